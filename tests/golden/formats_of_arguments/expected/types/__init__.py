"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import line as line
    from . import line_param as line_param
    from . import order_update_params as order_update_params
    from .line import Line as Line
    from .line_param import LineParam as LineParam
    from .order_update_params import OrderUpdateParams as OrderUpdateParams

__all__ = [
    "Line",
    "LineParam",
    "OrderUpdateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "line": ".line:",
            "line_param": ".line_param:",
            "order_update_params": ".order_update_params:",
            "Line": ".line",
            "LineParam": ".line_param",
            "OrderUpdateParams": ".order_update_params",
        },
    )
