"""Walks over an API: its resources, what a type names, and which way each definition travels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.ir.operations import Operation, Resource
from generator.ir.outcomes import types_in
from generator.ir.requests import Variants
from generator.ir.types import (
    FILE,
    Alias,
    Array,
    Definition,
    Field,
    Map,
    Named,
    Nullable,
    Object,
    Role,
    Tuple,
    Type,
    Union,
)


def walk(resource: Resource) -> Iterator[Resource]:
    """The resource and all below it, in order."""
    yield resource
    for child in resource.children:
        yield from walk(child)


def within(type_: Type) -> Iterator[Type]:
    """The type and all that it is made of, in order; what it names is not looked into."""
    yield type_
    match type_:
        case Array(inner) | Map(inner) | Nullable(inner):
            yield from within(inner)
        case Union(parts) | Tuple(parts=parts):
            for part in parts:
                yield from within(part)
        case _:
            return


def named_in(type_: Type) -> Iterator[str]:
    """The keys of the definitions that a type names, in order."""
    return (part.key for part in within(type_) if isinstance(part, Named))


def holds_file(type_: Type) -> bool:
    """Whether a value of a type may be a file to upload, or have one in it."""
    return FILE in within(type_)


def takes_files(root: Resource) -> bool:
    """Whether a method takes a file to upload."""
    methods = [method for resource in walk(root) for method in resource.calls]
    return any(holds_file(item.type) for method in methods for item in method.operation.parameters)


def types_of(definition: Definition, role: Role) -> Iterator[Type]:
    """The types within a definition as far as it travels that way: what is only read is never sent, and the reverse."""
    match definition:
        case Alias(type=type_):
            yield type_
        case Object(fields=fields, extra=extra):
            yield from (item.type for item in fields if travels(item, role))
            if extra is not None:
                yield extra


def needs(definition: Definition, role: Role) -> Iterator[str]:
    """The keys of the definitions that a definition names as far as it travels that way, in order."""
    for type_ in types_of(definition, role):
        yield from named_in(type_)


def travels(item: Field, role: Role) -> bool:
    """Whether a property is sent, or answered (OpenAPI, `readOnly` and `writeOnly`)."""
    return not (item.read_only if role is Role.REQUEST else item.write_only)


def uses(root: Resource, definitions: Mapping[str, Definition]) -> dict[str, frozenset[Role]]:
    """Which way every definition that is reached travels. A configured model that no operation reaches is for responses.

    So are those that resources share, since users import them.
    """
    roles: dict[str, set[Role]] = {}
    for resource in walk(root):
        for method in resource.calls:
            for role, type_ in _types_of_operation(method.operation):
                _mark(type_, role, definitions, roles)
        for unwrap in resource.unwraps:
            _mark(unwrap.event, Role.RESPONSE, definitions, roles)
    reached = frozenset(roles)
    for resource in walk(root):
        for model in resource.models:
            if model.sent:
                _mark(Named(model.definition), Role.REQUEST, definitions, roles)
            if model.definition not in reached or not resource.key:
                _mark(Named(model.definition), Role.RESPONSE, definitions, roles)
    return {key: frozenset(ways) for key, ways in roles.items()}


def _types_of_operation(operation: Operation) -> Iterator[tuple[Role, Type]]:
    for parameter in operation.parameters:
        yield Role.REQUEST, parameter.type
    if operation.request is not None and isinstance(operation.request.body, Variants):
        for key in operation.request.body.definitions:
            yield Role.REQUEST, Named(key)
        for type_ in operation.request.body.twins:
            yield Role.REQUEST, type_
    for type_ in types_in(operation.outcome):
        yield Role.RESPONSE, type_
    for callback in operation.callbacks:
        yield Role.RESPONSE, callback.type


def _mark(type_: Type, role: Role, definitions: Mapping[str, Definition], roles: dict[str, set[Role]]) -> None:
    waiting = [type_]
    while waiting:
        for key in named_in(waiting.pop()):
            ways = roles.setdefault(key, set())
            if role not in ways and key in definitions:
                ways.add(role)
                waiting.extend(types_of(definitions[key], role))
