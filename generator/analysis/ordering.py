"""The order of fields and parameters where it is not to be the document's: required first, then the alphabet."""

from __future__ import annotations

from dataclasses import replace

from generator import ir


def sorted_api(api: ir.API) -> ir.API:
    """The API as `settings.sort_schema_properties` wants it."""
    definitions = {
        key: replace(found, fields=_sorted_fields(found.fields)) if isinstance(found, ir.Object) else found
        for key, found in api.definitions.items()
    }
    return replace(api, definitions=definitions, root=_sorted_resource(api.root))


def _sorted_resource(resource: ir.Resource) -> ir.Resource:
    methods = tuple(map(_sorted_method, resource.methods))
    return replace(resource, methods=methods, children=tuple(map(_sorted_resource, resource.children)))


def _sorted_method(method: ir.Method) -> ir.Method:
    return replace(method, operation=_sorted_operation(method.operation)) if isinstance(method, ir.Call) else method


def _sorted_operation(operation: ir.Operation) -> ir.Operation:
    """Path parameters keep the order of the path."""
    in_path = [item for item in operation.parameters if item.place is ir.ParameterPlace.PATH]
    rest = [item for item in operation.parameters if item.place is not ir.ParameterPlace.PATH]
    ordered = sorted(rest, key=lambda item: (not item.required, item.wire.lower()))
    return replace(operation, parameters=(*in_path, *ordered))


def _sorted_fields(fields: tuple[ir.Field, ...]) -> tuple[ir.Field, ...]:
    return tuple(sorted(fields, key=lambda item: (not item.required, item.wire.lower())))
