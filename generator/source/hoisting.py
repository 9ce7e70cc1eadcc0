"""Schemas from other files get a name of their own in the document's `components`, as if they had been written there.

So a schema in `schemas/pet.yaml` is `#/components/schemas/pet` to everything that follows.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from generator import pointer as pointers
from generator.jsontypes import JSON
from generator.source.references import FILES, references

_SCHEMAS = "/components/schemas"

_SCHEMA_KEYS = frozenset(
    "schema itemSchema items additionalProperties not if then else contains propertyNames unevaluatedItems"
    " unevaluatedProperties".split()
)
"""Keys whose value is a schema."""

_SCHEMA_HOLDERS = frozenset(
    "properties patternProperties $defs definitions dependentSchemas schemas allOf anyOf oneOf prefixItems".split()
)
"""Keys whose value holds schemas, by name or in a list."""


def hoist(root: dict[str, JSON]) -> dict[str, str]:
    """Moves the schemas of other files that are referred to, in place. Returns the new pointer of each old one."""
    trees = [root, *_files(root).values()]
    found = dict.fromkeys(target for tree in trees for target in _schema_targets(tree))
    # Inner schemas before those that hold them: what is moved out of a schema stays out when it moves itself.
    targets = sorted((target for target in found if _holder(root, target)), key=len, reverse=True)
    moves = {target: "" for target in targets}
    taken = set(_components(root))
    for target in sorted(targets, key=list(found).index):
        moves[target] = pointers.join(_SCHEMAS, _name(target, root, taken))
    for target in targets:
        _move(root, target, moves[target])
    for tree in (root, *_files(root).values()):
        _redirect(tree, moves)
    return moves


def _files(root: dict[str, JSON]) -> dict[str, JSON]:
    files = root.get(FILES)
    return files if isinstance(files, dict) else {}


def _components(root: dict[str, JSON]) -> dict[str, JSON]:
    """The mapping of named schemas, made when it is missing."""
    components = root.setdefault("components", {})
    schemas = components.setdefault("schemas", {}) if isinstance(components, dict) else {}
    return schemas if isinstance(schemas, dict) else {}


def _schema_targets(tree: JSON) -> Iterator[str]:
    """The pointers into other files that stand where a schema is expected."""
    for pointer, holder, key in references(tree):
        *_, above, here, _ = ("", "", *pointers.split(pointer))
        target = unquote(str(holder[key]))
        if target.startswith(f"#/{FILES}/") and (here in _SCHEMA_KEYS or above in _SCHEMA_HOLDERS or here == "mapping"):
            yield target[1:]


def _holder(root: JSON, target: str) -> dict[str, JSON] | None:
    """The mapping that a moving schema leaves; None when no schema stands there."""
    value: JSON = root
    for token in pointers.split(pointers.parent(target)):
        value = value.get(token) if isinstance(value, dict) else None
    return value if isinstance(value, dict) and isinstance(value.get(pointers.last(target)), dict) else None


def _name(target: str, root: dict[str, JSON], taken: set[str]) -> str:
    """The name of a component that is nothing but a reference to the schema, or a new one after its key or file."""
    for name, schema in _components(root).items():
        if isinstance(schema, dict) and [*schema] == ["$ref"] and unquote(str(schema["$ref"])) == f"#{target}":
            return name
    tokens = pointers.split(target)
    file = PurePosixPath(tokens[1]).stem
    own = tokens[-1] if len(tokens) > 2 else file
    numbered = (f"{file}_{own}_{number}" for number in range(2, len(taken) + 3))
    name = next(name for name in (own, f"{file}_{own}", *numbered) if name not in taken)
    taken.add(name)
    return name


def _move(root: dict[str, JSON], target: str, destination: str) -> None:
    holder = _holder(root, target)
    if holder is not None:
        key = pointers.last(target)
        _components(root)[pointers.last(destination)] = holder[key]
        holder[key] = {"$ref": f"#{quote(destination, safe='/~')}"}


def _redirect(tree: JSON, moves: dict[str, str]) -> None:
    """Makes references to moved schemas, and to what is inside of them, lead to where they are now."""
    for _, holder, key in references(tree):
        target = unquote(str(holder[key]))[1:]
        around = target
        while around and around not in moves:
            around = pointers.parent(around)
        if around:
            holder[key] = "#" + quote(moves[around] + target[len(around) :], safe="/~")
