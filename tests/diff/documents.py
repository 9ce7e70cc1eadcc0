"""Tiny documents, two for each rule. `@` stands for a word of the case's own, so that all cases fit into one document."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Schema = Mapping[str, Any]

TEXT: Schema = {"type": "string"}
NUMBER: Schema = {"type": "integer"}
MAYBE: Schema = {"type": ["string", "null"]}
BOOK: Schema = {"$ref": "#/components/schemas/@Book"}


def values(*names: str) -> Schema:
    return {"type": "string", "enum": list(names)}


def record(properties: Mapping[str, Schema], required: Sequence[str] = (), **more: Any) -> Schema:
    return {"type": "object", "properties": properties, "required": list(required), **more}


def operation(
    verb: str = "post",
    path: str = "/@",
    *,
    takes: Mapping[str, Schema] | None = None,
    needs: Sequence[str] = (),
    query: Mapping[str, Schema] | None = None,
    answer: Schema | None = None,
    events: bool = False,
    **more: Any,
) -> Schema:
    """The paths of a document with one operation; `takes` are the properties of its body, `needs` the required ones."""
    parameters: list[dict[str, Any]] = [
        {"name": name, "in": "query", "schema": schema} for name, schema in (query or {}).items()
    ]
    in_path = [part.partition("}")[0] for part in path.split("{")[1:]]
    parameters += [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in in_path]
    content: dict[str, Any] = {} if answer is None else {"application/json": {"schema": answer}}
    if events:
        content["text/event-stream"] = {"schema": answer}
    found: dict[str, Any] = {
        "parameters": parameters,
        "responses": {"200": {"description": "Done", "content": content}},
    }
    if takes is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": record(takes, needs)}}}
    return {path: {verb: {**found, **more}}}


@dataclass(frozen=True)
class Case:
    """Two documents that differ by what one rule is about; `caller` is written against the old one, and can be run.

    `also` are the rules of what follows from that change. The parts of a configuration are of `client_settings.opts`.
    """

    rule: str
    old: Sequence[Schema] = ()
    new: Sequence[Schema] = ()
    caller: str = "client.@"
    also: frozenset[str] = frozenset()
    old_schemas: Mapping[str, Schema] | None = None
    new_schemas: Mapping[str, Schema] | None = None
    old_options: Mapping[str, Schema] | None = None
    new_options: Mapping[str, Schema] | None = None
    where: str = ""
    """Where the change stands, if not at the first place that comes to mind."""
    subject: str = ""
    """What is in griffe's lines about it, in small letters, if not its word."""
    enforced: bool = True
    """Whether the server refuses what the new document does not allow; if not, what the old one does not."""

    @property
    def word(self) -> str:
        return f"{self.rule}{self.where}x".replace("-", "").replace(" ", "")

    def __str__(self) -> str:
        return f"{self.rule}{self.where}"

    def filled(self, text: str) -> str:
        """A text with the case's word: `@` as an attribute, `@@` and `@Book` at the beginning of a class."""
        capital = self.word.capitalize()
        return text.replace("@Book", f"{capital}Book").replace("@@", capital).replace("@", self.word)


def document(cases: Sequence[Case], new: bool) -> Schema:
    """One document with one side of each case."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for case in cases:
        own: dict[str, dict[str, Any]] = {}
        for operations in case.new if new else case.old:
            for path, item in operations.items():
                own.setdefault(path, {}).update(item)
        paths |= json.loads(case.filled(json.dumps(own)))
        named = (case.new_schemas if new else case.old_schemas) or {}
        schemas |= json.loads(case.filled(json.dumps(dict(named))))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Library", "version": "1.0.0"},
        "servers": [{"url": "https://library.example"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def configuration(cases: Sequence[Case], new: bool) -> Schema:
    """A configuration with the options of one side of each case."""
    options: dict[str, Any] = {}
    for case in cases:
        named = (case.new_options if new else case.old_options) or {}
        options |= json.loads(case.filled(json.dumps(dict(named))))
    target = {"project_name": "library", "package_name": "library"}
    return {
        "organization": {"name": "library"},
        "client_settings": {"opts": options},
        "targets": {"python": target},
        "settings": {"naming": "clean"},
    }
