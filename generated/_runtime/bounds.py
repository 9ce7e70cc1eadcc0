"""What a call may take: how much a compressed body may hold, and how long all of it may last."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .first_use import first_use
from .lazy_http import LazyResponse
from .transport import Response

if TYPE_CHECKING:
    from .deadlines import Deadline

LARGEST_BODY = 1 << 30  # bytes of a compressed body that is kept whole
HIGHEST_RATIO = 250  # how many times larger a compressed body may become; JSON that repeats itself much comes to 50


class Bounds(NamedTuple):
    """The limits of one call; None: no such limit."""

    decompressed_size: int | None = LARGEST_BODY
    compression_ratio: float | None = HIGHEST_RATIO
    deadline: Deadline | None = None

    def end_within(self, seconds: float) -> bool:
        """Return whether the call has to end before a wait of so long would."""
        return self.deadline is not None and self.deadline.left() <= seconds


def bounds_of(size: int | None, ratio: float | None, timeout: object) -> Bounds:
    """Return the limits of a call that begins now and has that timeout."""
    total: float | None = getattr(timeout, "total", None)
    if total is None:
        return Bounds(size, ratio)
    with first_use:
        from .deadlines import Deadline

    return Bounds(size, ratio, Deadline(total))


def bounded(response: Response, bounds: Bounds) -> Response:
    """Return a response, unread, whose body is decompressed no further than its call allows."""
    if not isinstance(response, LazyResponse) and "content-encoding" in response.headers:
        with first_use:
            from .decoding import limit_decoding

        limit_decoding(response, bounds)
    return response
