"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_package

if TYPE_CHECKING:
    from .line import Line as Line
    from .line_param import LineParam as LineParam
    from .order_update_params import OrderUpdateParams as OrderUpdateParams

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "Line": ".line",
            "LineParam": ".line_param",
            "OrderUpdateParams": ".order_update_params",
        },
    )
