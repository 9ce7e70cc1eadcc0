"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import answers as answers
    from .answers import Answers as Answers
    from .answers import AnswersWithRawResponse as AnswersWithRawResponse
    from .answers import AnswersWithStreamingResponse as AnswersWithStreamingResponse
    from .answers import AsyncAnswers as AsyncAnswers
    from .answers import AsyncAnswersWithRawResponse as AsyncAnswersWithRawResponse
    from .answers import AsyncAnswersWithStreamingResponse as AsyncAnswersWithStreamingResponse

__all__ = [
    "Answers",
    "AnswersWithRawResponse",
    "AnswersWithStreamingResponse",
    "AsyncAnswers",
    "AsyncAnswersWithRawResponse",
    "AsyncAnswersWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "answers": ".answers:",
            "Answers": ".answers",
            "AnswersWithRawResponse": ".answers",
            "AnswersWithStreamingResponse": ".answers",
            "AsyncAnswers": ".answers",
            "AsyncAnswersWithRawResponse": ".answers",
            "AsyncAnswersWithStreamingResponse": ".answers",
        },
    )
