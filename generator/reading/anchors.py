"""Names that schemas give themselves, for references that are no pointers (JSON Schema 2020-12, 8.2.2)."""

from __future__ import annotations

from generator.jsontypes import JSON
from generator.reading.structure import objects


def anchors(root: dict[str, JSON]) -> dict[str, str]:
    """The pointer of the schema with each `$anchor` or `$dynamicAnchor`; of two with one name the first."""
    named: dict[str, str] = {}
    for kind, pointer, value in objects(root):
        for keyword in ("$anchor", "$dynamicAnchor") if kind == "schemas" else ():
            name = value.get(keyword)
            if isinstance(name, str):
                named.setdefault(name, pointer)
    return named
