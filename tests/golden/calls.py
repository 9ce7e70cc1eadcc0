"""Calls every method of an SDK, sync and async, and writes down the requests that it makes."""

from __future__ import annotations

import asyncio
import functools
import inspect
import types
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Union, get_args, get_origin

from tests.golden.answering_server import AnsweringServer, serving
from tests.golden.samples import answered, given, hints_of

_OF_THE_CLIENT = frozenset({"copy", "with_options"})
_OPTIONS_OF_EVERY_CLIENT = frozenset(
    "self base_url timeout max_retries default_headers default_query http_client _strict_response_validation".split()
)
_OF_EVERY_METHOD = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "idempotency_key", "return"})


@dataclass(frozen=True)
class Call:
    """A method of the client, with arguments."""

    path: str
    """How it is reached: `chat.completions.create`."""
    arguments: dict[str, Any]
    kind: Any
    """The type of the answer, or of an event."""
    streams: bool

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.path}({shown})"


def transcript(sdk: Any) -> str:
    """Where the client goes, and each method with the request that it makes and the type that it returns.

    The client checks every answer against its type. The async client has to do the same as the sync one.
    """
    profile = import_module(sdk.Client.__module__).PROFILE
    with serving() as server:
        server.says_done = any(rule.handle == "done" for rule in profile.event_rules)
        client = sdk.Client(
            **_options(sdk.Client), base_url=f"{server.base_url}/base", _strict_response_validation=True
        )
        lines = [_call_sync(client, call, server) for call in _calls(client)]
        async_lines = asyncio.run(_call_all_async(sdk.AsyncClient, server))
        client.close()
    assert async_lines == lines, "the async client does something else than the sync one"
    client_lines = [*_constructor(sdk.Client), *_places(sdk.Client, bool(profile.environments))]
    return "\n".join(["\n".join(client_lines) + "\n", *lines])


def _constructor(client: Any) -> Iterator[str]:
    """The client's own options and their types, if it has some."""
    parameters = inspect.signature(client.__init__).parameters.values()
    own = [item for item in parameters if item.name not in _OPTIONS_OF_EVERY_CLIENT]
    if own:
        yield f"Client({', '.join(f'{item.name}: {item.annotation} = {item.default}' for item in own)})"


def _places(client: Any, has_server: bool) -> Iterator[str]:
    """The base URL, of each environment where there are several."""
    options = _options(client)
    environments = get_args(hints_of(client.__init__).get("environment"))
    names = [name for member in environments for name in get_args(member)]
    if names:
        yield from (f"{name}: {client(**options, environment=name).base_url}" for name in names)
    else:
        yield f"base URL: {client(**options).base_url}" if has_server else "no base URL"


def _options(client: Any) -> dict[str, str]:
    """The client's own options, each with its name as its value; what is a part of the base URL stays what it is."""
    hints = hints_of(client.__init__)
    profile = import_module(client.__module__).PROFILE
    in_url = [option.name for option in profile.options if option.server_variable is not None]
    common = {"base_url", "environment", *in_url, *_OF_EVERY_METHOD}
    return {name: name for name, hint in hints.items() if str in get_args(hint) and name not in common}


def _settings(server: AnsweringServer) -> dict[str, Any]:
    return {"base_url": f"{server.base_url}/base", "max_retries": 0, "_strict_response_validation": True}


# ---- which calls there are


def _calls(client: Any) -> list[Call]:
    return [
        Call(".".join(path), arguments, kind, streams)
        for path, method in _methods(client, ())
        for arguments, kind, streams in _ways_to_call(method)
    ]


def _methods(owner: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Callable[..., Any]]]:
    for name, value in vars(type(owner)).items():
        if name.startswith("_") or name.startswith("with_") or (not path and name in _OF_THE_CLIENT):
            continue
        if isinstance(value, functools.cached_property):
            yield from _methods(getattr(owner, name), (*path, name))
        elif callable(value) and _sends(value):
            yield (*path, name), getattr(owner, name)


def _sends(method: Callable[..., Any]) -> bool:
    """Whether a method makes a request; those that take webhooks make none."""
    return "extra_headers" in inspect.signature(method).parameters


