"""After the last event: reading the little that is left of a response, so that its connection can be used again."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress

from .transport import REQUEST_ERRORS, Response, limited_reads

_LONGEST = 0.25  # seconds; a server that keeps the response open longer loses the connection


def drain(response: Response, chunks: Iterator[bytes]) -> None:
    """Read what is left for a limited time; the caller closes the response."""
    deadline = time.monotonic() + _LONGEST
    with limited_reads(response, deadline) as limited, suppress(*REQUEST_ERRORS):
        if limited:
            for _ in chunks:
                if time.monotonic() > deadline:
                    break


async def adrain(response: Response, chunks: AsyncIterator[bytes]) -> None:
    """Read what is left for a limited time; the caller closes the response."""
    from anyio import move_on_after

    with move_on_after(_LONGEST), suppress(*REQUEST_ERRORS):
        async for _ in chunks:
            pass
