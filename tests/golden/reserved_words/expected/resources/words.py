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
    ) -> WordListResponse:
        """
        Example:
            client.words.list()
        """
        return self._request(
            "GET",
            "/words",
            cast_to=WordListResponse,
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
        nested: NestedParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Word:
        """
        Example:
            client.words.create(class_="class", str_="str")
        """
        return self._request(
            "POST",
            "/words",
            cast_to=Word,
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
            wire=word_create_params.WORD_CREATE_PARAMS_WIRE,
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
    ) -> Word:
        """
        Example:
            client.words.import_("class")
        """
        return self._request(
            "POST",
            path_template("/words/{class_}/import", class_=class_),
            cast_to=Word,
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
    ) -> Word:
        """
        Example:
            client.words.retrieve("class")
        """
        return self._request(
            "GET",
            path_template("/words/{class_}", class_=class_),
            cast_to=Word,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
