"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_package

if TYPE_CHECKING:
    from . import shared as shared
    from .account import Account as Account
    from .account_create_params import AccountCreateParams as AccountCreateParams
    from .invoice_list import InvoiceList as InvoiceList
    from .shared.address import Address as Address
    from .shared.address_param import AddressParam as AddressParam
    from .shared.currency import Currency as Currency

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "shared": ".shared:",
            "Account": ".account",
            "AccountCreateParams": ".account_create_params",
            "InvoiceList": ".invoice_list",
            "Address": ".shared.address",
            "AddressParam": ".shared.address_param",
            "Currency": ".shared.currency",
        },
    )
