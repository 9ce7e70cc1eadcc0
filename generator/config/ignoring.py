"""Which warnings a configuration does not want to see (`diagnostics.ignored`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from generator import pointer as pointers
from generator.diagnostics import Diagnostic, Severity

Ignored: TypeAlias = Mapping[str, "Literal[True] | tuple[str, ...]"]
"""Code -> the places where it is ignored: JSON pointers (`#/components/schemas/A`), endpoints (`get /a`), or everywhere."""


def is_ignored(diagnostic: Diagnostic, ignored: Ignored) -> bool:
    """Whether a warning or note is not to be shown: at one of its places, or below it. Errors always are.

    Codes may be written with a slash after their first word (`Endpoint/NotConfigured`).
    """
    if diagnostic.code.severity is Severity.ERROR:
        return False
    known = {code.replace("/", ""): places for code, places in ignored.items()}
    places = known.get(diagnostic.code.name, ())
    if isinstance(places, bool):
        return places
    found = diagnostic.location.pointer if diagnostic.location else None
    return found is not None and any(f"{found}/".startswith(f"{_pointer(place)}/") for place in places)


def _pointer(place: str) -> str:
    """The pointer that a place stands for: an endpoint is that of its operation in the document."""
    verb, _, path = place.partition(" ")
    if path:
        return pointers.join("", "paths", path.strip(), verb.lower())
    return place.removeprefix("#").rstrip("/")
