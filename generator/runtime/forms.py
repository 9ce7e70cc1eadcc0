"""Bodies of the media type `application/x-www-form-urlencoded` (WHATWG URL, 5.2; OpenAPI, Encoding Object)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from .body import Payload, as_utf8, encode_json
from .escaping import RESERVED_IN_QUERY, percent, plus, sparing
from .paths import path_text
from .query import flattened
from .shapes import is_collection, is_object
from .types import is_given

_DELIMITERS = {"form": (",", ","), "spaceDelimited": (" ", "%20"), "pipeDelimited": ("|", "%7C")}
_keep_reserved = sparing(RESERVED_IN_QUERY)


@dataclass(frozen=True, slots=True)
class FieldEncoding:
    """How a property goes. With a `style` it is written as a query parameter is, else by its content type."""

    style: str | None = None
    explode: bool = False
    reserved: bool = False  # characters that have a meaning in URLs are left as they are
    content_type: str | None = None


_PLAIN = FieldEncoding()


@dataclass(frozen=True, slots=True)
class FormEncoder:
    """Writes an object as a form: scalars as text, an array as its items, objects as JSON; or all of it in brackets."""

    fields: Mapping[str, FieldEncoding] = field(default_factory=dict[str, FieldEncoding])
    brackets: bool = False
    media_type: str = "application/x-www-form-urlencoded"

    def __call__(self, value: object, *, is_async: bool) -> Payload:
        members = members_of(value)
        if self.brackets:
            pairs = [f"{_plus(name)}={_plus(text)}" for name, text in flattened(members)]
        else:
            pairs = [pair for name, item in members.items() for pair in self._pairs(name, item)]
        return Payload(as_utf8("&".join(pairs)), self.media_type)

    def _pairs(self, name: str, value: object) -> Iterator[str]:
        if value is None or not is_given(value):
            return
        known = self.fields.get(name, _PLAIN)
        if known.style is not None:
            yield from _styled(name, value, known.style, known)
            return
        for item in present(value) if is_collection(value) else [value]:
            yield f"{_plus(name)}={_plus(text_of(name, item, known.content_type)[0])}"


def members_of(value: object) -> Mapping[str, object]:
    """Return the members of an object that is sent as a form. Raises TypeError for what is no object."""
    dump: Any = getattr(value, "model_dump", None)
    value = value if dump is None else dump(mode="json", by_alias=True, exclude_unset=True)
    if not is_object(value):
        raise TypeError(f"a form must be a mapping, not {type(value).__name__}")
    return value


def present(values: Any) -> list[object]:
    """Return the items of an array that are sent."""
    return [item for item in values if item is not None and is_given(item)]


def text_of(name: str, value: object, content_type: str | None) -> tuple[str, str | None]:
    """Return a value as text, and the media type of that; None for a scalar whose type the document does not say.

    Raises TypeError or ValueError that name the field.
    """
    is_scalar = not is_object(value) and not is_collection(value) and not hasattr(value, "model_dump")
    if not is_scalar or _is_json(content_type or ""):
        return encode_json(value, name).decode(), content_type or "application/json"
    try:
        text = path_text(value)
    except TypeError:
        raise TypeError(f"{name}: {type(value).__name__} cannot be written in a form") from None
    as_utf8(text, name)
    return text, content_type


def _is_json(content_type: str) -> bool:
    name = content_type.partition(";")[0].strip().lower()
    return name in ("application/json", "text/json") or name.endswith("+json")


def _styled(name: str, value: object, style: str, known: FieldEncoding) -> Iterator[str]:
    """Yield the pairs of a property in a style of parameters in a query (OpenAPI, Style Values)."""
    key = percent(name)
    if style == "deepObject":
        yield from _deep(key, value, known)
    elif is_object(value):
        members = [(str(inner), item) for inner, item in value.items() if item is not None and is_given(item)]
        if known.explode:
            yield from (f"{percent(inner)}={_escaped(item, known)}" for inner, item in members)
        elif members:
            yield f"{key}={_joined([part for pair in members for part in pair], style, known)}"
    elif is_collection(value):
        items = present(value)
        if known.explode:
            yield from (f"{key}={_escaped(item, known)}" for item in items)
        elif items:
            yield f"{key}={_joined(items, style, known)}"
    else:
        yield f"{key}={_escaped(value, known)}"


def _deep(key: str, value: object, known: FieldEncoding) -> Iterator[str]:
    if value is None or not is_given(value):
        return
    if is_object(value):
        for inner, item in value.items():
            yield from _deep(f"{key}[{percent(str(inner))}]", item, known)
    elif is_collection(value):
        for item in value:
            yield from _deep(key, item, known)
    else:
        yield f"{key}={_escaped(value, known)}"


def _joined(items: list[Any], style: str, known: FieldEncoding) -> str:
    """Return items with the style's delimiter between them. Raises ValueError where one of them has it inside."""
    delimiter, written = _DELIMITERS[style]
    texts = [path_text(item) for item in items]
    if delimiter != "," and any(delimiter in text for text in texts):
        raise ValueError(f"an item of a {style} array must not have {delimiter!r} inside")
    return written.join(_escaped(text, known) for text in texts)


def _escaped(value: object, known: FieldEncoding) -> str:
    """Return a scalar percent-encoded; where reserved characters are left alone, so is what is encoded already."""
    text = path_text(value)
    as_utf8(text)
    if not known.reserved:
        return percent(text)
    return _keep_reserved(text)


def _plus(text: str) -> str:
    """Return text as the URL standard writes it in a form."""
    as_utf8(text)
    return plus(text)
