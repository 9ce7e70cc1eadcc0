"""What the sync and the async client do in ways of their own. All else of the sync one is made from the async one."""

from __future__ import annotations

import inspect
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import suppress
from typing import Any


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


async def asleep(seconds: float) -> None:
    """Wait, on whichever async library runs."""
    import anyio

    await anyio.sleep(seconds)


def current(value: Any) -> Any:
    """Return the value of an option now, which a function may be asked for."""
    return value() if callable(value) else value


async def acurrent(value: Any) -> Any:
    """Return the value of an option now, which a function or a coroutine function may be asked for."""
    if type(value) is str:
        return value
    value = value() if callable(value) else value
    return await value if inspect.isawaitable(value) else value


def begin(generator: Generator[Any]) -> None:
    """Run a generator up to its first `yield`."""
    next(generator)


def abegin(generator: AsyncGenerator[Any]) -> None:
    """Run an async generator up to its first `yield`, where it waits for nothing: so that a constructor can do it."""
    with suppress(StopIteration):
        generator.__anext__().__await__().send(None)


def end(generator: Generator[Any]) -> None:
    """Close a generator; one that another thread is in ends there, since its response is closed."""
    with suppress(ValueError):
        generator.close()


async def aend(generator: AsyncGenerator[Any]) -> None:
    """Close an async generator; one that another task is in ends there, since its response is closed."""
    with suppress(RuntimeError):
        await generator.aclose()
