"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import nested as nested
    from . import nested_param as nested_param
    from . import word as word
    from . import word_create_params as word_create_params
    from . import word_list_params as word_list_params
    from . import word_list_response as word_list_response
    from .nested import Nested as Nested
    from .nested_param import NestedParam as NestedParam
    from .word import Word as Word
    from .word_create_params import WordCreateParams as WordCreateParams
    from .word_list_params import WordListParams as WordListParams
    from .word_list_response import WordListResponse as WordListResponse

__all__ = [
    "Nested",
    "NestedParam",
    "Word",
    "WordCreateParams",
    "WordListParams",
    "WordListResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "nested": ".nested:",
            "nested_param": ".nested_param:",
            "word": ".word:",
            "word_create_params": ".word_create_params:",
            "word_list_params": ".word_list_params:",
            "word_list_response": ".word_list_response:",
            "Nested": ".nested",
            "NestedParam": ".nested_param",
            "Word": ".word",
            "WordCreateParams": ".word_create_params",
            "WordListParams": ".word_list_params",
            "WordListResponse": ".word_list_response",
        },
    )
