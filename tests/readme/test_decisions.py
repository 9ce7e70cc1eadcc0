"""Every row of the table of decisions, on this SDK."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

import generated
from tests.readme.asking import COMPLETION, DONE, EVENT, Call, Outcome, create, events, outcome, redirect, text
from tests.readme.page import doc
from tests.runtime.forking import in_fork
from tests.sdk.scripted_server import Reply, breaking_off, error_reply, json_reply, serving

(DECISIONS,) = doc("decisions").tables()


DEEP = b"[" * 101 + b"]" * 101


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)


@dataclass(frozen=True)
class Case:
    replies: list[Reply]
    expected: Callable[[Outcome], bool]
    call: Call = create()


def _once() -> Iterator[bytes]:
    yield b"{}"


def _post_once(client: Any, library: Any) -> object:
    return client.post("/x", content=_once(), cast_to=object)


def _elsewhere(client: Any, library: Any) -> object:
    with serving() as other, serving() as here:
        other.answer(json_reply(COMPLETION))
        here.answer(redirect(307, other.base_url.replace("127.0.0.1", "localhost") + "/completions"))
        client.with_options(base_url=here.base_url).completions.create(model="m", prompt="p")
        return other.last.body["prompt"], other.last.headers.get("authorization")


def _elsewhere_with_keys(client: Any, library: Any) -> object:
    with serving() as other, serving() as here:
        other.answer(json_reply(COMPLETION))
        here.answer(redirect(307, other.base_url.replace("127.0.0.1", "localhost") + "/completions"))
        headers = {"X-Some-Key": "secret", "X-Trace": "kept"}
        call = client.with_options(base_url=here.base_url).completions.create
        call(model="m", prompt="p", extra_headers=headers)
        return other.last.headers.get("x-some-key"), other.last.headers.get("x-trace")


def _stopped(client: Any, library: Any) -> object:
    seen = 0
    stream = client.completions.create(model="m", prompt="p", stream=True)
    for _ in stream:
        seen += 1
        stream.close()
    return seen


def _with_a_query(client: Any, library: Any) -> object:
    base_url = str(client.base_url) + "?version=2"
    return client.with_options(base_url=base_url).completions.create(model="m", prompt="p")


def _closed(client: Any, library: Any) -> object:
    client.close()
    return client.completions.create(model="m", prompt="p")


def _forked(client: Any, library: Any) -> object:
    """How often a forked child connected anew, and what it got with an HTTP client that its parent had used."""
    with library.DefaultHttpxClient() as http_client:
        given = client.with_options(http_client=http_client)
        for one in (client, given):
            one.completions.create(model="m", prompt="p")
        return in_fork(lambda: client.completions.create(model="m", prompt="p").id), in_fork(
            lambda: given.completions.create(model="m", prompt="p")
        )


def _two_loops(client: Any, library: Any) -> object:
    asked = library.AsyncOpenAI(api_key="k", base_url=client.base_url).completions.create
    return [asyncio.run(asked(model="m", prompt="p")).id for _ in range(2)]


def _pickled(client: Any, library: Any) -> object:
    again = pickle.loads(pickle.dumps(client))
    given = client.with_options(http_client=library.DefaultHttpxClient())
    return again.api_key, again.base_url == client.base_url, pickle.dumps(given)


def _choice(reason: object) -> dict[str, object]:
    return {**COMPLETION, "choices": [{"text": "", "index": 0, "logprobs": None, "finish_reason": reason}]}


BROKEN = [breaking_off(events(EVENT))]
LONG = {**COMPLETION, "id": "x" * 20_000_000}
PACKED = Reply(
    200,
    (gzip.compress(str.encode(f'{{"id": "{LONG["id"]}"}}')),),
    {"content-type": "application/json", "content-encoding": "gzip"},
)

CASES = {
    "`Retry-After` above 120 seconds": Case(
        [error_reply(429, retry_after="121")], lambda found: (found.raised, found.requests) == ("RateLimitError", 1)
    ),
    "POST": Case(
        [error_reply(500), json_reply(COMPLETION)],
        lambda found: found.requests == 2 and "idempotency-key" not in found.received[0].headers,
    ),
    "body that can be read only once": Case(
        [error_reply(500)], lambda found: (found.raised, found.requests) == ("InternalServerError", 1), _post_once
    ),
    "cookie of a failed response": Case(
        [Reply(503, (), {"set-cookie": "a=b"}), json_reply(COMPLETION)],
        lambda found: found.received[1].headers["cookie"] == "a=b",
    ),
    "redirect 301, 302, 303 of a POST": Case(
        [redirect(301, "/v1/b"), redirect(302, "/v1/c"), redirect(303, "/v1/d"), json_reply(COMPLETION)],
        lambda found: [(r.method, r.body) for r in found.received[1:]] == [("GET", None)] * 3,
    ),
    "redirect 307, 308 to another host": Case([], lambda found: found.value == ("p", None), _elsewhere),
    "error body that is cut off": Case(
        [breaking_off(text(b"half of it", "text/plain", status=400))],
        lambda found: found.raised == "BadRequestError" and getattr(found.error, "body", "") == "half of it",
    ),
    "status 200 with an `error` instead of the result": Case(
        [json_reply({"error": {"message": "no"}})], lambda found: str(found.error) == "Error code: 200 - no"
    ),
    "status 204 where a model is promised": Case(
        [Reply(204, ())], lambda found: found.raised == "APIResponseValidationError"
    ),
    "field of a wrong type": Case([json_reply({**COMPLETION, "id": 5})], lambda found: found.value.id == 5),
    "required field that is missing": Case(
        [json_reply({"id": "a"})], lambda found: found.value.model is None and found.value.model_fields_set == {"id"}
    ),
    "unknown enum value": Case(
        [json_reply(_choice("new"))], lambda found: found.value.choices[0].finish_reason == "new"
    ),
    "error body of over 100 levels of JSON": Case(
        [text(DEEP, status=400)], lambda found: getattr(found.error, "body", None) == DEEP.decode()
    ),
    "unknown character set": Case(
        [text("né".encode(), "text/plain; charset=hex", status=400)],
        lambda found: getattr(found.error, "body", None) == "né",
    ),
    "message that repeats the key": Case(
        [text(b'{"error": {"message": "no sk-secret"}}', status=401)],
        lambda found: str(found.error).endswith("no ***") and "sk-secret" in str(getattr(found.error, "body", "")),
    ),
    "header that looks like a credential": Case([], lambda found: found.value == (None, "kept"), _elsewhere_with_keys),
    "cookie that isn't ASCII": Case(
        [text(b"", status=503, headers={"set-cookie": "a=\xe9"}), json_reply(COMPLETION)],
        lambda found: found.requests == 2 and "cookie" not in found.received[1].headers,
    ),
    "stream that ends without `[DONE]`": Case(
        [events(EVENT)], lambda found: len(found.items) == 1 and found.value.is_complete is False, create(stream=True)
    ),
    "stream that is closed inside its loop": Case(
        [events(EVENT, EVENT, DONE)], lambda found: found.value == 1, _stopped
    ),
    "event with data `null`": Case(
        [events(b"data: null\n\n", DONE)], lambda found: found.items == [] and not found.error, create(stream=True)
    ),
    "event with data `5`": Case([events(b"data: 5\n\n", DONE)], lambda found: found.items == [5], create(stream=True)),
    "event with an unknown name": Case(
        [events(b"event: new\n" + EVENT, DONE)], lambda found: len(found.items) == 1, create(stream=True)
    ),
    "connection that breaks within a stream": Case(
        BROKEN,
        lambda found: (len(found.items), found.raised, found.requests) == (1, "APIConnectionError", 1),
        create(stream=True),
    ),
    "size of a response or an event": Case([json_reply(LONG)], lambda found: len(found.value.id) == 20_000_000),
    "compressed body of over 16 MiB that becomes 250 times larger, or of over 1 GiB that is kept whole": Case(
        [PACKED],
        lambda found: found.raised == "APIConnectionError" and "max_compression_ratio" in str(found.error),
    ),
    "`base_url` with a query": Case(
        [json_reply(COMPLETION)], lambda found: found.received[0].path == "/v1/completions?version=2", _with_a_query
    ),
    "`NaN` in a body": Case(
        [], lambda found: (found.raised, found.requests) == ("ValueError", 0), create(temperature=float("nan"))
    ),
    "retry that would begin after the total timeout": Case(
        [error_reply(503, retry_after="100")],
        lambda found: (found.raised, type(getattr(found.error, "__cause__", None)))
        == ("APITimeoutError", generated.InternalServerError),
        create(timeout=generated.Timeout(60, total=90)),
    ),
    "timeout above 24 days": Case(
        [], lambda found: (found.raised, found.requests) == ("ValueError", 0), create(timeout=2_147_484)
    ),
    "client that was closed": Case([], lambda found: (found.raised, found.requests) == ("RuntimeError", 0), _closed),
    "client in a forked process": Case(
        [json_reply(COMPLETION)] * 3,
        lambda found: found.value[0] == "cmpl-1" and found.value[1].startswith("RuntimeError") and found.requests == 3,
        _forked,
    ),
    "client in a second event loop": Case(
        [json_reply(COMPLETION)] * 2,
        lambda found: found.value == ["cmpl-1"] * 2 and len({one.connection for one in found.received}) == 2,
        _two_loops,
    ),
    "pickle of a client": Case(
        [], lambda found: found.raised == "TypeError" and "http_client" in str(found.error), _pickled
    ),
}


def test_every_decision_has_its_case() -> None:
    assert [row[0] for row in DECISIONS[1:]] == list(CASES)


@pytest.mark.parametrize("name", CASES)
def test_a_decision(name: str) -> None:
    case = CASES[name]
    found = outcome(generated, list(case.replies), case.call)
    assert case.expected(found), found
