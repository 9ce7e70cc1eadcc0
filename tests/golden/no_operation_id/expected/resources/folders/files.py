class Files(SyncResource):
    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return FilesWithStreamingResponse(self)

    def list(
        self,
        folder_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> FileListResponse:
        """
        Example:
            client.folders.files.list("folder_id")
        """
        return self._request(
            "GET",
            path_template("/folders/{folder_id}/files", folder_id=folder_id),
            cast_to=FileListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        folder_id: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> Folder:
        """
        Example:
            client.folders.files.retrieve("file_id", folder_id="folder_id")
        """
        return self._request(
            "GET",
            path_template("/folders/{folder_id}/files/{file_id}", folder_id=folder_id, file_id=file_id),
            cast_to=Folder,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
