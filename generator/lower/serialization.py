"""Where a method says how a parameter is written, because the client would write it otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator import ir
from generator.literals import literal
from generator.lower.files import ImportCollector
from generator.lower.parameters import NamedParameter

_MODULE = "styles"


@dataclass(frozen=True, slots=True)
class StyleLowering:
    """Wraps values in calls of the runtime. Where nothing is out of the ordinary, nothing is wrapped."""

    api: ir.API
    file: ImportCollector

    def query(self, values: str, parameters: Sequence[NamedParameter]) -> str:
        """An expression for the query's values."""
        return self._all("styled_query", values, parameters)

    def headers(self, values: str, parameters: Sequence[NamedParameter]) -> str:
        """An expression for the headers' values."""
        return self._all("styled_headers", values, parameters)

    def path(self, value: str, parameter: ir.Parameter) -> str:
        """An expression for the value of a path parameter."""
        style = self._style(parameter)
        if style is None:
            return value
        return f"{self.file.runtime(_MODULE, 'styled_path')}({literal(parameter.wire)}, {value}, {style})"

    def cookies(self, values: str, parameters: Sequence[NamedParameter]) -> str:
        """An expression for the Cookie header."""
        styles = self._styles(parameters)
        arguments = f"{values}, {styles}" if styles else values
        return f"{self.file.runtime(_MODULE, 'cookie_header')}({arguments})"

    def _all(self, function: str, values: str, parameters: Sequence[NamedParameter]) -> str:
        styles = self._styles(parameters)
        return f"{self.file.runtime(_MODULE, function)}({values}, {styles})" if styles else values

    def _styles(self, parameters: Sequence[NamedParameter]) -> str:
        pairs = ((item.source.wire, self._style(item.source)) for item in parameters)
        entries = [f"{literal(wire)}: {style}" for wire, style in pairs if style is not None]
        return f"{{{', '.join(entries)}}}" if entries else ""

    def _style(self, parameter: ir.Parameter) -> str | None:
        """The style as an expression; None where the value is written so without it."""
        shapes = ir.shape(parameter.type, self.api.definitions)
        match parameter.serialization:
            case ir.Content(kind):
                whole = parameter.place is ir.ParameterPlace.QUERY_STRING
                if not whole and _is_plain_content(kind, shapes):
                    return None
                return self._expression("Content", kind.value, whole=whole)
            case ir.Styled() as styled if self._differs(parameter.place, styled, shapes):
                return self._styled(styled)
            case _:
                return None

    def _styled(self, styled: ir.Styled) -> str:
        flags = {"reserved": styled.allow_reserved, "empty": styled.allow_empty}
        name = styled.style.value
        explode = f"explode={styled.explode}"
        return self._expression("Style", name, explode, **flags)

    def _expression(self, kind: str, name: str, *more: str, **flags: bool) -> str:
        arguments = [literal(name), *more, *(f"{flag}=True" for flag, is_set in flags.items() if is_set)]
        return f"{self.file.runtime(_MODULE, kind)}({', '.join(arguments)})"

    def _differs(self, place: ir.ParameterPlace, styled: ir.Styled, shapes: frozenset[ir.Shape]) -> bool:
        """Whether the client would write a value of these shapes in another way."""
        has_array = "any" in shapes or any(isinstance(item, tuple) for item in shapes)
        has_object = bool(shapes & {"any", "object"})
        reserved = styled.allow_reserved and _has_text(shapes)
        match place:
            case ir.ParameterPlace.QUERY if _is_configured(styled, has_array, has_object):
                return False
            case ir.ParameterPlace.QUERY:
                empty = styled.allow_empty and (has_array or has_object)
                return (
                    reserved
                    or empty
                    or self._array_differs(styled, has_array)
                    or self._object_differs(styled, has_object)
                )
            case ir.ParameterPlace.PATH:
                return reserved or has_object or styled.style is not ir.StyleName.SIMPLE
            case ir.ParameterPlace.COOKIE:
                is_plain = styled.style is ir.StyleName.FORM and (styled.explode or not (has_array or has_object))
                return reserved or not is_plain
            case _:
                return has_object

    def _array_differs(self, styled: ir.Styled, has_array: bool) -> bool:
        repeats = styled.explode or styled.style is ir.StyleName.DEEP_OBJECT
        return has_array and not (repeats and self.api.client.query.arrays == "repeat")

    def _object_differs(self, styled: ir.Styled, has_object: bool) -> bool:
        return has_object and not (
            styled.style is ir.StyleName.DEEP_OBJECT and self.api.client.query.nested == "brackets"
        )


def _is_configured(styled: ir.Styled, has_array: bool, has_object: bool) -> bool:
    return (has_array and styled.configured_arrays) or (has_object and styled.configured_objects)


def _has_text(shapes: frozenset[ir.Shape]) -> bool:
    return "any" in shapes or any("string" in (item, item[-1]) for item in shapes) or "object" in shapes


def _is_plain_content(kind: ir.ContentKind, shapes: frozenset[ir.Shape]) -> bool:
    """Whether a value is the same in its media type as in a parameter: text, or JSON that is a number or boolean."""
    return kind is ir.ContentKind.TEXT or (kind is ir.ContentKind.JSON and shapes <= {"number", "boolean"})
