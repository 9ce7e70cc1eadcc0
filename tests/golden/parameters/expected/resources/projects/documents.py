class Documents(SyncResource):
    @cached_property
    def with_raw_response(self) -> DocumentsWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return DocumentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> DocumentsWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return DocumentsWithStreamingResponse(self)

    def retrieve(
        self,
        document_id: int,
        *,
        project_id: str,
        limit: int,
        if_none_match: str,
        include: SequenceNotStr[Literal["body", "links"]] | Omit = omit,
        since: str | datetime | Omit = omit,
        day: str | date | Omit = omit,
        exact: bool | Omit = omit,
        filter: document_retrieve_params.Filter | Omit = omit,
        x_request_source: str | Omit = omit,
        session: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Document:
        """Gets one document.

        With all its parts, when they are asked for.

        Example:
            client.projects.documents.retrieve(
                1,
                project_id="project_id",
                limit=20,
                if_none_match="If-None-Match",
            )

        Args:
            project_id: The project.
            document_id: The document.
            limit: Default 20, at most 100.
            include: Which parts to return.
            filter: Only documents of which this holds.
            x_request_source: Who asks.
        """
        return self._request(
            "GET",
            path_template(
                "/projects/{project_id}/documents/{document_id}", project_id=project_id, document_id=document_id
            ),
            cast_to=Document,
            query=query_to_wire(
                {"include": include, "since": since, "day": day, "limit": limit, "exact": exact, "filter": filter},
                document_retrieve_params.DOCUMENT_RETRIEVE_PARAMS_QUERY_WIRE,
            ),
            headers={"X-Request-Source": x_request_source, "If-None-Match": if_none_match},
            cookies=cookie_header({"session": session}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        document_id: int,
        *,
        project_id: str,
        title: str,
        notify: bool | Omit = omit,
        x_request_source: str | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Document:
        """
        Example:
            client.projects.documents.update(1, project_id="project_id", title="title")

        Args:
            project_id: The project.
            x_request_source: Who asks.
        """
        return self._request(
            "PUT",
            path_template(
                "/projects/{project_id}/documents/{document_id}", project_id=project_id, document_id=document_id
            ),
            cast_to=Document,
            query={"notify": notify},
            headers={"X-Request-Source": x_request_source},
            body={"title": title},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
