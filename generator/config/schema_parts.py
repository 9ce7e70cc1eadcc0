"""What schemas of a configuration are put together from: single values, lists, and mappings whose keys a table knows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias, get_args

from ..jsontypes import JSON
from .section import Keys, Use

Schema: TypeAlias = "dict[str, JSON]"

TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
ANY: Schema = {}
COUNT: Schema = {"type": "integer", "minimum": 0}
SECONDS: Schema = {"type": "number", "minimum": 0, "maximum": 1e9}
SCALAR: Schema = {"type": ["string", "number", "boolean"]}
NAME: Schema = {"type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_]*$"}
NO_MAPPING: Schema = {"type": ["null", "boolean", "number", "string", "array"]}
DURATION: Schema = {"anyOf": [{"type": "string", "pattern": "^P"}, SECONDS]}
ENDPOINT: Schema = {"type": "string", "pattern": "^\\s*[A-Za-z]+\\s+/\\S*\\s*$"}


def mapping(table: Keys, members: Mapping[str, Schema], *required: str) -> Schema:
    """A mapping with the keys of a table. A key may be null, which stands for its default, unless it is required.

    Raises KeyError if `members` lacks a key that the table reads, or has one that it does not.
    """
    unread = [key for key in members if table.get(key) is not Use.READ]
    if unread:
        raise KeyError(*unread)
    properties: Schema = {}
    for key, use in table.items():
        match use:
            case Use.READ:
                properties[key] = members[key] if key in required else _or_null(members[key])
            case Use.NO_EFFECT:
                properties[key] = described("Has no effect on a Python SDK.", ANY)
            case Use.UNSUPPORTED:
                properties[key] = described("Not supported yet: has no effect.", ANY)
    needed: Schema = {"required": [*required]} if required else {}
    anchors: Schema = {"^x-": described("A place for YAML anchors.", ANY)}
    return {
        "type": "object",
        "properties": properties,
        "patternProperties": anchors,
        "additionalProperties": False,
        **needed,
    }


def map_of(value: Schema) -> Schema:
    return {"type": "object", "additionalProperties": value}


def needing(mapping: Schema, keys: str) -> Schema:
    """A mapping that has at least one of these keys, which are separated by spaces."""
    return {**mapping, "anyOf": [{"required": [key]} for key in keys.split()]}


def list_of(item: Schema) -> Schema:
    return {"type": "array", "items": item}


def any_of(*schemas: Schema) -> Schema:
    return {"anyOf": [*schemas]}


def choice_of(literal: object) -> Schema:
    """The values of a `Literal` type."""
    return {"enum": [*get_args(literal)]}


def described(description: str, schema: Schema) -> Schema:
    """A schema with what an editor shows of it; what stands beside a reference is not read in draft 7."""
    if "$ref" in schema:
        return {"description": description, "allOf": [schema]}
    return {"description": description, **schema}


def _or_null(schema: Schema) -> Schema:
    if not {"type", "enum", "anyOf", "allOf"} & {*schema}:
        return schema
    description: Schema = {"description": schema["description"]} if "description" in schema else {}
    return {**description, "anyOf": [{key: schema[key] for key in schema if key != "description"}, {"type": "null"}]}
