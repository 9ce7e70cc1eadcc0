"""A slip in the name of a resource or a method says what there is; nothing else learns that there is a `__getattr__`."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

from generated import AsyncOpenAI, OpenAI


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
