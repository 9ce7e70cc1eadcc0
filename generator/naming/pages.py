"""Names of pages: their classes, and the fields of these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator import ir
from generator.identifiers import BUILTINS_OF_ANNOTATIONS, MODEL_ATTRIBUTES, Casing
from generator.naming.numbers import numbered
from generator.naming.table import PageName

_RESERVED = (
    MODEL_ATTRIBUTES
    | BUILTINS_OF_ANNOTATIONS
    | {"get_next_page", "has_next_page", "iter_pages", "next_page_info", "to_list"}
)
"""What a page does by itself."""


def pages(api: ir.API, casing: Casing) -> Mapping[str, PageName]:
    """The names of the pages of each scheme."""
    taken: set[str] = set()
    return {scheme.name: _page(scheme, casing, taken) for scheme in api.pages}


def _page(scheme: ir.PageScheme, casing: Casing, taken: set[str]) -> PageName:
    name = casing.pascal(scheme.name)
    classes: dict[ir.MemberPath, str] = {}
    fields: dict[ir.MemberPath, str] = {}
    for path, members in _objects((), scheme.fields):
        fields.update(_fields(path, members, casing))
        if path:
            classes[path] = _free("_".join((name, *path)), casing, taken)
    return PageName(name, f"_{casing.snake(scheme.name).upper()}", fields, classes)


def _objects(
    path: ir.MemberPath, members: Sequence[ir.PageField]
) -> Iterator[tuple[ir.MemberPath, Sequence[ir.PageField]]]:
    """A page and the objects in it, each with its fields."""
    yield path, members
    for member in members:
        if member.members:
            yield from _objects((*path, member.wire), member.members)


def _fields(
    path: ir.MemberPath, members: Sequence[ir.PageField], casing: Casing
) -> Iterator[tuple[ir.MemberPath, str]]:
    taken: set[str] = set()
    for member in members:
        name = casing.snake(member.wire)
        name = f"{name}_" if name in _RESERVED else name
        if name in taken:
            name = next(other for other in numbered(name) if other not in taken)
        taken.add(name)
        yield (*path, member.wire), name


def _free(words: str, casing: Casing, taken: set[str]) -> str:
    """The name of a class that no other page has."""
    name = casing.pascal(words)
    if name in taken:
        name = next(casing.pascal(other) for other in numbered(words) if casing.pascal(other) not in taken)
    taken.add(name)
    return name
