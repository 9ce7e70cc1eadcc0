"""What a contender can be asked to do, and with which arguments."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Protocol

MODEL = "gpt-3.5-turbo-instruct"
PROMPT = "Say this is a test: the quick brown fox"
MAX_TOKENS = 64
TEMPERATURE = 0.2
KEY = "benchmark-key"

# The limits and the timeout of every contender that lets them be chosen, in seconds.
TIMEOUT, CONNECT_TIMEOUT = 600.0, 5.0
MAX_CONNECTIONS, MAX_KEEPALIVE = 1000, 100


class Caller(Protocol):
    """A client that has been made, and whose `completions` have been touched."""

    def __init__(self, base_url: str) -> None: ...

    def request(self) -> Any:
        """Ask for one completion."""
        ...

    def stream(self) -> Iterator[Any]:
        """Ask for a stream of chunks. Contenders that know no streams raise NotImplementedError."""
        ...


class AsyncCaller(Protocol):
    """The same, async."""

    def __init__(self, base_url: str) -> None: ...

    async def request(self) -> Any:
        """Ask for one completion."""
        ...

    async def stream(self) -> AsyncIterator[Any]:
        """Ask for a stream of chunks."""
        ...
