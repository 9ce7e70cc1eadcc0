"""Files to upload: from what a caller may pass to what the HTTP library takes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import IO, Any, Union, cast

from .types import FileContent, FileTypes

HTTPContent = Union[IO[bytes], bytes]
HTTPFile = tuple[Any, ...]  # (name, content), (name, content, type) or (name, content, type, headers)


def file_from_path(path: str | os.PathLike[str]) -> FileTypes:
    """Return a file's name and content, to pass where an API takes a file. Raises OSError when it cannot be read."""
    with open(path, "rb") as file:
        return os.path.basename(os.fspath(path)), file.read()


def http_files(files: Mapping[str, FileTypes] | Iterable[tuple[str, FileTypes]]) -> list[tuple[str, HTTPFile]]:
    """Return form parts by field name. Raises TypeError for what is no file."""
    pairs = files.items() if isinstance(files, Mapping) else files
    return [(name, _http_file(file)) for name, file in pairs]


def _http_file(file: object) -> HTTPFile:
    """Return one part: its name, content and, where given, content type and headers."""
    if isinstance(file, tuple):
        name, content, *rest = cast("tuple[Any, ...]", file)
        return (name, _content(content), *rest)
    if isinstance(file, os.PathLike):
        return cast(HTTPFile, file_from_path(cast("os.PathLike[str]", file)))
    name = getattr(file, "name", None)
    return (os.path.basename(name) if isinstance(name, str) else "upload", _content(file))


def _content(content: FileContent | object) -> HTTPContent:
    """Return bytes or an open file."""
    if isinstance(content, os.PathLike):
        with open(cast("os.PathLike[str]", content), "rb") as file:
            return file.read()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if hasattr(content, "read"):
        return cast("IO[bytes]", content)
    raise TypeError(f"a file must be bytes, an open file, a path or a tuple, not {type(content).__name__}")
