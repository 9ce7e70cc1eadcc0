"""What callers pass: which changes break their calls, and how types are held against one another."""

from __future__ import annotations

import pytest

from tests.surface.packages import changes, difference

IMPORTS = """
from __future__ import annotations
from typing import *
from collections.abc import Iterable, Mapping, Sequence
from typing_extensions import Annotated, NotRequired, Required, TypedDict, TypeAlias
class NotGiven: ...
class SequenceNotStr(Protocol): ...
NOT_GIVEN = NotGiven()
Genre: TypeAlias = Literal["novel", "poem"]
Either = Union[int, "Book"]
class Book(TypedDict, total=False):
    title: str
class Novel(Book): ...
"""


def outcome(old: str, new: str) -> list[str]:
    """The rules of the changes between two functions, and the types they name."""
    return changes({"store.py": IMPORTS + old}, {"store.py": IMPORTS + new})


def typed(old: str, new: str) -> list[str]:
    found = outcome(f"def find(a: {old}): ...", f"def find(a: {new}): ...")
    return [line.partition(":")[0] for line in found]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a, b", "a", ["parameter-removed: `shop.store.find(b)` is gone"]),
        ("a", "a, b=1", ["parameter-added-optional: `shop.store.find(b)` is new"]),
        ("a", "a, b", ["parameter-added-required: `shop.store.find(b)` is new and required"]),
        ("a, b=1", "a, b", ["parameter-became-required: `shop.store.find(b)` is required now"]),
        ("a, b", "a, b=1", ["parameter-became-optional: `shop.store.find(b)` is optional now"]),
        ("a, b", "b, a", ["parameter-position-changed: `shop.store.find(a)` is at position 2, not 1",
                          "parameter-position-changed: `shop.store.find(b)` is at position 1, not 2"]),
        ("a", "*, a", ["parameter-position-changed: `shop.store.find(a)` can be passed by name only"]),
        ("a", "a, /", ["parameter-position-changed: `shop.store.find(a)` can be passed by position only"]),
        ("*, a", "a", []),
        ("*, a=2", "*, a=3", ["parameter-default-changed: `shop.store.find(a)` is 3 if omitted, not 2"]),
        ("*, a=None", "*, a=NOT_GIVEN", []),
        ("*, a=-1", "*, a=LIMIT", []),
        ("*, a", "**rest", []),
        ("a, /", "**rest", ["parameter-removed: `shop.store.find(a)` is gone"]),
        ("**rest", "*, a", []),
        ("*, a", "*, a, _b=1", []),
    ],
)  # fmt: skip
def test_arguments(old: str, new: str, expected: list[str]) -> None:
    assert outcome(f"def find({old}): ...", f"def find({new}): ...") == expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Optional[List[str]]", "list[str] | None"),
        ("Union[int, str, None]", "None | str | int"),
        ("str | NotGiven", "str"),
        ("'Dict[str, Any]'", "dict[str, object]"),
        ("Annotated[str, 1]", "str"),
        ("Genre", "Literal['poem', 'novel']"),
        ("Literal['novel'] | Literal['poem']", "Genre"),
        ("bool", "Literal[True, False]"),
        ("Either", "int | Book"),
        ("Callable[[int], str]", "Callable[[int], str]"),
        ("T", "Unreadable()"),
    ],
)
def test_two_spellings_of_one_type(old: str, new: str) -> None:
    assert typed(old, new) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Dict[str, str]", "Mapping[str, object]"),
        ("List[str]", "SequenceNotStr[str]"),
        ("List[Book]", "Iterable[Book]"),
        ("Sequence[int]", "Iterable[float]"),
        ("Tuple[int, ...]", "Sequence[int]"),
        ("Genre", "str"),
        ("Literal['novel']", "Genre"),
        ("Literal[1, 2]", "int"),
        ("int", "float"),
        ("Book", "Mapping[str, object]"),
        ("Novel", "Book"),
        ("str", "Either | str"),
        ("Book", "object"),
    ],
)
def test_wider_types_break_nobody_and_narrower_ones_do(old: str, new: str) -> None:
    assert typed(old, new) == ["parameter-type-widened"]
    (rule,) = typed(new, old)
    assert rule in ("parameter-type-narrowed", "parameter-type-described", "request-value-removed")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("str", "int", "parameter-retyped"),
        ("int | str", "int", "parameter-type-narrowed"),
        ("list[int | str]", "list[int]", "parameter-type-narrowed"),
        ("Literal['a', 'b']", "Literal['a']", "request-value-removed"),
        ("object", "str", "parameter-type-described"),
        ("Dict[str, Genre]", "Dict[str, Literal['novel']]", "parameter-type-narrowed"),
        ("tuple[int, str]", "Sequence[int]", "parameter-retyped"),
    ],
)
def test_what_no_longer_fits(old: str, new: str, rule: str) -> None:
    assert typed(old, new) == [rule]


