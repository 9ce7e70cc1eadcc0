"""Multipart bodies of methods: which property is a file, and what the document says of its part (RFC 7578, RFC 2046)."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeGuard, cast

from .body import Payload, as_utf8
from .files import FormPart, file_part, multipart_payload
from .forms import members_of, present, text_of
from .shapes import is_collection, is_object
from .types import is_given

FORM_DATA = "multipart/form-data"
_BYTES = (bytes, bytearray, memoryview)


@dataclass(frozen=True, slots=True)
class PartEncoding:
    """What the document says of a property's part. `headers` are fixed; `base64` is how bytes are written."""

    file: bool = False
    base64: bool = False
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


_PLAIN = PartEncoding()


@dataclass(frozen=True, slots=True)
class MultipartEncoder:
    """Writes an object as parts in its order: files as they are, scalars as text, objects as JSON or in brackets."""

    parts: Mapping[str, PartEncoding] = field(default_factory=dict[str, PartEncoding])
    brackets: bool = False
    media_type: str = FORM_DATA

    def __call__(self, value: object, *, is_async: bool) -> Payload:
        written = [
            self._finished(part, self.parts.get(name, _PLAIN))
            for name, item in members_of(value).items()
            for part in self._written(name, item, self.parts.get(name, _PLAIN))
        ]
        return multipart_payload(written, is_async=is_async, media_type=self.media_type)

    def _written(self, name: str, value: object, known: PartEncoding) -> Iterator[FormPart]:
        if value is None or not is_given(value):
            return
        if known.base64 and isinstance(value, _BYTES):
            yield _text_part(name, b64encode(bytes(cast("bytes", value))).decode(), known)
        elif _is_file(value) or (known.file and not _is_several(value)):
            yield file_part(name, value, known.content_type)
        elif is_collection(value):
            yield from self._items(name, value, known)
        elif self.brackets and is_object(value):
            for key, item in value.items():
                yield from self._written(f"{name}[{key}]", item, known)
        else:
            yield _text_part(name, value, known)

    def _items(self, name: str, values: Collection[object], known: PartEncoding) -> Iterator[FormPart]:
        """Yield an array's items as parts of one name; an array within an array is JSON."""
        for item in present(values):
            if self.brackets:
                yield from self._written(f"{name}[]", item, known)
            elif is_collection(item) and not known.file and not _is_file(item):
                yield _text_part(name, item, known)
            else:
                yield from self._written(name, item, known)

    def _finished(self, part: FormPart, known: PartEncoding) -> FormPart:
        """Return a part with the document's headers below the caller's, and as parts stand in this kind of body."""
        part = replace(part, headers={**known.headers, **part.headers}) if known.headers else part
        if self.media_type.partition(";")[0].strip().lower() == FORM_DATA:
            return part
        disposition = None if part.filename is None else "attachment"
        return replace(part, disposition=disposition, content_type=part.content_type or "text/plain; charset=utf-8")


def _text_part(name: str, value: object, known: PartEncoding) -> FormPart:
    text, content_type = text_of(name, value, known.content_type)
    return FormPart(name, as_utf8(text), content_type=content_type)


def _is_file(value: object) -> bool:
    """Return whether a value is content, by itself or behind its name, whatever the document says of it."""
    return _is_content(value) or (_is_named(value) and _is_content(value[1]))


def _is_content(value: object) -> bool:
    return isinstance(value, _BYTES) or hasattr(value, "read") or hasattr(value, "__fspath__")


def _is_named(value: object) -> TypeGuard[tuple[object, ...]]:
    """Return whether a value has the form of a file's name with its content, and its media type and headers, if any."""
    if not isinstance(value, tuple) or not 2 <= len(cast("tuple[object, ...]", value)) <= 4:
        return False
    name = cast("tuple[object, ...]", value)[0]
    return name is None or isinstance(name, str)


def _is_several(value: object) -> TypeGuard[Collection[object]]:
    """Return whether a value is several files, rather than one as a tuple that begins with its name."""
    if not is_collection(value):
        return False
    first: Any = next(iter(value), None) if isinstance(cast(object, value), tuple) else b""
    return not (isinstance(value, tuple) and (first is None or isinstance(first, str)))
