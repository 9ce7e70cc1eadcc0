"""The rows of OpenAPI's table of styles as parameters of a document, each with what the reference says of a value."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any

from tests.serialization.reference import UNRESERVED, Value, deep_object, delimited, expand

LATIN_1 = "".join(map(chr, range(0x20, 0x7F)))
"""What needs no escape in a header: OpenAPI leaves out percent-encoding there (Appendix D)."""

TEXTS: list[Value] = ["a", "a b&c=d/e?f#[g]%2F,;"]
ARRAYS: list[Value] = [["a"], ["a", "b c"], ["x,y;z=1", "ü|%", "", "last"]]
OBJECTS: list[Value] = [{"k": "v"}, {"k": "v", "l": "w x"}, {"a,b": "c=d;e", "m": True}]
VALUES: dict[str, list[Value]] = {
    "text": TEXTS,
    "array": ARRAYS,
    "object": OBJECTS,
    "any": [*TEXTS, 7, True, *ARRAYS, [1, 2.5, False], *OBJECTS],
}
SCHEMAS: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "array": {"type": "array", "items": {"type": "string"}},
    "object": {"type": "object"},
    "any": {},
}


@dataclass(frozen=True)
class Row:
    """A parameter `n` in a place and a style; None where the document leaves the field out."""

    kind: str
    place: str
    style: str | None = None
    explode: bool | None = None

    @property
    def parameter(self) -> dict[str, Any]:
        fields = {"style": self.style, "explode": self.explode}
        said = {name: value for name, value in fields.items() if value is not None}
        required = {"required": True} if self.place == "path" else {}
        return {"name": "n", "in": self.place, "schema": SCHEMAS[self.kind], **required, **said}

    @property
    def full_style(self) -> str:
        return self.style or {"path": "simple", "header": "simple"}.get(self.place, "form")

    @property
    def explodes(self) -> bool:
        """OpenAPI, Parameter Object: true for `form` and `cookie`, else false."""
        return self.full_style in ("form", "cookie") if self.explode is None else self.explode

    def written(self, value: Value) -> str | None:
        """What the parameter is on the wire; None where OpenAPI has no form for the value."""
        style = self.full_style
        if style in ("spaceDelimited", "pipeDelimited"):
            return self._delimited(value, " " if style == "spaceDelimited" else "|")
        if style == "deepObject":
            return deep_object("n", value) if isinstance(value, dict) else None
        if self.place == "cookie":
            return self._cookie(value, style)
        allowed = LATIN_1 if self.place == "header" else UNRESERVED
        if style == "label" and self.explodes and isinstance(value, (list, dict)):
            allowed = allowed.replace(".", "")  # the dot stands between items
        return expand("n", value, style, self.explodes, allowed)

    def values(self) -> list[Value]:
        """The values that the parameter can have and that OpenAPI has a form for."""
        return [item for item in VALUES[self.kind] if self.written(item) is not None and self._can_carry(item)]

    def _can_carry(self, value: Value) -> bool:
        """Headers, and cookies that are not encoded, carry ASCII."""
        is_raw = self.place == "header" or self.full_style == "cookie"
        return not is_raw or json.dumps(value, ensure_ascii=False).isascii()

    def path(self, index: int) -> str:
        return f"/r{index}/{{n}}" if self.place == "path" else f"/r{index}"

    def __str__(self) -> str:
        return f"{self.kind}-{self.place}-{self.style}-{self.explode}"

    def _delimited(self, value: Value, delimiter: str) -> str | None:
        if not isinstance(value, (list, dict)) or self.explodes:
            return expand("n", value, "form", True)
        parts = value if isinstance(value, list) else [*value, *value.values()]
        holds = any(delimiter in str(part) for part in parts)
        return None if holds else delimited("n", value, f"%{ord(delimiter):02X}")

    def _cookie(self, value: Value, style: str) -> str | None:
        if style == "cookie" and ";" in str(value):
            return None
        text = expand("n", value, style, self.explodes, UNRESERVED if style == "form" else LATIN_1 + "ü")
        return "; ".join(text.split("&")) if self.explodes and isinstance(value, (list, dict)) else text


def rows() -> Iterator[Row]:
    for kind, explode, (place, styles) in product(VALUES, (None, False, True), STYLES.items()):
        yield from (Row(kind, place, style, explode) for style in (None, *styles))


STYLES = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
