"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import event as event
    from . import event_list_params as event_list_params
    from . import report_create_params as report_create_params
    from . import report_create_response as report_create_response
    from .event import Event as Event
    from .event_list_params import EventListParams as EventListParams
    from .report_create_params import ReportCreateParams as ReportCreateParams
    from .report_create_response import ReportCreateResponse as ReportCreateResponse

__all__ = [
    "Event",
    "EventListParams",
    "ReportCreateParams",
    "ReportCreateResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "event": ".event:",
            "event_list_params": ".event_list_params:",
            "report_create_params": ".report_create_params:",
            "report_create_response": ".report_create_response:",
            "Event": ".event",
            "EventListParams": ".event_list_params",
            "ReportCreateParams": ".report_create_params",
            "ReportCreateResponse": ".report_create_response",
        },
    )
