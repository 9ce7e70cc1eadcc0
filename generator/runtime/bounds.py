"""What a call may take of the caller's machine: how much a compressed body may hold."""

from __future__ import annotations

from typing import NamedTuple

from .first_use import first_use
from .transport import Response

LARGEST_BODY = 1 << 30  # bytes of a compressed body that is kept whole
HIGHEST_RATIO = 250  # how many times larger a compressed body may become; JSON that repeats itself much comes to 50


class Bounds(NamedTuple):
    """The limits of one call; None: no such limit."""

    decompressed_size: int | None = LARGEST_BODY
    compression_ratio: float | None = HIGHEST_RATIO


def bounded(response: Response, bounds: Bounds) -> Response:
    """Return a response, unread, whose body is decompressed no further than its call allows."""
    if "content-encoding" in response.headers:
        with first_use:
            from .decoding import limit_decoding

        limit_decoding(response, bounds)
    return response
