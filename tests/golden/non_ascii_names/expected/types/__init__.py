"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import bücher_retrieve_params as bücher_retrieve_params
    from . import büchlein as büchlein
    from .bücher_retrieve_params import BücherRetrieveParams as BücherRetrieveParams
    from .büchlein import Büchlein as Büchlein

__all__ = [
    "BücherRetrieveParams",
    "Büchlein",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "bücher_retrieve_params": ".bücher_retrieve_params:",
            "büchlein": ".büchlein:",
            "BücherRetrieveParams": ".bücher_retrieve_params",
            "Büchlein": ".büchlein",
        },
    )
