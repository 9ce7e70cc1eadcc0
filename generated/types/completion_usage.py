# Generated from the API's document: #/components/schemas/CompletionUsage
from __future__ import annotations

from ._models import BaseModel


class CompletionTokensDetails(BaseModel):
    """What the tokens of the completion were made up of."""

    accepted_prediction_tokens: int | None = None
    """Tokens of a predicted output that appeared in the completion."""

    audio_tokens: int | None = None
    """Tokens of audio that the model made."""

    reasoning_tokens: int | None = None
    """Tokens that the model spent on reasoning."""

    rejected_prediction_tokens: int | None = None
    """Tokens of a predicted output that did not appear in the completion. They are billed, and count towards the
    limits, like the others.
    """

    text_tokens: int | None = None
    """Tokens of text that the model wrote."""


class PromptTokensDetails(BaseModel):
    """What the tokens of the prompt were made up of."""

    audio_tokens: int | None = None
    """Tokens of audio in the prompt."""

    cache_write_tokens: int | None = None
    """Tokens of the prompt that were written to the cache."""

    cached_tokens: int | None = None
    """Tokens of the prompt that were found in the cache."""

    image_tokens: int | None = None
    """Tokens of images in the prompt."""

    text_tokens: int | None = None
    """Tokens of text in the prompt."""


class CompletionUsage(BaseModel):
    """How many tokens a request took."""

    completion_tokens: int
    """Tokens that the model wrote."""

    prompt_tokens: int
    """Tokens of the prompt."""

    total_tokens: int
    """Tokens of the prompt and of all completions together."""

    completion_tokens_details: CompletionTokensDetails | None = None
    """What the tokens of the completion were made up of."""

    prompt_tokens_details: PromptTokensDetails | None = None
    """What the tokens of the prompt were made up of."""
