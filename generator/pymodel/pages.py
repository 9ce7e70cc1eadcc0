"""Pages: the classes of what paginated methods return."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.pymodel.params import Constant
from generator.pymodel.text import Docs, Import


@dataclass(frozen=True, slots=True)
class PageField:
    """A field; `default` is empty for one that every page has."""

    name: str
    annotation: str
    default: str
    docs: Docs | None


@dataclass(frozen=True, slots=True)
class PageClass:
    """A page, or an object within pages; `paging` is the constant with the rules of a page, empty for such an object."""

    name: str
    bases: str
    docs: Docs | None
    paging: str
    fields: tuple[PageField, ...]

    @property
    def ends_with_gap(self) -> bool:
        """Whether an empty line stands at its end: the one that sets the docs of a field off."""
        return not self.fields or bool(self.fields[-1].docs)


@dataclass(frozen=True, slots=True)
class PageModule:
    """`pagination.py`: the rules of each scheme, the objects within pages, and the pages."""

    path: PurePosixPath
    constants: tuple[Constant, ...]
    classes: tuple[PageClass, ...]
    imports: tuple[Import, ...]
    exports: tuple[str, ...]
