"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import address as address
    from . import address_param as address_param
    from . import currency as currency
    from .address import Address as Address
    from .address_param import AddressParam as AddressParam
    from .currency import Currency as Currency

__all__ = [
    "Address",
    "AddressParam",
    "Currency",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "address": ".address:",
            "address_param": ".address_param:",
            "currency": ".currency:",
            "Address": ".address",
            "AddressParam": ".address_param",
            "Currency": ".currency",
        },
    )
