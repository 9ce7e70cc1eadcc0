"""What the one call of a method says of its request body: the value, its media type, and what writes it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from typing_extensions import assert_never

from generator import ir
from generator.literals import literal
from generator.lower.files import ImportCollector
from generator.lower.parameters import NamedParameter, wire_dict
from generator.pymodel import CallArgument

_MEDIA_TYPES = {ir.AsForm: "application/x-www-form-urlencoded", ir.AsMultipart: "multipart/form-data"}
"""What the runtime writes where it is told no other name."""


def body_arguments(
    request: ir.Request, parameters: Sequence[NamedParameter], file: ImportCollector
) -> Iterator[CallArgument]:
    """The arguments of the call, `parameters` being those of the body."""
    value = _value(request, parameters, file)
    match request.encoding:
        case ir.AsJSON():
            yield CallArgument("body", value)
            if request.media_type != "application/json":
                yield CallArgument("content_type", literal(request.media_type))
        case ir.AsContent():
            yield CallArgument("content", value)
            yield CallArgument("content_type", literal(request.media_type))
        case ir.AsForm(fields, brackets):
            entries = [(item.wire, _form_field(item, file)) for item in fields]
            yield CallArgument("body", value)
            yield _encoder("forms", "FormEncoder", entries, brackets, request, file)
        case ir.AsMultipart(parts, brackets):
            entries = [(item.wire, _part(item, file)) for item in parts]
            yield CallArgument("body", value)
            yield _encoder("multipart", "MultipartEncoder", entries, brackets, request, file)
        case _:
            assert_never(request.encoding)


def _value(request: ir.Request, parameters: Sequence[NamedParameter], file: ImportCollector) -> str:
    match request.body:
        case ir.Whole():
            return parameters[0].name
        case ir.Members() | ir.Variants() if request.omitted_when_empty:
            return f"{file.runtime('optional_body', 'optional_body')}({wire_dict(parameters)})"
        case ir.Members() | ir.Variants():
            return wire_dict(parameters)
        case _:
            assert_never(request.body)


def _encoder(
    module: str,
    name: str,
    entries: Sequence[tuple[str, str]],
    brackets: bool,
    request: ir.Request,
    file: ImportCollector,
) -> CallArgument:
    arguments = ["{" + ", ".join(f"{literal(wire)}: {entry}" for wire, entry in entries) + "}"] if entries else []
    arguments += ["brackets=True"] if brackets else []
    if request.media_type != _MEDIA_TYPES[type(request.encoding)]:
        arguments.append(f"media_type={literal(request.media_type)}")
    return CallArgument("encoder", f"{file.runtime(module, name)}({', '.join(arguments)})")


def _form_field(item: ir.FormField, file: ImportCollector) -> str:
    arguments = [f"style={literal(item.style)}"] if item.style is not None else []
    arguments += ["explode=True"] if item.explode else []
    arguments += ["reserved=True"] if item.allow_reserved else []
    arguments += [f"content_type={literal(item.content_type)}"] if item.content_type is not None else []
    return f"{file.runtime('forms', 'FieldEncoding')}({', '.join(arguments)})"


def _part(item: ir.Part, file: ImportCollector) -> str:
    arguments = ["file=True"] if item.is_file else []
    arguments += ["base64=True"] if item.is_base64 else []
    arguments += [f"content_type={literal(item.content_type)}"] if item.content_type is not None else []
    if item.headers:
        headers = ", ".join(f"{literal(name)}: {literal(value)}" for name, value in item.headers)
        arguments.append(f"headers={{{headers}}}")
    return f"{file.runtime('multipart', 'PartEncoding')}({', '.join(arguments)})"
