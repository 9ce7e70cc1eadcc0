# Generated from the API's document: #/components/schemas/CompletionChoice
from __future__ import annotations

from typing import Literal

from ._models import BaseModel


class Logprobs(BaseModel):
    """The tokens of the text and their log probabilities; null when `logprobs` did not ask for them."""

    text_offset: list[int]
    """Where each token starts, in characters from the start of the text."""

    token_logprobs: list[float | None]
    """The log probability of each token. Null for the first token of an echoed prompt, since nothing comes before it."""

    tokens: list[str]
    """The tokens of the text, as strings."""

    top_logprobs: list[dict[str, float]] | None = None
    """For each position the most likely tokens, each with its log probability; null when `logprobs` is 0."""


class CompletionChoice(BaseModel):
    """One of the texts that continue a prompt, or in a stream the next piece of one."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the text ends: `stop` at a natural end or at a sequence of `stop`, `length` when `max_tokens` was reached,
    `content_filter` when a content filter left something out. In a stream it comes with the last piece of the
    choice.
    """

    index: int
    """The position of this text among the choices, from 0. Pieces of the same text share it."""

    logprobs: Logprobs | None = None
    """The tokens of the text and their log probabilities; null when `logprobs` did not ask for them."""

    text: str
    """The text."""
