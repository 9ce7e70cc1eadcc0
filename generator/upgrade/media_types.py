"""Which media types a request or response has: its own `consumes` or `produces`, the document's, or what is likely."""

from __future__ import annotations

from generator import pointer as pointers
from generator.diagnostics.codes import Upgrade
from generator.reading import Mapping
from generator.upgrade.parts import Part, made
from generator.upgrade.swagger import MediaName, MediaNames, Swagger

JSON_TYPE = "application/json"
URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
ANY = "*/*"
"""That of a file whose type nothing tells."""


def consumed(old: Swagger, operation: Mapping, pointer: str) -> MediaNames:
    """What an operation's request may be written in; empty where nothing says it."""
    own = old.media_names(operation, "consumes", pointer)
    return old.consumes if own is None else own


def produced(old: Swagger, operation: Mapping, pointer: str) -> MediaNames:
    """What an operation's responses may be written in; empty where nothing says it."""
    own = old.media_names(operation, "produces", pointer)
    return old.produces if own is None else own


def likely(name: str, pointer: str) -> MediaNames:
    """The media type of a body at `pointer` where nothing names one."""
    return (MediaName(name, pointer),)


def note_assumed(old: Swagger, names: MediaNames, name: str, pointer: str) -> None:
    """Notes that an operation names no media type for what it has at `pointer`, and which is taken."""
    if not names:
        message = f"neither `consumes` nor `produces` names a media type here; taken as {name}"
        old.note(Upgrade.AssumedMediaType, message, pointer)


def same_names(some: MediaNames, others: MediaNames) -> bool:
    return [item.name for item in some] == [item.name for item in others]


def bare_name(media: MediaName) -> str:
    """The name in lower case, without its parameters."""
    return media.name.partition(";")[0].strip().lower()


def is_json(media: MediaName) -> bool:
    return bare_name(media) == JSON_TYPE or bare_name(media).endswith("+json")


def content(names: MediaNames, pointer: str, fields: dict[str, Part | None]) -> Part:
    """The same fields under each media type."""
    return made(pointer, {item.name: made(item.pointer, fields) for item in names})


def note_unused(old: Swagger, operation: Mapping, key: str, pointer: str) -> None:
    """Notes that an operation names media types, and has nothing to write in them."""
    if operation.get(key):
        what = "requests without a body" if key == "consumes" else "responses without content"
        message = f"`{key}` has no effect on {what}"
        old.note(Upgrade.UnusedMediaType, message, pointers.join(pointer, key))
