# Generated from the API's document: the resource words
from __future__ import annotations

from datetime import date

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, SequenceNotStr, Timeout, omit

__all__ = [
    "Words",
    "WordsWithRawResponse",
    "WordsWithStreamingResponse",
    "AsyncWords",
    "AsyncWordsWithRawResponse",
    "AsyncWordsWithStreamingResponse",
]


class Words(SyncResource):
    @cached_property
    def with_raw_response(self) -> WordsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return WordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WordsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return WordsWithStreamingResponse(self)

    def list(
        self,
        *,
        from_: str | Omit = omit,
        list_: SequenceNotStr[str] | Omit = omit,
        type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.WordListResponse:
        return self._request(
            "GET",
            "/words",
            cast_to=_types.WordListResponse,
            query={"from": from_, "list": list_, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        *,
        class_: str,
        str_: str,
        int_: int | Omit = omit,
        global_: bool | Omit = omit,
        date: str | date | Omit = omit,
        since: str | date | Omit = omit,
        omit_: SequenceNotStr[str] | Omit = omit,
        nested: _types.NestedParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Word:
        return self._request(
            "POST",
            "/words",
            cast_to=_types.Word,
            body={
                "class": class_,
                "str": str_,
                "int": int_,
                "global": global_,
                "date": date,
                "since": since,
                "omit": omit_,
                "nested": nested,
            },
            wire=_types.word_create_params.WORD_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def import_(
        self,
        class_: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Word:
        return self._request(
            "POST",
            path_template("/words/{class_}/import", class_=class_),
            cast_to=_types.Word,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        class_: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Word:
        return self._request(
            "GET",
            path_template("/words/{class_}", class_=class_),
            cast_to=_types.Word,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncWords(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncWordsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncWordsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWordsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncWordsWithStreamingResponse(self)

    async def list(
        self,
        *,
        from_: str | Omit = omit,
        list_: SequenceNotStr[str] | Omit = omit,
        type: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.WordListResponse:
        return await self._request(
            "GET",
            "/words",
            cast_to=_types.WordListResponse,
            query={"from": from_, "list": list_, "type": type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        *,
        class_: str,
        str_: str,
        int_: int | Omit = omit,
        global_: bool | Omit = omit,
        date: str | date | Omit = omit,
        since: str | date | Omit = omit,
        omit_: SequenceNotStr[str] | Omit = omit,
        nested: _types.NestedParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Word:
        return await self._request(
            "POST",
            "/words",
            cast_to=_types.Word,
            body={
                "class": class_,
                "str": str_,
                "int": int_,
                "global": global_,
                "date": date,
                "since": since,
                "omit": omit_,
                "nested": nested,
            },
            wire=_types.word_create_params.WORD_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def import_(
        self,
        class_: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Word:
        return await self._request(
            "POST",
            path_template("/words/{class_}/import", class_=class_),
            cast_to=_types.Word,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        class_: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Word:
        return await self._request(
            "GET",
            path_template("/words/{class_}", class_=class_),
            cast_to=_types.Word,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class WordsWithRawResponse:
    def __init__(self, words: Words) -> None:
        self._words = words
        self.list = raw(words.list)
        self.create = raw(words.create)
        self.import_ = raw(words.import_)
        self.retrieve = raw(words.retrieve)


class WordsWithStreamingResponse:
    def __init__(self, words: Words) -> None:
        self._words = words
        self.list = streaming(words.list)
        self.create = streaming(words.create)
        self.import_ = streaming(words.import_)
        self.retrieve = streaming(words.retrieve)


class AsyncWordsWithRawResponse:
    def __init__(self, words: AsyncWords) -> None:
        self._words = words
        self.list = async_raw(words.list)
        self.create = async_raw(words.create)
        self.import_ = async_raw(words.import_)
        self.retrieve = async_raw(words.retrieve)


class AsyncWordsWithStreamingResponse:
    def __init__(self, words: AsyncWords) -> None:
        self._words = words
        self.list = async_streaming(words.list)
        self.create = async_streaming(words.create)
        self.import_ = async_streaming(words.import_)
        self.retrieve = async_streaming(words.retrieve)
