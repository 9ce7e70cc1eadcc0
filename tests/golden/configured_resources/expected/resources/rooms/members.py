class Members(SyncResource):
    @cached_property
    def with_raw_response(self) -> MembersWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return MembersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> MembersWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return MembersWithStreamingResponse(self)

    def add(
        self,
        member: str,
        *,
        room: str,
        role: MemberRole,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Member:
        """
        Example:
            client.rooms.members.add("member", room="room", role="guest")
        """
        return self._request(
            "PUT",
            path_template("/rooms/{room}/members/{member}", room=room, member=member),
            cast_to=Member,
            body={"role": role},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
