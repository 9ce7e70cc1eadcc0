"""What editors, `help()` and `unittest.mock` see of the generated package: examples and what users call, no internals."""

from __future__ import annotations

import ast
import pydoc
from typing import Any
from unittest.mock import AsyncMock, MagicMock, create_autospec

import httpx
import pytest

import generated
from generated import AsyncOpenAI, OpenAI

CLIENTS = [OpenAI, AsyncOpenAI]


def public(value: object) -> list[str]:
    return [name for name in dir(value) if not name.startswith("_")]


def test_help_begins_with_a_first_call_and_the_resources() -> None:
    text = pydoc.plain(pydoc.render_doc(generated))
    _, _, rest = text.partition("Example:\n")
    example, _, after = rest.partition("Resources: ")
    assert text.index("Example:") < text.index("PACKAGE CONTENTS") and after.startswith("`client.completions`.\n")
    assert [type(node).__name__ for node in ast.parse(pydoc_code(example)).body] == ["ImportFrom", "Assign", "Expr"]


def pydoc_code(text: str) -> str:
    """The code of an example as `help()` indents it."""
    lines = text.rstrip().splitlines()
    return "\n".join(line[8:] for line in lines)


def test_errors_show_no_internals() -> None:
    request = httpx.Request("GET", "http://x")
    of_python = set(dir(Exception()))
    facts = ["body", "code", "message", "param", "request", "request_id", "type"]
    connection = generated.APIConnectionError(request=request)
    assert [name for name in public(connection) if name not in of_python] == facts
    status = generated.NotFoundError("m", response=httpx.Response(404, request=request), body=None)
    assert [name for name in public(status) if name not in of_python] == sorted([*facts, "response", "status_code"])


def test_models_show_no_internals() -> None:
    from pydantic import BaseModel

    own = set(public(generated.types.Completion.construct(id="1"))) - set(dir(BaseModel))
    assert own == {"id", "choices", "created", "model", "object", "system_fingerprint", "usage", "to_dict", "to_json"}


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("view", ["", "with_raw_response"])
def test_create_autospec_of_a_client_knows_resources_and_their_arguments(kind: Any, view: str) -> None:
    mock: Any = create_autospec(kind, instance=True)
    completions = (getattr(mock, view) if view else mock).completions
    with pytest.raises(AttributeError):
        _ = completions.creat
    with pytest.raises(TypeError, match="nope"):
        completions.create(model="m", prompt="p", nope=1)
    with pytest.raises(AttributeError):
        _ = mock.chat


def test_async_methods_of_a_mock_are_awaited() -> None:
    mock: Any = create_autospec(AsyncOpenAI, instance=True)
    assert isinstance(mock.completions.create, AsyncMock)
    sync: Any = create_autospec(OpenAI, instance=True)
    assert not isinstance(sync.completions.create, AsyncMock)


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_magic_mock_with_a_client_as_its_spec_has_its_resources(kind: Any) -> None:
    mock = MagicMock(spec=kind)
    assert mock.completions.create() is not None
    with pytest.raises(AttributeError):
        _ = mock.chat


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_attribute_of_the_class_has_nothing_else(kind: Any) -> None:
    with pytest.raises(AttributeError, match="no attribute 'chat'; it has create, create_streaming"):
        _ = kind.completions.chat
    assert not hasattr(kind.completions, "__wrapped__") and "create" in dir(kind.completions)
