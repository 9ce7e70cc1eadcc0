"""What `inspect` tells: the client, the tree of resources with their methods, and the models with the reason for each name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator import ir
from generator.config.model import Config, Option
from generator.inspection import (
    InspectedMethod,
    InspectedModel,
    InspectedOption,
    InspectedResource,
    InspectedServer,
    Inspection,
)
from generator.literals import literal
from generator.lower.annotations import Annotator
from generator.lower.files import ImportCollector
from generator.naming import NameTable


def inspection(api: ir.API, names: NameTable, config: Config) -> Inspection:
    """The shape of the SDK as plain strings. The configuration has its defaults filled in."""
    models = {name: InspectedModel(name.name, ".".join(name.module), name.reason) for name in names.types.values()}
    return Inspection(
        client=_resource(api.root, api, names),
        models=tuple(models.values()),
        options=tuple(_options(api, names, config)),
        servers=tuple(InspectedServer(server.name, server.url) for server in api.servers),
    )


def _options(api: ir.API, names: NameTable, config: Config) -> Iterator[InspectedOption]:
    """The client's own arguments, then the one that every client has: where the API is."""
    schemes = {scheme.name: scheme for scheme in api.security_schemes}
    for option in config.client.opts:
        default = None if option.default is None else literal(option.default)
        required = not option.nullable and default is None
        yield InspectedOption(option.name, required, option.env, default, _sent_as(option, schemes))
    base_url = literal(api.servers[0].url) if api.servers else None
    yield InspectedOption("base_url", base_url is None, f"{names.client.env_prefix}_BASE_URL", base_url, None)


def _sent_as(option: Option, schemes: Mapping[str, ir.SecurityScheme]) -> str | None:
    scheme = schemes.get(option.auth.scheme) if option.auth is not None else None
    match scheme:
        case ir.SecurityScheme(kind="bearer"):
            return "bearer token"
        case ir.SecurityScheme(kind="basic"):
            return "HTTP basic"
        case ir.SecurityScheme(kind=kind, parameter=parameter):
            return f"{kind} {parameter}"
        case None:
            places = (("header", option.header), ("query", option.query), ("base URL", option.server_variable))
            return ", ".join(f"{place} {name}" for place, name in places if name) or None


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
        streaming=_switch(method.operation.streaming),
    )


def _switch(streaming: ir.Streaming | None) -> str | None:
    return None if streaming is None else streaming.discriminator or ""


def _response(operation: ir.Operation, api: ir.API, names: NameTable) -> str:
    annotator = Annotator(names, api.definitions, ImportCollector(("inspect",)), ir.Role.RESPONSE)
    plain = "None" if operation.response is None else annotator.annotate(operation.response)
    if operation.streaming is None:
        return plain
    stream = f"Stream[{annotator.annotate(operation.streaming.event)}]"
    return stream if operation.streaming.discriminator is None else f"{plain} or {stream}"
