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
