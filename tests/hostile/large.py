"""Documents that are too big to keep as files: bombs, and what a program can write that a person would not."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

ERROR, SDK, EITHER = "error", "sdk", "either"


@dataclass(frozen=True)
class Large:
    """`text` makes the document. `outcome` says what comes of it, `codes` what errors are of (empty: anything located)."""

    suffix: str
    text: Callable[[], str]
    outcome: str
    codes: frozenset[str] = frozenset()


def _document(schemas: Mapping[str, Any], paths: Mapping[str, Any] | None = None) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": paths or {"/x": {"get": {"responses": {"200": _answer(next(iter(schemas)))}}}},
        "components": {"schemas": schemas},
    }


def _answer(name: str) -> dict[str, Any]:
    return {"description": "d", "content": {"application/json": {"schema": _ref(name)}}}


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schemas: Mapping[str, Any], paths: Mapping[str, Any] | None = None) -> str:
    return json.dumps(_document(schemas, paths))


def _object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


HEAD = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n"


def laughs() -> str:
    """Nine levels of nine aliases each: 387 million values."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    return HEAD + "x-bomb:\n" + "".join(f"  {line}\n" for line in lines)


def merged_laughs() -> str:
    """The same with merge keys, whose entries are equal and so collapse: legal, but the work must not be done each time."""
    lines = ["a0: &a0 {k0: 1}"]
    lines += [f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}], k{n}: 1}}" for n in range(1, 30)]
    return HEAD + "x-bomb:\n" + "".join(f"  {line}\n" for line in lines)


def deep_merges() -> str:
    """A merge key over a list of lists of lists, each made of aliases."""
    lines = ["a0: &a0 [{k: 1}]"] + [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 7)]
    return HEAD + "x-bomb:\n" + "".join(f"  {line}\n" for line in lines) + "  z: {<<: *a6}\n"


def many_schemas(count: int = 1500) -> str:
    """Each with a reference to the next, all of them used."""
    schemas = {
        f"Thing{_word(n)}": _object(id={"type": "string"}, next=_ref(f"Thing{_word((n + 1) % count)}"))
        for n in range(count)
    }
    return _json(schemas)


def _word(number: int) -> str:
    return "".join("ABCDEFGHIJ"[int(digit)] for digit in f"{number:04}")


def lonely_schemas(count: int = 1500) -> str:
    """All of them properties of one, and none known to another."""
    schemas = {f"Thing{_word(n)}": _object(id={"type": "string"}) for n in range(count)}
    schemas = {"All": _object(**{name.lower(): _ref(name) for name in schemas}), **schemas}
    return _json(schemas)


def long_enum(count: int = 100_000) -> str:
    return _json({"A": _object(e={"type": "string", "enum": [f"value-{n}" for n in range(count)]})})


def long_names() -> str:
    name = "a" * 100_000
    return _json({"A": _object(**{name: {"type": "string"}})})


def long_component_name() -> str:
    return _json({"A" * 100_000: _object(a={"type": "string"})})


def long_number() -> str:
    return '{"openapi": "3.1.0", "x-number": ' + "9" * 5000 + "}"


def reference_chain(count: int = 10_000) -> str:
    """References, each to the next."""
    return _json({**{f"A{n}": _ref(f"A{n + 1}") for n in range(count)}, f"A{count}": _object(a={"type": "string"})})


def all_of_members(count: int = 1000) -> str:
    members = [_object(**{f"p{_word(n).lower()}": {"type": "string"}}) for n in range(count)]
    return _json({"A": {"allOf": members}})


def all_of_unions() -> str:
    """Thirty unions of two, all at once: a billion combinations when they are written out."""
    unions = [
        {"oneOf": [_object(**{f"a{n}": {"type": "string"}}), _object(**{f"b{n}": {"type": "string"}})]}
        for n in range(30)
    ]
    return _json({"A": {"allOf": unions}})


def all_of_chain(count: int = 60) -> str:
    """Each extends the one before it twice."""
    schemas: dict[str, Any] = {"A0": _object(a={"type": "string"})}
    for n in range(1, count):
        schemas[f"A{n}"] = {"allOf": [_ref(f"A{n - 1}"), _ref(f"A{n - 1}"), _object(**{f"p{n}": {"type": "string"}})]}
    return _json(schemas, {"/x": {"get": {"responses": {"200": _answer(f"A{count - 1}")}}}})


def union_chain() -> str:
    """Unions of unions, each used twice by the next."""
    schemas: dict[str, Any] = {"A0": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}
    for n in range(1, 60):
        schemas[f"A{n}"] = {"oneOf": [_ref(f"A{n - 1}"), {"anyOf": [_ref(f"A{n - 1}"), {"type": "boolean"}]}]}
    return _json(schemas, {"/x": {"get": {"responses": {"200": _answer("A59")}}}})


def wide_union(count: int = 600) -> str:
    members = {f"M{_word(n)}": _object(**{f"p{_word(n).lower()}": {"type": "string"}}) for n in range(count)}
    return _json({"A": _object(u={"oneOf": [_ref(name) for name in members]}), **members})


