"""From the HTTP library's errors to the SDK's."""

from __future__ import annotations

from .errors import APIConnectionError, APITimeoutError
from .transport import HOPELESS_ERRORS, Request, Response, TimeoutException


def connection_error(error: Exception, request: Request, response: Response | None = None) -> APIConnectionError:
    """Return the SDK's error for a failure below HTTP; raise it `from error`. `response` is one whose head has come."""
    timed_out = isinstance(error, TimeoutException)
    failure = APITimeoutError(request) if timed_out else APIConnectionError(request=request)
    if response is not None:
        failure.remember_request_id(response)
    return failure


def is_hopeless(error: Exception) -> bool:
    """Return whether another try would fail in the same way: a wrong URL, a forbidden header, redirects in a circle."""
    return isinstance(error, HOPELESS_ERRORS)
