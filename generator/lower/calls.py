"""The one call into the runtime that a method makes: what it casts to, the path, and what it sends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import ir
from generator.literals import literal
from generator.lower.annotations import Annotator
from generator.lower.files import ImportCollector
from generator.lower.parameters import OPTIONS, NamedParameter, wire_dict
from generator.lower.requests import body_arguments
from generator.lower.security import alternatives
from generator.lower.serialization import StyleLowering
from generator.lower.wire import WireNames
from generator.naming import NameTable
from generator.pymodel import CallArgument

_IN_BRACES = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class CallLowering:
    """Lowers the call of one method."""

    names: NameTable
    api: ir.API
    wire: WireNames
    file: ImportCollector
    parameters: Sequence[NamedParameter]
    client: str = "self._client"
    """What the client is in the method."""

    def cast(self, argument: str, type_: ir.Type | None) -> Iterator[CallArgument]:
        """The type that the runtime parses into. What is no class needs a cast, since `type[T]` means classes only.

        mypy takes no `Literal` within `type[...]`; the value is `Any` there, and the method's own annotation says what it is.
        """
        if type_ is None:
            yield CallArgument(argument, self.file.runtime("types", "NoneType"))
        elif self._is_class(type_):
            yield CallArgument(argument, self.in_body(type_))
        else:
            annotation = self.in_body(type_)
            cast = self.file.use("typing", "cast")
            content = self.file.use("typing", "Any") if self.has_literals(type_) else annotation
            if self._is_tuple(type_):
                # mypy takes the name of a tuple for no class, and pyright a cast to what it is for needless.
                content = f"tuple[{self.file.use('typing', 'Any')}, ...]"
            yield CallArgument(argument, f"{cast}({literal(f'type[{content}]')}, {annotation})")

    def _is_tuple(self, type_: ir.Type) -> bool:
        """Whether the annotation is an alias of a tuple; one that names itself is of a list."""
        alias = self.api.definitions[type_.key] if isinstance(type_, ir.Named) else None
        is_tuple = isinstance(alias, ir.Alias) and isinstance(alias.type, ir.Tuple)
        return is_tuple and alias is not None and alias.key not in ir.needs(alias, ir.Role.RESPONSE)

    def has_literals(self, type_: ir.Type) -> bool:
        """Whether the annotation is a `Literal` or a union with one, by itself or behind an alias."""
        members = ir.members(type_, self.api.definitions)
        return any(isinstance(member, (ir.Literals, ir.OpenEnum)) for member in members)

    def _is_class(self, type_: ir.Type) -> bool:
        """Whether the annotation is a class to a type checker, `list[X]` included."""
        match type_:
            case ir.Named(key):
                found = self.api.definitions[key]
                return isinstance(found, ir.Object) or self._is_class(found.type)
            case ir.Scalar() | ir.Unknown() | ir.Array() | ir.Map():
                return True
            case ir.Tuple(rest=rest):
                return rest is not None  # an answer is then a list
            case _:
                return False

    def in_body(self, type_: ir.Type) -> str:
        """The type as an expression in a method's body, where only its parameters can hide a builtin."""
        shadowed = frozenset(item.name for item in self.parameters)
        annotator = Annotator(self.names, self.api.definitions, self.file, ir.Role.RESPONSE, shadowed, as_users=True)
        return annotator.annotate(type_)

    def path(self, operation: ir.Operation) -> str:
        """The path of a call, under the server of its own that an operation may have."""
        path = self._own_path(operation)
        if operation.server is None:
            return path
        return f"{self.file.runtime('own_servers', 'at_server')}({self.client}, {literal(operation.server)}, {path})"

    def _own_path(self, operation: ir.Operation) -> str:
        """The path template as one literal, filled by the runtime where it has parameters.

        What follows `#` tells variants of an operation apart and is never sent.
        """
        pairs = zip(operation.parameters, self.names.methods[operation.key].parameters)
        in_path = [(item, name) for item, name in pairs if item.place is ir.ParameterPlace.PATH]
        named = {item.wire: name for item, name in in_path}
        path = operation.path.partition("#")[0]
        template = _IN_BRACES.sub(lambda found: f"{{{named.get(found[1], found[1])}}}", path)
        if not in_path:
            return literal(template)
        values = [f"{name}={self._in_path(item, name)}" for item, name in in_path]
        return f"{self.file.runtime('paths', 'path_template')}({', '.join([literal(template), *values])})"

    def _in_path(self, parameter: ir.Parameter, name: str) -> str:
        table = self.wire.table(parameter.type, self.file)
        value = f"{self.file.runtime('wire', 'to_wire')}({name}, {table})" if table else name
        return self._styles.path(value, parameter)

    def request(self, operation: ir.Operation) -> Iterator[CallArgument]:
        """What is sent, by place, and the options that every method has."""
        query = self._at(ir.ParameterPlace.QUERY, ir.ParameterPlace.QUERY_STRING)
        headers, cookies = self._at(ir.ParameterPlace.HEADER), self._at(ir.ParameterPlace.COOKIE)
        if query:
            values = self._renamed(operation, ir.ParameterPlace.QUERY, wire_dict(query))
            yield CallArgument("query", self._styles.query(values, query))
        if headers:
            values = self._renamed(operation, ir.ParameterPlace.HEADER, wire_dict(headers))
            yield CallArgument("headers", self._styles.headers(values, headers))
        if cookies:
            values = self._renamed(operation, ir.ParameterPlace.COOKIE, wire_dict(cookies))
            yield CallArgument("cookies", self._styles.cookies(values, cookies))
        yield from self._body(operation)
        if operation.security is not None:
            yield CallArgument("security", alternatives(operation.security, self.api.client.options))
        taken = {item.name for item in self.parameters}
        yield from (CallArgument(name, name) for name, _, _ in OPTIONS if name not in taken and name != "timeout")
        if "timeout" not in taken:
            yield CallArgument("timeout", self._timeout(operation))
        if operation.max_retries is not None:
            retries = self.file.runtime("own_limits", "retries_of_method")
            yield CallArgument("max_retries", f"{retries}({self.client}, {operation.max_retries})")

    def _timeout(self, operation: ir.Operation) -> str:
        if operation.timeout is None:
            return "timeout"
        return f"{self.file.runtime('own_limits', 'timeout_of_method')}({self.client}, timeout, {operation.timeout!r})"

    def _at(self, *places: ir.ParameterPlace) -> list[NamedParameter]:
        return [item for item in self.parameters if item.source.place in places]

    @property
    def _styles(self) -> StyleLowering:
        return StyleLowering(self.api, self.file)

    def _renamed(self, operation: ir.Operation, place: ir.ParameterPlace, values: str) -> str:
        """The values of a place, with the keys inside of them under their wire names."""
        table = self._table(operation, place)
        return f"{self.file.runtime('wire', 'query_to_wire')}({values}, {table})" if table else values

    def _body(self, operation: ir.Operation) -> Iterator[CallArgument]:
        request = operation.request
        if request is None:
            return
        parameters = self._at(ir.ParameterPlace.BODY)
        yield from body_arguments(request, parameters, self.file)
        table = self._table(operation, ir.ParameterPlace.BODY)
        if table:
            yield CallArgument("wire", table)

    def _table(self, operation: ir.Operation, place: ir.ParameterPlace) -> str | None:
        """The table of wire names that the method's params module has for the place, if anything in it is renamed."""
        params = self.names.methods[operation.key].params
        if params is None or self.wire.of_params(operation, place, ImportCollector(())) is None:
            return None
        return f"{self.file.submodule(params.module)}.{self.wire.params_constant(operation, place)}"
