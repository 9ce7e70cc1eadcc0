"""Every row of the comparison with the `openai` package, on this SDK and, where it is installed, on that package."""

from __future__ import annotations

import pickle
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

import generated
from tests.readme.asking import COMPLETION, DONE, EVENT, Call, Outcome, create, events, outcome, redirect, text
from tests.readme.page import doc
from tests.sdk.scripted_server import Reply, breaking_off, error_reply, event_reply, json_reply, serving

_, DIFFERENT = doc("coming-from-openai").tables()


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
    return str((bases - {library.__name__, "builtins"}).pop())


def _stream_end(client: Any, library: Any) -> object:
    stream = client.completions.create(model="m", prompt="p", stream=True)
    assert list(stream)
    return getattr(stream, "is_complete", "not reported")


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
    "the end of a stream": Case(gives("not reported"), gives(True), _stream_end, lambda: [event_reply(COMPLETION)]),
    "raw response": Case(gives([False, False, False]), gives([True, True, True]), _parts),
    "header with a line break": Case(
        raises("APIConnectionError", 0), raises("ValueError", 0), create(extra_headers={"X-A": "a\nb"})
    ),
    "response that isn't JSON": Case(
        raises("JSONDecodeError"), raises("APIResponseValidationError"), replies=lambda: [text(b'{"id": ')]
    ),
    "response `[1, 2]` or `null`": Case(
        gives([1, 2]), raises("APIResponseValidationError"), replies=lambda: [text(b"[1, 2]")]
    ),
    "status 200 with an `error` instead of the completion": Case(
        lambda found: found.value.choices is None,
        raises("APIStatusError"),
        replies=lambda: [text(b'{"error": {"message": "no"}}')],
    ),
    "error response cut off": Case(
        raises("APIConnectionError", 3),
        raises("BadRequestError", 1),
        replies=lambda: [breaking_off(text(b'{"error": ', status=400))] * 3,
    ),
    "`stream=True` answered with JSON or HTML": Case(
        items(0), items(0, "APIResponseValidationError"), create(stream=True)
    ),
    "event that isn't JSON": Case(
        items(1, "JSONDecodeError"), items(1, "APIResponseValidationError"), **streamed(EVENT, b"data: {\n\n")
    ),
    "event without data": Case(items(0, "JSONDecodeError"), items(1), **streamed(b"event: ping\n\n", EVENT, DONE)),
    "event named `error`": Case(
        items(2), items(1, "APIError"), **streamed(EVENT, b'event: error\ndata: {"message": "no"}\n\n')
    ),
    "stream that starts with a byte order mark": Case(
        items(1), items(2), **streamed(b"\xef\xbb\xbf" + EVENT, EVENT, DONE)
    ),
    "event that isn't UTF-8": Case(
        items(0, "UnicodeDecodeError"),
        lambda found: found.items[0].id == "\ufffd",
        **streamed(b'data: {"id": "\xff"}\n\n', DONE),
    ),
    "redirect loop": Case(
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
    "clients": Case(
        raises("TypeError"),
        gives("k"),
        lambda client, library: pickle.loads(pickle.dumps(library.OpenAI(api_key="k"))).api_key,
    ),
}


def test_every_difference_has_its_case() -> None:
    assert [row[0] for row in DIFFERENT[1:]] == list(CASES)


@pytest.mark.parametrize("name", CASES)
def test_what_this_sdk_does(name: str) -> None:
    found = _try(generated, CASES[name])
    assert CASES[name].ours(found), found


@pytest.mark.parametrize("name", CASES)
def test_what_openai_does(name: str, openai_library: Any) -> None:
    found = _try(openai_library, CASES[name])
    assert CASES[name].theirs(found), found


def _try(library: Any, case: Case) -> Outcome:
    return outcome(library, case.replies(), case.call, **(case.options or {}))


def test_other_answers_that_the_rows_name() -> None:
    found = outcome(generated, [text(b"<html>", "text/html")], create())
    assert found.raised == "APIResponseValidationError"
    assert outcome(generated, [text(b"null")], create()).raised == "APIResponseValidationError"
    found = outcome(generated, [text(b"<html>", "text/html")], create(stream=True))
    assert (found.items, found.raised) == ([], "APIResponseValidationError")


def test_other_answers_that_the_rows_name_with_openai(openai_library: Any) -> None:
    assert outcome(openai_library, [text(b"<html>", "text/html")], create()).value == "<html>"
    assert outcome(openai_library, [text(b"null")], create()).value is None
    assert outcome(openai_library, [text(b"<html>", "text/html")], create(stream=True)).items == []
    with httpx.Client() as http_client:
        openai_library.OpenAI(api_key="k", http_client=http_client)
