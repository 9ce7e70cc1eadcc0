"""What request bodies and responses carry: media types and headers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.diagnostics.codes import Parse
from generator.document.examples import first_example
from generator.document.schema import SchemaReader
from generator.document.types import Encoding, MediaType, Schema
from generator.reading import Mapping, Reader

_TOKEN = r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_POSITIONAL = ("prefixEncoding", "itemEncoding")
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}(?:\s*;\s*{_TOKEN}=(?:{_TOKEN}|\"[^\"\\\r\n]*\"))*\s*;?\Z")
"""RFC 9110, section 8.3.1."""


TOKEN_RULE = "made of letters, digits and !#$%&'*+-.^_`|~ only"


def is_token(text: str) -> bool:
    """Whether a text may be the name of a header or an authentication scheme (RFC 9110, section 5.6.2)."""
    return re.fullmatch(_TOKEN, text) is not None


@dataclass(frozen=True, slots=True)
class BodyReader:
    """Parses `content` and `headers`."""

    reader: Reader
    schemas: SchemaReader

    def content(self, holder: Mapping, pointer: str) -> tuple[MediaType, ...]:
        """The media types under `content`; those that no header can carry are left out with a warning."""
        return tuple(self._content(holder, pointer))

    def headers(self, holder: Mapping, pointer: str) -> dict[str, Schema]:
        """Name and schema of each header under `headers`; one without a schema is a string."""
        found: dict[str, Schema] = {}
        for name, place, header in self.reader.entries(holder, "headers", pointer):
            resolved = self.reader.resolve(header, place, "headers")
            if resolved is not None:
                found[name] = self.value_schema(*resolved)[0] or Schema(resolved[1], types=("string",))
        return found

    def value_schema(self, holder: Mapping, pointer: str) -> tuple[Schema | None, str | None]:
        """The schema of a parameter or header, and the media type when it stands under `content`."""
        for media_type in self.content(holder, pointer)[:1]:
            return media_type.schema, media_type.name
        return self.schemas.under(holder, "schema", pointer), None

    def _content(self, holder: Mapping, pointer: str) -> Iterator[MediaType]:
        for name, place, value in self.reader.entries(holder, "content", pointer):
            resolved = self.reader.resolve(value, place, "mediaTypes")
            if resolved is not None and self._is_media_type(name, place):
                value, place = resolved
                yield MediaType(
                    pointer=place,
                    name=name,
                    schema=self.schemas.under(value, "schema", place),
                    item_schema=self.schemas.under(value, "itemSchema", place),
                    encoding=dict(self._encoding(value, place)),
                    positional=tuple(key for key in _POSITIONAL if value.get(key) is not None),
                    example=first_example(value),
                )

    def _encoding(self, holder: Mapping, pointer: str) -> Iterator[tuple[str, Encoding]]:
        for name, place, value in self.reader.entries(holder, "encoding", pointer):
            yield name, Encoding(
                pointer=place,
                content_type=self._content_type(value, place),
                style=self.reader.text(value, "style", place),
                explode=self.reader.flag(value, "explode", place),
                allow_reserved=self.reader.flag(value, "allowReserved", place),
                headers=self.headers(value, place),
                inner=tuple(key for key in ("encoding", *_POSITIONAL) if value.get(key) is not None),
            )

    def _content_type(self, holder: Mapping, pointer: str) -> str | None:
        """The media types of a part, and ranges of them, with commas between; those that no header can carry are none."""
        listed = (self.reader.text(holder, "contentType", pointer) or "").split(",")
        return ", ".join(name.strip() for name in listed if _MEDIA_TYPE.match(name.strip())) or None

    def _is_media_type(self, name: str, pointer: str) -> bool:
        if _MEDIA_TYPE.match(name):
            return True
        message = f"`{name}` is not a media type; left out"
        self.reader.report.warning(
            Parse.InvalidMediaType, message, pointer, "Write a media type, like application/json."
        )
        return False
