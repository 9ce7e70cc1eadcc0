# Generated from the API's document: #/components/schemas/AnswerEvent
from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .answer_delta import AnswerDelta
from .answer_done import AnswerDone

AnswerEvent: TypeAlias = Annotated[AnswerDelta | AnswerDone, Field(..., discriminator="type")]
