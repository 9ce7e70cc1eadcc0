"""A document as the tree that its text holds, read without the generator."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BY_COMBINING = frozenset({"allOf", "$ref"})


@dataclass(frozen=True)
class Tree:
    """The root of a document, whose references all point into it."""

    root: Any

    @property
    def is_swagger(self) -> bool:
        return "swagger" in self.root

    @property
    def reads_siblings(self) -> bool:
        """Whether keywords beside a `$ref` count: since 3.1 they do (JSON Schema 2020-12, 8.2.3.1), before they do not."""
        return not self.is_swagger and not str(self.root["openapi"]).startswith("3.0")

    def resolved(self, node: Any) -> Mapping[str, Any]:
        """What a node is once its references are followed; without anything in it for what is no object."""
        while isinstance(node, Mapping) and "$ref" in node:
            node = self.target(node["$ref"])
        return node if isinstance(node, Mapping) else {}

    def target(self, reference: str) -> Any:
        """What a reference points to (RFC 6901, 6: the fragment of a URI)."""
        node = self.root
        for part in unquote(reference.removeprefix("#/")).split("/"):
            key = part.replace("~1", "/").replace("~0", "~")
            node = node[int(key)] if isinstance(node, list) else node[key]
        return node

    def references(self, schema: Any) -> Iterator[str]:
        """The references that a schema consists of, through `allOf`."""
        if isinstance(schema, Mapping):
            if "$ref" in schema:
                yield schema["$ref"]
                yield from self.references(self.target(schema["$ref"]))
            for part in schema.get("allOf", ()):
                yield from self.references(part)

    def flat(self, schema: Any) -> dict[str, Any]:
        """A schema with all that its references and `allOf` add: each of them holds, so members are of all (10.2.1.1)."""
        if not isinstance(schema, Mapping):
            return {}
        parts = [self.flat(part) for part in schema.get("allOf", ())]
        if "$ref" in schema:
            parts = [self.flat(self.target(schema["$ref"])), *parts]
        own = {key: value for key, value in schema.items() if key not in _BY_COMBINING}
        if "$ref" in schema and not self.reads_siblings:
            own = {}
        merged: dict[str, Any] = {}
        for part in [*parts, own]:
            merged = _both(merged, part)
        return merged


def _both(left: Mapping[str, Any], right: Mapping[str, Any]) -> dict[str, Any]:
    """Two flat schemas at once; of a keyword that only says something about values the later one stands."""
    members = dict(left.get("properties", {}))
    for name, schema in right.get("properties", {}).items():
        members[name] = {"allOf": [members[name], schema]} if name in members else schema
    required = dict.fromkeys([*left.get("required", ()), *right.get("required", ())])
    rest = {"properties": members} if members else {}
    return {**left, **right, **rest, **({"required": list(required)} if required else {})}


def read(document: Path) -> Tree:
    """The tree of a JSON or YAML file."""
    text = document.read_text("utf-8")
    return Tree(json.loads(text) if document.suffix == ".json" else yaml.load(text, _Loader))
