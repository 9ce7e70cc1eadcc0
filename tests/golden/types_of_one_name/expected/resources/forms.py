# Generated from the API's document: the resource forms
from __future__ import annotations

from collections.abc import Iterable

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NoneType, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Forms",
    "FormsWithRawResponse",
    "FormsWithStreamingResponse",
    "AsyncForms",
    "AsyncFormsWithRawResponse",
    "AsyncFormsWithStreamingResponse",
]


class Forms(SyncResource):
    @cached_property
    def with_raw_response(self) -> FormsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FormsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FormsWithStreamingResponse(self)

    def create(
        self,
        *,
        form_create_params: _types.form_create_params.FormCreateFormCreateParams | Omit = omit,
        fields: _types.form_create_params.Fields | Omit = omit,
        values: Iterable[_types.form_create_params.Value] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Inner types are called like the whole, and like what the module imports."""
        return self._request(
            "POST",
            "/forms",
            cast_to=NoneType,
            body={"form_create_params": form_create_params, "fields": fields, "values": values},
            wire=_types.form_create_params.FORM_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncForms(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncFormsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncFormsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFormsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncFormsWithStreamingResponse(self)

    async def create(
        self,
        *,
        form_create_params: _types.form_create_params.FormCreateFormCreateParams | Omit = omit,
        fields: _types.form_create_params.Fields | Omit = omit,
        values: Iterable[_types.form_create_params.Value] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """Inner types are called like the whole, and like what the module imports."""
        return await self._request(
            "POST",
            "/forms",
            cast_to=NoneType,
            body={"form_create_params": form_create_params, "fields": fields, "values": values},
            wire=_types.form_create_params.FORM_CREATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class FormsWithRawResponse:
    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self.create = raw(forms.create)


class FormsWithStreamingResponse:
    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self.create = streaming(forms.create)


class AsyncFormsWithRawResponse:
    def __init__(self, forms: AsyncForms) -> None:
        self._forms = forms
        self.create = async_raw(forms.create)


class AsyncFormsWithStreamingResponse:
    def __init__(self, forms: AsyncForms) -> None:
        self._forms = forms
        self.create = async_streaming(forms.create)
