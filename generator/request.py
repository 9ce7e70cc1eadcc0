"""What a run is asked to do."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Request:
    """What to generate from, and where to. `spec` is a file, a URL, or `-` for standard input."""

    spec: str
    config: str | None
    overlays: tuple[str, ...]
    output: Path
    package: str | None
    templates: Path | None
    allow_remote: tuple[str, ...] = ()
    """The hosts whose files the document may refer to."""
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    """The paths and tags whose operations alone are taken, and those whose operations are left out."""

    project: bool = False
    """Whether `output` is the folder of a project around the package, not that of the package."""

    version: str | None = None
    """The version of the SDK in place of the one that the configuration or the document says: that of a release."""

    @property
    def is_partial(self) -> bool:
        """Whether a part of the document is asked for, so that a configuration of the whole names more than there is."""
        return bool(self.only or self.skip)
