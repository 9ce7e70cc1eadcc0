# Generated from the API's document: the resource labels
from __future__ import annotations

from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Query, Timeout

__all__ = [
    "Labels",
    "LabelsWithRawResponse",
    "LabelsWithStreamingResponse",
    "AsyncLabels",
    "AsyncLabelsWithRawResponse",
    "AsyncLabelsWithStreamingResponse",
]


class Labels(SyncResource):
    @cached_property
    def with_raw_response(self) -> LabelsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return LabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> LabelsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return LabelsWithStreamingResponse(self)

    def create(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """The API also takes this request as application/xml."""
        return self._request(
            "POST",
            "/labels",
            cast_to=NoneType,
            accept="*/*",
            body={"text": text},
            content_type="text/json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLabels(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncLabelsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncLabelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncLabelsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncLabelsWithStreamingResponse(self)

    async def create(
        self,
        *,
        text: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """The API also takes this request as application/xml."""
        return await self._request(
            "POST",
            "/labels",
            cast_to=NoneType,
            accept="*/*",
            body={"text": text},
            content_type="text/json",
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class LabelsWithRawResponse:
    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self.create = raw(labels.create)


class LabelsWithStreamingResponse:
    def __init__(self, labels: Labels) -> None:
        self._labels = labels
        self.create = streaming(labels.create)


class AsyncLabelsWithRawResponse:
    def __init__(self, labels: AsyncLabels) -> None:
        self._labels = labels
        self.create = async_raw(labels.create)


class AsyncLabelsWithStreamingResponse:
    def __init__(self, labels: AsyncLabels) -> None:
        self._labels = labels
        self.create = async_streaming(labels.create)
