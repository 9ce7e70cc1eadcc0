class Webhooks(SyncResource):
    @cached_property
    def with_raw_response(self) -> WebhooksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> WebhooksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return WebhooksWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> WebhookListResponse:
        """List the URLs that events are sent to.

        Example:
            client.webhooks.list()
        """
        return self._request(
            "GET",
            "/webhooks",
            cast_to=WebhookListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: WebhookHeaders,
        key: str | bytes | None = None,
    ) -> WebhookEvent:
        """Verifies that the API has sent the request of a webhook, and returns its event.

        Raises `InvalidWebhookSignatureError` for a request that isn't signed with the key, or is more than five minutes
        old.

        An event of a type that this version of the SDK doesn't know is a `BaseModel` with the event's fields.

        Args:
            payload: The body of the request as it came: text or bytes, not parsed.
            headers: The headers of the request. Names match in any case.
            key: The secret that webhooks are signed with. If you omit it, it is the client's `webhook_secret`.
        """
        return verified_event(
            client=self._client,
            kind=cast("type[WebhookEvent]", WebhookEvent),
            payload=payload,
            headers=headers,
            key=key,
            option="webhook_secret",
        )

    def unsafe_unwrap(
        self,
        payload: str | bytes,
    ) -> WebhookEvent:
        """Returns the event of a webhook's request without a look at its signature: anyone may have sent it.

        An event of a type that this version of the SDK doesn't know is a `BaseModel` with the event's fields.

        Args:
            payload: The body of the request as it came: text or bytes, not parsed.
        """
        return unverified_event(
            client=self._client,
            kind=cast("type[WebhookEvent]", WebhookEvent),
            payload=payload,
        )


class AsyncWebhooks(AsyncResource):
    @cached_property
    def with_raw_response(self) -> AsyncWebhooksWithRawResponse:
        """The same methods, each returning its response as it came; `parse()` on that gives the value."""
        return AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksWithStreamingResponse:
        """The same methods, each a context manager of its response, which is read only when asked for."""
        return AsyncWebhooksWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> WebhookListResponse:
        """List the URLs that events are sent to.

        Example:
            await client.webhooks.list()
        """
        return await self._request(
            "GET",
            "/webhooks",
            cast_to=WebhookListResponse,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def unwrap(
        self,
        payload: str | bytes,
        *,
        headers: WebhookHeaders,
        key: str | bytes | None = None,
    ) -> WebhookEvent:
        """Verifies that the API has sent the request of a webhook, and returns its event.

        Raises `InvalidWebhookSignatureError` for a request that isn't signed with the key, or is more than five minutes
        old.

        An event of a type that this version of the SDK doesn't know is a `BaseModel` with the event's fields.

        Args:
            payload: The body of the request as it came: text or bytes, not parsed.
            headers: The headers of the request. Names match in any case.
            key: The secret that webhooks are signed with. If you omit it, it is the client's `webhook_secret`.
        """
        return verified_event(
            client=self._client,
            kind=cast("type[WebhookEvent]", WebhookEvent),
            payload=payload,
            headers=headers,
            key=key,
            option="webhook_secret",
        )

    def unsafe_unwrap(
        self,
        payload: str | bytes,
    ) -> WebhookEvent:
        """Returns the event of a webhook's request without a look at its signature: anyone may have sent it.

        An event of a type that this version of the SDK doesn't know is a `BaseModel` with the event's fields.

        Args:
            payload: The body of the request as it came: text or bytes, not parsed.
        """
        return unverified_event(
            client=self._client,
            kind=cast("type[WebhookEvent]", WebhookEvent),
            payload=payload,
        )
