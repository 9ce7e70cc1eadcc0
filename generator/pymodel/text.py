"""Pieces that every file is made of: imports, docstrings, aliases."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Import:
    """`from <module> import <names>`; the module is relative to the file (`..types.completion`) or absolute (`typing`).

    Without a module, `import <names>`. `opens_group` where a blank line goes before it, `is_long` where no line holds it.
    """

    module: str
    names: tuple[str, ...]
    opens_group: bool = False
    is_long: bool = False

    @property
    def text(self) -> str:
        """What stands behind `import`."""
        if self.is_long:
            return "".join(("(\n", *(f"    {name},\n" for name in self.names), ")"))
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class Docs:
    """A docstring's lines, escaped; `one_line` when it fits beside its quotes."""

    lines: tuple[str, ...]
    one_line: bool

    @property
    def text(self) -> str:
        """What stands between the quotes; several lines end with one of their own for the closing quotes."""
        return "\n".join(self.lines) + ("" if self.one_line else "\n")


@dataclass(frozen=True, slots=True)
class TypeAlias:
    """`name: TypeAlias = annotation`, for a type that is no object."""

    name: str
    annotation: str
    docs: Docs | None
    quoted: str = ""
    """The annotation as a literal, where it names itself: such a type is declared with `TypeAliasType`."""
