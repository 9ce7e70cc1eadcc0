"""The calls of an SDK that prove it: each operation with all and with the required arguments, and what each has to send."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from generator import ir
from generator.naming import NameTable
from tests.corpus.wire.bodies import bare, chosen, is_json
from tests.corpus.wire.calling import Call
from tests.corpus.wire.described import Operation, Parameter
from tests.corpus.wire.expected import EVENTS, LINES, STREAMS, Given, accepted, expected_request
from tests.corpus.wire.recorder import Answer
from tests.corpus.wire.requests import Request
from tests.corpus.wire.samples import Sampler, as_python
from tests.corpus.wire.tree import Tree


@dataclass(frozen=True)
class Method:
    """Where an operation's method is, and what its arguments are called, by place and wire name."""

    attributes: tuple[str, ...]
    arguments: Mapping[tuple[str, str], str]
    whole_body: str | None
    """The argument that is the body, where that is one."""


@dataclass(frozen=True)
class Planned:
    """A call, the request that it has to make, and what of the document has no argument."""

    place: str
    call: Call
    request: Request
    without_argument: tuple[str, ...]


def methods(api: ir.API, names: NameTable) -> dict[str, Method]:
    """The methods by the pointers of their operations. Nothing but names is taken from the generator."""
    return dict(_methods(api.root, (), names))


def _methods(resource: ir.Resource, above: tuple[str, ...], names: NameTable) -> Iterator[tuple[str, Method]]:
    own = (*above, names.resources[resource.key].attribute) if resource.key else above
    for call in resource.calls:
        table = names.methods[call.key]
        pairs = list(zip(call.operation.parameters, table.parameters))
        arguments = {(item.place.value, item.wire): name for item, name in pairs}
        request = call.operation.request
        is_whole = request is not None and isinstance(request.body, ir.Whole)
        whole = next((name for item, name in pairs if is_whole and item.place is ir.ParameterPlace.BODY), None)
        yield call.operation.pointer, Method((*own, table.name), arguments, whole)
    for child in resource.children:
        yield from _methods(child, own, names)


def planned(tree: Tree, operation: Operation, method: Method, server: str) -> Iterator[Planned]:
    """The two calls of an operation."""
    for full in (True, False):
        given = _given(tree, operation, method, full)
        arguments, without = _arguments(given, method)
        arguments = as_python(arguments) if full else arguments
        call = Call(method.attributes, arguments, _answer(tree, operation, given))
        place = f"{operation.verb} {operation.path} ({'all' if full else 'required'})"
        yield Planned(place, call, expected_request(tree, operation, given, server), tuple(without))


def _given(tree: Tree, operation: Operation, method: Method, full: bool) -> Given:
    sampler = Sampler(tree, full)
    wanted = [item for item in operation.parameters if full or item.required]
    parameters = {(item.place, item.name): _value(sampler, item) for item in wanted}
    if operation.body is None:
        return Given(parameters, asks_for_stream=_asks_for_stream(operation, None))
    media_type = chosen(tree, operation.body)
    body = sampler.value(operation.body.media[media_type].schema, "body")
    is_left_out = not full and not operation.body.required and (method.whole_body is not None or body == {})
    body = None if is_left_out else body
    asks = _asks_for_stream(operation, body)
    implied = {} if is_left_out or asks else _turned_off(tree, operation, media_type, body)
    return Given(parameters, None if is_left_out else media_type, body, asks, implied)


def _value(sampler: Sampler, parameter: Parameter) -> Any:
    """A value that can stand in its place: a path is not empty, headers hold ASCII, no item has its style's delimiter."""
    sampler = replace(sampler, full=True) if parameter.place == "path" else sampler
    if parameter.place == "header":
        sampler = replace(sampler, characters="")
    elif parameter.style in ("spaceDelimited", "pipeDelimited"):
        sampler = replace(sampler, characters="é")
    return sampler.value(parameter.schema, parameter.name)


def _asks_for_stream(operation: Operation, body: Any) -> bool:
    """Whether a call asks for a stream: by the body's `stream` where it has one, else by what the document lists first."""
    types = [name for status, media in operation.answers.items() if status[0] == "2" for name in media]
    if isinstance(body, Mapping) and isinstance(body.get("stream"), bool):
        return bool(body["stream"])
    return types[:1] != [] and types[0] in STREAMS


def _turned_off(tree: Tree, operation: Operation, media_type: str, body: Any) -> dict[str, bool]:
    """An API that streams by `default` (JSON Schema, Validation, 9.2) has to be told not to, where the answer is one value."""
    assert operation.body is not None
    switch = tree.flat(tree.flat(operation.body.media[media_type].schema).get("properties", {}).get("stream"))
    types = [bare(name) for media in operation.answers.values() for name in media]
    has_both = any(name in STREAMS for name in types) and any(name not in STREAMS for name in types)
    return {"stream": False} if has_both and switch.get("default") is True and "stream" not in body else {}


def _arguments(given: Given, method: Method) -> tuple[dict[str, Any], list[str]]:
    """The values by the names of the arguments, and what has none."""
    values = dict(given.parameters)
    if given.media_type is not None and method.whole_body is None and isinstance(given.body, Mapping):
        values |= {("body", name): value for name, value in given.body.items()}
    arguments = {method.arguments[key]: value for key, value in values.items() if key in method.arguments}
    if given.media_type is not None and method.whole_body is not None:
        arguments[method.whole_body] = given.body
    return arguments, [f"{place} {name}" for place, name in values if (place, name) not in method.arguments]


def _answer(tree: Tree, operation: Operation, given: Given) -> Answer:
    """A success that the document describes, in the first media type that the call accepts."""
    status = next((each for each in operation.answers if each[0] == "2"), "default")
    number = int(status.upper().replace("XX", "00")) if status[0] == "2" else 200
    content = operation.answers.get(status, {})
    types = [name for name in content if bare(name) in map(bare, accepted(operation, given.asks_for_stream))]
    if not types:
        return Answer(number)
    value = Sampler(tree, full=False, hidden="writeOnly").value(content[types[0]].schema or {}, "answer")
    return Answer(number, types[0].replace("*", "x"), _answered(bare(types[0]), value))


def _answered(media_type: str, value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    text = json.dumps(value, default=str)
    if media_type == EVENTS:
        return f"data: {text}\n\n".encode()
    if media_type in LINES:
        return f"{text}\n".encode()
    return text.encode() if is_json(media_type) or not isinstance(value, str) else value.encode()
