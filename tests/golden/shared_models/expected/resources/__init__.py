"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import accounts as accounts
    from . import invoices as invoices
    from .accounts import Accounts as Accounts
    from .accounts import AccountsWithRawResponse as AccountsWithRawResponse
    from .accounts import AccountsWithStreamingResponse as AccountsWithStreamingResponse
    from .accounts import AsyncAccounts as AsyncAccounts
    from .accounts import AsyncAccountsWithRawResponse as AsyncAccountsWithRawResponse
    from .accounts import AsyncAccountsWithStreamingResponse as AsyncAccountsWithStreamingResponse
    from .invoices import AsyncInvoices as AsyncInvoices
    from .invoices import AsyncInvoicesWithRawResponse as AsyncInvoicesWithRawResponse
    from .invoices import AsyncInvoicesWithStreamingResponse as AsyncInvoicesWithStreamingResponse
    from .invoices import Invoices as Invoices
    from .invoices import InvoicesWithRawResponse as InvoicesWithRawResponse
    from .invoices import InvoicesWithStreamingResponse as InvoicesWithStreamingResponse

__all__ = [
    "Accounts",
    "AccountsWithRawResponse",
    "AccountsWithStreamingResponse",
    "AsyncAccounts",
    "AsyncAccountsWithRawResponse",
    "AsyncAccountsWithStreamingResponse",
    "AsyncInvoices",
    "AsyncInvoicesWithRawResponse",
    "AsyncInvoicesWithStreamingResponse",
    "Invoices",
    "InvoicesWithRawResponse",
    "InvoicesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "accounts": ".accounts:",
            "invoices": ".invoices:",
            "Accounts": ".accounts",
            "AccountsWithRawResponse": ".accounts",
            "AccountsWithStreamingResponse": ".accounts",
            "AsyncAccounts": ".accounts",
            "AsyncAccountsWithRawResponse": ".accounts",
            "AsyncAccountsWithStreamingResponse": ".accounts",
            "AsyncInvoices": ".invoices",
            "AsyncInvoicesWithRawResponse": ".invoices",
            "AsyncInvoicesWithStreamingResponse": ".invoices",
            "Invoices": ".invoices",
            "InvoicesWithRawResponse": ".invoices",
            "InvoicesWithStreamingResponse": ".invoices",
        },
    )
