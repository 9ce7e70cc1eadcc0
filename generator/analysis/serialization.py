"""How each parameter is written: by the configuration where it decides, else by the document, else by OpenAPI's defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator import ir
from generator import pointer as pointers
from generator.analysis.media_types import is_json
from generator.config.model import Config
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Parameter, Schema

_STYLES: Mapping[str, tuple[ir.StyleName, ...]] = {
    "path": (ir.StyleName.SIMPLE, ir.StyleName.LABEL, ir.StyleName.MATRIX),
    "query": (
        ir.StyleName.FORM,
        ir.StyleName.SPACE_DELIMITED,
        ir.StyleName.PIPE_DELIMITED,
        ir.StyleName.DEEP_OBJECT,
    ),
    "header": (ir.StyleName.SIMPLE,),
    "cookie": (ir.StyleName.FORM, ir.StyleName.COOKIE),
}
"""The styles of each place, the default first (OpenAPI, Parameter Object, `style`)."""

_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class SerializationReader:
    """Reads how parameters are written. An existing SDK keeps its arrays, its objects and its escaping in queries."""

    configured_arrays: bool
    configured_objects: bool
    is_existing: bool
    version: str
    reporter: Reporter

    @staticmethod
    def of(config: Config, version: str, reporter: Reporter) -> SerializationReader:
        """By the configuration as it was written; `version` is that of OpenAPI."""
        is_existing = config.settings.is_existing_sdk
        arrays, objects = config.query.arrays is not None, config.query.nested is not None
        return SerializationReader(arrays or is_existing, objects or is_existing, is_existing, version, reporter)

    def read(self, parameter: Parameter) -> ir.Serialization:
        """How a parameter is written; a style that its place does not have is reported."""
        if parameter.content_type is not None:
            return ir.Content(content_kind(parameter.content_type))
        style = self._style(parameter)
        in_query = parameter.location == "query"
        keeps_reserved = self._may_keep_reserved(parameter.location)
        if parameter.allow_reserved and not keeps_reserved and not in_query:
            self._report_ineffective(parameter, "allowReserved")
        if parameter.allow_empty and not in_query:
            self._report_ineffective(parameter, "allowEmptyValue")
        return ir.Styled(
            style=style,
            explode=style.explodes if parameter.explode is None else parameter.explode,
            allow_reserved=parameter.allow_reserved and keeps_reserved,
            allow_empty=parameter.allow_empty and in_query,
            configured_arrays=in_query and self.configured_arrays,
            configured_objects=in_query and self.configured_objects,
        )

    def _style(self, parameter: Parameter) -> ir.StyleName:
        styles = _STYLES[parameter.location]
        if parameter.style is None:
            return styles[0]
        for style in styles:
            if style.value == parameter.style:
                return style
        message = f"`{parameter.name}`: a {parameter.location} parameter has no style `{parameter.style}`"
        self.reporter.warning(
            Analyse.UnsupportedSerialization,
            f"{message}; it is sent as `{styles[0].value}`",
            pointers.join(parameter.pointer, "style"),
            f"Write one of: {', '.join(item.value for item in styles)}",
        )
        return styles[0]

    def _may_keep_reserved(self, location: str) -> bool:
        """`allowReserved` is for queries, and since OpenAPI 3.2 for every place with percent-encoding."""
        if location == "query":
            return not self.is_existing
        return location != "header" and self.version.startswith("3.2")

    def _report_ineffective(self, parameter: Parameter, key: str) -> None:
        self.reporter.warning(
            Analyse.UnsupportedSerialization,
            f"`{parameter.name}`: `{key}` has no effect on a {parameter.location} parameter in OpenAPI {self.version}",
            pointers.join(parameter.pointer, key),
            "Remove it.",
        )


def content_kind(media_type: str) -> ir.ContentKind:
    """How a value is written as this media type. A value of any other is text that the caller has written."""
    name = media_type.partition(";")[0].strip().lower()
    if is_json(name):
        return ir.ContentKind.JSON
    return ir.ContentKind.FORM if name == _FORM else ir.ContentKind.TEXT


def accepted_type(parameter: Parameter, serialization: ir.Serialization, read: Callable[[Schema], ir.Type]) -> ir.Type:
    """What a caller gives for a parameter, `read` giving the type of a schema."""
    schema = parameter.schema
    if schema is None:
        return ir.UNKNOWN
    match serialization:
        case ir.Content(ir.ContentKind.TEXT) if not schema.types or not _SCALARS.issuperset(schema.types):
            return ir.STRING
        case ir.Styled(allow_empty=True) if schema.types in (("integer",), ("number",), ("boolean",)):
            return ir.Union((read(schema), _EMPTY))
        case _:
            return read(schema)


_SCALARS = frozenset({"string", "integer", "number", "boolean", "null"})
_EMPTY = ir.Literals(("",))
