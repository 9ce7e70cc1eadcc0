"""Types: what methods take and what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import nested as nested
    from . import nested_param as nested_param
    from . import word as word
    from . import word_create_params as word_create_params
    from . import word_list_params as word_list_params
    from .nested import Nested as Nested
    from .nested_param import NestedParam as NestedParam
    from .word import Word as Word
    from .word_create_params import WordCreateParams as WordCreateParams
    from .word_list_params import WordListParams as WordListParams

__all__ = [
    "Nested",
    "NestedParam",
    "Word",
    "WordCreateParams",
    "WordListParams",
]


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "nested": ".nested:",
        "nested_param": ".nested_param:",
        "word": ".word:",
        "word_create_params": ".word_create_params:",
        "word_list_params": ".word_list_params:",
        "Nested": ".nested",
        "NestedParam": ".nested_param",
        "Word": ".word",
        "WordCreateParams": ".word_create_params",
        "WordListParams": ".word_list_params",
    },
)
