"""Changes of documents: of their structure, and of their bytes."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml
from hypothesis import strategies as st

from tests.fuzz.seeds import Seed, seeds

Slot: TypeAlias = "tuple[Any, Any]"
"""A mapping or list, and the key or index of something in it."""

NAMES = (
    "a A a-b a_b aB id type class None self body list str model_config json int timeout stream omit Client Stream BaseModel"
    " Optional date Literal extra_body cast dt typing types resources builtins super True __init__ __class__ _types con aux"
    " $ref allOf oneOf properties items enum const default discriminator mapping required in name schema content get"
).split() + ["", " ", "1", "_", "é", "日", '"', "'''", '"""', "\\", "{x}", "{{ 7 }}", "\n", "\u202e", "\u3164", "\u2028", "../x", "/"]  # fmt: skip
TEXTS = [
    *NAMES, "x\r#", "\x00", "a" * 300, "- a\n- b", "%s {0}", "\\N{BULLET}", "x\\", '\\"', "f'{1}'", "# type: ignore", "coding: utf-7",
    "#/components/schemas/A", "#", "#/", "#/paths", "other.yaml#/a", "http://127.0.0.1:9/x", "application/json", "text/event-stream",
    "string", "object", "array", "integer", "null", "3.0.0", "3.1.0", "date-time", "query", "path", "header", "\ufeffx", "é" * 40,
    "2.0", "#/definitions/A", "body", "formData", "file", "multi",
]  # fmt: skip
_EMPTY: list[Any] = [{}, [], [[]], {"": {}}]
SCALARS = [None, True, False, 0, 1, -1, 1.5, -0.0, 1e308, 10**30, 2**63, "1", "true"]
TOKENS = (
    ["&a ", "*a", "<<: ", "!!python/object/apply:os.system ", "!!binary ", "\t", "---\n", "\ufeff", "\x00", "\x85", '"', "'"]
    + ["{", "}", "[", "]", ": ", "- ", "? ", "|\n", ">-\n", "#", "\\", "%YAML 1.1\n", "\r", "\u2028", "9" * 5000, "1e999", ".inf", "~"]
)  # fmt: skip


@dataclass(frozen=True)
class Example:
    """What one run is given: the bytes of each file, by its name."""

    seed: str
    files: Mapping[str, bytes]


@st.composite
def examples(draw: st.DrawFn) -> Example:
    """A seed with some of its parts changed."""
    only_sound = draw(st.integers(0, 3)) > 0  # more of them get to the last stages
    seed = draw(st.sampled_from([item for item in seeds() if item.sound or not only_sound]))
    files: dict[str, bytes] = {}
    for part in seed.texts:
        kind = draw(st.sampled_from(["structure"] * 6 + ["bytes", "both", "none", "none"]))
        files |= draw(_changed(seed, part, kind))
    return Example(seed.name, files)


@st.composite
def _changed(draw: st.DrawFn, seed: Seed, part: str, kind: str) -> dict[str, bytes]:
    text, suffix = seed.texts[part], "yaml"
    if kind in ("structure", "both"):
        tree = seed.tree(part)
        for _ in range(draw(st.sampled_from([1, 1, 2, 2, 3, 5]))):
            draw(mutation(tree))
        text, suffix = draw(_written(tree))
    data = text.encode("utf-8", "surrogatepass")
    if kind in ("bytes", "both"):
        data = draw(broken(data))
    return {f"{part}.{suffix}": data}


@st.composite
def _written(draw: st.DrawFn, tree: Any) -> tuple[str, str]:
    """A tree as text, and the suffix of its file."""
    if draw(st.integers(0, 3)):
        return json.dumps(tree, default=str, ensure_ascii=draw(st.booleans())), "json"
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    return yaml.dump(tree, Dumper=dumper, sort_keys=False, allow_unicode=draw(st.booleans())), "yaml"


# ---- structure


def slots(tree: Any) -> list[Slot]:
    """All places in a tree at which something stands."""
    found: list[Slot] = []
    waiting = [tree]
    while waiting:
        value = waiting.pop()
        keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
        found += [(value, key) for key in keys]
        waiting += [value[key] for key in keys]
    return found


@st.composite
def mutation(draw: st.DrawFn, tree: Any) -> None:
    """One change, made in place."""
    places = slots(tree)
    if places:
        owner, key = draw(st.sampled_from(places))
        draw(st.sampled_from(_CHANGES))(draw, tree, owner, key)


