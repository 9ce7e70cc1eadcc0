# Generated from the API's document: the resource texts
from __future__ import annotations

from collections.abc import Iterable

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Query, SequenceNotStr, Timeout

__all__ = [
    "Texts",
    "TextsWithRawResponse",
    "TextsWithStreamingResponse",
    "AsyncTexts",
    "AsyncTextsWithRawResponse",
    "AsyncTextsWithStreamingResponse",
]


class Texts(SyncResource):
    @cached_property
    def with_raw_response(self) -> TextsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return TextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> TextsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return TextsWithStreamingResponse(self)

    def create(
        self,
        *,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Text:
        """Continue a text

        Args:
            prompt: What to continue, as text or as tokens, one or several.
        """
        return self._request(
            "POST",
            "/texts",
            cast_to=_types.Text,
            body={"prompt": prompt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTexts(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncTextsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncTextsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncTextsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncTextsWithStreamingResponse(self)

    async def create(
        self,
        *,
        prompt: str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Text:
        """Continue a text

        Args:
            prompt: What to continue, as text or as tokens, one or several.
        """
        return await self._request(
            "POST",
            "/texts",
            cast_to=_types.Text,
            body={"prompt": prompt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class TextsWithRawResponse:
    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.create = raw(texts.create)


class TextsWithStreamingResponse:
    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self.create = streaming(texts.create)


class AsyncTextsWithRawResponse:
    def __init__(self, texts: AsyncTexts) -> None:
        self._texts = texts
        self.create = async_raw(texts.create)


class AsyncTextsWithStreamingResponse:
    def __init__(self, texts: AsyncTexts) -> None:
        self._texts = texts
        self.create = async_streaming(texts.create)
