"""Reads request bodies: the media type that is sent, what callers give of it, and how it is written."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from typing_extensions import assert_never

from generator import ir
from generator.analysis.request_media import RequestKind, RequestMedia, takes_only_files
from generator.analysis.restrictions import restrictions_of, told
from generator.analysis.schemas import SchemaReader
from generator.analysis.variant_bodies import fields_of_all
from generator.analysis.where import Where
from generator.config.model import Method
from generator.document import types as doc
from generator.jsontypes import JSON, MISSING

_Read: TypeAlias = "tuple[ir.Members | ir.Variants | ir.Whole, tuple[ir.Parameter, ...]]"
_TEXT_OR_BYTES = ir.Union((ir.STRING, ir.BYTES))


@dataclass(frozen=True, slots=True)
class RequestReader:
    """`keeps_wire`: the SDK exists already, so that its forms stay in brackets and its empty bodies `{}`.

    `variants_at` gives the objects of which a body is one, where a method takes the properties of all of them.
    """

    schemas: SchemaReader
    keeps_wire: bool
    variants_at: Callable[[doc.Schema, Where, bool], ir.Variants | None] = lambda schema, where, required: None

    def read(
        self, body: doc.RequestBody | None, where: Where, method: Method | None
    ) -> tuple[ir.Request | None, tuple[ir.Parameter, ...]]:
        """What an operation sends, and the parameters that its body is made of."""
        if body is None or not body.content:
            return None, ()
        looked_at = RequestMedia(self.schemas.document)
        media = looked_at.sent(body.content)
        kind = looked_at.kind(media)
        read, parameters = self._body(kind, body, media, where, method)
        if kind in (RequestKind.UPLOAD, RequestKind.MULTIPART):
            parameters = tuple(self._with_files(parameters, media, looked_at))
        request = ir.Request(
            media_type=_content_type(kind, media),
            body=read,
            encoding=self._encoding(kind, media, parameters, looked_at),
            passed_over=tuple(item.name for item in body.content if item is not media),
            omitted_when_empty=not self.keeps_wire and not body.required and not any(p.required for p in parameters),
        )
        return request, parameters

    # ---- what callers give

    def _body(
        self, kind: RequestKind, body: doc.RequestBody, media: doc.MediaType, where: Where, method: Method | None
    ) -> _Read:
        match kind:
            case RequestKind.TEXT:
                return self._whole(body, media, ir.STRING, method)
            case RequestKind.BINARY:
                return self._whole(body, media, ir.CONTENT, method)
            case RequestKind.OTHER:
                return self._whole(body, media, _TEXT_OR_BYTES, method)
            case (
                RequestKind.UPLOAD | RequestKind.MULTIPART | RequestKind.FORM | RequestKind.JSON | RequestKind.ANY_JSON
            ):
                return self._value(body, media, where, method)
            case _:
                assert_never(kind)

    def _value(self, body: doc.RequestBody, media: doc.MediaType, where: Where, method: Method | None) -> _Read:
        """A body with a schema: the members of an object, else one parameter."""
        schema = media.schema or doc.Schema(pointer=media.pointer)
        spread = self.schemas.object_at(schema, where, required=body.required)
        streams = method is not None and method.streaming is not None  # such a method has overloads of its own
        variants = self.variants_at(schema, where, body.required) if spread is None and not streams else None
        if variants is not None:
            return variants, tuple(self._of_variants(variants, schema, media))
        if spread is None:
            items = media.item_schema if media.schema is None else None
            type_ = self.schemas.read(items or schema, where.step(_name(method)))
            return self._whole(body, media, ir.Array(type_) if items else type_, method)
        del self.schemas.definitions[spread.key]
        examples = self._examples(schema, media)
        parameters = tuple(_member(item, examples) for item in spread.fields if not item.read_only)
        return ir.Members(spread.key, body.required, spread.docs), parameters

    def _of_variants(self, variants: ir.Variants, schema: doc.Schema, media: doc.MediaType) -> Iterator[ir.Parameter]:
        """The parameters of a body that is one of several objects."""
        examples = self._examples(schema, media)
        objects = [self.schemas.definitions[key] for key in variants.definitions]
        for item in fields_of_all([definition for definition in objects if isinstance(definition, ir.Object)]):
            yield _member(item, examples)

    def _whole(self, body: doc.RequestBody, media: doc.MediaType, type_: ir.Type, method: Method | None) -> _Read:
        docs = body.description or (media.schema.description if media.schema else None)
        restrictions = restrictions_of(media.schema, self.schemas.document.schema) if media.schema else ()
        place = ir.ParameterPlace.BODY
        parameter = ir.Parameter(
            _name(method),
            place,
            type_,
            body.required,
            docs,
            body.pointer,
            restrictions=restrictions,
            example=told(media.example) or (self.schemas.values_of(media.schema)[1] if media.schema else None),
        )
        return ir.Whole(type_, body.required, docs), (parameter,)

    def _examples(self, schema: doc.Schema, media: doc.MediaType) -> Mapping[str, JSON]:
        """The members of an example of the whole body, by their wire names."""
        example = json.loads(told(media.example) or self.schemas.values_of(schema)[1] or "null")
        return example if isinstance(example, dict) else {}

    def _with_files(
        self, parameters: Iterable[ir.Parameter], media: doc.MediaType, looked_at: RequestMedia
    ) -> Iterator[ir.Parameter]:
        """The parameters of a multipart body, those that are files, or may be, as such."""
        properties = _properties(media, looked_at)
        for item in parameters:
            schema = properties.get(item.wire)
            type_ = looked_at.file_type(schema) if schema is not None else None
            choice = looked_at.file_among_others(schema) if schema is not None else None
            if choice is not None:
                type_ = choice.put_into(item.type, self.schemas.definitions)
            yield item if type_ is None else replace(item, type=type_)

    # ---- how it is written

    def _encoding(
        self, kind: RequestKind, media: doc.MediaType, parameters: Iterable[ir.Parameter], looked_at: RequestMedia
    ) -> ir.Encoding:
        match kind:
            case RequestKind.JSON | RequestKind.ANY_JSON:
                return ir.AsJSON()
            case RequestKind.FORM:
                fields = (_form_field(name, item) for name, item in media.encoding.items())
                return ir.AsForm(tuple(item for item in fields if item is not None), self.keeps_wire)
            case RequestKind.UPLOAD | RequestKind.MULTIPART:
                return ir.AsMultipart(tuple(_parts(parameters, media, looked_at)), self.keeps_wire)
            case RequestKind.TEXT | RequestKind.BINARY | RequestKind.OTHER:
                return ir.AsContent()
            case _:
                assert_never(kind)


def _name(method: Method | None) -> str:
    return method.body_param_name if method and method.body_param_name else "body"


def _content_type(kind: RequestKind, media: doc.MediaType) -> str:
    """The document's own name. In the place of a range, bytes get their type by their names, and all else is JSON."""
    return "application/json" if kind is RequestKind.ANY_JSON else media.name


