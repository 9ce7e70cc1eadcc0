"""Reads from the network. The only importer of httpx."""

from __future__ import annotations

from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostics
from generator.diagnostics.codes import Load
from generator.source.failures import stop

if TYPE_CHECKING:
    import httpx

_STEP = 30.0
"""Seconds for each step: connect, send, wait for more of the answer."""

_WHOLE = 120.0
"""Seconds for the whole answer."""

_MAX_BYTES = 100_000_000


class Unreadable(Exception):
    """Why there is no answer, in words that follow "cannot read ...: "."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The bytes of a successful answer, or where the server sends its client to."""

    data: bytes
    redirect: str | None = None


def is_url(path: str) -> bool:
    return path.startswith(("http://", "https://"))


def fetch(url: str, diagnostics: Diagnostics) -> bytes:
    """The bytes behind a URL that the user named, redirects followed: whatever it is, it is the user's choice.

    Raises `GenerationStopped` after it reported why there are none.
    """
    import httpx

    try:
        with httpx.Client(timeout=_STEP, follow_redirects=True) as client:
            return _answer(client, client.build_request("GET", url)).data
    except (httpx.HTTPError, httpx.InvalidURL, Unreadable) as error:
        stop(diagnostics, Load.CannotRead, f"cannot read `{url}`: {error}", url)


def fetch_from(address: str, scheme: str, host: str, port: int, target: str) -> Answer:
    """What the server at an address answers for a host's path and query. Raises `Unreadable`.

    No name is resolved, no proxy asked and no redirect followed, so that nothing but the address is reached. The
    certificate must be the host's; SSL_CERT_FILE names authorities of your own.
    """
    import httpx

    where = f"[{address}]" if ":" in address else address
    name = f"[{host}]" if ":" in host else host
    try:
        with httpx.Client(timeout=_STEP, trust_env=False, verify=httpx.create_ssl_context()) as client:
            request = client.build_request(
                "GET",
                f"{scheme}://{where}:{port}{target}",
                headers={"Host": f"{name}:{port}", "Accept-Encoding": "identity"},
                extensions={"sni_hostname": host},
            )
            return _answer(client, request)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise Unreadable(str(error)) from None


def _answer(client: httpx.Client, request: httpx.Request) -> Answer:
    data = bytearray()
    end = monotonic() + _WHOLE
    response = client.send(request, stream=True)
    try:
        if response.has_redirect_location:
            return Answer(b"", response.headers["Location"])
        if not response.is_success:
            raise Unreadable(f"the server answers {response.status_code}")
        for chunk in response.iter_bytes():
            data += chunk
            if len(data) > _MAX_BYTES:
                raise Unreadable(f"it is larger than {_MAX_BYTES:,} bytes")
            if monotonic() > end:
                raise Unreadable(f"it takes longer than {_WHOLE:.0f} seconds")
    finally:
        response.close()
    return Answer(bytes(data))
