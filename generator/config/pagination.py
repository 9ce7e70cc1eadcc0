"""Reads `pagination`: the schemes, and which of their parameters and fields does what.

A scheme says what each is for by `x-stainless-pagination-property`; where it does not, the usual names tell.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import get_args

from generator.diagnostics.codes import Configure

from ..identifiers import Casing
from .model import PageMember, Pagination, PaginationType
from .page_roles import EACH, EXTENSION, Placed, SchemeRead, slots_of
from .section import Node, Section, keys
from .values import any_value, choice, flag, text

_type: Callable[[Node], PaginationType | None] = choice(get_args(PaginationType))
_location = choice(("query", "body"))

_SCHEME_KEYS = keys("name type request response param_location description continue_on_empty_items")
_MEMBER_KEYS = keys(
    f"type nullable description default properties items anyOf oneOf {EXTENSION}",
    no_effect="format title example examples enum const required deprecated minimum maximum minLength maxLength"
    " exclusiveMinimum exclusiveMaximum additionalProperties readOnly",
    unsupported="$ref allOf",
)
_ROLE_KEYS = keys("purpose from_header is_top_level_array required")


def read_pagination(node: Node) -> tuple[Pagination, ...]:
    """The schemes, in order: a list of them, or one alone. What is wrong with one is an error at its place."""
    nodes = [node] if isinstance(node.value, dict) else list(node.items())
    schemes: dict[str, Pagination] = {}
    for item in nodes:
        scheme = _scheme(item)
        if scheme is None:
            continue
        if Casing().snake(scheme.name) in schemes:
            message = f"there are two schemes of the name `{scheme.name}`"
            node.reporter.error(Configure.InvalidSetting, message, item.child("name", scheme.name).pointer)
        schemes.setdefault(Casing().snake(scheme.name), scheme)
    return tuple(schemes.values())


def _scheme(node: Node) -> Pagination | None:
    section = node.section(_SCHEME_KEYS)
    name = section.read("name", text)
    kind: PaginationType | None = section.read("type", _type)
    for key in ("name", "type"):
        if isinstance(node.value, dict) and section.node(key) is None:
            node.reporter.error(Configure.InvalidSetting, f"a scheme of `pagination` needs a `{key}`", node.pointer)
    if name is None or kind is None:
        return None
    scheme = SchemeRead(kind)
    request = tuple(_members(section, "request", scheme.sent))
    response = tuple(_members(section, "response", scheme.received))
    slots = slots_of(scheme, node)
    if slots is None:
        return None
    return Pagination(
        name=name,
        type=kind,
        request=request,
        response=response,
        slots=slots,
        pointer=node.pointer,
        in_body=section.read("param_location", _location) == "body",
        is_array=any(placed.is_array for placed in scheme.received),
        continues_when_empty=section.get("continue_on_empty_items", flag, False),
        description=section.read("description", text),
    )


# ---- parameters and fields


def _members(section: Section, key: str, placed: list[Placed]) -> Iterator[PageMember]:
    """The members of a mapping. Each, with those within it, goes to `placed`."""
    node = section.node(key)
    for name, child in node.entries() if node is not None and node.value is not None else ():
        yield _member(name, child, (name,), placed)


def _member(name: str, node: Node, path: tuple[str, ...], placed: list[Placed]) -> PageMember:
    section = _seen_through(node)
    role = section.read(EXTENSION, lambda child: child.section(_ROLE_KEYS))
    place = len(placed)
    kind, nullable = _types(section)
    member = PageMember(
        name=name,
        pointer=node.pointer,
        type=kind,
        nullable=nullable,
        description=section.read("description", text),
        default=section.read("default", any_value),
        members=tuple(_inner(section, path, placed)),
        header=role.read("from_header", text) if role else None,
        required=role is None or role.get("required", flag, True),
    )
    purpose = role.read("purpose", text) if role else None
    placed.insert(
        place, Placed(path, member, purpose, role is not None and role.get("is_top_level_array", flag, False))
    )
    return member


def _seen_through(node: Node) -> Section:
    """The schema of a member; of a choice between a type and null, with the type in it."""
    section = node.section(_MEMBER_KEYS)
    members = section.read("anyOf", lambda child: [*child.items()]) or section.read(
        "oneOf", lambda child: [*child.items()]
    )
    if not members:
        return section
    others = [item for item in members if item.value != {"type": "null"}]
    if len(others) != 1 or not isinstance(others[0].value, dict):
        return section
    chosen = others[0].section(_MEMBER_KEYS)
    null = {"nullable": node.child("nullable", True)} if len(members) > 1 else {}
    return replace(section, children={**chosen.children, **section.children, **null})


def _types(section: Section) -> tuple[str | None, bool]:
    """The JSON type of a member, if it has just one, and whether it may be null."""
    written = section.read("type", any_value)
    names = [name for name in (written if isinstance(written, list) else [written]) if isinstance(name, str)]
    kinds = [name for name in names if name != "null"]
    nullable = "null" in names or section.get("nullable", flag, False)
    return (kinds[0] if len(kinds) == 1 else None), nullable


def _inner(section: Section, path: tuple[str, ...], placed: list[Placed]) -> Iterator[PageMember]:
    """The properties of an object, and those of the items of an array, which only lead to an item's ID."""
    for name, child in section.get("properties", lambda node: [*node.entries()], []):
        yield _member(name, child, (*path, name), placed)
    items = section.node("items")
    if items is not None and isinstance(items.value, dict):
        within = items.section(_MEMBER_KEYS).get("properties", lambda node: [*node.entries()], [])
        for name, child in within:
            yield _member(name, child, (*path, EACH, name), placed)
