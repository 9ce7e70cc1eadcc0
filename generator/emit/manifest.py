"""The list, kept in the output folder, of the files that the generator wrote there: what it may change or remove."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

from generator.files import UnsafePath, check_paths

NAME = ".sdkgen.json"

Digests: TypeAlias = Mapping[PurePosixPath, str]

_MADE_WITH = ("sdkgen", "document", "configuration")

_LINE = re.compile(r'^ *("(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-f]{4})+"): "([0-9a-f]{64})",?\r?$', re.MULTILINE)
"""An entry as `to_bytes` writes it: a path in JSON, and its digest."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """SHA-256 by path. `pending` stands there only while files are being written.

    A run that is killed leaves `pending` behind, and the next one still knows for each file whether it was the
    generator that wrote it.
    """

    files: Digests
    pending: Digests = field(default_factory=dict)
    once: tuple[PurePosixPath, ...] = ()
    """Files that were written once, and are the user's since."""
    marked: tuple[PurePosixPath, ...] = ()
    """Those of `files` whose marked part alone is generated; its digest stands for the file."""

    made_with: Mapping[str, str] = field(default_factory=dict)
    """What the files were made with, for people: the version of sdkgen, the digests of document and configuration."""

    @property
    def paths(self) -> frozenset[PurePosixPath]:
        """Every file that the generator wrote, or was about to write."""
        return frozenset(self.files) | frozenset(self.pending)

    def wrote(self, path: PurePosixPath, digest: str) -> bool:
        """Whether the generator wrote this text to this path."""
        return digest in (self.files.get(path), self.pending.get(path))

    def to_bytes(self) -> bytes:
        """One file a line, sorted, so that changes of different files merge in version control."""
        content: dict[str, Any] = {**self.made_with, "files": _to_json(self.files)}
        if self.pending:
            content["pending"] = _to_json(self.pending)
        for name, paths in (("marked", self.marked), ("once", self.once)):
            if paths:
                content[name] = sorted(map(str, paths))
        return (json.dumps(content, indent=1) + "\n").encode()


def digest(data: bytes) -> str:
    """What the manifest says of a file. Line ends do not count: version control may have changed them."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def read(output: Path) -> Manifest | None:
    """The manifest of an output folder; None when there is none.

    Of one that is damaged the lines that are whole count. After a merge with conflicts these are the lines of both sides, so
    that a file which is as either side generated it is known.
    """
    try:
        data = (output / NAME).read_bytes()
    except OSError:
        return None
    try:
        content = json.loads(data)
        lists = {name: _paths(content.get(name, [])) for name in ("once", "marked")}
        made_with = {name: content[name] for name in _MADE_WITH if isinstance(content.get(name), str)}
        files, pending = _from_json(content["files"]), _from_json(content.get("pending", {}))
        return Manifest(files, pending, **lists, made_with=made_with)
    except (ValueError, KeyError, TypeError, AttributeError):
        return _from_lines(data.decode(errors="replace"))


def holds(output: Path, data: bytes) -> bool:
    """Whether the manifest on the disk is this one. Line ends do not count: version control may have changed them."""
    try:
        return digest((output / NAME).read_bytes()) == digest(data)
    except OSError:
        return False


def _from_lines(text: str) -> Manifest | None:
    """The first and the last digest of each path: two sides of a conflict."""
    found = [(json.loads(path), value) for path, value in _LINE.findall(text)]
    return Manifest(_from_json(dict(reversed(found))), _from_json(dict(found))) if found else None


def _to_json(digests: Digests) -> dict[str, str]:
    return {str(path): digests[path] for path in sorted(digests)}


def _from_json(value: Mapping[str, str]) -> Digests:
    return {PurePosixPath(path): text for path, text in value.items() if _inside(PurePosixPath(path))}


def _paths(value: Sequence[str]) -> tuple[PurePosixPath, ...]:
    return tuple(path for path in map(PurePosixPath, value) if _inside(path))


def _inside(path: PurePosixPath) -> bool:
    """Guards removal: a manifest that was tampered with names nothing outside the output folder."""
    try:
        check_paths({path: ""})
    except UnsafePath:
        return False
    return True
