"""Which files of an output folder the user and the generator share."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.emit import marked
from generator.emit.manifest import digest


@dataclass(frozen=True, slots=True)
class Shares:
    """`once` are written where nothing is, and are the user's from then on. Of `marked` the part between marks is generated."""

    once: tuple[PurePosixPath, ...] = ()
    marked: tuple[PurePosixPath, ...] = ()

    def digest(self, path: PurePosixPath, text: str) -> str:
        """What the manifest says of a generated file: of a marked one, the digest of its part."""
        part = marked.part_of(text) if path in self.marked else None
        return digest((text if part is None else part).encode())


NOTHING_SHARED = Shares()
