"""Clients, methods, arguments, models and errors on their way to worker processes and back."""

from __future__ import annotations

import functools
import multiprocessing
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from pathlib import Path
from typing import Any

import cloudpickle
import pytest

import generated
from generated import NOT_GIVEN, AsyncOpenAI, NotFoundError, OpenAI, omit
from generated.types import Completion
from tests.sdk import work
from tests.sdk.scripted_server import ScriptedServer, error_reply, event_reply, json_reply

START_METHODS = [name for name in ("spawn", "forkserver") if name in multiprocessing.get_all_start_methods()]
PARAMS: Any = {"model": "m", "prompt": ["a", "b"], "stop": omit, "user": "u"}
CHOICE = {"text": "hello", "index": 0, "logprobs": None, "finish_reason": "stop", "new": {"deep": 1}}
ANSWER: dict[str, Any] = {"id": "cmpl-1", "choices": [CHOICE], "created": 1700000000, "model": "m", "extra": [1]}


@pytest.fixture(scope="module", params=START_METHODS)
def workers(request: pytest.FixtureRequest) -> Iterator[Executor]:
    """One worker process that shares nothing with this one."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context(request.param)) as pool:
        yield pool


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[OpenAI]:
    """A client that has been used, so that it holds connections and resources."""
    server.answer(json_reply(ANSWER))
    with OpenAI(api_key="sk-1", base_url=server.base_url, max_retries=0, default_headers={"X-Mine": "m"}) as client:
        client.completions.create(model="m", prompt="p")
        yield client


def test_a_client_calls_from_a_worker(workers: Executor, client: OpenAI, server: ScriptedServer) -> None:
    server.answer(json_reply(ANSWER, x_request_id="req-1"), event_reply(ANSWER, ANSWER))
    completion = workers.submit(work.complete, client, PARAMS).result(60)
    assert isinstance(completion, Completion) and completion.choices[0].text == "hello"
    assert completion._request_id == "req-1"
    assert server.last.body == {"model": "m", "prompt": ["a", "b"], "user": "u"}
    assert (server.last.headers["authorization"], server.last.headers["x-mine"]) == ("Bearer sk-1", "m")
    assert workers.submit(work.read, client, PARAMS).result(60) == ["cmpl-1", "cmpl-1"]


def test_an_async_client_calls_from_a_worker(workers: Executor, server: ScriptedServer) -> None:
    server.answer(json_reply(ANSWER), json_reply(ANSWER))
    client = AsyncOpenAI(api_key="sk-1", base_url=server.base_url)
    assert [item.id for item in workers.submit(work.complete_async, client, PARAMS).result(60)] == ["cmpl-1"] * 2


def test_a_method_is_what_a_worker_does(workers: Executor, client: OpenAI, server: ScriptedServer) -> None:
    server.answer(json_reply(ANSWER), json_reply(ANSWER))
    ask = functools.partial(client.completions.create, model="m")
    assert workers.submit(ask, prompt="p").result(60).id == "cmpl-1"
    status = workers.submit(client.completions.create, model="m", prompt="p").result(60)
    assert status == Completion.construct(**ANSWER)


def test_an_error_of_a_worker_is_the_error_here(workers: Executor, client: OpenAI, server: ScriptedServer) -> None:
    server.answer(error_reply(404, "gone", x_request_id="req-9"))
    with pytest.raises(NotFoundError, match="gone") as raised:
        workers.submit(work.complete, client, PARAMS).result(60)
    assert (raised.value.status_code, raised.value.request_id) == (404, "req-9")
    assert raised.value.response.status_code == 404
    assert "authorization" not in raised.value.request.headers


def test_models_and_sentinels_in_a_worker(workers: Executor) -> None:
    completion = Completion.construct(**ANSWER)
    shown = workers.submit(work.content, completion).result(60)
    assert shown == {**ANSWER, "request ID": None, "text": "hello"}
    assert workers.submit(work.same, omit, NOT_GIVEN).result(60)


NOTEBOOK = """
from dataclasses import dataclass
from generated.types import Completion

@dataclass
class Note:
    text: str
    of: Completion

def note(client, text: str) -> Note:
    return Note(text, client.completions.create(model="m", prompt=text))
"""
WORKER = """
import sys, cloudpickle
sys.stdout.buffer.write(cloudpickle.dumps(cloudpickle.loads(sys.stdin.buffer.read())()))
"""


def test_what_a_notebook_defines_reaches_a_worker(client: OpenAI, server: ScriptedServer) -> None:
    """Ray, Dask and Spark send functions and classes of the main module by value."""
    cells: dict[str, Any] = {"__name__": "__main__"}
    exec(NOTEBOOK, cells)
    server.answer(json_reply(ANSWER))
    data = cloudpickle.dumps(functools.partial(cells["note"], client, "t"))
    root = Path(generated.__path__[0]).parent
    done = subprocess.run([sys.executable, "-c", WORKER], cwd=root, input=data, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    made = pickle.loads(done.stdout)
    assert (made.text, made.of.choices[0].text, type(made).__name__) == ("t", "hello", "Note")
