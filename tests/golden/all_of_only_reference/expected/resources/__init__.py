"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import tickets as tickets
    from .tickets import AsyncTickets as AsyncTickets
    from .tickets import AsyncTicketsWithRawResponse as AsyncTicketsWithRawResponse
    from .tickets import AsyncTicketsWithStreamingResponse as AsyncTicketsWithStreamingResponse
    from .tickets import Tickets as Tickets
    from .tickets import TicketsWithRawResponse as TicketsWithRawResponse
    from .tickets import TicketsWithStreamingResponse as TicketsWithStreamingResponse

__all__ = [
    "AsyncTickets",
    "AsyncTicketsWithRawResponse",
    "AsyncTicketsWithStreamingResponse",
    "Tickets",
    "TicketsWithRawResponse",
    "TicketsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "tickets": ".tickets:",
            "AsyncTickets": ".tickets",
            "AsyncTicketsWithRawResponse": ".tickets",
            "AsyncTicketsWithStreamingResponse": ".tickets",
            "Tickets": ".tickets",
            "TicketsWithRawResponse": ".tickets",
            "TicketsWithStreamingResponse": ".tickets",
        },
    )
