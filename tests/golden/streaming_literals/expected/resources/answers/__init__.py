"""Resources: the methods of the API, grouped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import answers as answers
    from . import explain as explain
    from .answers import Answers as Answers
    from .answers import AnswersWithRawResponse as AnswersWithRawResponse
    from .answers import AnswersWithStreamingResponse as AnswersWithStreamingResponse
    from .answers import AsyncAnswers as AsyncAnswers
    from .answers import AsyncAnswersWithRawResponse as AsyncAnswersWithRawResponse
    from .answers import AsyncAnswersWithStreamingResponse as AsyncAnswersWithStreamingResponse
    from .explain import AsyncExplain as AsyncExplain
    from .explain import AsyncExplainWithRawResponse as AsyncExplainWithRawResponse
    from .explain import AsyncExplainWithStreamingResponse as AsyncExplainWithStreamingResponse
    from .explain import Explain as Explain
    from .explain import ExplainWithRawResponse as ExplainWithRawResponse
    from .explain import ExplainWithStreamingResponse as ExplainWithStreamingResponse

__all__ = [
    "Answers",
    "AnswersWithRawResponse",
    "AnswersWithStreamingResponse",
    "AsyncAnswers",
    "AsyncAnswersWithRawResponse",
    "AsyncAnswersWithStreamingResponse",
    "AsyncExplain",
    "AsyncExplainWithRawResponse",
    "AsyncExplainWithStreamingResponse",
    "Explain",
    "ExplainWithRawResponse",
    "ExplainWithStreamingResponse",
]


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "answers": ".answers:",
        "explain": ".explain:",
        "Answers": ".answers",
        "AnswersWithRawResponse": ".answers",
        "AnswersWithStreamingResponse": ".answers",
        "AsyncAnswers": ".answers",
        "AsyncAnswersWithRawResponse": ".answers",
        "AsyncAnswersWithStreamingResponse": ".answers",
        "AsyncExplain": ".explain",
        "AsyncExplainWithRawResponse": ".explain",
        "AsyncExplainWithStreamingResponse": ".explain",
        "Explain": ".explain",
        "ExplainWithRawResponse": ".explain",
        "ExplainWithStreamingResponse": ".explain",
    },
)
