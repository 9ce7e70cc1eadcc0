"""Reads a document from a URL that the user named. Nothing in a document can make the generator fetch anything."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.diagnostics.codes import Load
from generator.source.failures import stop

_TIMEOUT = 30.0
"""Seconds for each step: connect, send, wait for more of the answer."""

_MAX_BYTES = 100_000_000


def is_url(path: str) -> bool:
    return path.startswith(("http://", "https://"))


def fetch(url: str, diagnostics: Diagnostics) -> bytes:
    """The bytes behind a URL, redirects followed. Raises `GenerationStopped` after it reported why there are none."""
    import httpx

    data = bytearray()
    try:
        with httpx.stream("GET", url, follow_redirects=True, timeout=_TIMEOUT) as response:
            if not response.is_success:
                stop(
                    diagnostics, Load.CannotRead, f"cannot read `{url}`: the server answers {response.status_code}", url
                )
            for chunk in response.iter_bytes():
                data += chunk
                if len(data) > _MAX_BYTES:
                    stop(diagnostics, Load.CannotRead, f"`{url}` is larger than {_MAX_BYTES:,} bytes", url)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        stop(diagnostics, Load.CannotRead, f"cannot read `{url}`: {error}", url)
    return bytes(data)
