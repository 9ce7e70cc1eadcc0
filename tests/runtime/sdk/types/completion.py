"""The model of a completion."""

from __future__ import annotations

from typing import Literal

from generator.runtime.models import BaseModel, Field


class Completion(BaseModel):
    id: str
    choices: list[Choice]
    created: int
    model: str
    object_: Literal["text_completion"] = Field(alias="object")
    usage: Usage | None = None


# Stands below, and Choice in another module, as models that refer to each other in a circle do.
from .choice import Choice as Choice  # noqa: E402


class Usage(BaseModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
