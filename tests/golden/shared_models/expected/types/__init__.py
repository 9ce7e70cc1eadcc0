"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import account as account
    from . import account_create_params as account_create_params
    from . import invoice_list as invoice_list
    from . import shared as shared
    from .account import Account as Account
    from .account_create_params import AccountCreateParams as AccountCreateParams
    from .invoice_list import InvoiceList as InvoiceList

__all__ = [
    "Account",
    "AccountCreateParams",
    "InvoiceList",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "account": ".account:",
            "account_create_params": ".account_create_params:",
            "invoice_list": ".invoice_list:",
            "shared": ".shared:",
            "Account": ".account",
            "AccountCreateParams": ".account_create_params",
            "InvoiceList": ".invoice_list",
        },
    )
