# Generated from the API's document: #/components/schemas/Completion
from __future__ import annotations

from typing import Literal

from ._models import BaseModel
from .completion_choice import CompletionChoice
from .completion_usage import CompletionUsage


class Completion(BaseModel):
    """One or more texts that continue a prompt. A plain answer and each chunk of a streamed one have this same shape."""

    id: str
    """Identifies this completion; all chunks of one stream share it."""

    choices: list[CompletionChoice]
    """The texts that the model wrote: `n` for each prompt, in the order of the prompts. Empty in the last chunk of a
    stream that was asked to include usage.
    """

    created: int
    """When the completion was made, in seconds since the Unix epoch."""

    model: str
    """The model that wrote the completion."""

    object: Literal["text_completion"]
    """What kind of object this is, always `text_completion`."""

    system_fingerprint: str | None = None
    """Stands for the configuration of the backend. Compare it between requests with the same `seed`: where it differs,
    so may the text.
    """

    usage: CompletionUsage | None = None
    """How many tokens the request took. In a stream only the last chunk counts them, and only with
    `stream_options.include_usage`.
    """
