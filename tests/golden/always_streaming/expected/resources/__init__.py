"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import events as events
    from . import reports as reports
    from .events import AsyncEvents as AsyncEvents
    from .events import AsyncEventsWithRawResponse as AsyncEventsWithRawResponse
    from .events import AsyncEventsWithStreamingResponse as AsyncEventsWithStreamingResponse
    from .events import Events as Events
    from .events import EventsWithRawResponse as EventsWithRawResponse
    from .events import EventsWithStreamingResponse as EventsWithStreamingResponse
    from .reports import AsyncReports as AsyncReports
    from .reports import AsyncReportsWithRawResponse as AsyncReportsWithRawResponse
    from .reports import AsyncReportsWithStreamingResponse as AsyncReportsWithStreamingResponse
    from .reports import Reports as Reports
    from .reports import ReportsWithRawResponse as ReportsWithRawResponse
    from .reports import ReportsWithStreamingResponse as ReportsWithStreamingResponse

__all__ = [
    "AsyncEvents",
    "AsyncEventsWithRawResponse",
    "AsyncEventsWithStreamingResponse",
    "AsyncReports",
    "AsyncReportsWithRawResponse",
    "AsyncReportsWithStreamingResponse",
    "Events",
    "EventsWithRawResponse",
    "EventsWithStreamingResponse",
    "Reports",
    "ReportsWithRawResponse",
    "ReportsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "events": ".events:",
            "reports": ".reports:",
            "AsyncEvents": ".events",
            "AsyncEventsWithRawResponse": ".events",
            "AsyncEventsWithStreamingResponse": ".events",
            "Events": ".events",
            "EventsWithRawResponse": ".events",
            "EventsWithStreamingResponse": ".events",
            "AsyncReports": ".reports",
            "AsyncReportsWithRawResponse": ".reports",
            "AsyncReportsWithStreamingResponse": ".reports",
            "Reports": ".reports",
            "ReportsWithRawResponse": ".reports",
            "ReportsWithStreamingResponse": ".reports",
        },
    )
