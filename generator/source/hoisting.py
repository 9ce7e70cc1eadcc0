"""Schemas from other files get a name of their own among the document's schemas, as if they had been written there.

So a schema in `schemas/pet.yaml` is `#/components/schemas/pet` to everything that follows, or `#/definitions/pet` in
Swagger 2.0. Where another has that name, it is called after where it stands: `schemas_pet`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import PurePosixPath
from urllib.parse import quote, unquote, urlsplit

from generator import pointer as pointers
from generator.jsontypes import JSON
from generator.source.references import FILES, references, schema_keys
from generator.words import split_words

_SCHEMA_KEYS = frozenset(
    "schema itemSchema items additionalProperties not if then else contains propertyNames unevaluatedItems"
    " unevaluatedProperties".split()
)
"""Keys whose value is a schema."""

_SCHEMA_HOLDERS = frozenset(
    "properties patternProperties $defs definitions dependentSchemas schemas allOf anyOf oneOf prefixItems".split()
)
"""Keys whose value holds schemas, by name or in a list."""


@dataclass(frozen=True, slots=True)
class Moves:
    """The new pointer of each old one; `numbered` are those of them whose place alone makes no name of their own."""

    targets: dict[str, str]
    numbered: tuple[str, ...]


def hoist(root: dict[str, JSON]) -> Moves:
    """Moves the schemas of other files that are referred to, in place."""
    trees = [root, *_files(root).values()]
    found = dict.fromkeys(target for tree in trees for target in _schema_targets(tree))
    # Inner schemas before those that hold them: what is moved out of a schema stays out when it moves itself.
    targets = sorted((target for target in found if _holder(root, target)), key=len, reverse=True)
    moves = {target: "" for target in targets}
    names = _Names(root)
    for target in sorted(targets, key=list(found).index):
        moves[target] = pointers.join("", *schema_keys(root), names.name(target))
    for target in targets:
        _move(root, target, moves[target])
    for tree in (root, *_files(root).values()):
        _redirect(tree, moves)
    return Moves(moves, tuple(names.numbered))


_HOLDERS = _SCHEMA_HOLDERS | {"components"}
"""Keys that say nothing of what stands below them."""


def _files(root: dict[str, JSON]) -> dict[str, JSON]:
    files = root.get(FILES)
    return files if isinstance(files, dict) else {}


def _components(root: dict[str, JSON]) -> dict[str, JSON]:
    """The mapping of named schemas, made when it is missing."""
    holder: JSON = root
    for key in schema_keys(root):
        holder = holder.setdefault(key, {}) if isinstance(holder, dict) else {}
    return holder if isinstance(holder, dict) else {}


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


@dataclass(slots=True)
class _Names:
    """Names for components, each different from all others by its words: `pet` and `Pet` would be one class."""

    root: dict[str, JSON]
    numbered: list[str] = field(default_factory=list)
    _taken: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self._taken = set(map(_words, _components(self.root)))

    def name(self, target: str) -> str:
        """The name of a component that is nothing but a reference to the schema, or a new one after where it stands."""
        for name, schema in _components(self.root).items():
            if isinstance(schema, dict) and [*schema] == ["$ref"] and unquote(str(schema["$ref"])) == f"#{target}":
                return name
        free = (name for name in _candidates(target) if _words(name) not in self._taken)
        name = next(free, None) or self._numbered(target)
        self._taken.add(_words(name))
        return name

    def _numbered(self, target: str) -> str:
        """The last resort."""
        self.numbered.append(target)
        *_, last = _candidates(target)
        return next(name for number in count(2) if _words(name := f"{last}_{number}") not in self._taken)


def _words(name: str) -> str:
    """What of a name a class's name is made of; where nothing is, the name itself."""
    return "_".join(split_words(name)) or name


def _candidates(target: str) -> Iterator[str]:
    """Names from where a schema stands: its key or file, then with what is around it in front, step by step."""
    _, path, *tokens = pointers.split(target)
    url = urlsplit(path) if "://" in path else None
    file = PurePosixPath(f"{url.netloc}{url.path}" if url else path)
    around = [*file.parent.parts, file.stem, *(token for token in tokens if token not in _HOLDERS)]
    own = tokens[-1] if tokens else around[-1]
    outer = around[:-1] if around[-1] == own else around
    yield own
    if tokens:  # the file says more than the keys between
        yield f"{file.stem}_{own}"
    for depth in range(len(outer) - 1, -1, -1):
        yield "_".join([*outer[depth:], own])
    yield "_".join([*outer, own, file.suffix.removeprefix(".")])


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
