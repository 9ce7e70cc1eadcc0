"""Operations with a server of their own (OpenAPI, Path Item and Operation Object): where their calls go."""

from __future__ import annotations

from .base_client import BaseAPIClient
from .paths import HomeURL, parse_url
from .settings import filled, server_variables


def at_server(client: BaseAPIClient, server: str, path: str) -> str:
    """Return the URL of a path under a server of the document, or the path where the caller chose a base URL.

    Raises ValueError, which quotes no part of it, where the client's options make no URL of the server.
    """
    if client._has_own_base_url:  # pyright: ignore[reportPrivateUsage]
        return path
    options = client._profile.options  # pyright: ignore[reportPrivateUsage]
    url = filled(server, options, server_variables(client, options))
    location, _, query = url.partition("?")
    parse_url(location)
    own = f"{location.rstrip('/')}/{path.lstrip('/')}"
    return HomeURL(own if not query else f"{own}{'&' if '?' in own else '?'}{query}")
