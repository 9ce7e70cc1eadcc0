"""Which proxies the environment asks for: `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in either case.

The HTTP library reads them too, but fails on an address of IPv6 in brackets and on a network, and its errors do not say
which variable is at fault.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Union
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from ipaddress import IPv4Network, IPv6Network

    Network = Union[IPv4Network, IPv6Network]

_OF_PORT = {80: "http", 443: "https"}  # which the HTTP library's URLs do not show
_KINDS = ("http", "https", "socks5", "socks5h")


@dataclass(frozen=True, slots=True)
class Proxies:
    """The URLs of proxies by the HTTP library's patterns of addresses; None: no proxy. Nor is there one for `direct`."""

    by_pattern: dict[str, str | None]
    direct: tuple[Network, ...]

    def pass_by(self, host: str) -> bool:
        """Return whether a host is an address within a network that is reached without a proxy."""
        from ipaddress import ip_address

        try:
            address = ip_address(host)
        except ValueError:
            return False
        return any(address in network for network in self.direct)


def environment_proxies() -> Proxies:
    """Return the proxies of the environment, or of the system's settings where it has some.

    Raises ValueError, which names the variable and quotes no password, for what is no proxy.
    """
    from urllib.request import getproxies

    settings = getproxies()
    excluded = [entry for part in settings.get("no", "").split(",") if (entry := part.strip())]
    if "*" in excluded:
        return Proxies({}, ())
    urls = {
        f"{scheme}://": _checked(scheme, settings[scheme])
        for scheme in ("http", "https", "all")
        if settings.get(scheme)
    }
    if not urls:
        return Proxies({}, ())
    networks = tuple(network for entry in excluded if (network := _network(entry)) is not None)
    patterns = (pattern for entry in excluded if _network(entry) is None for pattern in _patterns(entry))
    return Proxies({**urls, **dict.fromkeys(patterns)}, networks)


def _checked(scheme: str, text: str) -> str:
    """Return the URL of a proxy, which may be written without its scheme."""
    url = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(url)
        _ = parts.port  # which is read, and refused, here
    except ValueError:  # whose text may quote a part of a password
        raise ValueError(f"{_variable(scheme)} is not the URL of a proxy: its host or port cannot be read") from None
    if parts.scheme not in _KINDS:
        raise ValueError(
            f"{_variable(scheme)} is not the URL of a proxy: {parts.scheme}:// is none of {', '.join(_KINDS)}"
        )
    if not parts.hostname or not url.isprintable() or " " in url:
        raise ValueError(f"{_variable(scheme)} is not the URL of a proxy: it names no host")
    if parts.scheme.startswith("socks"):
        _check_socks(scheme)
    return url


def _check_socks(scheme: str) -> None:
    from importlib.util import find_spec

    if find_spec("socksio") is None:
        raise ValueError(f"{_variable(scheme)} is a SOCKS proxy, which needs one more package: pip install socksio")


def _variable(scheme: str) -> str:
    """Return the name of the variable that asks for a proxy, which may stand in either case."""
    name = f"{scheme}_proxy"
    names = [other for other in os.environ if other.lower() == name and os.environ[other]]
    lower_first = sorted(names, key=str.isupper)
    return f"the environment variable {lower_first[0]}" if names else f"the system's {scheme} proxy"


def _network(entry: str) -> Network | None:
    """Return the addresses that an entry of `NO_PROXY` stands for, where these are several."""
    if "/" not in entry or "://" in entry:
        return None
    from ipaddress import ip_network

    try:
        return ip_network(entry.replace("[", "").replace("]", ""), strict=False)
    except ValueError:
        return None


def _patterns(entry: str) -> Iterator[str]:
    """Yield the HTTP library's pattern for an entry of `NO_PROXY`; none for one that is no host."""
    host = f"[{entry}]" if entry.count(":") > 1 and "[" not in entry and "://" not in entry else entry
    try:
        parts = urlsplit(host if "://" in host else f"all://{host}")
        name, port = (parts.hostname or "").lstrip("*"), parts.port
    except ValueError:
        return
    if not name or not entry.isprintable() or parts.path.strip("/"):
        return
    scheme = _OF_PORT.get(port or 0, parts.scheme) if parts.scheme == "all" else parts.scheme
    suffix = "" if port is None or port in _OF_PORT else f":{port}"
    is_whole = ":" in name or name == "localhost" or name.replace(".", "").isdecimal() or "://" in host
    shown = f"[{name}]" if ":" in name else name if is_whole else f"*{name}"
    yield f"{scheme}://{shown}{suffix}"
