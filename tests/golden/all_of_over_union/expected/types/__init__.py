"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import payment as payment
    from . import payment_create_params as payment_create_params
    from .payment import Payment as Payment
    from .payment_create_params import PaymentCreateParams as PaymentCreateParams

__all__ = [
    "Payment",
    "PaymentCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "payment": ".payment:",
            "payment_create_params": ".payment_create_params:",
            "Payment": ".payment",
            "PaymentCreateParams": ".payment_create_params",
        },
    )