def _remove(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    del owner[key]


def _to_scalar(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    owner[key] = draw(st.sampled_from(SCALARS))


def _to_text(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    owner[key] = draw(st.sampled_from(TEXTS) | st.text(max_size=8))


def _to_empty(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    owner[key] = copy.deepcopy(draw(st.sampled_from(_EMPTY)))


def _rename(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    name = draw(st.sampled_from(NAMES) | st.text(max_size=5))
    if isinstance(owner, dict):
        entries = [(name if old == key else old, value) for old, value in owner.items()]
        owner.clear()
        owner.update(entries)
    else:
        owner.append(name)


def _repeat(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    value = copy.deepcopy(owner[key])
    if isinstance(owner, dict):
        owner[draw(st.sampled_from(NAMES))] = value
    else:
        owner.insert(key, value)


def _swap(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    """Something from elsewhere in the document, written here too."""
    other, at = draw(st.sampled_from(slots(tree)))
    owner[key] = copy.deepcopy(other[at])


def _transplant(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    """Something of another document."""
    seed = draw(st.sampled_from(seeds()))
    places = slots(seed.tree("openapi"))
    same = [place for place in places if place[1] == key and isinstance(key, str)] or places
    other, at = draw(st.sampled_from(same))
    owner[key] = copy.deepcopy(other[at])


def _refer(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    components = tree.get("components") if isinstance(tree, dict) else None
    schemas = components.get("schemas") if isinstance(components, dict) else None
    names = [str(name) for name in schemas] if isinstance(schemas, dict) else []
    pointers = [f"#/components/schemas/{name}" for name in names] + ["#", "#/info", "#/components/schemas/Gone"]
    owner[key] = {"$ref": draw(st.sampled_from(pointers))}


def _wrap(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    value = owner[key]
    keyword = draw(st.sampled_from(["allOf", "anyOf", "oneOf", "items", "not", "additionalProperties", "properties"]))
    inner: Any = [value, copy.deepcopy(value)] if keyword.endswith("Of") else value
    inner = {"p": value} if keyword == "properties" else inner
    owner[key] = {**({"type": "array"} if keyword == "items" else {}), keyword: inner}


def _add(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    """A keyword of a schema beside the others."""
    target = owner[key] if isinstance(owner[key], dict) else owner
    if isinstance(target, dict):
        keyword, value = draw(st.sampled_from(_KEYWORDS))
        target[keyword] = copy.deepcopy(value)


def _deepen(draw: st.DrawFn, tree: Any, owner: Any, key: Any) -> None:
    for _ in range(draw(st.sampled_from([3, 30, 120]))):
        owner[key] = {"items": owner[key]} if draw(st.booleans()) else [owner[key]]


_KEYWORDS: list[tuple[str, Any]] = [
    ("type", "object"), ("type", ["string", "null"]), ("type", []), ("nullable", True), ("enum", ["a", 1, None, True, 1.5]), ("enum", []), ("const", "x"),
    ("const", None), ("default", {"a": 1}), ("oneOf", [{"type": "string"}, {"type": "integer"}]), ("anyOf", []), ("allOf", [True, False]), ("required", ["a", "a"]),
    ("discriminator", {"propertyName": "type"}), ("discriminator", {"propertyName": "a", "mapping": {"x": "#/components/schemas/A"}}), ("readOnly", True),
    ("additionalProperties", {"type": "integer"}), ("pattern", "(a+)+$"), ("format", "binary"), ("deprecated", True), ("description", 'a"""b\\'),
    ("patternProperties", {"^x": {"type": "string"}}), ("prefixItems", [{"type": "string"}]), ("unevaluatedProperties", False), ("if", {"type": "object"}),
    ("$defs", {"x": {"type": "string"}}), ("$id", "x"), ("$anchor", "y"), ("$dynamicRef", "#y"), ("x-sdk", {"a": 1}), ("contentEncoding", "base64"), ("title", "A"),
]  # fmt: skip
_Change: TypeAlias = "Callable[[st.DrawFn, Any, Any, Any], None]"
_CHANGES: list[_Change] = [
    _remove, _to_scalar, _to_text, _to_empty, _rename, _rename, _repeat, _swap, _swap, _transplant, _refer, _wrap, _add, _add, _deepen,
]  # fmt: skip


# ---- bytes


@st.composite
def broken(draw: st.DrawFn, data: bytes) -> bytes:
    """Bytes with some of them changed."""
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from([0, 1, 2, 7, 40, 400])))
        match draw(st.sampled_from(["cut", "insert", "replace", "repeat", "byte", "encode", "end"])):
            case "cut":
                data = data[:start] + data[end:]
            case "insert":
                data = data[:start] + draw(st.sampled_from(TOKENS)).encode() + data[start:]
            case "replace":
                data = data[:start] + draw(st.sampled_from(TOKENS)).encode() + data[end:]
            case "repeat":
                data = data[:end] + data[start:end] + data[end:]
            case "byte":
                data = data[:start] + bytes([draw(st.integers(0, 255))]) + data[start + 1 :]
            case "encode" if not draw(st.integers(0, 9)):
                encoding = draw(st.sampled_from(["utf-16", "utf-32", "utf-16-be", "utf-8-sig", "latin-1", "utf-7"]))
                data = data.decode("utf-8", "ignore").encode(encoding, "ignore")
            case "end":
                data = data[:start]
    return data