def _ways_to_call(method: Callable[..., Any]) -> Iterator[tuple[dict[str, Any], Any, bool]]:
    """With the required arguments alone, and with all of them."""
    function = inspect.unwrap(method)
    hints = hints_of(getattr(function, "__func__", function))
    parameters = [item for item in inspect.signature(function).parameters.values() if item.name in hints]
    own = [item for item in parameters if item.name not in _OF_EVERY_METHOD and item.name != "self"]
    required = [item.name for item in own if item.default is inspect.Parameter.empty]
    for names in dict.fromkeys((tuple(required), tuple(item.name for item in own))):
        arguments = {name: given(hints[name], name) for name in names}
        yield (arguments, *_answer(hints["return"], arguments))


def _answer(returns: Any, arguments: dict[str, Any]) -> tuple[Any, bool]:
    """The type that comes back, and whether it comes as events. Of a list of pages, the type of the first one."""
    if getattr(get_origin(returns), "__name__", "") == "AsyncPaginator":
        returns = get_args(returns)[1]
    members = get_args(returns) if get_origin(returns) in (Union, types.UnionType) else (returns,)
    streams = [member for member in members if getattr(get_origin(member), "__name__", "") in ("Stream", "AsyncStream")]
    if streams and (len(members) == 1 or arguments.get("stream")):
        return get_args(streams[0])[0], True
    plain = [member for member in members if member not in streams]
    if any(map(_is_binary, plain)):  # which no JSON stands for: the server answers as the first status says
        plain = plain[:1]
    return (plain[0] if len(plain) == 1 else Union[tuple(plain)]), False


# ---- making them


def _call_sync(client: Any, call: Call, server: AnsweringServer) -> str:
    _prepare(server, call)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = _method(client, call)(**call.arguments)
        result = list(result) if call.streams else result
    return _written(call, server, caught, result)


async def _call_all_async(client_class: Any, server: AnsweringServer) -> list[str]:
    async with client_class(**_options(client_class), **_settings(server)) as client:
        return [await _call_async(client, call, server) for call in _calls(client)]


async def _call_async(client: Any, call: Call, server: AnsweringServer) -> str:
    _prepare(server, call)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = await _method(client, call)(**call.arguments)
        result = [item async for item in result] if call.streams else result
    return _written(call, server, caught, result)


def _method(client: Any, call: Call) -> Callable[..., Any]:
    *resources, name = call.path.split(".")
    method: Callable[..., Any] = getattr(functools.reduce(getattr, resources, client), name)
    return method


def _prepare(server: AnsweringServer, call: Call) -> None:
    server.seen.clear()
    server.items = ()
    if call.kind in (None, type(None)):
        server.answer = None
    elif call.streams:
        server.answer_items(answered(call.kind, "event"))
    elif _is_binary(call.kind):
        server.answer = ("application/octet-stream", b"\x00\xff")
    elif call.kind is str:
        server.answer_text("text")
    else:
        server.answer_json(_body(call.kind, answered(call.kind, "answer")))


def _body(kind: Any, value: Any) -> Any:
    """What a server sends for a value; for some pages, their items alone."""
    paging = getattr(kind, "_paging", None)
    return value[paging.items[0]] if paging is not None and paging.is_array else value


def _is_binary(kind: Any) -> bool:
    return getattr(kind, "__name__", "").endswith("BinaryAPIResponse")


def _name(value: Any) -> str:
    """The class of a value; what it has in front says which client it is of."""
    name = type(value).__name__.removeprefix("Async")
    return name.removeprefix("Sync") if hasattr(value, "iter_pages") else name


def _written(call: Call, server: AnsweringServer, caught: list[warnings.WarningMessage], result: Any) -> str:
    assert len(server.seen) == 1, f"{call} made these requests: {server.seen}"
    (request,) = server.seen
    warned = [f"  warns: {item.message}" for item in caught if issubclass(item.category, DeprecationWarning)]
    kinds = [type(item).__name__ for item in result] if call.streams else [_name(result)]
    if _is_binary(call.kind):
        assert result.content == b"\x00\xff", f"{call} gives {result.content!r}"
    returned = f"stream of {', '.join(kinds)}" if call.streams else kinds[0]
    return "\n".join([str(call), *warned, request, f"  -> {returned}"]) + "\n"
