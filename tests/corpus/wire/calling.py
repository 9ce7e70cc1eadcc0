"""A program that calls methods of an SDK and writes down what each of them sent: `calling.py FOLDER PLAN RESULT`.

PLAN holds `Calls`, RESULT gets a list of `Outcome`, both pickled. Every host is reached at a server on the loopback
interface, without TLS, so that a client goes to the servers of the document and no request leaves this machine.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pickle
import sys
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from tests.corpus.wire.received import Received
from tests.corpus.wire.recorder import Answer, Recorder, async_transport, recording, transport


@dataclass(frozen=True)
class Call:
    """A method by the attributes that lead to it, its arguments by name, and what the server answers."""

    attributes: tuple[str, ...]
    arguments: Mapping[str, Any]
    answer: Answer


@dataclass(frozen=True)
class Calls:
    """The calls of an SDK: its package, the class and the options of the client."""

    package: str
    client: str
    options: Mapping[str, Any]
    calls: tuple[Call, ...]
    is_async: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a call sent, and what it raised."""

    requests: tuple[Received, ...]
    error: str | None


@dataclass
class _Caller:
    recorder: Recorder
    outcomes: list[Outcome] = field(default_factory=list)

    def call(self, client: Any, call: Call) -> None:
        self._begin(call)
        try:
            value = _arranged(client, call)()
            if hasattr(value, "__next__"):
                next(value, None)
        except Exception as error:
            self._end(error)
        else:
            self._end(None)

    async def call_async(self, client: Any, call: Call) -> None:
        self._begin(call)
        try:
            value = _arranged(client, call)()
            value = await value if inspect.isawaitable(value) else value
            if hasattr(value, "__anext__"):
                await anext(value, None)
        except Exception as error:
            self._end(error)
        else:
            self._end(None)

    def _begin(self, call: Call) -> None:
        self.recorder.answer = call.answer
        self.recorder.received.clear()

    def _end(self, error: Exception | None) -> None:
        told = None if error is None else f"{type(error).__name__}: {error}"[:1000]
        self.outcomes.append(Outcome(tuple(self.recorder.received), told))


def _arranged(client: Any, call: Call) -> Callable[[], Any]:
    """The call, with those arguments by position that have no name to callers."""
    *above, name = call.attributes
    for attribute in above:
        client = getattr(client, attribute)
    method = getattr(client, name)
    parameters = inspect.signature(method).parameters
    ordered = [key for key, item in parameters.items() if item.kind is item.POSITIONAL_ONLY]
    named = {key: value for key, value in call.arguments.items() if key not in ordered}
    return lambda: method(*[call.arguments[key] for key in ordered if key in call.arguments], **named)


def call_all(calls: Calls) -> list[Outcome]:
    """Makes the calls one after the other, and says what came of each."""
    made = getattr(importlib.import_module(calls.package), calls.client)
    options = {**calls.options, "max_retries": 0}
    with recording() as recorder, warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        caller = _Caller(recorder)
        if calls.is_async:
            asyncio.run(_call_all_async(made, options, calls, caller))
        else:
            client = made(**options, http_client=httpx.Client(transport=transport(recorder)))
            for call in calls.calls:
                caller.call(client, call)
            client.close()
    return caller.outcomes


async def _call_all_async(made: Any, options: Mapping[str, Any], calls: Calls, caller: _Caller) -> None:
    transport = async_transport(caller.recorder)
    async with made(**options, http_client=httpx.AsyncClient(transport=transport)) as client:
        for call in calls.calls:
            await caller.call_async(client, call)


def main(folder: str, plan: str, result: str) -> None:
    sys.path.insert(0, folder)
    outcomes = [call_all(calls) for calls in pickle.loads(Path(plan).read_bytes())]
    Path(result).write_bytes(pickle.dumps(outcomes))


if __name__ == "__main__":
    from tests.corpus.wire.calling import main as run  # what is pickled is of this name, not of `__main__`

    run(*sys.argv[1:])
