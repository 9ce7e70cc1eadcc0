"""Parameters: references resolved, the path item's merged with the operation's, the path template's completed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from generator import pointer as pointers
from generator.diagnostics.codes import Parse
from generator.document.body import TOKEN_RULE, BodyReader, is_token
from generator.document.examples import first_example
from generator.document.types import Parameter, Schema
from generator.reading import Mapping, Reader, extensions

_LOCATIONS = ("path", "query", "header", "cookie")
QUERY_STRING = "querystring"
"""A parameter that is the whole query string (OpenAPI 3.2)."""

_TEMPLATE_NAME = re.compile(r"\{([^{}]*)\}")
_EXAMPLES = {"name": "limit", "in": "query", "content": "{application/x-www-form-urlencoded: {schema: {type: object}}}"}
_IGNORED_HEADERS = ("accept", "content-type", "authorization")


@dataclass(frozen=True, slots=True)
class ParameterReader:
    """Parses `parameters` of path items and operations."""

    reader: Reader
    bodies: BodyReader

    def read(self, holder: Mapping, pointer: str) -> tuple[Parameter, ...]:
        """The usable parameters under `parameters`; what is wrong with the others is reported."""
        return tuple(self._read(holder, pointer))

    def complete(
        self, path: str, shared: tuple[Parameter, ...], own: tuple[Parameter, ...], pointer: str
    ) -> tuple[Parameter, ...]:
        """An operation's parameters: its own win over the path item's, those of the path template are all there."""
        merged = {(parameter.location, parameter.name): parameter for parameter in (*shared, *own)}
        names = tuple(dict.fromkeys(_TEMPLATE_NAME.findall(path)))
        missing = [name for name in names if ("path", name) not in merged]
        added = tuple(self._undeclared(path, name, pointer) for name in missing)
        return added + tuple(parameter for parameter in merged.values() if self._has_place(parameter, path, names))

    def _read(self, holder: Mapping, pointer: str) -> Iterator[Parameter]:
        for place, value in self.reader.parts(holder, "parameters", pointer):
            resolved = self.reader.resolve(value, place, "parameters")
            if resolved is not None:
                yield from self._parameter(*resolved)

    def _parameter(self, value: Mapping, pointer: str) -> Iterator[Parameter]:
        name = self.reader.text(value, "name", pointer)
        location = self.reader.text(value, "in", pointer)
        if name is None or location is None:
            self._report_missing("name" if name is None else "in", value, pointer)
        elif location == QUERY_STRING in self._locations() and not isinstance(value.get("content"), dict):
            self._report_missing("content", {}, pointer)
        elif self._is_usable(name, location, pointer):
            yield self._build(name, location, value, pointer)

    def _build(self, name: str, location: str, value: Mapping, pointer: str) -> Parameter:
        reader = self.reader
        schema, content_type = self.bodies.value_schema(value, pointer)
        return Parameter(
            pointer=pointer,
            name=name,
            location=location,
            required=self._is_required(location, value, pointer),
            schema=schema,
            description=reader.prose(value, "description", pointer),
            deprecated=reader.deprecated(value, pointer),
            deprecation=reader.deprecation(value, pointer),
            style=reader.text(value, "style", pointer),
            explode=reader.flag(value, "explode", pointer),
            allow_reserved=value.get("allowReserved") is True,
            allow_empty=value.get("allowEmptyValue") is True,
            content_type=content_type,
            example=first_example(value),
            extensions=extensions(value),
        )

    def _is_required(self, location: str, value: Mapping, pointer: str) -> bool:
        required = self.reader.flag(value, "required", pointer)
        if location == "path" and not required:
            message = f"the path parameter `{value.get('name')}` must say `required: true`; taken as required"
            self.reader.report.warning(Parse.OptionalPathParameter, message, pointer, "Add required: true")
        return location == "path" or bool(required)

    def _is_usable(self, name: str, location: str, pointer: str) -> bool:
        locations = self._locations()
        if location not in locations:
            message = f"`in` must be {', '.join(locations[:-1])} or {locations[-1]}, not `{location}`"
            near = get_close_matches(location, locations, 1)
            hint = f"Did you mean `in: {near[0]}`?" if near else None
            self.reader.report.warning(Parse.InvalidLocation, message, pointers.join(pointer, "in"), hint)
            return False
        return self._is_sendable(name, location, pointer) and not self._is_ignored(name, location, pointer)

    def _locations(self) -> tuple[str, ...]:
        is_newer = str(self.reader.root.get("openapi")).startswith("3.2")
        return (*_LOCATIONS, QUERY_STRING) if is_newer else _LOCATIONS

    def _is_sendable(self, name: str, location: str, pointer: str) -> bool:
        """A line break in a header's name is an attack (CWE-113); other wrong names are slips that servers forgive."""
        if location not in ("header", "cookie") or is_token(name):
            return True
        message = f"{name!r} cannot be the name of a {location}, which is {TOKEN_RULE}"
        place = pointers.join(pointer, "name")
        if name.isprintable():
            self.reader.report.warning(Parse.InvalidHeaderName, f"{message}; the parameter is left out", place)
        else:
            self.reader.report.error(Parse.UnsafeHeaderName, message, place)
        return False

    def _is_ignored(self, name: str, location: str, pointer: str) -> bool:
        """Accept, Content-Type and Authorization shall be ignored (OpenAPI 4.8.12.1, Parameter Object, `name`)."""
        if location != "header" or name.lower() not in _IGNORED_HEADERS:
            return False
        message = f"a header parameter `{name}` is ignored: OpenAPI has another place for it"
        where = "security" if name.lower() == "authorization" else "content"
        self.reader.report.warning(Parse.IgnoredHeaderParameter, message, pointer, f"Remove it; `{where}` says it.")
        return True

    def _report_missing(self, key: str, value: Mapping, pointer: str) -> None:
        if value.get(key) is None:
            self.reader.report.warning(
                Parse.MissingField, f"a parameter needs `{key}`", pointer, f"Add {key}: {_EXAMPLES[key]}"
            )

    def _undeclared(self, path: str, name: str, pointer: str) -> Parameter:
        message = f"the path `{path}` names `{name}`, which no parameter declares; taken as a string"
        type_ = "type: string" if self.reader.is_swagger else "schema: {type: string}"
        hint = f"Add to parameters: {{name: {name}, in: path, required: true, {type_}}}"
        self.reader.report.warning(Parse.UndeclaredPathParameter, message, pointer, hint)
        return Parameter(pointer, name, "path", required=True, schema=Schema(pointer, types=("string",)))

    def _has_place(self, parameter: Parameter, path: str, names: tuple[str, ...]) -> bool:
        if parameter.location != "path" or parameter.name in names:
            return True
        message = f"the path `{path}` does not name the parameter `{parameter.name}`; left out"
        hint = f"Add {{{parameter.name}}} to the path, or remove the parameter."
        self.reader.report.warning(Parse.UnusedPathParameter, message, parameter.pointer, hint)
        return False
