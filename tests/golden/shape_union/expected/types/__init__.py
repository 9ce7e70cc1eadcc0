"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import named_choice as named_choice
    from . import named_choice_param as named_choice_param
    from . import search as search
    from . import search_create_params as search_create_params
    from .named_choice import NamedChoice as NamedChoice
    from .named_choice_param import NamedChoiceParam as NamedChoiceParam
    from .search import Search as Search
    from .search_create_params import SearchCreateParams as SearchCreateParams

__all__ = [
    "NamedChoice",
    "NamedChoiceParam",
    "Search",
    "SearchCreateParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "named_choice": ".named_choice:",
            "named_choice_param": ".named_choice_param:",
            "search": ".search:",
            "search_create_params": ".search_create_params:",
            "NamedChoice": ".named_choice",
            "NamedChoiceParam": ".named_choice_param",
            "Search": ".search",
            "SearchCreateParams": ".search_create_params",
        },
    )
