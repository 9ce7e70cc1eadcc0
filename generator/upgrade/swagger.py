"""The document that is upgraded: access to its parts, what refers to them, and what is said about it once for all places."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator import pointer as pointers
from generator.diagnostics.code import NoteCode
from generator.jsontypes import JSON
from generator.reading import Mapping, Reader

_SECTIONS = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
    "paths": "pathItems",
}
"""What each mapping at the root of the document holds, in the words of OpenAPI 3's components."""


@dataclass(frozen=True, slots=True)
class MediaName:
    """A media type and the place that names it."""

    name: str
    pointer: str


MediaNames = tuple[MediaName, ...]


@dataclass(frozen=True, slots=True)
class Swagger:
    """The old document. `referred` has the targets of references, each with the section that such a thing belongs to."""

    reader: Reader
    consumes: MediaNames = ()
    produces: MediaNames = ()
    referred: dict[str, str] = field(default_factory=dict)
    _notes: dict[tuple[NoteCode, str], dict[str, None]] = field(default_factory=dict)

    def target(self, ref: JSON, pointer: str, section: str) -> str | None:
        """The pointer that the `$ref` in the mapping at `pointer` leads to; None after a report that it is of no use."""
        target = self.reader.target(ref, pointer)
        if target is None:
            return None
        if not self._fits(target, section):
            self.reader.wrong_kind(target, section, pointers.join(pointer, "$ref"))
            return None
        self.referred.setdefault(target, section)
        return target

    def resolve(self, value: Mapping, pointer: str, section: str) -> tuple[Mapping, str] | None:
        """A parameter, response or path item with its references followed, and where it stands; None after a report."""
        if "$ref" not in value:
            return value, pointer
        target = self.target(value["$ref"], pointer, section)
        beyond = None if target is None else self.reader.lookup(target)
        return self.reader.resolve(beyond, target, section) if target is not None and isinstance(beyond, dict) else None

    def media_names(self, holder: Mapping, key: str, pointer: str) -> MediaNames | None:
        """The media types under `consumes` or `produces`; None where the key is absent, so that the document's apply."""
        if holder.get(key) is None:
            return None
        place = pointers.join(pointer, key)
        self.reader.texts(holder, key, pointer)
        listed = holder[key]
        items = enumerate(listed) if isinstance(listed, list) else ()
        return tuple(MediaName(name, pointers.join(place, index)) for index, name in items if isinstance(name, str))

    def note(self, code: NoteCode, message: str, pointer: str) -> None:
        """Counts a place that the same note is about; `report_notes` writes them."""
        self._notes.setdefault((code, message), {}).setdefault(pointer)

    def report_notes(self) -> None:
        """Writes each note once, at its first place and with the number of the others."""
        for (code, message), places in self._notes.items():
            others = f" (in {len(places)} places, this is the first)" if len(places) > 1 else ""
            self.reader.report.note(code, f"{message}{others}", next(iter(places)))

    def _fits(self, target: str, section: str) -> bool:
        tokens = pointers.split(target)
        named = _SECTIONS.get(tokens[0]) if len(tokens) == 2 else None
        if named not in (None, section) or not self.reader.is_of_kind(target, section):
            return False
        return isinstance(self.reader.lookup(target), (dict, bool) if section == "schemas" else dict)
