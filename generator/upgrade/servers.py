"""Where the API is: `host`, `basePath` and `schemes` as servers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from generator import pointer as pointers
from generator.diagnostics.codes import Parse
from generator.reading import Mapping
from generator.source.remote import is_url
from generator.upgrade.parts import Part, made
from generator.upgrade.swagger import Swagger

_SECURE = ("https", "wss")


@dataclass(frozen=True, slots=True)
class Address:
    """`host` is None where neither the document nor its own URL says it; `schemes` are as the document lists them."""

    host: str | None
    path: str
    schemes: tuple[Part, ...]
    place: str

    def server(self, scheme: Part) -> Part:
        """The server under a scheme; a URL without a host counts from wherever the document is served."""
        url = self.path or "/" if self.host is None else f"{scheme.value}://{self.host}{self.path}"
        return made(scheme.pointer, {"url": Part(scheme.pointer, url)})


def address(old: Swagger, document: str) -> Address:
    """What the root says. `document` is where it was read from: its host is that of the API unless it says another."""
    root = old.reader.root
    url = urlsplit(document) if is_url(document) else None
    host = _host(old) or (url.netloc if url else None)
    place = next((f"/{key}" for key in ("host", "basePath", "schemes") if root.get(key) is not None), "")
    default = "https" if url is None or "host" in root else url.scheme
    return Address(host, _path(old), _schemes(old, root, "") or (Part(place, default),), place)


def servers(where: Address) -> Part | None:
    """The document's servers, those with encryption first; None where nothing says where the API is."""
    if where.host is None:
        return None if not where.place else Part(where.place, inner=[where.server(Part(where.place))])
    return Part(where.place, inner=[where.server(scheme) for scheme in _by_safety(where.schemes)])


def own_servers(old: Swagger, where: Address, operation: Mapping, pointer: str) -> Part | None:
    """The servers of an operation with other `schemes`; None where the document's first will do."""
    schemes = _schemes(old, operation, pointer)
    first = _by_safety(where.schemes)[0].value
    if not schemes or first in [scheme.value for scheme in schemes]:
        return None
    return Part(pointers.join(pointer, "schemes"), inner=[where.server(scheme) for scheme in _by_safety(schemes)])


def _schemes(old: Swagger, holder: Mapping, pointer: str) -> tuple[Part, ...]:
    names = old.reader.texts(holder, "schemes", pointer)
    return tuple(Part(pointers.join(pointer, "schemes", index), name.lower()) for index, name in enumerate(names))


def _by_safety(schemes: Sequence[Part]) -> list[Part]:
    """The order of the document, but that a client does without encryption only where there is none."""
    return sorted(schemes, key=lambda scheme: scheme.value not in _SECURE)


def _host(old: Swagger) -> str | None:
    """The host with its port. A whole URL is a slip that is easy to understand."""
    written = old.reader.text(old.reader.root, "host", "")
    if written is None or ("://" not in written and not written.endswith("/")):
        return written or None
    host = written.partition("://")[2] if "://" in written else written
    message = f"`host` must be a host alone, not `{written}`; taken as `{host.rstrip('/')}`"
    hint = f"Write host: {host.partition('/')[0]}, and the path under basePath."
    old.reader.report.warning(Parse.InvalidDocument, message, "/host", hint)
    return host.rstrip("/") or None


def _path(old: Swagger) -> str:
    written = (old.reader.text(old.reader.root, "basePath", "") or "").rstrip("/")
    if not written or written.startswith("/"):
        return written
    message = f"`basePath` must begin with a slash; taken as `/{written}`"
    old.reader.report.warning(Parse.InvalidDocument, message, "/basePath", f"Write basePath: /{written}")
    return f"/{written}"
