"""The call that asks for another page: that of the page before, with what leads on. No I/O.

Everything that the caller gave goes along, but for what the next page itself says. A URL that the server names may be of
another origin: no credential goes there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, cast
from urllib.parse import unquote_plus

from .credentials import is_credential
from .paging import PageInfo, Paging
from .paths import HomeURL, check_address, parse_url, same_origin
from .request import Call
from .shapes import is_object
from .transport import URL, InvalidURL
from .types import omit


def repeatable(call: Call) -> Call:
    """Return the call with a body that can be sent for each page, also where the caller gave what is iterated only once."""
    body = call.body
    if not is_object(body) or not any(isinstance(value, Iterator) for value in body.values()):
        return call
    kept = {name: list(cast("Iterator[object]", v)) if isinstance(v, Iterator) else v for name, v in body.items()}
    return call._replace(body=kept)


def next_call(call: Call, info: PageInfo, paging: Paging, answered: URL, client: Any) -> Call:
    """Return the call for another page; `answered` is the URL of the page before, `client` the one that asked for it.

    Raises ValueError for a URL that is none.
    """
    call = _without_idempotency_key(call, client)
    if info.url is not None:
        return _at_url(call, next_url(answered, info.url), client)
    params = info.params or {}
    if not paging.in_body:
        return call._replace(query={**(call.query or {}), **params}, extra_query=_without(call.extra_query, params))
    body: Mapping[str, object] = call.body if is_object(call.body) else {}
    extra = call.extra_body
    return call._replace(body={**body, **params}, extra_body=_without(extra, params) if is_object(extra) else extra)


def next_url(answered: URL, target: str) -> URL:
    """Return a URL as one page names it, relative to that page's own (RFC 3986, 5.2). Raises ValueError."""
    try:
        url = answered.join(target.strip())
        if url.scheme not in ("http", "https") or not url.host:
            raise ValueError("it must begin with http:// or https://")
        check_address(url)
        return url.copy_with(fragment=None, userinfo=b"")
    except (InvalidURL, UnicodeError) as error:
        raise ValueError(str(error)) from None


def _at_url(call: Call, url: URL, client: Any) -> Call:
    """Return the call at a URL, which has a query of its own: what it has of the caller's and the client's goes by it."""
    location, _, query = str(url).partition("?")
    pairs = [pair for pair in query.split("&") if pair]
    secret: Collection[str] = client._secret_parameters
    kept = [pair for pair in pairs if _name(pair) not in secret]
    names = {_name(pair) for pair in kept}
    path = f"{location}?{'&'.join(kept)}" if kept else location
    at_own_server = isinstance(call.path, HomeURL) and same_origin(url, parse_url(call.path))
    if at_own_server or same_origin(url, client.base_url):
        path = HomeURL(path) if at_own_server else path
        extra: dict[str, object] = dict.fromkeys((name for name in _added_parameters(client) if name in names), omit)
        extra.update((name, value) for name, value in (call.extra_query or {}).items() if name not in names)
        return call._replace(path=path, query=None, extra_query=extra)
    return call._replace(
        path=path,
        query=None,
        extra_query=dict.fromkeys(_added_parameters(client), omit),
        headers=_harmless(call.headers, client),
        extra_headers=_harmless(call.extra_headers, client),
        cookies=None,
    )


def _name(pair: str) -> str:
    return unquote_plus(pair.partition("=")[0])


def _added_parameters(client: Any) -> list[str]:
    """Return the names of the query parameters that a client adds to each request, credentials aside."""
    options = [option.query for option in client._query_options]
    return [name for name in (*client.default_query, *options) if name is not None]


def _harmless(headers: Mapping[str, Any] | None, client: Any) -> dict[str, Any] | None:
    return None if headers is None else {k: v for k, v in headers.items() if not _is_secret(k.lower(), client)}


def _is_secret(name: str, client: Any) -> bool:
    return name in client._secret_headers or is_credential(name)


def _without_idempotency_key(call: Call, client: Any) -> Call:
    """Return the call without the key that makes repeated requests one: each page is a request of its own."""
    name = client._profile.idempotency_header
    headers = call.extra_headers
    if name is not None and headers is not None:
        headers = {key: value for key, value in headers.items() if key.lower() != name.lower()}
    return call._replace(idempotency_key=None, extra_headers=headers)


def _without(layer: Mapping[str, object] | None, names: Collection[str]) -> dict[str, object] | None:
    """Return what a caller added, without the parameters that lead to the next page."""
    return None if layer is None else {name: value for name, value in layer.items() if name not in names}
