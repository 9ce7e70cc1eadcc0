# Generated from the API's document: the resource carAvans
from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "CarAvans",
    "CarAvansWithRawResponse",
    "CarAvansWithStreamingResponse",
    "AsyncCarAvans",
    "AsyncCarAvansWithRawResponse",
    "AsyncCarAvansWithStreamingResponse",
]


class CarAvans(SyncResource):
    @cached_property
    def with_raw_response(self) -> CarAvansWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return CarAvansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> CarAvansWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return CarAvansWithStreamingResponse(self)

    def update(
        self,
        caravan_id: str,
        *,
        lead_camel: _types.CamelInputParam,
        dry_run: bool | Omit = omit,
        other_camels: Iterable[_types.CamelInputParam] | Omit = omit,
        camels_by_name: Mapping[str, _types.CamelInputParam] | Omit = omit,
        cargo: _types.car_avan_update_params.Cargo | Omit = omit,
        api_key: str | Omit = omit,
        user_id: str | Omit = omit,
        html2_text: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Caravan:
        return self._request(
            "POST",
            path_template("/carAvans/{caravan_id}", caravan_id=caravan_id),
            cast_to=_types.Caravan,
            query={"dryRun": dry_run},
            body={
                "leadCamel": lead_camel,
                "otherCamels": other_camels,
                "camelsByName": camels_by_name,
                "cargo": cargo,
                "APIKey": api_key,
                "userID": user_id,
                "html2Text": html2_text,
            },
            wire=_types.car_avan_update_params.CAR_AVAN_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncCarAvans(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncCarAvansWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncCarAvansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCarAvansWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncCarAvansWithStreamingResponse(self)

    async def update(
        self,
        caravan_id: str,
        *,
        lead_camel: _types.CamelInputParam,
        dry_run: bool | Omit = omit,
        other_camels: Iterable[_types.CamelInputParam] | Omit = omit,
        camels_by_name: Mapping[str, _types.CamelInputParam] | Omit = omit,
        cargo: _types.car_avan_update_params.Cargo | Omit = omit,
        api_key: str | Omit = omit,
        user_id: str | Omit = omit,
        html2_text: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.Caravan:
        return await self._request(
            "POST",
            path_template("/carAvans/{caravan_id}", caravan_id=caravan_id),
            cast_to=_types.Caravan,
            query={"dryRun": dry_run},
            body={
                "leadCamel": lead_camel,
                "otherCamels": other_camels,
                "camelsByName": camels_by_name,
                "cargo": cargo,
                "APIKey": api_key,
                "userID": user_id,
                "html2Text": html2_text,
            },
            wire=_types.car_avan_update_params.CAR_AVAN_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class CarAvansWithRawResponse:
    def __init__(self, car_avans: CarAvans) -> None:
        self._car_avans = car_avans
        self.update = raw(car_avans.update)


class CarAvansWithStreamingResponse:
    def __init__(self, car_avans: CarAvans) -> None:
        self._car_avans = car_avans
        self.update = streaming(car_avans.update)


class AsyncCarAvansWithRawResponse:
    def __init__(self, car_avans: AsyncCarAvans) -> None:
        self._car_avans = car_avans
        self.update = async_raw(car_avans.update)


class AsyncCarAvansWithStreamingResponse:
    def __init__(self, car_avans: AsyncCarAvans) -> None:
        self._car_avans = car_avans
        self.update = async_streaming(car_avans.update)
