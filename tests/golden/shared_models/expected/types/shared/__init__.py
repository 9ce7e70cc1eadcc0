"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_package

if TYPE_CHECKING:
    from .address import Address as Address
    from .address_param import AddressParam as AddressParam
    from .currency import Currency as Currency

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "Address": ".address",
            "AddressParam": ".address_param",
            "Currency": ".currency",
        },
    )
