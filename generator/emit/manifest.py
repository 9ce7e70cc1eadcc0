"""The list, kept in the output folder, of the files that the generator wrote there: what it may change or remove."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

NAME = ".sdkgen.json"

Digests: TypeAlias = Mapping[PurePosixPath, str]


@dataclass(frozen=True, slots=True)
class Manifest:
    """SHA-256 by path. `pending` stands there only while files are being written.

    A run that is killed leaves `pending` behind, and the next one still knows for each file whether it was the
    generator that wrote it.
    """

    files: Digests
    pending: Digests = field(default_factory=dict)

    @property
    def paths(self) -> frozenset[PurePosixPath]:
        """Every file that the generator wrote, or was about to write."""
        return frozenset(self.files) | frozenset(self.pending)

    def wrote(self, path: PurePosixPath, digest: str) -> bool:
        """Whether the generator wrote this text to this path."""
        return digest in (self.files.get(path), self.pending.get(path))

    def to_bytes(self) -> bytes:
        """One file a line, sorted, so that changes of different files merge in version control."""
        content: dict[str, Any] = {"files": _to_json(self.files)}
        if self.pending:
            content["pending"] = _to_json(self.pending)
        return (json.dumps(content, indent=1) + "\n").encode()


def digest(data: bytes) -> str:
    """What the manifest says of a file. Line ends do not count: version control may have changed them."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def read(output: Path) -> Manifest | None:
    """The manifest of an output folder; None when there is none, or none that can be read (a merge conflict in it)."""
    try:
        content = json.loads((output / NAME).read_bytes())
        return Manifest(_from_json(content["files"]), _from_json(content.get("pending", {})))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _to_json(digests: Digests) -> dict[str, str]:
    return {str(path): digests[path] for path in sorted(digests)}


def _from_json(value: Mapping[str, str]) -> Digests:
    return {PurePosixPath(path): text for path, text in value.items() if _inside(PurePosixPath(path))}


def _inside(path: PurePosixPath) -> bool:
    """Guards removal: a manifest that was tampered with names nothing outside the output folder."""
    return not path.is_absolute() and ".." not in path.parts and bool(path.parts)
