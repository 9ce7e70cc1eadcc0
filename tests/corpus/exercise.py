"""A program that uses an SDK whole: `python -W error exercise.py FOLDER` prints what came of the package `sdk` in it.

It imports every module, builds the validators of every model and calls every method of both clients, as JSON text:
`imports` and `validators` say what failed, by name; so do `sync` and `async` for methods, beside the requests that
they sent. Responses hold `null`, which parses or does not: whatever else goes wrong on the way to that is a failure.
No request leaves the process, since the documents are of real servers.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import pkgutil
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from functools import cached_property, partial
from types import ModuleType
from typing import Any

import httpx
from pydantic import BaseModel, ValidationError

PLACEHOLDER = "placeholder"
"""What every argument is, those in paths included, but for files."""

_BASE_URL = "https://api.example.org"
_VIEWS = ("with_raw_response", "with_streaming_response")
_OF_REQUESTS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "max_retries", "idempotency_key"})
_OF_CLIENTS = frozenset({"copy", "with_options"})


@dataclass
class Calls:
    """The requests that a client's methods sent, each as verb and path, and what failed by the name of the method."""

    requests: list[tuple[str, str]] = field(default_factory=list)
    failures: dict[str, str] = field(default_factory=dict)

    def answer(self, request: httpx.Request) -> httpx.Response:
        """Return `null`, as an event where events are asked for."""
        self.requests.append((request.method, request.url.path))
        if "text/event-stream" in request.headers.get("accept", ""):
            return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=b"data: null\n\n")
        return httpx.Response(200, headers={"content-type": "application/json"}, content=b"null")


def import_all() -> tuple[list[ModuleType], dict[str, str]]:
    """Return the modules of the package, every public name of them taken, and what failed."""
    modules, failures = [], {}
    for name in ["sdk", *_module_names()]:
        try:
            module = importlib.import_module(name)
            for export in getattr(module, "__all__", ()):
                getattr(module, export)
            modules.append(module)
        except Exception as error:
            failures[name] = repr(error)
    return modules, failures


def _module_names() -> Iterator[str]:
    root = importlib.import_module("sdk")
    for item in pkgutil.walk_packages(root.__path__, "sdk.", onerror=lambda name: None):
        yield item.name


def build_validators(modules: list[ModuleType]) -> tuple[int, dict[str, str]]:
    """Return how many models there are, and those whose validators, strict or lenient, cannot be built."""
    json_parser = importlib.import_module("sdk._runtime.parsing").json_parser
    models = [model for module in modules for model in _models(module)]
    failures = {}
    for model in models:
        for mode in ("strict", "body"):
            try:
                json_parser(model, mode)(b"null")  # models put building off until something is parsed
            except ValidationError:
                continue
            except Exception as error:
                failures[f"{model.__module__}.{model.__qualname__} ({mode})"] = _brief(error)
            else:
                failures[f"{model.__module__}.{model.__qualname__} ({mode})"] = "takes null for an object"
    return len(models), failures


def _models(module: ModuleType) -> Iterator[type[BaseModel]]:
    """Yield the models that a module defines, those of the runtime excepted."""
    for value in vars(module).values():
        if isinstance(value, type) and issubclass(value, BaseModel) and value.__module__ == module.__name__:
            if "._runtime." not in module.__name__:
                yield value


def call_sync() -> Calls:
    calls = Calls()
    client = _client("Client", httpx.Client(transport=httpx.MockTransport(calls.answer)))
    for name, call in _all_calls(client, calls):
        with _failures_of(name, calls):
            value = call()
            if hasattr(value, "__next__"):
                list(value)
    return calls


async def call_async() -> Calls:
    calls = Calls()
    client = _client("AsyncClient", httpx.AsyncClient(transport=httpx.MockTransport(calls.answer)))
    for name, call in _all_calls(client, calls):
        with _failures_of(name, calls):
            value = call()
            value = await value if inspect.isawaitable(value) else value
            if hasattr(value, "__anext__"):
                async for _ in value:
                    pass
    return calls


