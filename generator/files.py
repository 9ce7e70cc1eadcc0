"""Generated files in memory: what the stages hand on until `emit` writes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import TypeAlias

Files: TypeAlias = Mapping[PurePosixPath, str]
"""Text by path. Paths are relative to the output folder; lines end in LF."""


NAME_LIMIT = 255
"""Bytes of a file name in UTF-8; what the file systems of Linux, macOS and Windows have room for."""


class UnsafePath(ValueError):
    """A path of a generated file would leave the output folder, or cannot stand on every system."""


class WrittenTwice(Exception):
    """Two stages give a file for one path, so that one of the two would be lost: a fault of the generator."""


def joined(**stages: Files) -> dict[PurePosixPath, str]:
    """The files of several stages together, by the stages' names. Raises WrittenTwice where two have one path."""
    files: dict[PurePosixPath, str] = {}
    origins: dict[PurePosixPath, str] = {}
    for stage, own in stages.items():
        for path, text in own.items():
            if path in files:
                raise WrittenTwice(f"{path} comes from {origins[path]} and from {stage}")
            files[path], origins[path] = text, stage
    return files


def pack(files: Files) -> bytes:
    """Files as bytes, for the cache or another process; `unpack` gives them back in the same order."""
    return json.dumps({str(path): text for path, text in files.items()}, ensure_ascii=False).encode(
        errors="surrogatepass"
    )


def unpack(data: bytes) -> dict[PurePosixPath, str]:
    """The files that `pack` made bytes of."""
    return {PurePosixPath(path): text for path, text in json.loads(data.decode(errors="surrogatepass")).items()}


def check_paths(files: Files) -> None:
    """Raises UnsafePath unless every path stays in the output folder and no two differ by case alone.

    Two names that differ by case are one file on the default file systems of macOS and Windows.
    """
    seen: dict[str, PurePosixPath] = {}
    for path in files:
        _check_path(path)
        other = seen.setdefault(str(path).casefold(), path)
        if other != path:
            raise UnsafePath(f"{other} and {path} are the same file where case is ignored")


def _check_path(path: PurePosixPath) -> None:
    if path.is_absolute() or ".." in path.parts or not path.parts:
        raise UnsafePath(f"{path} is not inside the output folder")
    if any(character in part for part in path.parts for character in '\\:*?"<>|\0\n'):
        raise UnsafePath(f"{path!s} holds a character that a file name cannot have everywhere")
    if any(len(part.encode(errors="surrogatepass")) > NAME_LIMIT for part in path.parts):
        raise UnsafePath(f"{path!s} holds a name of more than {NAME_LIMIT} bytes, which no file can have")
