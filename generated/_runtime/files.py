"""Files to upload: from what a caller may pass to what the HTTP library takes."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import IO, Any, Union, cast

from .headers import check_header, check_text
from .shapes import is_array, is_object
from .types import FileTypes

HTTPContent = Union[IO[bytes], bytes]
HTTPFile = tuple[Any, ...]  # (name, content), (name, content, type) or (name, content, type, headers)


def file_from_path(path: str | os.PathLike[str]) -> FileTypes:
    """Return a file's name and content, to pass where an API takes a file. Raises OSError when it cannot be read."""
    with open(path, "rb") as file:
        return os.path.basename(os.fspath(path)), file.read()


def http_files(files: Mapping[str, FileTypes] | Iterable[tuple[str, FileTypes]]) -> list[tuple[str, HTTPFile]]:
    """Return form parts by field name. Raises TypeError for what is no file."""
    pairs = files.items() if is_object(files) else cast("Iterable[tuple[str, FileTypes]]", files)
    return [(name, _http_file(file)) for name, file in pairs]


def _http_file(file: object) -> HTTPFile:
    """Return one part: its name, content and, where given, content type and headers."""
    if is_array(file):
        name, content, *rest = file
        check_text("a file's name", name or "")
        if rest and rest[0] is not None:
            check_header("Content-Type", rest[0])
        headers: object = rest[1] if len(rest) > 1 else {}
        for key, value in headers.items() if is_object(headers) else ():
            check_header(key, value)
        return (name, _content(content), *rest)
    path = _path_of(file)
    name = path if path is not None else getattr(file, "name", None)
    name = os.path.basename(name) if isinstance(name, str) else "upload"
    check_text("a file's name", name)
    return (name, _content(file))


def _content(content: object) -> HTTPContent:
    """Return bytes or an open file."""
    path = _path_of(content)
    if path is not None:
        with open(path, "rb") as file:
            return file.read()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", content))
    if hasattr(content, "read"):
        return cast("IO[bytes]", content)
    raise TypeError(f"a file must be bytes, an open file, a path or a tuple, not {type(content).__name__}")


def _path_of(value: object) -> str | None:
    """Return a path object's path as text, or None for what is no path object."""
    convert = getattr(value, "__fspath__", None)
    return None if convert is None else os.fsdecode(convert())
