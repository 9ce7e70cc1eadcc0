# Generated from the API's document: the resource completions
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, overload

from .._runtime.arguments import required_args
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.streaming import AsyncStream, Stream
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit
from ..types import completion_create_params
from ..types.completion import Completion

__all__ = [
    "Completions",
    "CompletionsWithRawResponse",
    "CompletionsWithStreamingResponse",
    "AsyncCompletions",
    "AsyncCompletionsWithRawResponse",
    "AsyncCompletionsWithStreamingResponse",
]


class Completions(SyncResource):
    @cached_property
    def with_raw_response(self) -> CompletionsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return CompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CompletionsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return CompletionsWithStreamingResponse(self)

    @overload
    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion: ...
    @overload
    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        stream: Literal[True],
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[Completion]: ...
    @overload
    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        stream: bool,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | Stream[Completion]: ...
    @required_args(("model", "prompt"), ("model", "prompt", "stream"))
    def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | Stream[Completion]:
        """Create a completion

        Continues the given prompt, or each of several prompts.

        With `stream: true` the answer is a series of server-sent events; the data of each one is a completion that
        holds the next piece of text, and `[DONE]` ends the series.

        Example:
            client.completions.create(
                model="gpt-3.5-turbo-instruct",
                prompt="The three primary colors are",
            )

        Args:
            model: ID of the model that writes the completion. The names listed here are the well-known ones; any
                other model that your key can reach, a fine-tuned one for example, is given by its ID in the same way.
            prompt: The text to continue: a string, an array of strings, an array of tokens, or an array of token
                arrays. An array of strings or of token arrays asks for completions of each prompt in one request.

                The token `<|endoftext|>` separates documents in the training data. It is also what null, the default,
                stands for: the model then writes as if at the start of a new document.
            best_of: How many candidates the server writes for each prompt before it returns the best of them, the
                one with the highest log probability per token. From 0 to 20; defaults to 1. Such a result cannot be
                streamed.

                Together with `n`, `best_of` is the number of candidates and `n` the number that is returned, so
                `best_of` must be greater than `n`. All candidates count against your quota: keep `max_tokens` and
                `stop` tight.
            echo: Whether the returned text starts with the prompt, followed by the completion. Defaults to false.
            frequency_penalty: A number from -2 to 2; defaults to 0. Positive values make a token less likely the
                more often it already stands in the text, so that the model repeats whole lines less; negative values do
                the opposite.
            logit_bias: Makes given tokens more or less likely. Maps token IDs (of the model's own tokenizer,
                written as strings) to a bias from -100 to 100 that is added to the model's logits before a token is
                drawn. Values from -1 to 1 nudge; -100 bans a token and 100 all but forces it. Defaults to null, no
                bias.

                For example, `{"50256": -100}` keeps `<|endoftext|>` from being generated.
            logprobs: Also return the log probabilities of this many of the most likely tokens at each position, up
                to 5. The token that was drawn is always among them, so there can be up to `logprobs + 1` entries for a
                position. Defaults to null, none. 0 to 5.
            max_tokens: The most tokens that one completion may have; defaults to 16. The tokens of the prompt and
                `max_tokens` together must fit into the model's context length. At least 0.
            n: How many completions to return for each prompt, from 1 to 128; defaults to 1. Every one of them
                counts against your quota: keep `max_tokens` and `stop` tight.
            presence_penalty: A number from -2 to 2; defaults to 0. Positive values make every token that already
                stands in the text less likely, so that the model turns to new topics; negative values do the opposite.
            seed: Ask for repeatable sampling: requests with the same `seed` and otherwise equal parameters should
                return the same text. This is a best effort, not a guarantee; a change of `system_fingerprint` in the
                answer tells that the backend is no longer the same.
            stop: Up to 4 sequences, or one given as a string, at which the model stops. The returned text ends
                before the sequence. Not every reasoning model takes it. Defaults to null, no such sequence.
            stream: Whether to send the completion as server-sent events while it is written, ended by `data:
                [DONE]`. Defaults to false, one answer when all is written.
            stream_options: Options of a streamed answer. Set it only together with `stream`. Defaults to null.
            suffix: The text that comes after the completion, for filling in the middle. Only
                `gpt-3.5-turbo-instruct` supports it. Defaults to null.
            temperature: How freely tokens are drawn, from 0 to 2; defaults to 1. A high value such as 0.8 gives
                more varied text, a low one such as 0.2 more focused and predictable text. Change this or `top_p`, not
                both.
            top_p: Nucleus sampling, the alternative to `temperature`, from 0 to 1; defaults to 1. Only the most
                likely tokens whose probabilities add up to `top_p` are considered: 0.1 leaves those of the top 10
                percent. Change this or `temperature`, not both.
            user: A stable identifier of your end user, without personal data. It helps OpenAI to notice and stop
                abuse.
        """
        return self._request_or_stream(
            "POST",
            "/completions",
            cast_to=Completion,
            stream_to=Completion,
            stream=stream,
            body={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_streaming(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[Completion]:
        """`create` with `stream=True`: always streams.

        Example:
            client.completions.create_streaming(
                model="gpt-3.5-turbo-instruct",
                prompt="The three primary colors are",
            )

        Args:
            model: ID of the model that writes the completion. The names listed here are the well-known ones; any
                other model that your key can reach, a fine-tuned one for example, is given by its ID in the same way.
            prompt: The text to continue: a string, an array of strings, an array of tokens, or an array of token
                arrays. An array of strings or of token arrays asks for completions of each prompt in one request.

                The token `<|endoftext|>` separates documents in the training data. It is also what null, the default,
                stands for: the model then writes as if at the start of a new document.
            best_of: How many candidates the server writes for each prompt before it returns the best of them, the
                one with the highest log probability per token. From 0 to 20; defaults to 1. Such a result cannot be
                streamed.

                Together with `n`, `best_of` is the number of candidates and `n` the number that is returned, so
                `best_of` must be greater than `n`. All candidates count against your quota: keep `max_tokens` and
                `stop` tight.
            echo: Whether the returned text starts with the prompt, followed by the completion. Defaults to false.
            frequency_penalty: A number from -2 to 2; defaults to 0. Positive values make a token less likely the
                more often it already stands in the text, so that the model repeats whole lines less; negative values do
                the opposite.
            logit_bias: Makes given tokens more or less likely. Maps token IDs (of the model's own tokenizer,
                written as strings) to a bias from -100 to 100 that is added to the model's logits before a token is
                drawn. Values from -1 to 1 nudge; -100 bans a token and 100 all but forces it. Defaults to null, no
                bias.

                For example, `{"50256": -100}` keeps `<|endoftext|>` from being generated.
            logprobs: Also return the log probabilities of this many of the most likely tokens at each position, up
                to 5. The token that was drawn is always among them, so there can be up to `logprobs + 1` entries for a
                position. Defaults to null, none. 0 to 5.
            max_tokens: The most tokens that one completion may have; defaults to 16. The tokens of the prompt and
                `max_tokens` together must fit into the model's context length. At least 0.
            n: How many completions to return for each prompt, from 1 to 128; defaults to 1. Every one of them
                counts against your quota: keep `max_tokens` and `stop` tight.
            presence_penalty: A number from -2 to 2; defaults to 0. Positive values make every token that already
                stands in the text less likely, so that the model turns to new topics; negative values do the opposite.
            seed: Ask for repeatable sampling: requests with the same `seed` and otherwise equal parameters should
                return the same text. This is a best effort, not a guarantee; a change of `system_fingerprint` in the
                answer tells that the backend is no longer the same.
            stop: Up to 4 sequences, or one given as a string, at which the model stops. The returned text ends
                before the sequence. Not every reasoning model takes it. Defaults to null, no such sequence.
            stream_options: Options of a streamed answer. Set it only together with `stream`. Defaults to null.
            suffix: The text that comes after the completion, for filling in the middle. Only
                `gpt-3.5-turbo-instruct` supports it. Defaults to null.
            temperature: How freely tokens are drawn, from 0 to 2; defaults to 1. A high value such as 0.8 gives
                more varied text, a low one such as 0.2 more focused and predictable text. Change this or `top_p`, not
                both.
            top_p: Nucleus sampling, the alternative to `temperature`, from 0 to 1; defaults to 1. Only the most
                likely tokens whose probabilities add up to `top_p` are considered: 0.1 leaves those of the top 10
                percent. Change this or `temperature`, not both.
            user: A stable identifier of your end user, without personal data. It helps OpenAI to notice and stop
                abuse.
        """
        return self._stream(
            "POST",
            "/completions",
            stream_to=Completion,
            body={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": True,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCompletions(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncCompletionsWithStreamingResponse(self)

    @overload
    async def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion: ...
    @overload
    async def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        stream: Literal[True],
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Completion]: ...
    @overload
    async def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        stream: bool,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | AsyncStream[Completion]: ...
    @required_args(("model", "prompt"), ("model", "prompt", "stream"))
    async def create(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Completion | AsyncStream[Completion]:
        """Create a completion

        Continues the given prompt, or each of several prompts.

        With `stream: true` the answer is a series of server-sent events; the data of each one is a completion that
        holds the next piece of text, and `[DONE]` ends the series.

        Example:
            await client.completions.create(
                model="gpt-3.5-turbo-instruct",
                prompt="The three primary colors are",
            )

        Args:
            model: ID of the model that writes the completion. The names listed here are the well-known ones; any
                other model that your key can reach, a fine-tuned one for example, is given by its ID in the same way.
            prompt: The text to continue: a string, an array of strings, an array of tokens, or an array of token
                arrays. An array of strings or of token arrays asks for completions of each prompt in one request.

                The token `<|endoftext|>` separates documents in the training data. It is also what null, the default,
                stands for: the model then writes as if at the start of a new document.
            best_of: How many candidates the server writes for each prompt before it returns the best of them, the
                one with the highest log probability per token. From 0 to 20; defaults to 1. Such a result cannot be
                streamed.

                Together with `n`, `best_of` is the number of candidates and `n` the number that is returned, so
                `best_of` must be greater than `n`. All candidates count against your quota: keep `max_tokens` and
                `stop` tight.
            echo: Whether the returned text starts with the prompt, followed by the completion. Defaults to false.
            frequency_penalty: A number from -2 to 2; defaults to 0. Positive values make a token less likely the
                more often it already stands in the text, so that the model repeats whole lines less; negative values do
                the opposite.
            logit_bias: Makes given tokens more or less likely. Maps token IDs (of the model's own tokenizer,
                written as strings) to a bias from -100 to 100 that is added to the model's logits before a token is
                drawn. Values from -1 to 1 nudge; -100 bans a token and 100 all but forces it. Defaults to null, no
                bias.

                For example, `{"50256": -100}` keeps `<|endoftext|>` from being generated.
            logprobs: Also return the log probabilities of this many of the most likely tokens at each position, up
                to 5. The token that was drawn is always among them, so there can be up to `logprobs + 1` entries for a
                position. Defaults to null, none. 0 to 5.
            max_tokens: The most tokens that one completion may have; defaults to 16. The tokens of the prompt and
                `max_tokens` together must fit into the model's context length. At least 0.
            n: How many completions to return for each prompt, from 1 to 128; defaults to 1. Every one of them
                counts against your quota: keep `max_tokens` and `stop` tight.
            presence_penalty: A number from -2 to 2; defaults to 0. Positive values make every token that already
                stands in the text less likely, so that the model turns to new topics; negative values do the opposite.
            seed: Ask for repeatable sampling: requests with the same `seed` and otherwise equal parameters should
                return the same text. This is a best effort, not a guarantee; a change of `system_fingerprint` in the
                answer tells that the backend is no longer the same.
            stop: Up to 4 sequences, or one given as a string, at which the model stops. The returned text ends
                before the sequence. Not every reasoning model takes it. Defaults to null, no such sequence.
            stream: Whether to send the completion as server-sent events while it is written, ended by `data:
                [DONE]`. Defaults to false, one answer when all is written.
            stream_options: Options of a streamed answer. Set it only together with `stream`. Defaults to null.
            suffix: The text that comes after the completion, for filling in the middle. Only
                `gpt-3.5-turbo-instruct` supports it. Defaults to null.
            temperature: How freely tokens are drawn, from 0 to 2; defaults to 1. A high value such as 0.8 gives
                more varied text, a low one such as 0.2 more focused and predictable text. Change this or `top_p`, not
                both.
            top_p: Nucleus sampling, the alternative to `temperature`, from 0 to 1; defaults to 1. Only the most
                likely tokens whose probabilities add up to `top_p` are considered: 0.1 leaves those of the top 10
                percent. Change this or `temperature`, not both.
            user: A stable identifier of your end user, without personal data. It helps OpenAI to notice and stop
                abuse.
        """
        return await self._request_or_stream(
            "POST",
            "/completions",
            cast_to=Completion,
            stream_to=Completion,
            stream=stream,
            body={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": stream,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_streaming(
        self,
        *,
        model: str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"],
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        best_of: int | None | Omit = omit,
        echo: bool | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        seed: int | None | Omit = omit,
        stop: str | SequenceNotStr[str] | None | Omit = omit,
        stream_options: completion_create_params.StreamOptions | None | Omit = omit,
        suffix: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncStream[Completion]:
        """`create` with `stream=True`: always streams.

        Example:
            await client.completions.create_streaming(
                model="gpt-3.5-turbo-instruct",
                prompt="The three primary colors are",
            )

        Args:
            model: ID of the model that writes the completion. The names listed here are the well-known ones; any
                other model that your key can reach, a fine-tuned one for example, is given by its ID in the same way.
            prompt: The text to continue: a string, an array of strings, an array of tokens, or an array of token
                arrays. An array of strings or of token arrays asks for completions of each prompt in one request.

                The token `<|endoftext|>` separates documents in the training data. It is also what null, the default,
                stands for: the model then writes as if at the start of a new document.
            best_of: How many candidates the server writes for each prompt before it returns the best of them, the
                one with the highest log probability per token. From 0 to 20; defaults to 1. Such a result cannot be
                streamed.

                Together with `n`, `best_of` is the number of candidates and `n` the number that is returned, so
                `best_of` must be greater than `n`. All candidates count against your quota: keep `max_tokens` and
                `stop` tight.
            echo: Whether the returned text starts with the prompt, followed by the completion. Defaults to false.
            frequency_penalty: A number from -2 to 2; defaults to 0. Positive values make a token less likely the
                more often it already stands in the text, so that the model repeats whole lines less; negative values do
                the opposite.
            logit_bias: Makes given tokens more or less likely. Maps token IDs (of the model's own tokenizer,
                written as strings) to a bias from -100 to 100 that is added to the model's logits before a token is
                drawn. Values from -1 to 1 nudge; -100 bans a token and 100 all but forces it. Defaults to null, no
                bias.

                For example, `{"50256": -100}` keeps `<|endoftext|>` from being generated.
            logprobs: Also return the log probabilities of this many of the most likely tokens at each position, up
                to 5. The token that was drawn is always among them, so there can be up to `logprobs + 1` entries for a
                position. Defaults to null, none. 0 to 5.
            max_tokens: The most tokens that one completion may have; defaults to 16. The tokens of the prompt and
                `max_tokens` together must fit into the model's context length. At least 0.
            n: How many completions to return for each prompt, from 1 to 128; defaults to 1. Every one of them
                counts against your quota: keep `max_tokens` and `stop` tight.
            presence_penalty: A number from -2 to 2; defaults to 0. Positive values make every token that already
                stands in the text less likely, so that the model turns to new topics; negative values do the opposite.
            seed: Ask for repeatable sampling: requests with the same `seed` and otherwise equal parameters should
                return the same text. This is a best effort, not a guarantee; a change of `system_fingerprint` in the
                answer tells that the backend is no longer the same.
            stop: Up to 4 sequences, or one given as a string, at which the model stops. The returned text ends
                before the sequence. Not every reasoning model takes it. Defaults to null, no such sequence.
            stream_options: Options of a streamed answer. Set it only together with `stream`. Defaults to null.
            suffix: The text that comes after the completion, for filling in the middle. Only
                `gpt-3.5-turbo-instruct` supports it. Defaults to null.
            temperature: How freely tokens are drawn, from 0 to 2; defaults to 1. A high value such as 0.8 gives
                more varied text, a low one such as 0.2 more focused and predictable text. Change this or `top_p`, not
                both.
            top_p: Nucleus sampling, the alternative to `temperature`, from 0 to 1; defaults to 1. Only the most
                likely tokens whose probabilities add up to `top_p` are considered: 0.1 leaves those of the top 10
                percent. Change this or `temperature`, not both.
            user: A stable identifier of your end user, without personal data. It helps OpenAI to notice and stop
                abuse.
        """
        return await self._stream(
            "POST",
            "/completions",
            stream_to=Completion,
            body={
                "model": model,
                "prompt": prompt,
                "best_of": best_of,
                "echo": echo,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_tokens": max_tokens,
                "n": n,
                "presence_penalty": presence_penalty,
                "seed": seed,
                "stop": stop,
                "stream": True,
                "stream_options": stream_options,
                "suffix": suffix,
                "temperature": temperature,
                "top_p": top_p,
                "user": user,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class CompletionsWithRawResponse:
    def __init__(self, completions: Completions) -> None:
        self._completions = completions
        self.create = raw(completions.create)
        self.create_streaming = raw(completions.create_streaming)


class CompletionsWithStreamingResponse:
    def __init__(self, completions: Completions) -> None:
        self._completions = completions
        self.create = streaming(completions.create)
        self.create_streaming = streaming(completions.create_streaming)


class AsyncCompletionsWithRawResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = completions
        self.create = async_raw(completions.create)
        self.create_streaming = async_raw(completions.create_streaming)


class AsyncCompletionsWithStreamingResponse:
    def __init__(self, completions: AsyncCompletions) -> None:
        self._completions = completions
        self.create = async_streaming(completions.create)
        self.create_streaming = async_streaming(completions.create_streaming)
