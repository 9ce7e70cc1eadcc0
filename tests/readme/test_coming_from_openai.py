"""Every row of the comparison with the `openai` package, on this SDK and, where it is installed, on that package."""

from __future__ import annotations

import inspect
import pickle
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

import generated
import generated.types
from tests.readme.asking import COMPLETION, DONE, EVENT, Call, Outcome, create, events, outcome, redirect, text
from tests.readme.page import tables
from tests.sdk.scripted_server import Reply, breaking_off, error_reply, event_reply, json_reply, serving

HEADING = "Coming from the `openai` package"
SAME, DIFFERENT = tables(HEADING)

try:
    import openai
except ImportError:
    openai = None  # type: ignore[assignment]


def needs_openai() -> Any:
    """The package in the version that the page speaks of."""
    if openai is None or DIFFERENT[0][1] != f"openai {openai.__version__}":
        pytest.skip(f"{DIFFERENT[0][1]} is not installed")
    return openai


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)


@dataclass(frozen=True)
class Case:
    """What makes a difference show, and how each of the two is told by what comes of it."""

    theirs: Callable[[Outcome], bool]
    ours: Callable[[Outcome], bool]
    call: Call = create()
    replies: Callable[[], list[Reply]] = lambda: [json_reply(COMPLETION)]
    options: Any = None


def raises(name: str, requests: int | None = None) -> Callable[[Outcome], bool]:
    return lambda found: found.raised == name and requests in (None, found.requests)


def gives(value: object) -> Callable[[Outcome], bool]:
    return lambda found: not found.raised and bool(found.value == value)


def items(count: int, then: str = "") -> Callable[[Outcome], bool]:
    return lambda found: len(found.items) == count and found.raised == then


def streamed(*parts: bytes) -> dict[str, Any]:
    return {"call": create(stream=True), "replies": lambda: [events(*parts)]}


def _pickled(client: Any, library: Any) -> str:
    try:
        client.completions.create(model="m", prompt="p")
    except library.APIError as error:
        return str(pickle.loads(pickle.dumps(error)))
    return ""


def _other_host(ask: Callable[[Any, str], object]) -> Call:
    """A call that ends at another host; gives the headers of credentials that arrive there."""

    def call(client: Any, library: Any) -> object:
        with serving() as other:
            other.answer(json_reply(COMPLETION))
            ask(client, other.base_url.replace("127.0.0.1", "localhost"))
            return {name for name in ("authorization", "x-api-key") if name in other.last.headers}

    return call


def _redirected(client: Any, place: str) -> None:
    with serving() as here:
        here.answer(redirect(307, place))
        client.with_options(base_url=here.base_url).completions.create(model="m", prompt="p")


def _parts(client: Any, library: Any) -> list[bool]:
    response = client.completions.with_raw_response.create(model="m", prompt="p")
    return [callable(getattr(response, name, None)) for name in ("text", "read", "json")]


def _http_library(client: Any, library: Any) -> str:
    """The library whose client is the base of the SDK's."""
    bases = {base.__module__.partition(".")[0] for base in library.DefaultHttpxClient.__mro__}
    return (bases - {library.__name__, "builtins"}).pop()


def _stream_end(client: Any, library: Any) -> object:
    stream = client.completions.create(model="m", prompt="p", stream=True)
    assert list(stream)
    return getattr(stream, "is_complete", "not told")


