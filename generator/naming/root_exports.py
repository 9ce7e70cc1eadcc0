"""What every generated package exports beside its client: no client, and no error of one, may have such a name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

RUNTIME_EXPORTS: Mapping[str, Sequence[str]] = {
    "errors": (
        "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError "
        "BadRequestError ConflictError InternalServerError NotFoundError PermissionDeniedError RateLimitError "
        "UnprocessableEntityError"
    ).split(),
    "files": ["file_from_path"],
    "models": ["BaseModel"],
    "streaming": ["AsyncStream", "Stream"],
    "timeouts": ["Timeout"],
    "transport": ["ProxiesTypes", "Transport"],
    "types": ["NOT_GIVEN", "NoneType", "NotGiven", "Omit", "RequestOptions", "not_given", "omit"],
}
"""By the module of the runtime that defines them."""

BINARY_EXPORTS: Mapping[str, Sequence[str]] = {
    "async_binary": ["AsyncBinaryAPIResponse"],
    "sync_binary": ["BinaryAPIResponse"],
}
"""What an SDK exports beside them that has methods whose answers are files."""

OLDEST_BINARY_EXPORTS: Mapping[str, Sequence[str]] = {"legacy": ["HttpxBinaryResponseContent"]}
"""The same of the oldest SDKs."""

FILE_EXPORTS: Mapping[str, Sequence[str]] = {"types": ["FileTypes"]}
"""The same of an SDK whose methods take files."""

WEBHOOK_EXPORTS: Mapping[str, Sequence[str]] = {
    "webhook_errors": ["APIWebhookValidationError", "InvalidWebhookSignatureError"]
}
"""The same of an SDK that takes webhooks."""

RESPONSE_EXPORTS: Mapping[str, Sequence[str]] = {"api_response": ["APIResponse", "AsyncAPIResponse"]}
"""The same of an SDK that is taken over: its users annotate raw responses with them."""

PACKAGE_EXPORTS: Mapping[str, Sequence[str]] = {
    "_aiohttp_client": ["DefaultAioHttpClient"],
    "_constants": ["DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"],
    "_http_clients": ["DefaultAsyncHttpxClient", "DefaultHttpxClient"],
    "_version": ["__title__", "__version__"],
}
"""By the module at the package's root that defines them."""

FOLDERS = ("resources", "types")

ROOT_NAMES = frozenset(
    {
        *(
            name
            for exports in (
                RUNTIME_EXPORTS,
                BINARY_EXPORTS,
                OLDEST_BINARY_EXPORTS,
                FILE_EXPORTS,
                WEBHOOK_EXPORTS,
                RESPONSE_EXPORTS,
                PACKAGE_EXPORTS,
            )
            for names in exports.values()
            for name in names
        ),
        *FOLDERS,
        "ENVIRONMENTS",
    }
)
"""`Client` and `AsyncClient` are not among them: these are the client by another name."""
