"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import words as words
    from .words import AsyncWords as AsyncWords
    from .words import AsyncWordsWithRawResponse as AsyncWordsWithRawResponse
    from .words import AsyncWordsWithStreamingResponse as AsyncWordsWithStreamingResponse
    from .words import Words as Words
    from .words import WordsWithRawResponse as WordsWithRawResponse
    from .words import WordsWithStreamingResponse as WordsWithStreamingResponse

__all__ = [
    "AsyncWords",
    "AsyncWordsWithRawResponse",
    "AsyncWordsWithStreamingResponse",
    "Words",
    "WordsWithRawResponse",
    "WordsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "words": ".words:",
            "AsyncWords": ".words",
            "AsyncWordsWithRawResponse": ".words",
            "AsyncWordsWithStreamingResponse": ".words",
            "Words": ".words",
            "WordsWithRawResponse": ".words",
            "WordsWithStreamingResponse": ".words",
        },
    )
