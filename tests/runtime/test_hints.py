"""A slip in a name, a keyword or a `with` says what there is; nothing else learns that something looks for slips."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from typing import Any

import anyio
import pytest

from generated import AsyncOpenAI, OpenAI
from tests.runtime.sdk import Acme, AsyncAcme
from tests.runtime.server import OK, Server, sse

Serve = Callable[..., Server]


class Mine(OpenAI):
    """A user's own client."""

    region = "eu"

    def greet(self) -> str:
        return "hello"


CLIENTS = [OpenAI, AsyncOpenAI]


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_names_its_resources(kind: Any) -> None:
    with pytest.raises(AttributeError) as caught:
        _ = kind(api_key="k").chat
    assert str(caught.value) == f"'{kind.__name__}' object has no attribute 'chat'; it has completions"
    assert caught.value.name == "chat"


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_resource_names_its_methods(kind: Any) -> None:
    completions = kind(api_key="k").completions
    with pytest.raises(AttributeError, match="no attribute 'list'; it has create, create_streaming$"):
        _ = completions.list


def test_a_client_of_the_user_names_the_user_s_own_too() -> None:
    client: Any = Mine(api_key="k")
    with pytest.raises(AttributeError, match="no attribute 'chat'; it has greet, completions$"):
        _ = client.chat


@pytest.mark.parametrize("name", ["_private", "__wrapped__", "__fspath__"])
def test_names_that_no_api_has_list_nothing(name: str) -> None:
    client: Any = OpenAI(api_key="k")
    with pytest.raises(AttributeError, match=f"^'OpenAI' object has no attribute '{name}'$"):
        getattr(client, name)


def test_what_is_not_there_is_not_there() -> None:
    client: Any = OpenAI(api_key="k")
    assert not hasattr(client, "chat") and getattr(client.completions, "list", None) is None
    for twin in (copy.copy(client), copy.deepcopy(client), pickle.loads(pickle.dumps(client))):
        assert not hasattr(twin, "chat") and twin.completions is not None


UNKNOWN = r"\(\) got an unexpected keyword argument"


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"modle": "m", "prompt": "p"}, f"create{UNKNOWN} 'modle'. Did you mean 'model'\\?$"),
        ({"model": "m", "prompt": "p", "maxtokens": 1}, f"create{UNKNOWN} 'maxtokens'. Did you mean 'max_tokens'\\?$"),
        ({"model": "m", "prompt": "p", "zzz": 1}, f"create{UNKNOWN} 'zzz'$"),
        ({"prompt": "p"}, "^missing required arguments: give either 'model'"),
    ],
)
def test_an_unknown_keyword_names_the_nearest(kind: Any, arguments: dict[str, object], text: str) -> None:
    completions = kind(api_key="k").completions
    for create in (completions.create, completions.with_raw_response.create):
        with pytest.raises(TypeError, match=text) as caught:
            create(**arguments)
        assert caught.value.__cause__ is None and (
            caught.value.__context__ is None or caught.value.__suppress_context__
        )


@pytest.mark.parametrize("kind", CLIENTS)
def test_so_do_constructors_and_copies(kind: Any) -> None:
    with pytest.raises(TypeError, match=f"__init__{UNKNOWN} 'api_kye'. Did you mean 'api_key'\\?"):
        kind(api_kye="k")
    client = kind(api_key="k")
    for copied in (client.copy, client.with_options):
        with pytest.raises(TypeError, match=f"copy{UNKNOWN} 'max_retry'. Did you mean 'max_retries'\\?"):
            copied(max_retry=1)


def test_errors_from_within_a_call_stay_as_they_are() -> None:
    with pytest.raises(TypeError, match="^max_retries cannot be None") as caught:
        OpenAI(api_key="k", max_retries=None)  # type: ignore[arg-type]
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("kind", CLIENTS)
def test_signatures_stay(kind: Any) -> None:
    parameters = inspect.signature(kind).parameters
    assert "api_key" in parameters and all(item.kind is item.KEYWORD_ONLY for item in parameters.values())
    assert "model" in inspect.signature(kind(api_key="k").completions.create).parameters


def test_with_on_what_is_async_says_async_with(serve: Serve) -> None:
    server = serve(OK, sse({"id": "1"}, "[DONE]"))

    async def main() -> None:
        async with AsyncAcme(api_key="k", base_url=server.url) as client:
            with pytest.raises(TypeError, match="^AsyncAcme is async: use `async with`$"):
                with client:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportAttributeAccessIssue]
                    pass
            assert (await client.completions.create(model="m", prompt="p")).id == "cmpl-1"
            stream: Any = await client.completions.create(model="m", prompt="p", stream=True)
            with pytest.raises(TypeError, match="^AsyncStream is async: use `async with`$"):
                with stream:
                    pass
            assert [item.id async for item in stream] == ["1"]
            response: Any = client.completions.with_streaming_response.create(model="m", prompt="p")
            with pytest.raises(TypeError, match="^AsyncResponseContextManager is async: use `async with`$"):
                with response:
                    pass

    anyio.run(main)


def test_async_with_on_what_is_not_async_says_with() -> None:
    async def main() -> None:
        with Acme(api_key="k") as client:
            with pytest.raises(TypeError, match="^Acme is not async: use `with`$"):
                async with client:  # type: ignore[attr-defined]  # pyright: ignore[reportGeneralTypeIssues, reportAttributeAccessIssue]
                    pass
            response: Any = client.completions.with_streaming_response.create(model="m", prompt="p")
            with pytest.raises(TypeError, match="^ResponseContextManager is not async: use `with`$"):
                async with response:
                    pass

    anyio.run(main)


def test_nothing_else_takes_them_for_context_managers_of_the_other_kind() -> None:
    both = AsyncAcme(api_key="k"), Acme(api_key="k")
    assert [hasattr(client, "__enter__") for client in both] == [False, True]
    assert [hasattr(client, "__aenter__") for client in both] == [True, False]
    assert [isinstance(client, AbstractContextManager) for client in both] == [False, True]
    assert [isinstance(client, AbstractAsyncContextManager) for client in both] == [True, False]
