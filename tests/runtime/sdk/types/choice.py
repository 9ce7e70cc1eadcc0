"""One choice of a completion."""

from __future__ import annotations

from typing import Literal

from generator.runtime.models import BaseModel


class Choice(BaseModel):
    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    text: str
    logprobs: Logprobs | None = None
    parent: Completion | None = None


from .completion import Completion as Completion  # noqa: E402


class Logprobs(BaseModel):
    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None
