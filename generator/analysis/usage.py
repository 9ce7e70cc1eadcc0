"""Which way each definition travels: in requests, in responses, or both. It decides which Python types it becomes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import ir


def uses(root: ir.Resource, definitions: Mapping[str, ir.Definition]) -> dict[str, frozenset[ir.Role]]:
    """The roles of every definition that is reached. A configured model that no operation reaches is for responses."""
    found: dict[str, set[ir.Role]] = {}
    for resource in walk(root):
        for method in resource.methods:
            for role, type_ in _method_types(method.operation):
                _mark(type_, role, definitions, found)
    for resource in walk(root):
        for model in resource.models:
            if model.definition not in found:
                _mark(ir.Named(model.definition), ir.Role.RESPONSE, definitions, found)
    return {key: frozenset(roles) for key, roles in found.items()}


def walk(resource: ir.Resource) -> Iterator[ir.Resource]:
    """The resource and all below it, in order."""
    yield resource
    for child in resource.children:
        yield from walk(child)


def named_in(type_: ir.Type) -> Iterator[str]:
    """The keys of the definitions that a type names, in order."""
    match type_:
        case ir.Named(key):
            yield key
        case ir.Array(inner) | ir.Map(inner) | ir.Nullable(inner):
            yield from named_in(inner)
        case ir.Union(members):
            for member in members:
                yield from named_in(member)
        case _:
            return


def types_of(definition: ir.Definition, role: ir.Role) -> Iterator[ir.Type]:
    """The types within a definition as far as it travels that way: what is only read is never sent, and the reverse."""
    match definition:
        case ir.Alias(type=type_):
            yield type_
        case ir.Object(fields=fields, extra=extra):
            yield from (item.type for item in fields if travels(item, role))
            if extra is not None:
                yield extra


def travels(item: ir.Field, role: ir.Role) -> bool:
    return not (item.read_only if role is ir.Role.REQUEST else item.write_only)


def _method_types(operation: ir.Operation) -> Iterator[tuple[ir.Role, ir.Type]]:
    for parameter in operation.parameters:
        yield ir.Role.REQUEST, parameter.type
    if operation.response is not None:
        yield ir.Role.RESPONSE, operation.response
    if operation.streaming is not None:
        yield ir.Role.RESPONSE, operation.streaming.event


def _mark(
    type_: ir.Type, role: ir.Role, definitions: Mapping[str, ir.Definition], found: dict[str, set[ir.Role]]
) -> None:
    waiting = [type_]
    while waiting:
        for key in named_in(waiting.pop()):
            roles = found.setdefault(key, set())
            if role not in roles and key in definitions:
                roles.add(role)
                waiting.extend(types_of(definitions[key], role))