def _client(name: str, http_client: object) -> Any:
    """Return a client with a placeholder for each option that the API has."""
    client = getattr(importlib.import_module("sdk"), name)
    wanted = {"base_url": _BASE_URL, "max_retries": 0, "http_client": http_client}
    own = [item for item in inspect.signature(client).parameters.values() if _is_option(item)]
    return client(**{item.name: PLACEHOLDER for item in own}, **wanted)


def _is_option(parameter: inspect.Parameter) -> bool:
    """Whether an argument of a client is an option that is text, which all of the API's own are."""
    kinds = str(parameter.annotation)
    return "str" in kinds and "Mapping" not in kinds and parameter.name not in ("base_url", "environment")


def _all_calls(node: Any, calls: Calls, path: str = "client") -> Iterator[tuple[str, Callable[[], Any]]]:
    """Yield a call of each method of a client or resource and of all below it; streams and values where it has both."""
    skipped = _OF_CLIENTS if path == "client" else ()
    for name, member in vars(type(node)).items():
        if inspect.isfunction(member) and not name.startswith("_") and name not in skipped and _sends(member):
            yield from _calls(f"{path}.{name}", getattr(node, name))
        elif isinstance(member, cached_property) and name not in _VIEWS:
            below = None
            with _failures_of(f"{path}.{name}", calls):
                below = getattr(node, name)
            if below is not None:
                yield from _all_calls(below, calls, f"{path}.{name}")


def _sends(method: Callable[..., Any]) -> bool:
    """Whether a method makes a request; those that take webhooks make none."""
    return "extra_headers" in inspect.signature(method).parameters


def _calls(name: str, method: Callable[..., Any]) -> Iterator[tuple[str, Callable[[], Any]]]:
    parameters = [item for item in inspect.signature(method).parameters.values() if not _is_of_requests(item)]
    ordered = [_value(item) for item in parameters if item.kind is inspect.Parameter.POSITIONAL_ONLY]
    named = {item.name: _value(item) for item in parameters if item.kind is not inspect.Parameter.POSITIONAL_ONLY}
    if "stream" not in named:
        yield name, partial(method, *ordered, **named)
        return
    for stream in (False, True):
        yield f"{name}(stream={stream})", partial(method, *ordered, **{**named, "stream": stream})


def _is_of_requests(parameter: inspect.Parameter) -> bool:
    """Whether an argument is one that all methods take; a parameter of the API that has the name of one may be required."""
    return parameter.name in _OF_REQUESTS and parameter.default is not parameter.empty


def _value(parameter: inspect.Parameter) -> object:
    """What an argument is: the placeholder, as a file or several where it is one."""
    annotation = str(parameter.annotation)
    if "FileTypes" not in annotation:
        return PLACEHOLDER
    file = PLACEHOLDER.encode()
    return [file] if "[FileTypes]" in annotation else file


@contextmanager
def _failures_of(name: str, calls: Calls) -> Iterator[None]:
    """Takes down what a method raises, but that `null` is not what it returns. Deprecated methods may say so."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            yield
        except Exception as error:
            if not _is_refusal(error):
                calls.failures[name] = _brief(error)


def _is_refusal(error: Exception) -> bool:
    """Whether a validator was built and found that `null` does not fit."""
    refusal = importlib.import_module("sdk._runtime.errors").APIResponseValidationError
    return isinstance(error, refusal) and isinstance(error.__cause__, ValidationError)


def _brief(error: Exception) -> str:
    return repr(error)[:300]


def main(folder: str) -> None:
    sys.path.insert(0, folder)
    sys.dont_write_bytecode = True
    modules, failures = import_all()
    count, unbuilt = build_validators(modules)
    report = {"imports": failures, "models": count, "validators": unbuilt}
    report |= {"sync": asdict(call_sync()), "async": asdict(asyncio.run(call_async()))}
    print(json.dumps(report))


if __name__ == "__main__":
    main(sys.argv[1])
