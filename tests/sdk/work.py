"""What worker processes are asked to do: functions that a process can find by name without loading the tests."""

from __future__ import annotations

import asyncio
from typing import Any

from generated import AsyncOpenAI, NotGiven, Omit, OpenAI
from generated.types import Completion


def complete(client: OpenAI, params: Any) -> Any:
    return client.completions.create(**params)


def complete_async(client: AsyncOpenAI, params: Any) -> Any:
    """Two event loops, one after the other."""
    return [asyncio.run(client.completions.create(**params)) for _ in range(2)]


def read(client: OpenAI, params: Any) -> list[str]:
    return [chunk.id for chunk in client.completions.create_streaming(**params)]


def content(completion: Completion) -> dict[str, Any]:
    """A model's fields, in a process that has not met its class before."""
    return {**completion.to_dict(), "request ID": completion._request_id, "text": completion.choices[0].text}


def same(one: object, another: object) -> bool:
    """Whether two sentinels are what this process has under their names."""
    import generated

    assert isinstance(one, Omit) and isinstance(another, NotGiven)
    return one is generated.omit and another is generated.NOT_GIVEN
