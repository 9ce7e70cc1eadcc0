"""Clients, methods, models, errors and arguments in a pickle: what survives, what it holds, and what is refused."""

from __future__ import annotations

import copy
import functools
import pickle
from collections.abc import Callable
from typing import Any

import cloudpickle
import pytest

from generator.runtime import errors
from generator.runtime.types import NOT_GIVEN, NotGiven, Omit, not_given, omit
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import CLOSE, COMPLETION, OK, Server, answer, sse

Serve = Callable[..., Server]
BOTH = pytest.mark.parametrize("kind", [sdk.Acme, sdk.AsyncAcme])
PICKLES = pytest.mark.parametrize("dumps", [pickle.dumps, cloudpickle.dumps], ids=["pickle", "cloudpickle"])
PROTOCOLS = pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))


def a_key() -> str:
    return "from a function"


@BOTH
@PICKLES
def test_a_client_keeps_its_settings(kind: Any, dumps: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_CUSTOM_HEADERS", "X-Env: e")
    client = kind(
        api_key="k", organization="o", base_url="http://127.0.0.1/v1", timeout=httpx.Timeout(3, read=None), max_retries=7,
        default_headers={"X-Mine": "m"}, default_query={"q": [1]}, _strict_response_validation=True,
    )  # fmt: skip
    for view in (client, client.with_raw_response, client.with_streaming_response):
        assert view.completions is not None  # what it has made stays here
    data = dumps(client)
    monkeypatch.setenv("ACME_CUSTOM_HEADERS", "X-Other: o")
    monkeypatch.setenv("ACME_ORG_ID", "of the worker")
    again = pickle.loads(data)
    assert type(again) is kind and again is not client
    for name in ("api_key", "organization", "base_url", "timeout", "max_retries", "default_query", "_strict"):
        assert getattr(again, name) == getattr(client, name)
    assert dict(again.default_headers) == dict(client.default_headers)
    assert (again.default_headers["X-Mine"], again.default_headers["X-Env"]) == ("m", "e")
    assert repr(again) == repr(client)


def test_a_client_works_after_its_pickle(run: Runner, serve: Serve) -> None:
    server = serve(OK)

    def script(client: Any) -> Any:
        return create(pickle.loads(pickle.dumps(client.with_options(api_key=client.api_key))))

    assert run(server, script, default_headers={"X-Mine": "m"}).id == "cmpl-1"
    sent = server.requests[0]
    assert (sent.header("Authorization"), sent.header("X-Mine")) == ("Bearer sk-test", "m")


def test_a_pickle_of_a_client_holds_its_key_and_its_repr_does_not() -> None:
    client = sdk.Acme(api_key="sk-secret")
    assert b"sk-secret" in pickle.dumps(client)
    assert "sk-secret" not in repr(pickle.loads(pickle.dumps(client)))


def test_a_key_that_is_a_function() -> None:
    assert pickle.loads(pickle.dumps(sdk.Acme(api_key=a_key))).api_key is a_key
    nameless = sdk.Acme(api_key=lambda: "nameless")
    with pytest.raises((pickle.PicklingError, AttributeError), match="lambda"):
        pickle.dumps(nameless)
    called = pickle.loads(cloudpickle.dumps(nameless)).api_key
    assert callable(called) and called() == "nameless"


@BOTH
def test_a_client_with_the_caller_s_http_client_says_why_it_cannot_be_pickled(kind: Any) -> None:
    http: Any = httpx.Client() if kind is sdk.Acme else httpx.AsyncClient()
    for client in (kind(api_key="k", http_client=http), kind(api_key="k").copy(http_client=http)):
        with pytest.raises(TypeError, match=f"^{kind.__name__} cannot be pickled with an http_client"):
            pickle.dumps(client)
        with pytest.raises(TypeError, match="http_client"):
            pickle.dumps(client.completions.create)


def test_a_closed_client_stays_closed() -> None:
    client = sdk.Acme(api_key="k")
    client.close()
    assert pickle.loads(pickle.dumps(client)).is_closed()


@BOTH
@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_copies_by_the_standard_library_share_connections(kind: Any, duplicate: Any) -> None:
    http: Any = httpx.Client() if kind is sdk.Acme else httpx.AsyncClient()
    for client in (kind(api_key="k"), kind(api_key="k", http_client=http)):
        other = duplicate({"client": client})["client"] if duplicate is copy.deepcopy else duplicate(client)
        assert other is not client and type(other) is kind and other.api_key == "k"
        assert other._connections is client._connections
        other.max_retries = 9
        assert client.max_retries == 2


@PICKLES
def test_methods_can_be_pickled(serve: Serve, dumps: Any) -> None:
    server = serve(OK)
    client = sdk.Acme(api_key="k", base_url=server.url)
    method = functools.partial(client.completions.create, model="m", best_of=omit)
    assert client.completions.with_streaming_response is not None  # what it has made stays here
    assert pickle.loads(dumps(method))(prompt="p").id == "cmpl-1"
    raw = pickle.loads(dumps(client.completions.with_raw_response.create))
    assert raw(model="m", prompt="p").status_code == 200
    assert server.requests[0].json() == {"model": "m", "prompt": "p"}


@PROTOCOLS
def test_the_sentinels_stay_what_they_are(protocol: int) -> None:
    for one in (omit, NOT_GIVEN, not_given):
        for other in (pickle.loads(pickle.dumps(one, protocol)), copy.copy(one), copy.deepcopy([one])[0]):
            assert other is one
        assert pickle.loads(cloudpickle.dumps(one)) is one
    assert isinstance(pickle.loads(pickle.dumps(Omit())), Omit)
    assert isinstance(pickle.loads(pickle.dumps(NotGiven())), NotGiven)
    params = {"model": "m", "prompt": ["a"], "stop": omit}
    assert pickle.loads(pickle.dumps(params)) == params


RESPONSE = httpx.Response(
    418,
    json={"error": {"code": 7, "message": "no"}},
    headers={"x-request-id": "req-1"},
    request=httpx.Request("POST", "http://127.0.0.1/v1", headers={"Authorization": "Bearer sk-secret"}),
)


def every_error() -> list[errors.SDKError]:
    """One of each class that users can meet."""
    made: list[errors.SDKError] = [sdk.AcmeError("no key")]
    made.append(errors.APIError("m", RESPONSE.request, body={"code": 7}))
    made.append(errors.APIConnectionError(request=RESPONSE.request))
    made.append(errors.APITimeoutError(RESPONSE.request))
    made.append(errors.APIResponseValidationError(RESPONSE, {"a": [1]}))
    statuses = [kind for kind in errors.PUBLIC_ERRORS if issubclass(kind, errors.APIStatusError)]
    return made + [kind("m", response=RESPONSE, body={"code": 7, "a": [1]}) for kind in statuses]


def test_every_public_error_is_tried() -> None:
    assert {type(error) for error in every_error()} == set(errors.PUBLIC_ERRORS)


@PROTOCOLS
@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_every_error_keeps_what_it_tells(error: errors.SDKError, protocol: int) -> None:
    again: Any = None
    for data in (pickle.dumps(error, protocol), cloudpickle.dumps(error, protocol)):
        assert b"sk-secret" not in data
        again = pickle.loads(data)
        assert type(again) is type(error) and str(again) == str(error) and again.args == error.args
        for name in ("message", "status_code", "request_id", "body", "code", "param", "type"):
            assert getattr(again, name, "absent") == getattr(error, name, "absent")
    if isinstance(error, errors.APIStatusError) and isinstance(again, errors.APIStatusError):
        assert again.response.json() == RESPONSE.json() and again.request.method == "POST"
    assert type(copy.deepcopy(error)) is type(error)


def test_errors_keep_their_cause(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.APIConnectionError) as raised:
        run(serve([CLOSE]), create, max_retries=0)
    again = pickle.loads(pickle.dumps(raised.value))
    assert type(again.__cause__) is type(raised.value.__cause__)
    assert str(again.__cause__) == str(raised.value.__cause__)
    assert isinstance(again.__cause__, httpx.RequestError) and b"sk-test" not in pickle.dumps(raised.value)
    with pytest.raises(sdk.APIResponseValidationError) as refused:
        run(serve(answer(200, {"choices": 5})), create, _strict_response_validation=True)
    assert str(pickle.loads(pickle.dumps(refused.value)).__cause__) == str(refused.value.__cause__)


def test_a_cause_that_cannot_be_pickled_is_left_out() -> None:
    class Local(Exception):
        pass

    error = sdk.APIError("m", RESPONSE.request, body=None)
    error.__cause__ = Local()
    again = pickle.loads(pickle.dumps(error))
    assert (again.message, again.__cause__) == ("m", None)


def test_streams_and_raw_responses_say_what_to_pickle(run: Runner, serve: Serve) -> None:
    def script(client: Any) -> Any:
        return client.completions.with_raw_response.create(model="m", prompt="p")

    response = run(serve(OK), script)
    with pytest.raises(TypeError, match=r"APIResponse cannot be pickled: pickle what parse\(\)"):
        pickle.dumps(response)
    assert pickle.loads(pickle.dumps(response.parse())) == response.parse()
    with sdk.Acme(api_key="k", base_url=serve(sse(COMPLETION, "[DONE]")).url) as client, stream(client) as items:
        with pytest.raises(TypeError, match="Stream cannot be pickled: .* pickle its items"):
            pickle.dumps(items)
        assert pickle.loads(pickle.dumps(list(items)))[0].id == "cmpl-1"
