"""The exceptions of an SDK.

    SDKError                         exported under the SDK's own name, such as `ExampleError`; no key was given
    └─ APIError
       ├─ APIConnectionError         nothing, or not all of it, came back
       │  └─ APITimeoutError
       ├─ APIResponseValidationError the answer is not what the document promises
       └─ APIStatusError             the server answered with an error status
          ├─ BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404
          ├─ ConflictError 409, UnprocessableEntityError 422, RateLimitError 429
          └─ InternalServerError     500 and above

All can be pickled, most with their cause; the pickle of a request holds no credential.
"""

from __future__ import annotations

import pickle
from collections.abc import Mapping
from typing import Any, Literal

from .credentials import is_credential
from .shapes import is_object
from .transport import Request, RequestError, RequestHeaders, Response, StreamError

# The same for all errors of an SDK; set once, when the generated package loads. No attribute of errors, which show none.
_settings = {"request_id_header": "x-request-id"}


class SDKError(Exception):
    """The root of all errors that the SDK raises on its own account."""


class APIError(SDKError):
    """Something went wrong with a request.

    `body` is the decoded error of the response, or its text, or None; `code`, `param` and `type` are taken from it.
    `request_id` is None when no response came.
    """

    message: str
    request: Request
    request_id: str | None
    body: object | None
    code: str | None
    param: str | None
    type: str | None

    def __init__(self, message: str, request: Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.request_id = None
        self.body = body
        details: Mapping[str, Any] = body if is_object(body) else {}
        code = details.get("code")
        self.code = code if code is None else str(code)
        self.param = details.get("param")
        self.type = details.get("type")

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: _portable(value) for name, value in self.__dict__.items()}
        return _restore, (type(self), self.args, state, _portable_cause(self.__cause__))


class APIConnectionError(APIError):
    """The request failed below HTTP; `__cause__` is the HTTP library's error."""

    def __init__(self, *, message: str = "Connection error.", request: Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """Nothing came, or could be sent, for as long as the timeout allows; or the call took longer than all of it may."""

    def __init__(self, request: Request, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class _ResponseError(APIError):
    """What the errors that hold a response share."""

    response: Response
    status_code: int

    def __init__(self, message: str, response: Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        remember_request_id(self, response)


class APIResponseValidationError(_ResponseError):
    """The response does not have the form that the document describes; `__cause__` says where, when pydantic knows."""

    def __init__(self, response: Response, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "The response does not have the form that the API describes.", response, body)


class APIStatusError(_ResponseError):
    """The server answered with a status that is no success."""

    def __init__(self, message: str, *, response: Response, body: object | None) -> None:
        super().__init__(message, response, body)


class BadRequestError(APIStatusError):
    """Status 400."""

    status_code: Literal[400] = 400  # pyright: ignore[reportIncompatibleVariableOverride]


class AuthenticationError(APIStatusError):
    """Status 401."""

    status_code: Literal[401] = 401  # pyright: ignore[reportIncompatibleVariableOverride]


class PermissionDeniedError(APIStatusError):
    """Status 403."""

    status_code: Literal[403] = 403  # pyright: ignore[reportIncompatibleVariableOverride]


class NotFoundError(APIStatusError):
    """Status 404."""

    status_code: Literal[404] = 404  # pyright: ignore[reportIncompatibleVariableOverride]


class ConflictError(APIStatusError):
    """Status 409."""

    status_code: Literal[409] = 409  # pyright: ignore[reportIncompatibleVariableOverride]


class UnprocessableEntityError(APIStatusError):
    """Status 422."""

    status_code: Literal[422] = 422  # pyright: ignore[reportIncompatibleVariableOverride]


class RateLimitError(APIStatusError):
    """Status 429."""

    status_code: Literal[429] = 429  # pyright: ignore[reportIncompatibleVariableOverride]


class InternalServerError(APIStatusError):
    """Status 500 or above."""


PUBLIC_ERRORS: tuple[type[SDKError], ...] = (
    SDKError,
    APIError,
    APIConnectionError,
    APITimeoutError,
    APIResponseValidationError,
    APIStatusError,
    BadRequestError,
    AuthenticationError,
    PermissionDeniedError,
    NotFoundError,
    ConflictError,
    UnprocessableEntityError,
    RateLimitError,
    InternalServerError,
)


def set_request_id_header(name: str) -> None:
    """Say which response header holds the request's ID in this SDK."""
    _settings["request_id_header"] = name


def remember_request_id(error: APIError, response: Response) -> None:
    """Give an error the request's ID from a response."""
    error.request_id = response.headers.get(_settings["request_id_header"])


def _portable(value: object) -> object:
    """Return what a pickle may hold in the place of `value`: requests go without credentials."""
    if isinstance(value, Request):
        return _without_credentials(value)
    if isinstance(value, Response):
        return _detached(value)
    return value


def _without_credentials(request: Request) -> Request:
    headers = request.headers
    kept = headers.harmless() if isinstance(headers, RequestHeaders) else _harmless(headers.raw)
    return Request(request.method, request.url.copy_with(query=None, userinfo=b""), headers=kept)


def _harmless(headers: list[tuple[bytes, bytes]]) -> list[tuple[bytes, bytes]]:
    return [pair for pair in headers if not is_credential(pair[0].decode("latin-1").lower())]


def _detached(response: Response) -> Response:
    """Return a copy of a response that needs no connection and has no credentials in its request."""
    return Response(
        response.status_code,
        headers=headers_of_content(response),
        content=_content_so_far(response),
        request=_without_credentials(response.request),
    )


def headers_of_content(response: Response) -> list[tuple[bytes, bytes]]:
    """Return a response's headers as they came, without those that describe how the body was sent."""
    skipped = (b"content-encoding", b"content-length", b"transfer-encoding")
    return [pair for pair in response.headers.raw if pair[0].lower() not in skipped]


def _content_so_far(response: Response) -> bytes:
    """Return the body, or nothing when it has not been kept, as that of a stream."""
    try:
        return response.content
    except StreamError:
        return b""


def _portable_cause(cause: BaseException | None) -> BaseException | None:
    """Return what a pickle may hold of an error's cause: one of the HTTP library without its request; None if nothing."""
    if isinstance(cause, RequestError):
        return type(cause)(*cause.args)
    try:
        copy: BaseException | None = pickle.loads(pickle.dumps(cause))
    except Exception:
        return None
    return copy


def _restore(
    kind: type[APIError], args: tuple[Any, ...], state: dict[str, Any], cause: BaseException | None = None
) -> APIError:
    """Build an error again from its pickle, past the constructor."""
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    error.__cause__ = cause
    return error
