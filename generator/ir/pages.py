"""Pagination schemes: what a page of a list holds, and where the next one is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from generator.ir.types import Type

MemberPath: TypeAlias = "tuple[str, ...]"
"""Wire names that lead from a page, or an item, to a value in it."""


class PageStyle(Enum):
    """What asks for the next page: a cursor that the answer has, the last item's ID, a URL, a count of items or pages."""

    CURSOR = "cursor"
    LAST_ITEM = "cursor_id"
    ADDRESS = "cursor_url"
    OFFSET = "offset"
    NUMBER = "page_number"
    SINGLE = "fake_page"


@dataclass(frozen=True, slots=True)
class PageField:
    """A field of a page. `type` is None for the items, and for an object of the scheme's own, whose fields are `members`."""

    wire: str
    type: Type | None
    docs: str | None
    members: tuple[PageField, ...] = ()
    header: str | None = None
    """The response header that the value comes in, if it is not in the body."""


@dataclass(frozen=True, slots=True)
class PageScheme:
    """How some operations are paginated. What leads to another page is None where the scheme has no such thing.

    `parameter` asks for the next page by `value`, and `back_parameter` for the one before by `back_value`. In a scheme of
    counts, `start` is what the answer says of where it is, `total` of where the last one is, and `first` is the first one.
    """

    name: str
    style: PageStyle
    fields: tuple[PageField, ...]
    items: MemberPath
    docs: str | None
    config: str
    """The configuration's pointer."""
    parameter: str | None = None
    value: MemberPath | None = None
    back_parameter: str | None = None
    back_value: MemberPath | None = None
    start: MemberPath | None = None
    total: MemberPath | None = None
    first: int = 0
    has_next: MemberPath | None = None
    in_body: bool = False
    """Whether the parameter is a member of the request's body, not of the query."""
    is_array: bool = False
    """Whether the body is the array of items itself."""
    continues_when_empty: bool = False
    """Whether a page without items may have another behind it."""
