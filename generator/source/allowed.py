"""Files on other hosts that a document refers to. Its author is not to be trusted: what is fetched is what the user allows.

Only hosts that the user named are asked, by https, and never where their name leads into a private network: not by an
address in another notation, not by a redirect, and not by a name that resolves to something else the second time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import quote, urljoin, urlsplit

from generator.diagnostics.code import ErrorCode
from generator.diagnostics.codes import Load
from generator.source.remote import Answer, Unreadable, fetch_from

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

_MAX_REDIRECTS = 5
_PORT = 443

_SAFE = "/%:@!$&'()*+,;=~-._?"
"""What stays as it is in a path or query (RFC 3986, section 3.3); a percent sign begins what is encoded already."""

_SAVE = "Save the file beside the document, and refer to it there."


class Refused(Exception):
    """Why a file is not fetched: the code, the message and the hint of the diagnostic."""

    def __init__(self, code: ErrorCode, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint


def is_public(address: str) -> bool:
    """Whether an address belongs to the internet at large, by the registries of IANA (RFC 6890).

    IPv6 addresses that stand for an IPv4 address count as that one.
    """
    from ipaddress import IPv6Address, ip_address

    try:
        found = ip_address(address)
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and (inner := _embedded(found)):
        return all(_is_global(address) for address in inner)
    return _is_global(found)


def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a host, as the system resolves them. Raises `OSError`."""
    import socket

    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


@dataclass(frozen=True, slots=True)
class Remote:
    """What may be fetched. `hosts` are names, with a port where it is not 443; the rest is for tests only."""

    hosts: tuple[str, ...] = ()
    max_files: int = 200
    """Files that a document may be made of. Each of them may refer to more, without an end."""
    scheme: str = "https"
    accepts: Callable[[str], bool] = field(default=is_public, repr=False)
    resolve: Callable[[str, int], Sequence[str]] = field(default=resolve, repr=False)

    def fetch(self, url: str) -> tuple[str, bytes]:
        """The URL after redirects, and the bytes that stand there. Raises `Refused`."""
        for _ in range(_MAX_REDIRECTS + 1):
            host, port, target = self._checked(url)
            answer = _first_answer(url, self._addresses(url, host, port), self.scheme, host, port, target)
            if answer.redirect is None:
                return url, answer.data
            url = urljoin(url, answer.redirect).partition("#")[0]
        raise Refused(Load.CannotRead, f"cannot read `{url}`: there are more than {_MAX_REDIRECTS} redirects")

    def _checked(self, url: str) -> tuple[str, int, str]:
        """Host, port, and path with query. What URL parsers disagree about does not get through."""
        try:
            parts = urlsplit(url)
            host, port = (parts.hostname or "").encode("idna").decode().rstrip("."), parts.port or _PORT
        except (ValueError, UnicodeError):
            raise Refused(Load.RemoteReference, f"`{url}` is not a URL that can be read", _SAVE) from None
        if not host or not self._is_named(host, port):
            name = host if port == _PORT else f"{host}:{port}"
            hint = f"Pass --allow-remote {name}, or save the file beside the document and refer to it there."
            message = f"`{url}` is on a host that is not allowed" if host else f"`{url}` is not an https URL"
            raise Refused(Load.RemoteReference, message, hint if parts.scheme == self.scheme and host else _SAVE)
        if parts.scheme != self.scheme:
            raise Refused(
                Load.UnsafeRemoteReference,
                f"`{url}` is not an {self.scheme} URL",
                f"Write {self.scheme}://{url.partition('://')[2]}",
            )
        if "@" in parts.netloc or "\\" in url or not url.isprintable() or " " in url:
            raise Refused(Load.UnsafeRemoteReference, f"`{url}` holds a user name or a forbidden character", _SAVE)
        query = f"?{quote(parts.query, safe=_SAFE)}" if parts.query else ""
        return host, port, quote(parts.path or "/", safe=_SAFE) + query

    def _is_named(self, host: str, port: int) -> bool:
        return f"{host}:{port}" in {_with_port(name) for name in self.hosts}

    def _addresses(self, url: str, host: str, port: int) -> Sequence[str]:
        """The addresses of a host: all of them or none, since a second answer may come from the other."""
        try:
            found = self.resolve(host, port)
        except (OSError, ValueError) as error:
            reason = error.strerror if isinstance(error, OSError) else None
            raise Refused(Load.CannotRead, f"cannot read `{url}`: {reason or error}") from None
        for address in found:
            if not self.accepts(address):
                message = f"`{url}` leads to {address}, which is not an address of the public internet"
                raise Refused(Load.UnsafeRemoteReference, message, _SAVE)
        return found


NO_REMOTE = Remote()


def _first_answer(url: str, addresses: Sequence[str], scheme: str, host: str, port: int, target: str) -> Answer:
    """The answer of the first address that gives one."""
    reason = "its host has no address"
    for address in addresses:
        try:
            return fetch_from(address, scheme, host, port, target)
        except Unreadable as error:
            reason = str(error)
    raise Refused(Load.CannotRead, f"cannot read `{url}`: {reason}")


def _with_port(name: str) -> str:
    """A host as the user named it, in the form that URLs are compared in."""
    host, colon, port = name.rpartition(":")
    if not colon or not port.isdecimal() or (":" in host and not host.endswith("]")):
        host, port = name, str(_PORT)
    try:
        return f"{host.strip('[]').lower().encode('idna').decode().rstrip('.')}:{int(port)}"
    except UnicodeError:
        return ""


def _is_global(address: IPv4Address | IPv6Address) -> bool:
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_link_local)


def _embedded(address: IPv6Address) -> list[IPv4Address]:
    """The IPv4 addresses that an IPv6 address leads to: mapped, 6to4, Teredo, NAT64."""
    from ipaddress import IPv4Address, IPv6Network

    found = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
    if address in IPv6Network("64:ff9b::/96"):  # behind a translator (RFC 6052)
        found.append(IPv4Address(int(address) & 0xFFFFFFFF))
    return [inner for inner in found if inner is not None]
