"""Redirects: which to follow, and what of a request may go to another origin (RFC 9110, 15.4)."""

from __future__ import annotations

from .headers import is_credential
from .paths import same_origin
from .transport import HTTPHeaders, Request, Response


def next_request(response: Response, *, replayable: bool, secret_headers: frozenset[str]) -> Request | None:
    """Return the request that a redirect asks for, without credentials when it leaves the origin; None to stop here.

    A body that can be read only once is not sent again: such an answer is the last one.
    """
    request = response.next_request
    if request is None or (not replayable and request.method == response.request.method):
        return None
    if not same_origin(request.url, response.request.url):
        request.headers = HTTPHeaders(
            [(name, value) for name, value in request.headers.raw if not _is_secret(name, secret_headers)]
        )
    return request


def _is_secret(name: bytes, secret_headers: frozenset[str]) -> bool:
    lower = name.decode("latin-1").lower()
    return lower in secret_headers or is_credential(lower)
