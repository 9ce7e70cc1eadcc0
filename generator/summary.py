"""What `inspect` tells: the tree of resources with their methods, and the models with the reason for each name."""

from __future__ import annotations

from generator import ir
from generator.inspection import InspectedMethod, InspectedModel, InspectedResource, Inspection
from generator.lower.annotations import Annotator
from generator.lower.files import ImportCollector
from generator.naming import NameTable


def inspection(api: ir.API, names: NameTable) -> Inspection:
    """The shape of the SDK as plain strings."""
    models = {name: InspectedModel(name.name, ".".join(name.module), name.reason) for name in names.types.values()}
    return Inspection(_resource(api.root, api, names), tuple(models.values()))


def _resource(resource: ir.Resource, api: ir.API, names: NameTable) -> InspectedResource:
    name = names.resources[resource.key].attribute if resource.key else names.client.client
    return InspectedResource(
        name=name,
        methods=tuple(_method(method, api, names) for method in resource.methods),
        resources=tuple(_resource(child, api, names) for child in resource.children),
    )


def _method(method: ir.Method, api: ir.API, names: NameTable) -> InspectedMethod:
    own = names.methods[method.operation.key]
    return InspectedMethod(
        name=own.name,
        endpoint=method.operation.endpoint,
        params=own.params.name if own.params else None,
        response=_response(method.operation, api, names),
        origin="the configuration" if method.config else "the path and REST custom",
    )


def _response(operation: ir.Operation, api: ir.API, names: NameTable) -> str:
    annotator = Annotator(names, api.definitions, ImportCollector(("inspect",)), ir.Role.RESPONSE)
    plain = "None" if operation.response is None else annotator.annotate(operation.response)
    if operation.streaming is None:
        return plain
    stream = f"Stream[{annotator.annotate(operation.streaming.event)}]"
    return stream if operation.streaming.discriminator is None else f"{plain} or {stream}"