def many_mappings() -> str:
    """A discriminator with five thousand values."""
    kinds = {f"M{_word(n)}": _object(kind={"type": "string"}) for n in range(100)}
    names = list(kinds)
    mapping = {f"value-{n}": f"#/components/schemas/{names[n % 100]}" for n in range(5_000)}
    union = {"oneOf": [_ref(name) for name in names], "discriminator": {"propertyName": "kind", "mapping": mapping}}
    return _json({"A": _object(u=union), **kinds})


def long_path() -> str:
    parts = [f"p{_word(n).lower()}" for n in range(1000)]
    parameters = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in parts]
    path = "".join(f"/{{{name}}}" for name in parts)
    return _json({"A": _object(a={})}, {path: {"get": {"parameters": parameters, "responses": {"200": _answer("A")}}}})


def many_braces() -> str:
    path = "/x" + "{" * 50_000
    return _json({"A": _object(a={})}, {path: {"get": {"responses": {"200": _answer("A")}}}})


def regex_bomb() -> str:
    name = {"type": "string", "pattern": "(" * 30 + "a*" + ")*" * 30 + "$", "default": "a" * 5000 + "!"}
    return _json({"A": _object(a=name, b={"type": "string", "pattern": "(a+)+$", "example": "a" * 5000 + "!"})})


def long_description() -> str:
    kinds = [
        '"""',
        "\\",
        "\\N{BULLET}",
        "{x!r}",
        "{{ 7 }}",
        "{% x %}",
        "\u2028",
        "\u202e",
        "\ufeff",
        "\f",
        "\v",
        "\x85",
        "'''",
        "\\u0041",
        "`" * 3,
        " ",
        "\n",
    ]
    return _json(
        {"A": {**_object(a={"type": "string", "description": "".join(kinds) * 8000}), "description": "x" * 2_000_000}}
    )


def brackets() -> str:
    """A hundred megabytes of opening brackets."""
    return "[" * 100_000_000


def yaml_brackets() -> str:
    return "x: " + "[" * 1_000_000


def json_brackets_closed() -> str:
    return '{"a": ' + "[" * 1_000_000 + "]" * 1_000_000 + "}"


def many_anchors() -> str:
    return (
        HEAD + "x-anchors:\n" + "".join(f"  k{n}: &a{n} [*a{n - 1}]\n" if n else "  k0: &a0 []\n" for n in range(500))
    )


def many_operations(count: int = 100) -> str:
    paths = {
        f"/things-{_word(n).lower()}/{{id}}": {
            "get": {
                "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": _answer("A")},
            }
        }
        for n in range(count)
    }
    return _json({"A": _object(a={"type": "string"})}, paths)


def nested_objects() -> str:
    """Ninety levels of objects within objects, within the limit of nesting."""
    inner: dict[str, Any] = {"type": "string"}
    for _ in range(40):
        inner = _object(inner=inner)
    return _json({"A": inner})


CASES: Mapping[str, Large] = {
    "laughs": Large("yaml", laughs, ERROR, frozenset({"TooManyAliases"})),
    "merged_laughs": Large("yaml", merged_laughs, EITHER),
    "deep_merges": Large("yaml", deep_merges, EITHER),
    "long_enum": Large("json", long_enum, SDK),
    "long_names": Large("json", long_names, EITHER),
    "long_component_name": Large("json", long_component_name, SDK),
    "long_number": Large("json", long_number, ERROR, frozenset({"NumberOutOfRange"})),
    "long_number_yaml": Large("yaml", long_number, ERROR, frozenset({"NumberOutOfRange"})),
    "reference_chain": Large("json", reference_chain, EITHER),
    "all_of_members": Large("json", all_of_members, SDK),
    "all_of_unions": Large("json", all_of_unions, EITHER),
    "all_of_chain": Large("json", all_of_chain, EITHER),
    "union_chain": Large("json", union_chain, EITHER),
    "wide_union": Large("json", wide_union, SDK),
    "many_mappings": Large("json", many_mappings, SDK),
    "long_path": Large("json", long_path, EITHER),
    "many_braces": Large("json", many_braces, EITHER),
    "regex_bomb": Large("json", regex_bomb, SDK),
    "long_description": Large("json", long_description, SDK),
    "brackets": Large("json", brackets, ERROR),
    "brackets_yaml": Large("yaml", yaml_brackets, ERROR, frozenset({"TooDeep"})),
    "brackets_closed": Large("json", json_brackets_closed, ERROR, frozenset({"TooDeep"})),
    "many_anchors": Large("yaml", many_anchors, ERROR, frozenset({"TooDeep"})),
    "nested_objects": Large("json", nested_objects, SDK),
}  # fmt: skip

GROWING: Mapping[str, Callable[[int], str]] = {
    "chained schemas": many_schemas,
    "lonely schemas": lonely_schemas,
    "operations": many_operations,
    "members of allOf": all_of_members,
    "members of a union": wide_union,
    "values of an enum": long_enum,
}
"""Legal documents of any size, in JSON."""