CASES = {
    "what there is": Case(
        gives(True), gives(False), lambda client, library: hasattr(client, "chat") and hasattr(client, "files")
    ),
    "credentials": Case(
        lambda found: not found.raised,
        raises("OpenAIError"),
        lambda client, library: library.OpenAI(admin_api_key="k").close(),
    ),
    "HTTP library": Case(gives("httpx2"), gives("httpx"), _http_library),
    "always a stream": Case(
        gives(False), gives(True), lambda client, library: hasattr(client.completions, "create_streaming")
    ),
    "the end of a stream": Case(gives("not told"), gives(True), _stream_end, lambda: [event_reply(COMPLETION)]),
    "raw response": Case(gives([False, False, False]), gives([True, True, True]), _parts),
    "header with a line break": Case(
        raises("APIConnectionError", 0), raises("ValueError", 0), create(extra_headers={"X-A": "a\nb"})
    ),
    "answer that is no JSON": Case(
        raises("JSONDecodeError"), raises("APIResponseValidationError"), replies=lambda: [text(b'{"id": ')]
    ),
    "answer `[1, 2]` or `null`": Case(
        gives([1, 2]), raises("APIResponseValidationError"), replies=lambda: [text(b"[1, 2]")]
    ),
    "status 200 with an `error` in place of the completion": Case(
        lambda found: found.value.choices is None,
        raises("APIStatusError"),
        replies=lambda: [text(b'{"error": {"message": "no"}}')],
    ),
    "error answer cut off": Case(
        raises("APIConnectionError", 3),
        raises("BadRequestError", 1),
        replies=lambda: [breaking_off(text(b'{"error": ', status=400))] * 3,
    ),
    "`stream=True` answered with JSON or HTML": Case(
        items(0), items(0, "APIResponseValidationError"), create(stream=True)
    ),
    "event that is no JSON": Case(
        items(1, "JSONDecodeError"), items(1, "APIResponseValidationError"), **streamed(EVENT, b"data: {\n\n")
    ),
    "event without data": Case(items(0, "JSONDecodeError"), items(1), **streamed(b"event: ping\n\n", EVENT, DONE)),
    "event named `error`": Case(
        items(2), items(1, "APIError"), **streamed(EVENT, b'event: error\ndata: {"message": "no"}\n\n')
    ),
    "stream that starts with a byte order mark": Case(
        items(1), items(2), **streamed(b"\xef\xbb\xbf" + EVENT, EVENT, DONE)
    ),
    "event that is no UTF-8": Case(
        items(0, "UnicodeDecodeError"),
        lambda found: found.items[0].id == "\ufffd",
        **streamed(b'data: {"id": "\xff"}\n\n', DONE),
    ),
    "circle of redirects": Case(
        raises("APIConnectionError", 63),
        raises("APIConnectionError", 21),
        replies=lambda: [redirect(307, "/v1/completions")] * 64,
    ),
    "redirect to another host": Case(
        gives({"x-api-key"}), gives(set()), _other_host(_redirected), options={"default_headers": {"x-api-key": "k"}}
    ),
    "whole URL of another host in `client.get`": Case(
        gives({"authorization"}), gives(set()), _other_host(lambda client, url: client.get(url + "/x", cast_to=object))
    ),
    "exceptions": Case(raises("TypeError"), gives("Error code: 400 - no"), _pickled, lambda: [error_reply(400)]),
}


def test_every_difference_has_its_case() -> None:
    assert [row[0] for row in DIFFERENT[1:]] == list(CASES)


@pytest.mark.parametrize("name", CASES)
def test_what_this_sdk_does(name: str) -> None:
    found = _try(generated, CASES[name])
    assert CASES[name].ours(found), found


@pytest.mark.parametrize("name", CASES)
def test_what_openai_does(name: str) -> None:
    found = _try(needs_openai(), CASES[name])
    assert CASES[name].theirs(found), found


def _try(library: Any, case: Case) -> Outcome:
    return outcome(library, case.replies(), case.call, **(case.options or {}))


def test_other_answers_that_the_rows_name() -> None:
    found = outcome(generated, [text(b"<html>", "text/html")], create())
    assert found.raised == "APIResponseValidationError"
    assert outcome(generated, [text(b"null")], create()).raised == "APIResponseValidationError"
    found = outcome(generated, [text(b"<html>", "text/html")], create(stream=True))
    assert (found.items, found.raised) == ([], "APIResponseValidationError")
    library = needs_openai()
    assert outcome(library, [text(b"<html>", "text/html")], create()).value == "<html>"
    assert outcome(library, [text(b"null")], create()).value is None
    assert outcome(library, [text(b"<html>", "text/html")], create(stream=True)).items == []
    with httpx.Client() as http_client:
        library.OpenAI(api_key="k", http_client=http_client)


