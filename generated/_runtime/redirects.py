"""Redirects: which to follow, and what of a request may go to another origin (RFC 9110, 15.4)."""

from __future__ import annotations

from collections.abc import Collection

from .paths import check_address, same_origin
from .transport import URL, Request, RequestHeaders, Response, UnsupportedProtocol, masked


def next_request(
    response: Response, *, replayable: bool, secret_headers: frozenset[str], secret_parameters: frozenset[str]
) -> Request | None:
    """Return the request that a redirect asks for, without credentials when it leaves the origin; None to stop here.

    A body that can be read only once is not sent again: such an answer is the last one.
    Raises UnsupportedProtocol for a location that no request can go to.
    """
    request = response.next_request
    if request is None and response.has_redirect_location:  # httpx2 says so; httpx has raised an error by now
        raise UnsupportedProtocol("The redirect leads nowhere: its location is no URL", request=response.request)
    if request is None or (not replayable and request.method == response.request.method):
        return None
    try:
        check_address(request.url)
    except ValueError as error:
        raise UnsupportedProtocol(f"The redirect leads nowhere: {error}", request=request) from None
    if _is_read_on_the_way(request, response.request.url):
        raise UnsupportedProtocol(
            "The redirect leads from https to http, where anybody could read the body", request=request
        )
    headers = RequestHeaders(request.headers.raw, secret_headers)
    if not same_origin(request.url, response.request.url):
        headers = RequestHeaders(headers.harmless(), secret_headers)
        request.url = _without_credentials(request.url, response.request.url, secret_parameters)
    request.headers = headers
    request.url = masked(request.url, secret_parameters)
    return request


def _is_read_on_the_way(request: Request, before: URL) -> bool:
    """Return whether a request with a body leaves the encryption that the one before had."""
    has_body = "transfer-encoding" in request.headers or request.headers.get("content-length", "0") != "0"
    return has_body and before.scheme == "https" and request.url.scheme != "https"


def _without_credentials(url: URL, before: URL, names: Collection[str]) -> URL:
    """Return a URL without the credentials that a server repeats from the query of the request before."""
    secrets = {pair for pair in before.params.multi_items() if pair[0] in names}
    kept = [pair for pair in url.params.multi_items() if pair not in secrets]
    return url if len(kept) == len(url.params.multi_items()) else url.copy_with(params=kept)