@pytest.mark.parametrize("old", ["Union[str, int, None]", "Optional[Union[int, str]]"])
def test_none_may_stand_in_an_alias_or_beside_it(old: str) -> None:
    uses = "def find(a: {0}, b: Mapping[str, {0}]): ...\n"
    before = f"Shelf: TypeAlias = {old}\n" + uses.format("Shelf")
    after = "Shelf: TypeAlias = Union[str, int]\n" + uses.format("Optional[Shelf]")
    assert outcome(before, after) == [] == outcome(after, before)
    assert outcome(before, after.replace("Optional[Shelf]", "Shelf"))[0].startswith("parameter-type-narrowed")


def test_an_alias_within_itself() -> None:
    old = "Value: TypeAlias = Union[str, List['Value'], None]\ndef find(a: Value): ..."
    assert outcome(old, old) == []
    assert outcome(old, old.replace("str", "bytes")) == [
        "alias-changed: `shop.store.Value` is `bytes | list[Value | None]`, not `str | list[Value | None]`"
    ]


def test_overloads_count_together() -> None:
    old = "def find(a, *, stream: bool | NotGiven = NOT_GIVEN): ..."
    new = """
@overload
def find(a, *, stream: Literal[False] | NotGiven = NOT_GIVEN): ...
@overload
def find(a, *, stream: Literal[True], limit: int): ...
def find(a, *, stream: object = NOT_GIVEN, limit=0, hidden=1): ...
"""
    assert outcome(old, new) == ["parameter-added-optional: `shop.store.find(limit)` is new"]


def test_keys_of_what_is_passed() -> None:
    old = "class Order(TypedDict, total=False):\n    id: Required[str]\n    note: str\n    count: int\n    gone: int"
    new = "class Order(TypedDict):\n    id: str\n    note: str\n    count: NotRequired[int | str]\n    shelf: str"
    assert outcome(old, new) == [
        "parameter-became-required: `shop.store.Order.note` is required now",
        "parameter-removed: `shop.store.Order.gone` is gone",
        "parameter-added-required: `shop.store.Order.shelf` is new and required",
        "parameter-type-widened: `shop.store.Order.count` is `int | str`, not `int`",
    ]


def test_keys_that_are_no_identifiers() -> None:
    old = "Order = TypedDict('Order', {'from': Required[str], 'in-stock': bool}, total=False)"
    new = "Order = TypedDict('Order', {'from': str})"
    assert outcome(old, new) == ["parameter-removed: `shop.store.Order.in-stock` is gone"]


def test_a_type_within_a_type_of_the_same_name_is_told_at_its_own_place() -> None:
    old = "Shelf: TypeAlias = Union[str, int]\ndef find(a: Shelf, b: List[Shelf]): ..."
    new = "Shelf: TypeAlias = Union[str, bytes]\ndef find(a: Shelf, b: List[Shelf]): ..."
    found = difference({"store.py": IMPORTS + old}, {"store.py": IMPORTS + new})
    assert [(item.rule, item.severity.value, item.message) for item in found.changes] == [
        ("alias-changed", "breaking-types", "`shop.store.Shelf` is `str | bytes`, not `str | int`")
    ]
