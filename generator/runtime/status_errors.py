"""From an error response to the exception: which class, which message, which body."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from . import errors
from .credentials import printable, without_secrets
from .error_reasons import beginning, reason
from .shapes import is_array, is_object
from .transport import MaskedURL, Request, RequestHeaders, Response

_DEEPEST = 100  # levels of JSON in the body of an error

_CLASSES: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    409: errors.ConflictError,
    422: errors.UnprocessableEntityError,
    429: errors.RateLimitError,
}


def status_error(response: Response) -> errors.APIStatusError:
    """Return the exception for a response whose body has been read."""
    status = response.status_code
    default = errors.InternalServerError if status >= 500 else errors.APIStatusError
    decoded = described_body(response)
    body = error_body(decoded)
    message = without_credentials(reason(decoded) or "", response.request)
    if not message:  # credentials go first, so that none is cut in two and stays
        message = beginning(without_credentials(_text(response), response.request)) or ""
    text = f"Error code: {status} - {message}" if message else f"Error code: {status}"
    return _CLASSES.get(status, default)(text, response=response, body=body)


def decoded_body(response: Response) -> object | None:
    """Return a response's body decoded from JSON, or its text where it is none, or None when it is empty."""
    text = _text(response)
    try:
        return cast(object, json.loads(text)) if text else None
    except (ValueError, RecursionError):
        return text


def described_body(response: Response) -> object | None:
    """Return the same for an error."""
    return decoded_error(_text(response)) or None


def decoded_error(text: str) -> object:
    """Return what an error says, decoded from JSON, or as it is.

    JSON that is nested too deeply to be pickled, printed or compared stays text too.
    """
    try:
        value = cast(object, json.loads(text))
    except (ValueError, RecursionError):
        return text
    return text if _is_deep(value) else value


def _is_deep(value: object) -> bool:
    """Return whether a JSON value has more levels than errors may hold."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [child for item in level for child in _children(item)]
        if not level:
            return False
    return True


def _children(value: object) -> Iterable[object]:
    return value.values() if is_object(value) else value if is_array(value) else ()


def is_error_answer(body: object) -> bool:
    """Return whether a body is an object with a non-empty `error`."""
    return is_object(body) and bool(body.get("error"))


def error_body(decoded: object | None) -> object | None:
    """Return the `error` member of a body where it is an object or stands alone, else the whole."""
    if is_object(decoded) and "error" in decoded:
        error: object = decoded["error"]
        return error if is_object(error) or len(decoded) == 1 else decoded
    return decoded


def error_message(body: object | None, request: Request) -> str | None:
    """Return the server's message, where the body has one, without the credentials of the request."""
    message = body.get("message") if is_object(body) else None
    return without_credentials(message, request) if isinstance(message, str) and message else None


def without_credentials(text: str, request: Request) -> str:
    """Return a text of the server's, printable, without the credentials of the request, which some servers repeat."""
    secrets = request.headers.credentials() if isinstance(request.headers, RequestHeaders) else []
    secrets += request.url.credentials() if isinstance(request.url, MaskedURL) else []
    return printable(without_secrets(text, secrets))


def with_content(response: Response, content: bytes) -> Response:
    """Return a copy of a response whose body, already decompressed, is `content`: what arrived before a failure."""
    headers = errors.headers_of_content(response)
    return Response(response.status_code, headers=headers, content=content, request=response.request)


def is_text_encoding(name: str) -> bool:
    """Return whether Python knows a character set of that name in which any bytes can be read."""
    try:
        b"\xff".decode(name, "replace")  # refuses what is no text (hex), or cannot replace errors (idna)
    except (LookupError, ValueError):
        return False
    return True


def _text(response: Response) -> str:
    name = response.charset_encoding
    encoding = name if name is not None and is_text_encoding(name) else "utf-8"
    return response.content.decode(encoding, "replace").strip("\ufeff \t\r\n")
