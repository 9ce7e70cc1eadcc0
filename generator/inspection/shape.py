"""What `inspect` tells: the client, the tree of resources with their methods, and the models with the reason for each name."""

from __future__ import annotations

from collections.abc import Iterator

from typing_extensions import assert_never

from generator import ir
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
from generator.lower.flavour import OLDEST_BINARY, SYNC
from generator.naming import NameTable


def shape(api: ir.API, names: NameTable) -> Inspection:
    """The shape of the SDK as plain strings."""
    models = {name: InspectedModel(name.name, ".".join(name.module), name.reason) for name in names.types.values()}
    return Inspection(
        client=_resource(api.root, api, names),
        models=tuple(models.values()),
        options=tuple(_options(api.client, names)),
        servers=tuple(InspectedServer(server.name, server.url) for server in api.client.servers),
    )


def _options(client: ir.Client, names: NameTable) -> Iterator[InspectedOption]:
    """The client's own arguments, then the one that every client has: where the API is."""
    for option in client.options:
        default = None if option.default is None else literal(option.default)
        yield InspectedOption(option.name, option.required, option.env, default, _sent_as(option))
    base_url = literal(client.servers[0].url) if client.servers else None
    yield InspectedOption("base_url", base_url is None, f"{names.client.env_prefix}_BASE_URL", base_url, None)


def _sent_as(option: ir.ClientOption) -> str | None:
    match option.credential.how if option.credential else None:
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
        methods=(
            *(_method(method, api, names) for method in resource.calls),
            *(_unwrap(method, api, names) for method in resource.unwraps),
        ),
        resources=tuple(_resource(child, api, names) for child in resource.children),
    )


def _method(method: ir.Call, api: ir.API, names: NameTable) -> InspectedMethod:
    own = names.methods[method.operation.key]
    return InspectedMethod(
        name=own.name,
        endpoint=method.operation.endpoint,
        params=own.params.name if own.params else None,
        response=_response(method.operation, api, names),
        origin="the configuration" if method.config else "the path",
        streaming=_switch(method.operation.outcome),
    )


def _unwrap(method: ir.Unwrap, api: ir.API, names: NameTable) -> InspectedMethod:
    annotator = Annotator(names, api.definitions, ImportCollector(("inspect",)), ir.Role.RESPONSE)
    return InspectedMethod(
        name=names.methods[method.key].name,
        endpoint="the request of a webhook",
        params=f"payload, headers, {method.key_argument}" if method.verifies else "payload",
        response=annotator.annotate(method.event),
        origin="the configuration" if method.config else "the document's webhooks",
    )


def _switch(outcome: ir.Outcome) -> str | None:
    return (ir.switch_of(outcome) or "") if ir.events_of(outcome) else None


def _response(operation: ir.Operation, api: ir.API, names: NameTable) -> str:
    annotator = Annotator(names, api.definitions, ImportCollector(("inspect",)), ir.Role.RESPONSE)
    binary = OLDEST_BINARY[1] if api.client.has_oldest_responses else SYNC.binary
    return _returned(operation.outcome, annotator, binary)


def _returned(outcome: ir.Outcome, annotator: Annotator, binary: str) -> str:
    """What a method returns; `binary` is the class of files."""
    match outcome:
        case ir.NoContent():
            return "None"
        case ir.Answer(type_):
            return annotator.annotate(type_)
        case ir.Binary():
            return binary
        case ir.Page(scheme, item):
            return f"Sync{annotator.names.pages[scheme].name}[{annotator.annotate(item)}]"
        case ir.ByStatus(cases):
            return " or ".join(dict.fromkeys(_returned(part, annotator, binary) for _, part in cases))
        case ir.Events(type_) | ir.Lines(type_):
            return f"Stream[{annotator.annotate(type_)}]"
        case ir.Choice(options):
            return " or ".join(_returned(option, annotator, binary) for option in options)
        case ir.Switched(_, plain, events):
            return f"{_returned(plain, annotator, binary)} or {_returned(events, annotator, binary)}"
        case _:
            assert_never(outcome)
