"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import document_retrieve_params as document_retrieve_params
    from . import document_update_params as document_update_params
    from .document_retrieve_params import DocumentRetrieveParams as DocumentRetrieveParams
    from .document_update_params import DocumentUpdateParams as DocumentUpdateParams

__all__ = [
    "DocumentRetrieveParams",
    "DocumentUpdateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "document_retrieve_params": ".document_retrieve_params:",
            "document_update_params": ".document_update_params:",
            "DocumentRetrieveParams": ".document_retrieve_params",
            "DocumentUpdateParams": ".document_update_params",
        },
    )
