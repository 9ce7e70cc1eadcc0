"""Validation with openapi-pydantic: what its models object to, said in plain words and at its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from generator import pointer as pointers
from generator.jsontypes import JSON, kind
from generator.reading.structure import booleans_below, objects

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

_WANTED = {
    "string": "a string",
    "dict": "a mapping",
    "model": "a mapping",
    "mapping": "a mapping",
    "list": "a list",
    "bool": "a boolean",
    "int": "a whole number",
    "float": "a number",
}


@dataclass(frozen=True, slots=True)
class Objection:
    """What is wrong with the value at a pointer, or the key that it lacks."""

    pointer: str
    message: str
    missing: str | None = None


def validate(root: dict[str, JSON], version: str) -> list[Objection]:
    """What the models of OpenAPI 3.0 or 3.1 object to in a document, at most once for each place.

    OpenAPI 3.2 is validated as 3.1, which its documents keep to in what the two have in common.
    """
    from pydantic import ValidationError

    is_old = version.startswith("3.0")
    tree = root if is_old else _without_booleans(root)
    try:
        _model(version).model_validate({**tree, "openapi": "3.0.4" if is_old else "3.1.1"})
    except ValidationError as error:
        objections = _objections(root, error.errors(include_url=False, include_context=False))
        is_newer = version.startswith("3.2")
        return [item for item in _deepest(objections) if not (is_newer and _is_of_3_2(root, item))]
    return []


def _without_booleans(root: dict[str, JSON]) -> dict[str, JSON]:
    """The document with a mapping for each schema that is `true` or `false`, which the models know in one place only."""
    if not any(True for _ in _boolean_schemas(root)):
        return root
    tree = deepcopy(root)
    for holder, key in list(_boolean_schemas(tree)):
        if isinstance(holder, dict) and isinstance(key, str):
            holder[key] = {}
        elif isinstance(holder, list) and isinstance(key, int):
            holder[key] = {}
    return tree


def _boolean_schemas(root: dict[str, JSON]) -> Iterator[tuple[dict[str, JSON] | list[JSON], str | int]]:
    """The holder and the key of each schema that is a boolean."""
    for kind_of, _, value in objects(root):
        if kind_of == "schemas":
            yield from booleans_below(value)


def _model(version: str) -> Any:
    """The model of a whole document. Its package takes 0.3 s to import, hence so late."""
    if version.startswith("3.0"):
        from openapi_pydantic.v3.v3_0 import OpenAPI

        return OpenAPI
    from openapi_pydantic.v3 import v3_1

    return v3_1.OpenAPI


def _objections(root: dict[str, JSON], details: list[ErrorDetails]) -> Iterator[Objection]:
    """The errors of the models without those that are their own.

    OpenAPI 3.1 allows `true` and `false` as schemas, and 3.0 references to callbacks.
    """
    for detail in details:
        objection = _objection(root, detail)
        is_boolean_schema = isinstance(detail["input"], bool) and " must be a mapping" in objection.message
        if not is_boolean_schema and not _is_callback_reference(objection.pointer):
            yield objection


def _is_of_3_2(root: dict[str, JSON], objection: Objection) -> bool:
    """Whether it objects to what is right since OpenAPI 3.2: some values of parameters, responses without a description."""
    tokens = pointers.split(objection.pointer)
    if objection.missing is not None:
        return objection.missing == "description" and tokens[-2:-1] == ("responses",)
    value: JSON = root
    for token in tokens:
        match value:
            case dict():
                value = value[token]
            case list():
                value = value[int(token)]
            case _:
                value = None
    return (pointers.last(objection.pointer), value) in (("in", "querystring"), ("style", "cookie"))


def _is_callback_reference(pointer: str) -> bool:
    tokens = pointers.split(pointer)
    return len(tokens) > 2 and tokens[-3] == "callbacks" and tokens[-1] == "$ref"


def _objection(root: dict[str, JSON], detail: ErrorDetails) -> Objection:
    pointer, value, missing = _place(root, detail["loc"], detail["type"] == "missing")
    if missing is not None:
        return Objection(pointer, f"`{_label(pointer)}` lacks `{missing}`", missing)
    wanted = _WANTED.get(detail["type"].partition("_")[0])
    if wanted is not None and detail["type"].endswith(("_type", "_parsing")):
        return Objection(pointer, f"`{_label(pointer)}` must be {wanted}, not {kind(value)}")
    said = detail["msg"].removeprefix("Value error, ").replace("Input should", "must")
    return Objection(pointer, f"`{_label(pointer)}` is not valid: {said[:1].lower()}{said[1:]}")


def _label(pointer: str) -> str:
    """What a reader calls a place: its key, after that of its holder where it is but a number."""
    *above, last = pointers.split(pointer) or ("the document",)
    return f"{above[-1]}.{last}" if last.isdecimal() and above else last


def _place(root: JSON, loc: tuple[int | str, ...], is_missing: bool) -> tuple[str, JSON, str | None]:
    """Pointer and value of an error, and the key that is missing there.

    Between keys and indexes, `loc` names the members of unions that were tried; the tree does not know those.
    """
    missing = str(loc[-1]) if is_missing else None
    pointer, value = "", root
    for token in loc[:-1] if is_missing else loc:
        if isinstance(value, dict) and token in value:
            pointer, value = pointers.join(pointer, token), value[str(token)]
        elif isinstance(value, list) and isinstance(token, int) and token < len(value):
            pointer, value = pointers.join(pointer, token), value[token]
    return pointer, value, missing


def _deepest(objections: Iterable[Objection]) -> list[Objection]:
    """One objection for each place. A union fails because its member does: then only the member's counts.

    That of a member further down counts more than the union's own, and what is no reference need not be one.
    """
    first: dict[str, Objection] = {}
    for objection in sorted(objections, key=lambda objection: objection.missing == "$ref"):
        first.setdefault(objection.pointer, objection)
    above = {ancestor for pointer in first for ancestor in _ancestors(pointer)}
    return [found for found in first.values() if found.pointer not in above or found.missing not in (None, "$ref")]


def _ancestors(pointer: str) -> Iterable[str]:
    while pointer:
        pointer = pointers.parent(pointer)
        yield pointer
