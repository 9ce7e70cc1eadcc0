"""From the HTTP library's errors to the SDK's, which say in a line which host could not be reached, and why."""

from __future__ import annotations

import os
from collections.abc import Iterator

from .bounds import Bounds
from .errors import APIConnectionError, APIError, APITimeoutError, remember_request_id
from .status_errors import without_credentials
from .transport import (
    BROKEN_ERRORS,
    CONNECT_ERRORS,
    HOPELESS_ERRORS,
    TIMEOUTS,
    ExcessiveBody,
    Request,
    Response,
    TimeoutException,
    TotalTimeout,
)

_PORTS = {"http": 80, "https": 443}
_LONGEST = 300  # characters of a reason
_DEEPEST = 20  # errors behind one another that are looked at
# What a timeout says, by the part of the request that it limits.
_TIMED_OUT = {
    "connect": "Could not reach {host}{within}.",
    "read": "{host} sent nothing{within}.",
    "write": "{host} took nothing{within}.",
    "pool": "No connection to {host} became free{within}.",
}


def connection_error(error: Exception, request: Request, response: Response | None = None) -> APIConnectionError:
    """Return the SDK's error for a failure below HTTP; raise it `from error`. `response` is one whose head has come.

    The message says what stands behind `error`. Its own causes, and the frames of the HTTP library, are taken out of
    the traceback: `__context__` keeps the causes.
    """
    failure: APIConnectionError
    if isinstance(error, ExcessiveBody):
        failure = APIConnectionError(message=str(error), request=request)
    elif isinstance(error, TotalTimeout):
        failure = APITimeoutError(request, message=str(error))
    elif isinstance(error, TimeoutException):
        failure = APITimeoutError(request, message=f"Request timed out. {_waited_for(error, request)}")
    else:
        failure = APIConnectionError(message=f"Connection error. {_failed(error, request)}", request=request)
    if response is not None:
        remember_request_id(failure, response)
    error.args = tuple(without_credentials(text, request) if isinstance(text, str) else text for text in error.args)
    error.__cause__ = None  # which suppresses the context as well
    error.__traceback__ = None
    return failure


def is_hopeless(error: Exception) -> bool:
    """Return whether another try would fail in the same way: a wrong URL, a forbidden header, redirects in a circle,
    a body that is too large, a call that has taken too long."""
    return isinstance(error, HOPELESS_ERRORS)


def no_time_left(failure: APIError, bounds: Bounds) -> APITimeoutError:
    """Return the error of a call whose next try would begin after its total timeout; its cause is the last failure."""
    total = bounds.deadline.total if bounds.deadline is not None else 0.0
    error = APITimeoutError(
        failure.request, message=f"The next try would begin after the call's total timeout of {total:g} s: {failure}"
    )
    error.request_id = failure.request_id
    error.__cause__ = failure
    return error


def _failed(error: Exception, request: Request) -> str:
    """Return what has failed: to reach a host, to keep the connection to it, or anything else."""
    host, reason = _host(_last_request(error, request)), _reason(error, request)
    if isinstance(error, CONNECT_ERRORS):
        return f"Could not reach {host}: {reason}."
    if isinstance(error, BROKEN_ERRORS):
        return f"The connection to {host} broke: {reason}."
    return f"The request to {host} failed: {reason}."


def _waited_for(error: Exception, request: Request) -> str:
    """Return what did not happen in time."""
    last = _last_request(error, request)
    part = next((part for kind, part in TIMEOUTS.items() if isinstance(error, kind)), "read")
    seconds = last.extensions.get("timeout", {}).get(part)
    within = "" if seconds is None else f" {'for' if part in ('read', 'write') else 'within'} {seconds:g} s"
    return _TIMED_OUT[part].format(host=_host(last), within=within)


def _last_request(error: Exception, request: Request) -> Request:
    """Return the request that failed: that of a redirect, where the error knows of one."""
    try:
        last: object = getattr(error, "request", None)
    except RuntimeError:  # the library's way to say that it has none
        last = None
    return last if isinstance(last, Request) else request


def _host(request: Request) -> str:
    url = request.url
    host = f"[{url.host}]" if ":" in url.host else url.host
    port = url.port or _PORTS.get(url.scheme)
    return f"{host}:{port}" if port else host


def _reason(error: Exception, request: Request) -> str:
    """Return why, in a line: what the operating system said, else the library."""
    of_system = [text for behind in _chain(error) if isinstance(behind, OSError) and (text := _system_text(behind))]
    text = of_system[-1] if of_system else str(error) or type(error).__name__
    line = " ".join(without_credentials(text, request).split())[:_LONGEST].rstrip(".")
    return line[:1].lower() + line[1:] if line[1:2].islower() else line


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what it was raised for, the deepest last; of a group the first.

    A context counts where it is suppressed, as the library does. Any other may be what the caller was handling.
    """
    behind: BaseException | None = error
    for _ in range(_DEEPEST):
        if behind is None:
            return
        yield behind
        members: tuple[BaseException, ...] = getattr(behind, "exceptions", ())
        behind = (
            members[0] if members else behind.__cause__ or (behind.__context__ if behind.__suppress_context__ else None)
        )


def _system_text(error: OSError) -> str | None:
    """Return what is wrong in the words of the system, not in those of an event loop; None where it is not from there."""
    from socket import gaierror
    from ssl import SSLError

    if error.errno is None or error.strerror is None:
        return None
    if isinstance(error, SSLError):
        of_certificate: str | None = getattr(error, "verify_message", None)
        return f"certificate verify failed: {of_certificate}" if of_certificate else error.strerror
    if isinstance(error, gaierror) or os.name == "nt":
        return error.strerror
    return os.strerror(error.errno)
