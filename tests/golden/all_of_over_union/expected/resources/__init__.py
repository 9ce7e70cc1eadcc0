"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import payments as payments
    from .payments import AsyncPayments as AsyncPayments
    from .payments import AsyncPaymentsWithRawResponse as AsyncPaymentsWithRawResponse
    from .payments import AsyncPaymentsWithStreamingResponse as AsyncPaymentsWithStreamingResponse
    from .payments import Payments as Payments
    from .payments import PaymentsWithRawResponse as PaymentsWithRawResponse
    from .payments import PaymentsWithStreamingResponse as PaymentsWithStreamingResponse

__all__ = [
    "AsyncPayments",
    "AsyncPaymentsWithRawResponse",
    "AsyncPaymentsWithStreamingResponse",
    "Payments",
    "PaymentsWithRawResponse",
    "PaymentsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "payments": ".payments:",
            "AsyncPayments": ".payments",
            "AsyncPaymentsWithRawResponse": ".payments",
            "AsyncPaymentsWithStreamingResponse": ".payments",
            "Payments": ".payments",
            "PaymentsWithRawResponse": ".payments",
            "PaymentsWithStreamingResponse": ".payments",
        },
    )
