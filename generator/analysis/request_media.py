"""Which media type a request is sent in, where the document lists several, and what is a file in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from generator import ir
from generator.analysis import allof
from generator.analysis.media_types import bare_name, is_json
from generator.analysis.references import seen_through
from generator.document.types import Document, MediaType, Schema

_RANGES = frozenset(("*/*", "application/*"))
_TOP_LEVEL_BINARY = frozenset(("audio", "font", "image", "model", "video"))
_BINARY = frozenset(
    "octet-stream pdf zip gzip x-gzip x-tar x-bzip2 x-7z-compressed zstd wasm vnd.apache.parquet msgpack cbor".split()
)


class RequestKind(IntEnum):
    """The kinds of media types, those first that carry most of what a method can take."""

    UPLOAD = 0
    JSON = 1
    ANY_JSON = 2
    MULTIPART = 3
    FORM = 4
    TEXT = 5
    BINARY = 6
    OTHER = 7


@dataclass(frozen=True, slots=True)
class FileAmongOthers:
    """A choice between a file and other values; `has_text`: between a file, a text and other values."""

    has_text: bool

    def put_into(self, type_: ir.Type, definitions: dict[str, ir.Definition]) -> ir.Type:
        """The type of the choice, in which the file is a text so far, with the file in it.

        A choice without a component of its own is changed in its definition.
        """
        match type_:
            case ir.Nullable(inner):
                return ir.Nullable(self.put_into(inner, definitions))
            case ir.Union(members):
                files = (ir.FILE, ir.STRING) if self.has_text else (ir.FILE,)
                return ir.Union(
                    tuple(new for member in members for new in (files if member == ir.STRING else (member,)))
                )
            case ir.Named(key):
                definition = definitions[key]
                if isinstance(definition, ir.Alias) and definition.origin.component is None:
                    definitions[key] = replace(definition, type=self.put_into(definition.type, definitions))
        return type_


@dataclass(frozen=True, slots=True)
class RequestMedia:
    """Looks at the media types of request bodies."""

    document: Document

    def sent(self, content: Sequence[MediaType]) -> MediaType:
        """The media type to send: the first of the kind that goes before the others."""
        return min(content, key=self.kind)

    def kind(self, media: MediaType) -> RequestKind:
        """What a media type is, by its name; a range of them (`*/*`) is what its schema is."""
        name = bare_name(media)
        top_level, _, subtype = name.partition("/")
        is_bytes = media.schema is not None and self.is_file(media.schema)
        if top_level == "multipart":
            return RequestKind.UPLOAD if self._has_file(media.schema or media.item_schema) else RequestKind.MULTIPART
        if is_json(name):
            return RequestKind.JSON
        if name in _RANGES:
            return RequestKind.BINARY if is_bytes else RequestKind.ANY_JSON
        if name == "application/x-www-form-urlencoded":
            return RequestKind.FORM
        if is_bytes or top_level in _TOP_LEVEL_BINARY or subtype in _BINARY:
            return RequestKind.BINARY
        return RequestKind.TEXT if top_level == "text" else RequestKind.OTHER

    def seen_through(self, schema: Schema) -> Schema:
        """What a schema says after its references and `allOf`."""
        schema = seen_through(schema, self.document.schema)
        return allof.merge(schema, self.document.schema) if schema.all_of else schema

    def is_file(self, schema: Schema) -> bool:
        """Whether a schema stands for bytes as they are (OpenAPI, Considerations for File Uploads).

        From 3.1 on that is also what has no type at all, where there is a schema.
        """
        schema = self.seen_through(schema)
        if schema.content_media_type is not None and schema.content_encoding is None:
            name = schema.content_media_type.partition(";")[0].strip().lower()
            return not is_json(name) and not name.startswith("text/")
        return schema.format == "binary" and schema.types in ((), ("string",), ("string", "null"), ("null", "string"))

    def is_untyped(self, schema: Schema) -> bool:
        """Whether a property of a multipart body says nothing of its type: by OpenAPI 3.1 it is any bytes."""
        empty = Schema(pointer=schema.pointer, title=schema.title, description=schema.description)
        said = replace(schema, deprecated=False, deprecation=None, extensions={}, read_only=False, write_only=False)
        return said == empty and not self.document.version.startswith(("2", "3.0"))

    def file_type(self, schema: Schema, passed: frozenset[str] = frozenset()) -> ir.Type | None:
        """The type of a property that is a file, several files, or a choice between them; None for all else."""
        schema = self.seen_through(schema)
        if schema.pointer in passed:
            return None
        passed |= {schema.pointer}
        if self.is_file(schema) or self.is_untyped(schema):
            return ir.Nullable(ir.FILE) if schema.nullable or "null" in schema.types else ir.FILE
        if allof.has_choice(schema):
            return self._choice(schema, passed)
        if schema.items is None:
            return None
        item = self.file_type(schema.items, passed)
        array = ir.Array(item) if item is not None else None
        return ir.Nullable(array) if array and (schema.nullable or "null" in schema.types) else array

    def file_among_others(self, schema: Schema) -> FileAmongOthers | None:
        """What a property is that may be a file, or something that is neither a file nor text; None for all else."""
        schema = self.seen_through(schema)
        members = [self.seen_through(member) for member in (*schema.one_of, *schema.any_of)]
        others = [member for member in members if not self.is_file(member)]
        if len(others) == len(members) or self.file_type(schema) is not None:
            return None
        return FileAmongOthers(any(_is_text(member) for member in others))

    def _choice(self, schema: Schema, passed: frozenset[str]) -> ir.Type | None:
        """A choice between files and, at most, text or null; anything else beside them is no file."""
        types: dict[ir.Type, None] = {}
        for member in (*schema.one_of, *schema.any_of):
            seen = self.seen_through(member)
            type_ = ir.NULL if seen.types == ("null",) else self.file_type(seen, passed)
            if type_ is None and seen.types == ("string",):
                type_ = ir.STRING
            if type_ is None:
                return None
            types.setdefault(type_)
        values = tuple(type_ for type_ in types if type_ != ir.NULL)
        if not any(ir.holds_file(type_) for type_ in values):
            return None
        inner = values[0] if len(values) == 1 else ir.Union(values)
        return ir.Nullable(inner) if len(values) < len(types) or schema.nullable else inner

    def _has_file(self, schema: Schema | None, passed: frozenset[str] = frozenset()) -> bool:
        """Whether a body is, or has as a property, a file."""
        if schema is None:
            return False
        schema = self.seen_through(schema)
        if schema.pointer in passed:
            return False
        members = [member for _, member in schema.properties]
        choices = [*schema.one_of, *schema.any_of]
        return (
            self.file_type(schema) is not None
            or any(self.file_type(member) is not None or self.file_among_others(member) for member in members)
            or any(self._has_file(choice, passed | {schema.pointer}) for choice in choices)
        )


def _is_text(schema: Schema) -> bool:
    return "string" in schema.types and schema.enum is None and not allof.has_const(schema)


def takes_only_files(type_: ir.Type) -> bool:
    """Whether every value of a type is a file, several, or null: a tuple is then a file with its name."""
    match type_:
        case ir.Array(inner) | ir.Nullable(inner):
            return takes_only_files(inner)
        case ir.Union(members):
            return all(map(takes_only_files, members))
        case _:
            return type_ == ir.FILE
