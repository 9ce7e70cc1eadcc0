class Things(SyncResource):
    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return ThingsWithStreamingResponse(self)

    @deprecated("deprecated")
    def list(
        self,
        *,
        old_filter: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> OldThing:
        """List things

        Example:
            client.things.list()

        Args:
            old_filter: The old filter.

                Deprecated: Filter what you get.
        """
        return self._request(
            "GET",
            "/things",
            cast_to=OldThing,
            query={"old_filter": old_filter},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @overload
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        stream: Literal[False] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thing: ...
    @overload
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        stream: Literal[True],
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[Thing]: ...
    @overload
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        stream: bool,
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thing | Stream[Thing]: ...
    @deprecated("Use `create` instead.")
    def make(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        stream: bool | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Thing | Stream[Thing]:
        """Create a thing

        Deprecated: Use `create` instead.

        Example:
            client.things.make()

        Args:
            label: Deprecated: Use `name`.
        """
        return self._request_or_stream(
            "POST",
            "/things",
            cast_to=Thing,
            stream_to=Thing,
            stream=stream,
            body={"name": name, "label": label, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @deprecated("Use `create` instead.")
    def make_streaming(
        self,
        *,
        name: str | Omit = omit,
        label: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[Thing]:
        """`make` with `stream=True`: always streams.

        Example:
            client.things.make_streaming()

        Args:
            label: Deprecated: Use `name`.
        """
        return self._stream(
            "POST",
            "/things",
            stream_to=Thing,
            body={"name": name, "label": label, "stream": True},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class ThingsWithRawResponse:
    def __init__(self, things: Things) -> None:
        self._things = things
        self.list = raw(things.list)  # pyright: ignore[reportDeprecated]
        self.make = raw(things.make)  # pyright: ignore[reportDeprecated]
        self.make_streaming = raw(things.make_streaming)  # pyright: ignore[reportDeprecated]
