"""Files to upload, and the multipart bodies that carry them (RFC 7578; WHATWG HTML, 4.10.21.8)."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from .body import Payload, as_utf8
from .content import AsyncPieces, Piece, Pieces, piece_of, total_length
from .headers import check_header, check_text
from .query import flattened
from .shapes import is_array, is_object
from .types import Files, FileTypes

_ESCAPES = {ord('"'): "%22", ord("\r"): "%0D", ord("\n"): "%0A"}


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part of a multipart body. Without a `disposition` it has no name and no file name."""

    name: str
    content: Piece
    filename: str | None = None
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    disposition: str | None = "form-data"


def file_from_path(path: str | os.PathLike[str]) -> FileTypes:
    """Return a file's name and content, to pass where an API takes a file. Raises OSError when it cannot be read."""
    with open(path, "rb") as file:
        return os.path.basename(os.fspath(path)), file.read()


def form_payload(fields: object, files: Files, *, is_async: bool) -> Payload:
    """Return a multipart form of a body's fields, arrays and objects in brackets, and of files."""
    pairs = flattened(fields) if is_object(fields) else ()
    parts = [FormPart(name, as_utf8(text)) for name, text in pairs]
    return multipart_payload([*parts, *file_parts(files)], is_async=is_async)


def file_parts(files: Files) -> list[FormPart]:
    """Return form parts by field name. Raises TypeError for what is no file."""
    pairs = files.items() if is_object(files) else cast("Iterable[tuple[str, FileTypes]]", files)
    return [file_part(name, file) for name, file in pairs]


def file_part(name: str, file: object, allowed: str | None = None) -> FormPart:
    """Return one file as a part, of the type that the caller says, else that its name stands for.

    `allowed` are the media types that the document lists: where the name stands for none of them, the first is sent.
    """
    if is_array(file):
        filename, content, *rest = file
        given_type, headers = (*rest, None, None)[:2]
        check_text("a file's name", filename or "")
        for key, value in headers.items() if is_object(headers) else ():
            check_header(key, value)
        kind = given_type or (_media_type(filename or "", allowed) if filename or allowed else None)
        return FormPart(name, _content(name, content), filename, kind, headers or {})
    filename = _filename(file)
    check_text("a file's name", filename)
    return FormPart(name, _content(name, file), filename, _media_type(filename, allowed))


def multipart_payload(parts: Iterable[FormPart], *, is_async: bool, media_type: str = "multipart/form-data") -> Payload:
    """Return a multipart body, which reads its files while it is sent. Raises ValueError for what no header can carry."""
    boundary = os.urandom(16).hex()
    pieces = list(_pieces(parts, boundary))
    length = total_length(pieces)
    return Payload(
        content=AsyncPieces(pieces) if is_async else Pieces(pieces),
        content_type=f"{media_type}; boundary={boundary}",
        headers=None if length is None else {"Content-Length": str(length)},
        replayable=all(isinstance(piece, bytes) or piece.replayable for piece in pieces),
    )


def _pieces(parts: Iterable[FormPart], boundary: str) -> Iterator[Piece]:
    for part in parts:
        yield as_utf8(f"--{boundary}\r\n{_head(part)}\r\n")
        yield part.content
        yield b"\r\n"
    yield f"--{boundary}--\r\n".encode()


def _head(part: FormPart) -> str:
    """Return the header fields of a part."""
    lines: list[str] = []
    if part.disposition is not None:
        names = {"name": part.name} if part.disposition == "form-data" else {}
        names |= {"filename": part.filename} if part.filename is not None else {}
        words = [part.disposition, *(f'{key}="{value.translate(_ESCAPES)}"' for key, value in names.items())]
        lines.append(f"Content-Disposition: {'; '.join(words)}")
    lines += (f"{key}: {value}" for key, value in part.headers.items())
    if part.content_type is not None:
        check_header("Content-Type", part.content_type)
        lines.append(f"Content-Type: {part.content_type}")
    return "".join(f"{line}\r\n" for line in lines)


def type_within(media_range: str, content: object) -> str:
    """Return the media type of raw content whose document leaves it open (`image/*`), by the content's name."""
    return _media_type(_filename(content), media_range)


def _filename(file: object) -> str:
    """Return the last part of the name of a path or an open file."""
    path = getattr(file, "__fspath__", None)
    name = os.fsdecode(path()) if path is not None else getattr(file, "name", None)
    return os.path.basename(name) if isinstance(name, str) else "upload"


def _content(name: str, content: object) -> Piece:
    """Return the content of the file in a field. Raises TypeError for what is none."""
    piece = piece_of(content)
    if piece is None:
        raise TypeError(f"{name}: a file must be bytes, an open file, a path or a tuple, not {type(content).__name__}")
    return piece


def _media_type(filename: str, allowed: str | None) -> str:
    """Return the media type that a file's name stands for, if it is allowed."""
    from mimetypes import guess_type  # reads the system's tables: only for who sends files

    guessed = guess_type(filename)[0] or "application/octet-stream"
    listed = [name.strip() for name in (allowed or "").split(",")]
    if guessed in listed or any(name.endswith("/*") and guessed.startswith(name[:-1]) for name in listed):
        return guessed
    return next((name for name in listed if name and "*" not in name), guessed)
