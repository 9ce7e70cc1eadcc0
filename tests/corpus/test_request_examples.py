"""The examples of requests in real documents are sent as they stand there when their members are passed as arguments."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator import ir, pipeline
from generator import pointer as pointers
from generator.diagnostics import Diagnostics
from generator.naming import NameTable
from tests.corpus.documents import LARGE, SMALL
from tests.corpus.exercise import PLACEHOLDER
from tests.golden.answering_server import AnsweringServer, serving

_QUICK = ("llama_cpp_server.json", "museum.yaml")
_OTHERS = tuple(name for name in (*SMALL, *LARGE) if name not in _QUICK)


@dataclass(frozen=True)
class Sdk:
    """A client of an SDK, what its names are, and the document that it is of."""

    client: Any
    api: ir.API
    names: NameTable
    document: Any


@pytest.fixture
def server() -> Iterator[AnsweringServer]:
    with serving() as answering:
        answering.answer_json(None)
        yield answering


def _sdk(document: Path, folder: Path, base_url: str) -> Sdk:
    package = f"sdk_{document.stem}"
    request = pipeline.Request(str(document), None, (), folder / package, None, None)
    inputs = pipeline._load(request, Diagnostics())
    api, names = pipeline._understand(request, inputs, Diagnostics())
    pipeline.generate(request, Diagnostics())
    sys.path.insert(0, str(folder))
    try:
        made = getattr(importlib.import_module(package), names.client.client)
    finally:
        sys.path.remove(str(folder))
    options = {option.name: PLACEHOLDER for option in api.client.options}
    return Sdk(made(**options, base_url=base_url, max_retries=0), api, names, inputs.source.root)


@pytest.mark.parametrize("name", [*_QUICK, *(pytest.param(name, marks=pytest.mark.corpus) for name in _OTHERS)])
def test_examples_are_sent_unchanged(name: str, shared_folder: Path, tmp_path: Path, server: AnsweringServer) -> None:
    sdk = _sdk(shared_folder / "corpus" / name, tmp_path, server.base_url)
    changed = {}
    examples = 0
    for resource, method in _methods(sdk.api.root, ()):
        for example in _examples(method.operation, sdk.document):
            arguments = _arguments(method.operation, sdk.names, example)
            if arguments is not None:
                examples += 1
                sent = _sent(sdk, resource, method, arguments, server)
                if sent != json.dumps(_with_switch(example, method.operation), sort_keys=True):
                    changed[method.operation.endpoint] = (example, sent)
    assert changed == {}
    assert examples > 0 or name not in _QUICK


def _methods(resource: ir.Resource, above: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], ir.Call]]:
    """The methods of a resource and of all below it, each with the keys of the resources that lead to it."""
    own = (*above, resource.key) if resource.key else above
    for method in resource.calls:
        yield own, method
    for child in resource.children:
        yield from _methods(child, own)


def _examples(operation: ir.Operation, document: Any) -> Iterator[Any]:
    """The bodies that the document shows for what an operation sends as JSON."""
    if operation.request is None or not isinstance(operation.request.encoding, ir.AsJSON):
        return
    body = _resolved(_lookup(document, operation.pointer).get("requestBody"), document)
    media = body.get("content", {}).get(operation.request.media_type, {})
    schema = _resolved(media.get("schema"), document)
    for holder in (media, schema):
        several = holder.get("examples")
        values = (
            [_resolved(item, document).get("value") for item in several.values()]
            if isinstance(several, dict)
            else several
        )
        yield from (value for value in [holder.get("example"), *(values or ())] if value is not None)


def _with_switch(example: Any, operation: ir.Operation) -> Any:
    """The example, with what asks for a plain answer where the API streams by default: without it the caller gets none."""
    outcome = operation.outcome
    if isinstance(outcome, ir.Switched) and outcome.by_default and isinstance(example, dict):
        return {outcome.switch: False, **example}
    return example


def _resolved(node: Any, document: Any) -> Mapping[str, Any]:
    while isinstance(node, dict) and "$ref" in node:
        node = _lookup(document, node["$ref"].removeprefix("#"))
    return node if isinstance(node, dict) else {}


def _lookup(document: Any, pointer: str) -> Any:
    for part in pointers.split(pointer):
        document = document[part]
    return document


def _arguments(operation: ir.Operation, names: NameTable, example: Any) -> dict[str, Any] | None:
    """An example as arguments of the method; None where it lacks what the document itself requires."""
    given = zip(operation.parameters, names.methods[operation.key].parameters)
    own = {item.wire: (name, item) for item, name in given if item.place is ir.ParameterPlace.BODY}
    if operation.request is not None and isinstance(operation.request.body, ir.Whole):
        return {name: example for name, _ in own.values()}
    if not isinstance(example, dict) or any(item.required and wire not in example for wire, (_, item) in own.items()):
        return None
    arguments = {own[wire][0]: value for wire, value in example.items() if wire in own}
    rest = {wire: value for wire, value in example.items() if wire not in own}
    return {**arguments, "extra_body": rest} if rest else arguments


def _sent(
    sdk: Sdk, resource: tuple[str, ...], method: ir.Call, arguments: Mapping[str, Any], server: AnsweringServer
) -> str:
    """What a call sends as its body, as JSON with sorted keys."""
    holder = sdk.client
    for key in resource:
        holder = getattr(holder, sdk.names.resources[key].attribute)
    call = getattr(holder.with_raw_response, sdk.names.methods[method.operation.key].name)
    parameters = inspect.signature(call).parameters.values()
    lacking = [item for item in parameters if item.default is item.empty and item.name not in arguments]
    ordered = [PLACEHOLDER for item in lacking if item.kind is item.POSITIONAL_ONLY]
    named = {item.name: PLACEHOLDER for item in lacking if item.kind is not item.POSITIONAL_ONLY}
    call(*ordered, **named, **arguments)
    return json.dumps(json.loads(server.seen[-1].splitlines()[-1]), sort_keys=True)
