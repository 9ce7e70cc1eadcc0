"""Reads typed parts out of the untyped tree: what has another type than OpenAPI says is reported and counts as absent."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote, unquote

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Load, Parse
from generator.jsontypes import JSON, MISSING, Missing, kind
from generator.reading.structure import kind_at
from generator.source.references import readable

Mapping = dict[str, JSON]

_SINGULAR = {
    "schemas": "a schema",
    "responses": "a response",
    "parameters": "a parameter",
    "examples": "an example",
    "requestBodies": "a request body",
    "headers": "a header",
    "securitySchemes": "a security scheme",
    "links": "a link",
    "callbacks": "a callback",
    "pathItems": "a path item",
    "mediaTypes": "a media type",
    "operations": "an operation",
    "components": "the mapping of all components",
    "info": "about the whole document",
    "servers": "a server",
    "tags": "a tag",
}
"""What each kind of object is called."""

_PLAIN = "/~!$&'()*+,;=:@?-._{}"
"""What a reader need not see percent-encoded. Braces should be (RFC 3986), and nobody minds."""


@dataclass(frozen=True, slots=True)
class Reader:
    """Typed access to the entries of mappings; `pointer` is always that of the mapping that holds the entry."""

    root: Mapping
    report: Reporter
    is_swagger: bool = False
    """Whether the author wrote Swagger 2.0, so that hints have to use its words."""

    def mapping(self, holder: Mapping, key: str, pointer: str) -> Mapping:
        """The mapping under `key`; an empty one when it is absent, null or something else."""
        value = holder.get(key)
        if isinstance(value, dict):
            return value
        self._expect("a mapping", value, key, pointer)
        return {}

    def items(self, holder: Mapping, key: str, pointer: str) -> list[JSON]:
        """The list under `key`; an empty one when it is absent, null or something else."""
        value = holder.get(key)
        if isinstance(value, list):
            return value
        self._expect("a list", value, key, pointer)
        return []

    def entries(
        self, holder: Mapping, key: str, pointer: str, extensible: bool = False
    ) -> Iterator[tuple[str, str, Mapping]]:
        """Name, pointer and value of each mapping in the mapping under `key`.

        Where OpenAPI calls that mapping extensible, entries that begin with "x-" are left out; elsewhere they are names.
        """
        place = pointers.join(pointer, key)
        for name, value in self.mapping(holder, key, pointer).items():
            below = pointers.join(place, name)
            if not (extensible and name.startswith("x-")) and self.is_mapping(value, below):
                assert isinstance(value, dict)
                yield name, below, value

    def parts(self, holder: Mapping, key: str, pointer: str) -> Iterator[tuple[str, Mapping]]:
        """Pointer and value of each mapping in the list under `key`."""
        for index, value in enumerate(self.items(holder, key, pointer)):
            place = pointers.join(pointer, key, index)
            if self.is_mapping(value, place):
                assert isinstance(value, dict)
                yield place, value

    def is_mapping(self, value: JSON, pointer: str) -> bool:
        if isinstance(value, dict):
            return True
        self.report.warning(
            Parse.WrongType, f"`{pointers.last(pointer)}` must be a mapping, not {kind(value)}", pointer
        )
        return False

    def text(self, holder: Mapping, key: str, pointer: str) -> str | None:
        """The text under `key`. A number or boolean is taken as its text, with a warning: YAML needs quotes there."""
        value = holder.get(key)
        if isinstance(value, (bool, int, float)):
            text = str(value).lower() if isinstance(value, bool) else str(value)
            message = f"`{key}` must be a string, not {kind(value)}; taken as `{text}`"
            self.report.warning(Parse.ConvertedValue, message, pointers.join(pointer, key), f'Write {key}: "{text}"')
            return text
        if isinstance(value, str):
            return value
        self._expect("a string", value, key, pointer)
        return None

    def prose(self, holder: Mapping, key: str, pointer: str) -> str | None:
        """A text for people; what is not a text is left out with a warning."""
        value = holder.get(key)
        if value is not None and not isinstance(value, str):
            message = f"`{key}` must be a string, not {kind(value)}; left out"
            self.report.warning(Parse.IgnoredValue, message, pointers.join(pointer, key))
        return value if isinstance(value, str) else None

    def flag(self, holder: Mapping, key: str, pointer: str) -> bool | None:
        value = holder.get(key)
        if isinstance(value, str) and value.lower() in ("true", "false"):
            message = f"`{key}` must be a boolean, not a string; taken as {value.lower()}"
            self.report.warning(
                Parse.ConvertedValue, message, pointers.join(pointer, key), f"Write {key}: {value.lower()}"
            )
            return value.lower() == "true"
        if isinstance(value, bool):
            return value
        self._expect("a boolean", value, key, pointer)
        return None

    def texts(self, holder: Mapping, key: str, pointer: str) -> tuple[str, ...]:
        """The strings in the list under `key`; anything else in it is reported."""
        found: list[str] = []
        for index, value in enumerate(self.items(holder, key, pointer)):
            if isinstance(value, str):
                found.append(value)
            else:
                message = f"an item of `{key}` must be a string, not {kind(value)}"
                self.report.warning(Parse.WrongType, message, pointers.join(pointer, key, index))
        return tuple(found)

    def target(self, ref: JSON, pointer: str) -> str | None:
        """The pointer that the `$ref` in the mapping at `pointer` leads to; None after a report that it leads nowhere."""
        place = pointers.join(pointer, "$ref")
        if not isinstance(ref, str):
            self.report.warning(Parse.WrongType, f"`$ref` must be a string, not {kind(ref)}", place)
            return None
        target = unquote(ref[1:]) if ref.startswith("#") else ""
        if not target.startswith("/"):
            self._unusable(ref, place)
            return None
        if self.lookup(target) is MISSING:
            self.report.warning(
                Parse.DanglingReference,
                f"`{readable(ref)}` leads to nothing",
                place,
                self._near(target) or _addition(target),
            )
            return None
        return target

    def _unusable(self, ref: str, place: str) -> None:
        """Reports a reference that is no pointer into the document. One to another host stops the run, for safety."""
        if ref.startswith(("http:", "https:")):
            self.report.error(Load.RemoteReference, f"`{ref}` is on the network; references are not fetched", place)
            return
        message = f"`{ref}` leads to another file, which was not loaded"
        if ref.startswith("#"):
            message = f"`{ref}` is not a JSON pointer; write it like #/components/schemas/Name"
        self.report.warning(Parse.UnsupportedReference, message, place)

    def lookup(self, pointer: str) -> JSON | Missing:
        """The value at `pointer`, MISSING where there is none."""
        value: JSON = self.root
        for token in pointers.split(pointer):
            if isinstance(value, dict) and token in value:
                value = value[token]
            elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
                value = value[int(token)]
            else:
                return MISSING
        return value

    def resolve(self, value: Mapping, pointer: str, section: str) -> tuple[Mapping, str] | None:
        """A parameter, response, ... with its references followed, and where it stands; None after a report.

        `section` is where its kind belongs in `components`.
        """
        seen: list[str] = []
        while "$ref" in value:
            target = self.target(value["$ref"], pointer)
            if target is None or not self._fits(target, pointer, section):
                return None
            if target in seen:
                message = f"these references lead in a circle: {' -> '.join([*seen, target])}"
                self.report.warning(Parse.ReferenceCycle, message, pointers.join(pointer, "$ref"))
                return None
            seen.append(target)
            found = self.lookup(target)
            if not isinstance(found, dict):
                return None
            value, pointer = found, target
        return value, pointer

    def _fits(self, target: str, pointer: str, section: str) -> bool:
        if self.is_of_kind(target, section) and isinstance(self.lookup(target), dict):
            return True
        self.wrong_kind(target, section, pointers.join(pointer, "$ref"))
        return False

    def wrong_kind(self, target: str, section: str, place: str) -> None:
        """Reports that a reference leads to a thing of another kind than `section` of `components` holds."""
        message = f"the reference must lead to {_SINGULAR[section]}; `{readable('#' + target)}` is {self._what(target)}"
        wanted = pointers.join("/components", section, pointers.last(target))
        self.report.warning(Parse.WrongKind, message, place, self._near(wanted))

    def _what(self, target: str) -> str:
        """What stands at a pointer, in the words of OpenAPI where its place says it."""
        found = self.lookup(target)
        named = _SINGULAR.get(kind_at(target) or "")
        return named or ("nothing" if isinstance(found, Missing) else kind(found))

    def is_of_kind(self, target: str, section: str) -> bool:
        """False when `target` stands where a thing of another kind does."""
        return kind_at(target) in (None, section)

    def _near(self, target: str) -> str | None:
        """A hint that names what is there and looks like the target, token by token; case counts least."""
        near, value = "", self.lookup("")
        for token in pointers.split(target):
            found = _near_key(token, value) if isinstance(value, dict) else token
            near = pointers.join(near, found or token)
            value = self.lookup(near)
        if isinstance(value, Missing):
            return None
        return f"Did you mean `{readable('#' + quote(near, safe=_PLAIN))}`?"

    def deprecated(self, holder: Mapping, pointer: str) -> bool:
        """Whether a thing is deprecated; one that says what to use instead is."""
        return bool(self.flag(holder, "deprecated", pointer)) or self.deprecation(holder, pointer) is not None

    def deprecation(self, holder: Mapping, pointer: str) -> str | None:
        """What a deprecated thing says of that, on one line."""
        texts = (self.text(holder, key, pointer) for key in _DEPRECATION_MESSAGES)
        return next((" ".join(text.split()) for text in texts if text and text.strip()), None)

    def _expect(self, wanted: str, value: JSON, key: str, pointer: str) -> None:
        if value is not None:
            place = pointers.join(pointer, key)
            hint = f"Write {key}: {_example(wanted, value)}"
            self.report.warning(Parse.WrongType, f"`{key}` must be {wanted}, not {kind(value)}", place, hint)


_DEPRECATION_MESSAGES = ("x-deprecated-message", "x-stainless-deprecation-message")


def extensions(holder: Mapping) -> Mapping:
    """The entries whose keys begin with "x-"."""
    return {key: value for key, value in holder.items() if key.startswith("x-")}


def _example(wanted: str, value: JSON) -> str:
    if wanted == "a list" and isinstance(value, str) and value.isidentifier():
        return f"[{value}]"
    return {"a list": "[...]", "a mapping": "{...}", "a string": '"..."'}.get(wanted, "true")


def _addition(target: str) -> str | None:
    """A hint that adds the schema that is missing; other components need more than a hint can say."""
    match pointers.split(target):
        case ("components", "schemas", name) if name.isidentifier():
            return f"Add it: components: {{schemas: {{{name}: {{type: object}}}}}}"
        case ("definitions", name) if name.isidentifier():  # Swagger 2.0
            return f"Add it: definitions: {{{name}: {{type: object}}}}"
        case _:
            return None


def _near_key(token: str, holder: Mapping) -> str | None:
    """The key that is meant: the same one, one in another case, one that is spelt much alike."""
    from difflib import get_close_matches

    if token in holder:
        return token
    alike = [key for key in holder if key.casefold() == token.casefold()]
    return next(iter(alike or get_close_matches(token, holder, 1)), None)
