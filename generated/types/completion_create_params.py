# Generated from the API's document: #/paths/~1completions/post
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

from .._runtime.types import SequenceNotStr

__all__ = [
    "CompletionCreateParamsBase",
    "CompletionCreateParamsNonStreaming",
    "CompletionCreateParamsStreaming",
    "StreamOptions",
    "CompletionCreateParams",
]


class CompletionCreateParamsBase(TypedDict, total=False):
    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    """ID of the model that writes the completion. The names listed here are the well-known ones; any other model that
    your key can reach, a fine-tuned one for example, is given by its ID in the same way.
    """

    prompt: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """The text to continue: a string, an array of strings, an array of tokens, or an array of token arrays. An array
    of strings or of token arrays asks for completions of each prompt in one request.

    The token `<|endoftext|>` separates documents in the training data. It is also what null, the default, stands
    for: the model then writes as if at the start of a new document.
    """

    best_of: int | None
    """How many candidates the server writes for each prompt before it returns the best of them, the one with the
    highest log probability per token. From 0 to 20; defaults to 1. Such a result cannot be streamed.

    Together with `n`, `best_of` is the number of candidates and `n` the number that is returned, so `best_of` must
    be greater than `n`. All candidates count against your quota: keep `max_tokens` and `stop` tight.
    """

    echo: bool | None
    """Whether the returned text starts with the prompt, followed by the completion. Defaults to false."""

    frequency_penalty: float | None
    """A number from -2 to 2; defaults to 0. Positive values make a token less likely the more often it already stands
    in the text, so that the model repeats whole lines less; negative values do the opposite.
    """

    logit_bias: Mapping[str, int] | None
    """Makes given tokens more or less likely. Maps token IDs (of the model's own tokenizer, written as strings) to a
    bias from -100 to 100 that is added to the model's logits before a token is drawn. Values from -1 to 1 nudge;
    -100 bans a token and 100 all but forces it. Defaults to null, no bias.

    For example, `{"50256": -100}` keeps `<|endoftext|>` from being generated.
    """

    logprobs: int | None
    """Also return the log probabilities of this many of the most likely tokens at each position, up to 5. The token
    that was drawn is always among them, so there can be up to `logprobs + 1` entries for a position. Defaults to
    null, none. 0 to 5.
    """

    max_tokens: int | None
    """The most tokens that one completion may have; defaults to 16. The tokens of the prompt and `max_tokens` together
    must fit into the model's context length. At least 0.
    """

    n: int | None
    """How many completions to return for each prompt, from 1 to 128; defaults to 1. Every one of them counts against
    your quota: keep `max_tokens` and `stop` tight.
    """

    presence_penalty: float | None
    """A number from -2 to 2; defaults to 0. Positive values make every token that already stands in the text less
    likely, so that the model turns to new topics; negative values do the opposite.
    """

    seed: int | None
    """Ask for repeatable sampling: requests with the same `seed` and otherwise equal parameters should return the same
    text. This is a best effort, not a guarantee; a change of `system_fingerprint` in the answer tells that the
    backend is no longer the same.
    """

    stop: str | SequenceNotStr[str] | None
    """Up to 4 sequences, or one given as a string, at which the model stops. The returned text ends before the
    sequence. Not every reasoning model takes it. Defaults to null, no such sequence.
    """

    stream_options: StreamOptions | None
    """Options of a streamed answer. Set it only together with `stream`. Defaults to null."""

    suffix: str | None
    """The text that comes after the completion, for filling in the middle. Only `gpt-3.5-turbo-instruct` supports it.
    Defaults to null.
    """

    temperature: float | None
    """How freely tokens are drawn, from 0 to 2; defaults to 1. A high value such as 0.8 gives more varied text, a low
    one such as 0.2 more focused and predictable text. Change this or `top_p`, not both.
    """

    top_p: float | None
    """Nucleus sampling, the alternative to `temperature`, from 0 to 1; defaults to 1. Only the most likely tokens
    whose probabilities add up to `top_p` are considered: 0.1 leaves those of the top 10 percent. Change this or
    `temperature`, not both.
    """

    user: str
    """A stable identifier of your end user, without personal data. It helps OpenAI to notice and stop abuse."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Whether to send the completion as server-sent events while it is written, ended by `data: [DONE]`. Defaults to
    false, one answer when all is written.
    """


class CompletionCreateParamsStreaming(CompletionCreateParamsBase, total=False):
    stream: Required[Literal[True]]
    """Whether to send the completion as server-sent events while it is written, ended by `data: [DONE]`. Defaults to
    false, one answer when all is written.
    """


class StreamOptions(TypedDict, total=False):
    """Options of a streamed answer. Set it only together with `stream`. Defaults to null."""

    include_usage: bool
    """Whether one more chunk comes before `data: [DONE]`, whose `usage` counts the tokens of the whole request and
    whose `choices` is empty. The other chunks then have a `usage` too, which is null. A stream that breaks off may
    never deliver that last chunk.
    """

    include_obfuscation: bool
    """Whether each event carries random characters in a field `obfuscation`, which makes all events about the same
    size, so that somebody who watches the traffic learns less from their lengths. On where this is not set; false
    saves the bandwidth on a network that you trust.
    """


CompletionCreateParams: TypeAlias = CompletionCreateParamsNonStreaming | CompletionCreateParamsStreaming
