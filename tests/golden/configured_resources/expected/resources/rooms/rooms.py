class Rooms(SyncResource):
    """Where people talk."""

    @cached_property
    def members(self) -> Members:
        from .members import Members

        return Members(self._client)

    @cached_property
    def with_raw_response(self) -> RoomsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return RoomsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RoomsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return RoomsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> RoomList:
        """
        Example:
            client.rooms.list()
        """
        return self._request(
            "GET",
            "/rooms",
            cast_to=RoomList,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def open(
        self,
        *,
        id: str,
        topic: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Room:
        """
        Example:
            client.rooms.open(id="id", topic="topic")
        """
        return self._request(
            "POST",
            "/rooms",
            cast_to=Room,
            body={"id": id, "topic": topic},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class RoomsWithRawResponse:
    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self.list = raw(rooms.list)
        self.open = raw(rooms.open)

    @cached_property
    def members(self) -> MembersWithRawResponse:
        return self._rooms.members.with_raw_response
