# Generated from the API's document: the resource reactions
from __future__ import annotations

from .. import types as _types
from .._runtime.first_use import cached_property
from .._runtime.paths import path_template
from .._runtime.resource import AsyncResource, SyncResource, async_raw, async_streaming, raw, streaming
from .._runtime.types import NOT_GIVEN, Body, Headers, NotGiven, Omit, Query, Timeout, omit

__all__ = [
    "Reactions",
    "ReactionsWithRawResponse",
    "ReactionsWithStreamingResponse",
    "AsyncReactions",
    "AsyncReactionsWithRawResponse",
    "AsyncReactionsWithStreamingResponse",
]


class Reactions(SyncResource):
    @cached_property
    def with_raw_response(self) -> ReactionsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ReactionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ReactionsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ReactionsWithStreamingResponse(self)

    def update(
        self,
        reaction_id: str,
        *,
        plus_1: int,
        filter_state: str | Omit = omit,
        minus_1: int | Omit = omit,
        value_2fa: bool | Omit = omit,
        ref: str | Omit = omit,
        type: str | Omit = omit,
        user_name: str | Omit = omit,
        kebab_case: str | Omit = omit,
        with_space: str | Omit = omit,
        private: str | Omit = omit,
        dunder: str | Omit = omit,
        value_100_percent: float | Omit = omit,
        options: _types.reaction_update_params.Options | Omit = omit,
        x_trace_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.APIV2Reaction:
        """
        Args:
            plus_1: Thumbs up.
            minus_1: Thumbs down.
            ref: A field that is called like the keyword.
        """
        return self._request(
            "PATCH",
            path_template("/reactions/{reaction_id}", reaction_id=reaction_id),
            cast_to=_types.APIV2Reaction,
            query={"filter[state]": filter_state},
            headers={"X-Trace-Id": x_trace_id},
            body={
                "+1": plus_1,
                "-1": minus_1,
                "2fa": value_2fa,
                "$ref": ref,
                "@type": type,
                "user.name": user_name,
                "kebab-case": kebab_case,
                "with space": with_space,
                "_private": private,
                "__dunder__": dunder,
                "100%": value_100_percent,
                "options": options,
            },
            wire=_types.reaction_update_params.REACTION_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncReactions(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncReactionsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncReactionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncReactionsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncReactionsWithStreamingResponse(self)

    async def update(
        self,
        reaction_id: str,
        *,
        plus_1: int,
        filter_state: str | Omit = omit,
        minus_1: int | Omit = omit,
        value_2fa: bool | Omit = omit,
        ref: str | Omit = omit,
        type: str | Omit = omit,
        user_name: str | Omit = omit,
        kebab_case: str | Omit = omit,
        with_space: str | Omit = omit,
        private: str | Omit = omit,
        dunder: str | Omit = omit,
        value_100_percent: float | Omit = omit,
        options: _types.reaction_update_params.Options | Omit = omit,
        x_trace_id: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> _types.APIV2Reaction:
        """
        Args:
            plus_1: Thumbs up.
            minus_1: Thumbs down.
            ref: A field that is called like the keyword.
        """
        return await self._request(
            "PATCH",
            path_template("/reactions/{reaction_id}", reaction_id=reaction_id),
            cast_to=_types.APIV2Reaction,
            query={"filter[state]": filter_state},
            headers={"X-Trace-Id": x_trace_id},
            body={
                "+1": plus_1,
                "-1": minus_1,
                "2fa": value_2fa,
                "$ref": ref,
                "@type": type,
                "user.name": user_name,
                "kebab-case": kebab_case,
                "with space": with_space,
                "_private": private,
                "__dunder__": dunder,
                "100%": value_100_percent,
                "options": options,
            },
            wire=_types.reaction_update_params.REACTION_UPDATE_PARAMS_WIRE,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ReactionsWithRawResponse:
    def __init__(self, reactions: Reactions) -> None:
        self._reactions = reactions
        self.update = raw(reactions.update)


class ReactionsWithStreamingResponse:
    def __init__(self, reactions: Reactions) -> None:
        self._reactions = reactions
        self.update = streaming(reactions.update)


class AsyncReactionsWithRawResponse:
    def __init__(self, reactions: AsyncReactions) -> None:
        self._reactions = reactions
        self.update = async_raw(reactions.update)


class AsyncReactionsWithStreamingResponse:
    def __init__(self, reactions: AsyncReactions) -> None:
        self._reactions = reactions
        self.update = async_streaming(reactions.update)
