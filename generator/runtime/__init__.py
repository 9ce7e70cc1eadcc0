"""The runtime of a generated SDK: what every client shares and no document decides.

The generated package passes in a `profile`; nothing here knows a vendor. Only `transport` names the HTTP library. Most
modules are rules that do no I/O; what sends, reads and waits is thin and stands twice, with async/await and without.
Each `sync_x` is made from its `async_x`; what differs by more than these words stands in pairs.

Clients:    sync_client and async_client send, retry and close; sync_verbs and async_verbs have `get`, `post`, ...
            client exports both, and so do api_response, streaming and resource for what they are called after
            base_client has their settings; settings checks them; profile is what an SDK tells; hints, of slips
            connections: which HTTP client sends, by process and event loop; transport: its names, defaults and limits
            aiohttp_client: one on aiohttp, by aiohttp_transport; pool_repair: connections that a cancelled task has left; stray_bytes: those
            that hold more than the response; proxies: those of the environment
Requests:   planning makes a request of a call, and a value of a response; verbs and the resources make the call:
            sync_resource and async_resource, with base_resource
            lazy_http: requests and responses whose parts are made when somebody looks at them
            request, paths, query, headers, body, wire: the parts of a request; credentials: what is a secret
            content and files are read while they are sent; files: multipart bodies as well
            in SDKs that need them: forms and multipart write other bodies than JSON; optional_body leaves one out
            sync_tokens and async_tokens, in SDKs that need them: clients that fetch tokens of OAuth 2, by token_grants
            own_servers, in SDKs that need it: where an operation's calls go that has servers of its own
            own_calls, in SDKs that need it: what the client's own methods send
            own_limits, in SDKs that need it: the timeouts and retries of single methods
            styles: parameters in the forms of OpenAPI, by escaping; formats and moments: texts of dates and the like
            arguments checks what was passed; types has what may be passed, `omit` and `NOT_GIVEN`; platform: headers
            retry: whether to ask again, and when; redirects: where to, and with which credentials
Responses:  bounds: what a call may take; decoding: compressed bodies within them, by codings
            timeouts: of the steps of a call and of all of it; deadlines: what ends a call by the latter
            response_parsing makes a value of a response; parsing and lenient, of JSON; models: the models' base
            sync_response and async_response: raw and streaming responses, of an exchange
            answer_headers, in SDKs that need it: the headers of a raw response as their types
            shapes tells JSON values apart; scalars, in SDKs that need them, reads base64 and decimal numbers
            lenient has rules of its own for what callers build by hand; validators: as pydantic-core makes them;
            shared_values: choices that hold themselves, in linear time; strict: validation that asks for all
            in SDKs that take the place of another: awaitable, raw responses whose body is awaited; earlier, what
            users import from private modules; legacy, what the oldest SDKs call responses
            in SDKs that need them: sync_binary and async_binary, for files, with file_names and writing; by_status;
            unwrapped, for one member of an answer
            status_errors: the class of an error status; error_reasons: its message; connection_errors: the error of
            a failure below HTTP; errors: the classes
            sync_pages and async_pages, for lists that go on: page leads from one to the next by the rules of paging,
            next_call makes the call for it; paginator: what an async method gives; web_links: the Link header
Streams:    sse cuts lines and events; events says what an event means; sync_streaming and async_streaming are
            what the caller iterates
            in SDKs that need them: json_lines, lines and records in the place of events; named_events, items whose type
            the name of their event tells
            stream_body refuses what is no stream; draining reads what is left, so that the connection is used again
Webhooks:   in SDKs that take them: webhooks tells whether a request is the API's, and reads its event; webhook_errors
The rest:   readiness: what the first request would load, loaded before
            exports: names that load on first use; first_use keeps that whole beside a fork; logs: the SDK's logger
"""