def _member(item: ir.Field, examples: Mapping[str, JSON]) -> ir.Parameter:
    return ir.Parameter(
        wire=item.wire,
        place=ir.ParameterPlace.BODY,
        type=item.type,
        required=item.required,
        docs=item.docs,
        key=item.key,
        deprecated=item.deprecated,
        deprecation=item.deprecation,
        python_name=item.python_name,
        default=item.default,
        restrictions=item.restrictions,
        example=told(examples.get(item.wire, MISSING)) or item.example,
    )


def _properties(media: doc.MediaType, looked_at: RequestMedia) -> Mapping[str, doc.Schema]:
    """The properties of a body by their wire names, those of all its variants where it is a choice."""
    properties: dict[str, doc.Schema] = {}
    waiting = [media.schema] if media.schema is not None else []
    met: dict[str, None] = {}
    for schema in waiting:
        seen = looked_at.seen_through(schema)
        if seen.pointer not in met:
            met[seen.pointer] = None
            properties = {**dict(seen.properties), **properties}
            waiting.extend((*seen.one_of, *seen.any_of))
    return properties


def _form_field(name: str, said: doc.Encoding) -> ir.FormField | None:
    """A field that the document says something of. One of three words is enough for a style, `form` if none is named."""
    styled = said.style is not None or said.explode is not None or said.allow_reserved is not None
    if not styled and said.content_type is None:
        return None
    style = (said.style or "form") if styled else None
    explode = style == "form" if said.explode is None else said.explode
    return ir.FormField(name, style, explode, bool(said.allow_reserved), _first_type(said))


def _first_type(said: doc.Encoding) -> str | None:
    """The first of the media types that a part may have; none where it is a range."""
    first = (said.content_type or "*").partition(",")[0]
    return None if "*" in first else first


def _parts(parameters: Iterable[ir.Parameter], media: doc.MediaType, looked_at: RequestMedia) -> Iterator[ir.Part]:
    properties = _properties(media, looked_at)
    for item in parameters:
        said = media.encoding.get(item.wire)
        schema = properties.get(item.wire)
        is_file = takes_only_files(item.type)
        part = ir.Part(
            wire=item.wire,
            is_file=is_file,
            is_base64=schema is not None and _is_base64(schema, looked_at),
            content_type=(said.content_type if is_file else _first_type(said)) if said else None,
            headers=tuple(fixed_headers(said)) if said else (),
        )
        if part != ir.Part(item.wire, False, False, None, ()):
            yield part


def _is_base64(schema: doc.Schema, looked_at: RequestMedia) -> bool:
    schema = looked_at.seen_through(schema)
    schema = looked_at.seen_through(schema.items) if schema.items is not None else schema
    return schema.format == "byte" or (schema.content_encoding or "").lower() == "base64"


def fixed_headers(said: doc.Encoding) -> Iterator[tuple[str, str]]:
    """The headers of a part whose value the document knows: a constant, the only one of an enum, or a default."""
    for name, schema in said.headers.items():
        known = [schema.const, *(schema.enum or ()), schema.default]
        value = next((item for item in known if isinstance(item, str)), None) if len(schema.enum or ()) < 2 else None
        if value is not None and name.lower() != "content-type":
            yield name, value
