"""From an error response to the exception: which class, which message, which body."""

from __future__ import annotations

import json
from typing import cast

from . import errors
from .shapes import is_object
from .transport import Response

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
    body = error_body(decoded_body(response))
    message = error_message(body)
    text = f"Error code: {status} - {message}" if message else f"Error code: {status}"
    return _CLASSES.get(status, default)(text, response=response, body=body)


def decoded_body(response: Response) -> object | None:
    """Return a response's body decoded from JSON, or its text where it is none, or None when it is empty."""
    text = response.content.decode(_charset(response), "replace").strip("\ufeff \t\r\n")
    try:
        return cast(object, json.loads(text)) if text else None
    except (ValueError, RecursionError):
        return text


def error_body(decoded: object | None) -> object | None:
    """Return the `error` member of a body that has one, else the whole."""
    if is_object(decoded) and "error" in decoded:
        error: object = decoded["error"]
        return error
    return decoded


def error_message(body: object | None) -> str | None:
    """Return the server's message, where the body has one."""
    message = body.get("message") if is_object(body) else None
    return message if isinstance(message, str) and message else None


def with_content(response: Response, content: bytes) -> Response:
    """Return a copy of a response whose body, already decompressed, is `content`: what arrived before a failure."""
    skipped = ("content-encoding", "content-length", "transfer-encoding")
    headers = [(name, text) for name, text in response.headers.multi_items() if name.lower() not in skipped]
    return Response(response.status_code, headers=headers, content=content, request=response.request)


def _charset(response: Response) -> str:
    """Return the response's character set, or UTF-8 when Python knows none of that name."""
    import codecs

    try:
        return codecs.lookup(response.charset_encoding or "utf-8").name
    except (LookupError, ValueError):
        return "utf-8"
