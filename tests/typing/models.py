"""The types of what a completion holds."""

from __future__ import annotations

from typing import Literal

from typing_extensions import assert_type

from generated.types import Completion, CompletionChoice, CompletionUsage
from generated.types.completion_choice import Logprobs
from generated.types.completion_usage import CompletionTokensDetails, PromptTokensDetails


def completion(value: Completion) -> None:
    assert_type(value.id, str)
    assert_type(value.choices, list[CompletionChoice])
    assert_type(value.created, int)
    assert_type(value.model, str)
    assert_type(value.object, Literal["text_completion"])
    assert_type(value.system_fingerprint, str | None)
    assert_type(value.usage, CompletionUsage | None)


def choice(value: CompletionChoice) -> None:
    assert_type(value.finish_reason, Literal["stop", "length", "content_filter"])
    assert_type(value.index, int)
    assert_type(value.logprobs, Logprobs | None)
    assert_type(value.text, str)


def logprobs(value: Logprobs) -> None:
    assert_type(value.text_offset, list[int])
    assert_type(value.token_logprobs, list[float | None])
    assert_type(value.tokens, list[str])
    assert_type(value.top_logprobs, list[dict[str, float]] | None)


def usage(value: CompletionUsage) -> None:
    assert_type(value.completion_tokens, int)
    assert_type(value.prompt_tokens, int)
    assert_type(value.total_tokens, int)
    assert_type(value.completion_tokens_details, CompletionTokensDetails | None)
    assert_type(value.prompt_tokens_details, PromptTokensDetails | None)


def details(output: CompletionTokensDetails, prompt: PromptTokensDetails) -> None:
    assert_type(output.reasoning_tokens, int | None)
    assert_type(prompt.cached_tokens, int | None)


def by_hand() -> None:
    made = CompletionChoice(finish_reason="stop", index=0, logprobs=None, text="!")
    assert_type(Completion(id="c", choices=[made], created=1, model="m", object="text_completion"), Completion)
