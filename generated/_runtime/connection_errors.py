"""From the HTTP library's errors to the SDK's."""

from __future__ import annotations

from .errors import APIConnectionError, APITimeoutError
from .transport import HOPELESS_ERRORS, Request, TimeoutException


def connection_error(error: Exception, request: Request) -> APIConnectionError:
    """Return the SDK's error for a failure below HTTP; raise it `from error`."""
    if isinstance(error, TimeoutException):
        return APITimeoutError(request)
    return APIConnectionError(request=request)


def is_hopeless(error: Exception) -> bool:
    """Return whether another try would fail in the same way: a wrong URL, a forbidden header, redirects in a circle."""
    return isinstance(error, HOPELESS_ERRORS)
