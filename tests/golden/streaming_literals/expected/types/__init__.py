"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import answer as answer
    from . import answer_create_params as answer_create_params
    from . import answer_delta as answer_delta
    from . import answer_done as answer_done
    from . import answer_event as answer_event
    from . import answer_explain_params as answer_explain_params
    from .answer import Answer as Answer
    from .answer_create_params import AnswerCreateParams as AnswerCreateParams
    from .answer_delta import AnswerDelta as AnswerDelta
    from .answer_done import AnswerDone as AnswerDone
    from .answer_event import AnswerEvent as AnswerEvent
    from .answer_explain_params import AnswerExplainParams as AnswerExplainParams

__all__ = [
    "Answer",
    "AnswerCreateParams",
    "AnswerDelta",
    "AnswerDone",
    "AnswerEvent",
    "AnswerExplainParams",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "answer": ".answer:",
            "answer_create_params": ".answer_create_params:",
            "answer_delta": ".answer_delta:",
            "answer_done": ".answer_done:",
            "answer_event": ".answer_event:",
            "answer_explain_params": ".answer_explain_params:",
            "Answer": ".answer",
            "AnswerCreateParams": ".answer_create_params",
            "AnswerDelta": ".answer_delta",
            "AnswerDone": ".answer_done",
            "AnswerEvent": ".answer_event",
            "AnswerExplainParams": ".answer_explain_params",
        },
    )
