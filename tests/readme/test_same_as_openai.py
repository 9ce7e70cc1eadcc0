"""Every row of what is the same as in the `openai` package, held against that package where it is installed."""

from __future__ import annotations

import inspect
import time
from typing import Any

import pytest

import generated
import generated.types
from generated.resources.completions import AsyncCompletions, Completions
from tests.readme.asking import COMPLETION, Call, Outcome, create, outcome, text
from tests.readme.page import doc
from tests.sdk.scripted_server import Reply, error_reply, event_reply, json_reply

SAME, _ = doc("coming-from-openai").tables()


@pytest.fixture(autouse=True)
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits that were asked for; nobody waits."""
    asked: list[float] = []
    monkeypatch.setattr(time, "sleep", asked.append)
    return asked


def words(row: str) -> list[str]:
    """The names in backticks in the second cell of a row."""
    (cell,) = [cells[1] for cells in SAME if cells[0] == row]
    return [word.strip("`").split("=")[0] for word in cell.replace(",", " ").split() if word.startswith("`")]


def parameters(function: Any) -> set[str]:
    return set(inspect.signature(function).parameters)


def test_names(openai_library: Any) -> None:
    library = openai_library
    assert {name for name in generated.__all__ if not hasattr(library, name)} == set()
    assert {name for name in vars(generated.types)["__all__"] if not hasattr(library.types, name)} == set()


def test_signatures(openai_library: Any) -> None:
    library = openai_library
    for ours, theirs in ((generated.OpenAI, library.OpenAI), (generated.AsyncOpenAI, library.AsyncOpenAI)):
        assert parameters(ours.__init__) <= parameters(theirs.__init__)
        assert parameters(ours.copy) - {"_strict_response_validation"} <= parameters(theirs.copy)
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
    "another endpoint": ([json_reply({"data": []})], lambda client, _: client.get("/models", cast_to=object)),
    "a raw response": (
        [json_reply(COMPLETION)],
        lambda c, _: c.completions.with_raw_response.create(model="m", prompt="p").parse(),
    ),
}


@pytest.mark.parametrize("name", ALIKE)
def test_outcomes(name: str, openai_library: Any) -> None:
    replies, call = ALIKE[name]
    assert _shown(outcome(generated, list(replies), call)) == _shown(outcome(openai_library, list(replies), call))


@pytest.mark.parametrize(
    "reply", [text(b'{"detail": "no"}', status=422), text(b"<html>Not here</html>", "text/html", status=403)]
)
def test_an_error_without_a_message_says_more(reply: Any, openai_library: Any) -> None:
    ours, theirs = (outcome(library, [reply], create()) for library in (generated, openai_library))
    assert (ours.raised, ours.requests) == (theirs.raised, theirs.requests)
    assert str(ours.error).startswith(f"Error code: {getattr(theirs.error, 'status_code', None)} - ")


def test_strict_parsing(openai_library: Any) -> None:
    for library in (generated, openai_library):
        found = outcome(library, [json_reply({"id": 5})], create(), _strict_response_validation=True)
        assert found.raised == "APIResponseValidationError"


def test_environment_variables(openai_library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {
        "OPENAI_API_KEY": "api_key",
        "OPENAI_ORG_ID": "organization",
        "OPENAI_PROJECT_ID": "project",
        "OPENAI_ADMIN_KEY": "admin_api_key",
        "OPENAI_WEBHOOK_SECRET": "webhook_secret",
        "OPENAI_BASE_URL": "base_url",
    }
    for name in names:
        monkeypatch.setenv(name, "http://localhost:1/")
    for library in (generated, openai_library):
        client = library.OpenAI()
        assert {getattr(client, option) for option in names.values()} == {"http://localhost:1/"}


@pytest.mark.parametrize(
    "headers",
    [{}, {"retry_after": "2"}, {"retry_after": "1.5"}, {"retry_after_ms": "750"}, {"retry_after": "nonsense"}],
)
def test_waits(headers: dict[str, str], openai_library: Any, sleeps: list[float]) -> None:
    asked = []
    for library in (generated, openai_library):
        outcome(library, [error_reply(503, **headers)] * 3, create())
        asked.append([*sleeps])
        sleeps.clear()
    ours, theirs = asked
    assert len(ours) == len(theirs) == 2
    if ours != theirs:  # without a server's word both draw from the same range
        for wait in (ours, theirs):
            assert 0.375 <= wait[0] <= 0.5 and 0.75 <= wait[1] <= 1


def test_names_that_the_rows_name(openai_library: Any) -> None:
    """Each name in the table is one in both libraries."""
    for library in (generated, openai_library):
        client = library.OpenAI(api_key="k")
        types = __import__(f"{library.__name__}.types").types
        for word in words("names"):
            assert hasattr(library, word) or hasattr(types, word.removeprefix("types.")), word
        for word in words("construction"):
            assert word in parameters(library.OpenAI.__init__)
        for word in words("on every method"):
            assert word in parameters(client.completions.create)
        for word in words("views"):
            assert hasattr(client, word), word
        for word in words("models"):
            assert hasattr(types.Completion, word) or word == "_request_id"
        for word in {"get", "post", "put", "patch", "delete"}:
            assert hasattr(client, word) and word in " ".join(words("other endpoints"))
    assert [row[0] for row in SAME if row[0]] == [
        "names",
        "construction",
        "`completions.create`",
        "on every method",
        "views",
        "other endpoints",
        "retries",
        "parsing",
        "models",
        "errors",
    ]
