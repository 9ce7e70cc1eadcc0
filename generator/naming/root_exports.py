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
    "aiohttp_client": ["DefaultAioHttpClient"],
    "transport": ["DefaultAsyncHttpxClient", "DefaultHttpxClient", "ProxiesTypes", "Timeout", "Transport"],
    "types": ["NOT_GIVEN", "NoneType", "NotGiven", "Omit", "RequestOptions", "not_given", "omit"],
}
"""By the module of the runtime that defines them."""

CONSTANTS = ("DEFAULT_CONNECTION_LIMITS", "DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT")
VERSION_NAMES = ("__title__", "__version__")
FOLDERS = ("resources", "types")

ROOT_NAMES = frozenset(
    {
        *(name for names in RUNTIME_EXPORTS.values() for name in names),
        *CONSTANTS,
        *VERSION_NAMES,
        *FOLDERS,
        "ENVIRONMENTS",
    }
)
"""`Client` and `AsyncClient` are not among them: these are the client by another name."""
