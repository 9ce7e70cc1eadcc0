class Events(SyncResource):
    @cached_property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return EventsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> EventsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return EventsWithStreamingResponse(self)

    def list(
        self,
        *,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Stream[Event]:
        """Follow what happens

        Example:
            client.events.list(topic="topic")
        """
        return self._stream(
            "GET",
            "/events",
            stream_to=Event,
            query={"topic": topic},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