# ---- what is the same


def parameters(function: Any) -> set[str]:
    return set(inspect.signature(function).parameters)


def test_names_that_are_the_same() -> None:
    library = needs_openai()
    assert {name for name in generated.__all__ if not hasattr(library, name)} == set()
    assert {name for name in vars(generated.types)["__all__"] if not hasattr(library.types, name)} == set()


def test_signatures_that_are_the_same() -> None:
    library = needs_openai()
    for ours, theirs in ((generated.OpenAI, library.OpenAI), (generated.AsyncOpenAI, library.AsyncOpenAI)):
        assert parameters(ours.__init__) <= parameters(theirs.__init__)
        assert parameters(ours.copy) - {"_strict_response_validation"} <= parameters(theirs.copy)
    from generated.resources.completions import AsyncCompletions, Completions

    assert parameters(Completions.create) == parameters(library.resources.Completions.create)
    assert parameters(AsyncCompletions.create) == parameters(library.resources.AsyncCompletions.create)
    for verb in ("get", "post", "put", "patch", "delete"):
        assert parameters(getattr(library.OpenAI, verb)) <= parameters(getattr(generated.OpenAI, verb)), verb


def _shown(found: Outcome) -> object:
    """What a user sees of an outcome, without what differs between any two runs."""
    error = found.error
    if error is not None:
        attributes = ("status_code", "code", "param", "type", "body", "request_id", "message")
        return found.raised, str(error), [getattr(error, name, None) for name in attributes], found.requests
    if isinstance(found.value, found.library.Stream):
        return [item.to_json() for item in found.items], found.requests
    value = found.value.to_dict(warnings=False) if hasattr(found.value, "to_dict") else found.value
    return repr(value), found.requests


ALIKE: dict[str, tuple[list[Reply], Call]] = {
    "a completion": ([json_reply(COMPLETION, x_request_id="r")], create()),
    "its request id": ([json_reply(COMPLETION, x_request_id="r")], lambda c, library: create()(c, library)._request_id),
    "missing fields": ([json_reply({})], create()),
    "wrong types": ([json_reply({"id": 5, "choices": "no"})], create()),
    "unknown fields": ([json_reply({**COMPLETION, "new": {"a": 1}})], create()),
    "a stream": ([event_reply(COMPLETION, COMPLETION)], create(stream=True)),
    "an error in a stream": ([event_reply(COMPLETION, {"error": {"message": "no"}})], create(stream=True)),
    "a retry": ([error_reply(503), json_reply(COMPLETION)], create()),
    "no retry": ([error_reply(429, retry_after="121")], create()),
    **{
        f"status {s}": ([error_reply(s, x_request_id="r")] * 3, create())
        for s in (400, 401, 403, 404, 409, 418, 422, 429, 500)
    },
    "an error without a message": ([text(b'{"detail": "no"}', status=422)], create()),
    "an error page": ([text(b"<html>", "text/html", status=403)], create()),
    "another endpoint": ([json_reply({"data": []})], lambda client, _: client.get("/models", cast_to=object)),
    "a raw response": (
        [json_reply(COMPLETION)],
        lambda c, _: c.completions.with_raw_response.create(model="m", prompt="p").parse(),
    ),
}


@pytest.mark.parametrize("name", ALIKE)
def test_outcomes_that_are_the_same(name: str) -> None:
    replies, call = ALIKE[name]
    assert _shown(outcome(generated, list(replies), call)) == _shown(outcome(needs_openai(), list(replies), call))


def test_strict_parsing_is_the_same() -> None:
    for library in (generated, needs_openai()):
        found = outcome(library, [json_reply({"id": 5})], create(), _strict_response_validation=True)
        assert found.raised == "APIResponseValidationError"
