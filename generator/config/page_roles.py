"""Which parameter or field of a pagination scheme does what: by the purpose that it names, else by how it is called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diagnostics.codes import Configure

from ..identifiers import Casing
from .model import PageMember, PageSlot, PaginationType
from .section import Node, did_you_mean

EXTENSION = "x-stainless-pagination-property"
EACH = "[]"
"""A step of a path that leads into the items of an array."""

_SLOTS: Mapping[PaginationType, Mapping[str, PageSlot]] = {
    "cursor": {
        "next_cursor_param": "parameter",
        "previous_cursor_param": "back_parameter",
        "next_cursor_field": "value",
        "previous_cursor_field": "back_value",
    },
    "cursor_id": {
        "next_cursor_id_param": "parameter",
        "previous_cursor_id_param": "back_parameter",
        "cursor_item_id": "value",
    },
    "cursor_url": {"cursor_url_field": "value"},
    "offset": {
        "offset_count_param": "parameter",
        "offset_count_start_field": "start",
        "offset_total_count_field": "total",
    },
    "page_number": {
        "page_number_param": "parameter",
        "current_page_number_field": "start",
        "total_page_count_field": "total",
    },
    "fake_page": {},
}
"""What each purpose is to the pages of a type."""

_OF_ALL: Mapping[str, PageSlot] = {"items": "items", "has_next_page": "has_next"}
_SENT: tuple[PageSlot, ...] = ("parameter", "back_parameter")
_NEEDED: Mapping[PaginationType, tuple[PageSlot, ...]] = {
    "cursor": ("items", "parameter", "value"),
    "cursor_id": ("items", "parameter", "value"),
    "cursor_url": ("items", "value"),
    "offset": ("items", "parameter"),
    "page_number": ("items", "parameter"),
    "fake_page": ("items",),
}

USUAL_NAMES: Mapping[str, tuple[str, ...]] = {
    "items": tuple("items data results records entries values list".split()),
    "has_next_page": tuple("has_more has_next has_next_page more".split()),
    "next_cursor_param": tuple("cursor page_token next_cursor next_token continuation_token after page".split()),
    "previous_cursor_param": tuple("previous_cursor prev_cursor before".split()),
    "next_cursor_field": tuple("next_cursor next_page_token next_token next_page next cursor end_cursor".split()),
    "previous_cursor_field": tuple("previous_cursor prev_cursor previous prev".split()),
    "next_cursor_id_param": tuple("starting_after after after_id since_id cursor".split()),
    "previous_cursor_id_param": tuple("ending_before before before_id".split()),
    "cursor_item_id": ("id",),
    "cursor_url_field": tuple("next next_url next_page next_page_url next_link".split()),
    "offset_count_param": tuple("offset skip start".split()),
    "offset_count_start_field": tuple("offset skip start".split()),
    "offset_total_count_field": tuple("total total_count count".split()),
    "page_number_param": tuple("page page_number page_index".split()),
    "current_page_number_field": tuple("page current_page page_number number".split()),
    "total_page_count_field": tuple("pages total_pages page_count last_page".split()),
}
"""What parameters and fields of a purpose are usually called, in snake case, the surest first."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A parameter or field, the path of names that leads to it, and what the scheme says that it is for."""

    path: tuple[str, ...]
    member: PageMember
    purpose: str | None
    is_array: bool


@dataclass(slots=True)
class SchemeRead:
    """A scheme while it is read."""

    type: PaginationType
    sent: list[Placed] = field(default_factory=list)
    received: list[Placed] = field(default_factory=list)


def slots_of(scheme: SchemeRead, node: Node) -> Mapping[PageSlot, tuple[str, ...]] | None:
    """Which parameter or field does what; None where one that the type needs is missing, which is an error."""
    purposes: dict[str, PageSlot] = {**_OF_ALL, **_SLOTS[scheme.type]}
    slots: dict[PageSlot, tuple[str, ...]] = {}
    for placed in (*scheme.sent, *scheme.received):
        if placed.purpose is not None and not _take(placed, purposes, placed in scheme.sent, slots, scheme, node):
            return None
    for purpose, slot in purposes.items():
        if slot not in slots and (guess := _guessed(purpose, slot, scheme, slots)) is not None:
            slots[slot] = guess
    if scheme.type == "cursor_id":
        slots.setdefault("value", ("id",))
    missing = next((slot for slot in _NEEDED[scheme.type] if slot not in slots), None)
    if missing is not None:
        _report_missing(next(name for name, slot in purposes.items() if slot == missing), scheme, node)
        return None
    return slots if _are_an_array(slots["items"], scheme, node) else None


def _take(
    placed: Placed,
    purposes: Mapping[str, PageSlot],
    is_sent: bool,
    slots: dict[PageSlot, tuple[str, ...]],
    scheme: SchemeRead,
    node: Node,
) -> bool:
    """Gives a parameter or field the slot of its purpose. False, with an error, where it cannot have it."""
    purpose = placed.purpose or ""
    slot, hint = purposes.get(purpose), None
    if slot is None:
        owner = next((kind for kind, names in _SLOTS.items() if purpose in names), None)
        problem = f"belongs to schemes of type `{owner}`, not `{scheme.type}`" if owner else "is not known"
        hint = f"Use one of {', '.join(purposes)}." if owner else did_you_mean(purpose, purposes)
    elif (slot in _SENT) is not is_sent:
        problem = f"belongs under `{'request' if slot in _SENT else 'response'}`"
    elif slot in slots:
        problem = f"is also that of `{slots[slot][-1]}`; only one can have it"
    elif placed.member.header and placed.member.header.lower() == "link" and purpose != "cursor_url_field":
        problem, hint = "cannot come from a Link header, which holds URLs", "Use `type: cursor_url`."
    else:
        slots[slot] = placed.path[placed.path.index(EACH) + 1 :] if EACH in placed.path else placed.path
        return True
    message = f"the purpose `{purpose}` of `{placed.member.name}` {problem}"
    node.reporter.error(Configure.InvalidSetting, message, f"{placed.member.pointer}/{EXTENSION}", hint)
    return False


def _guessed(
    purpose: str, slot: PageSlot, scheme: SchemeRead, slots: Mapping[PageSlot, tuple[str, ...]]
) -> tuple[str, ...] | None:
    """The path of what is usually called like that, and has no purpose yet."""
    taken = [path for other, path in slots.items() if (other in _SENT) is (slot in _SENT)]
    free = [
        item
        for item in (scheme.sent if slot in _SENT else scheme.received)
        if item.purpose is None and item.path not in taken and EACH not in item.path
    ]
    if slot == "items":
        free = [item for item in free if item.member.type == "array"]
        if len(free) == 1:
            return free[0].path
    for name in USUAL_NAMES[purpose]:
        for item in free:
            if Casing().snake(item.member.name) == name:
                return item.path
    return None


def _are_an_array(path: tuple[str, ...], scheme: SchemeRead, node: Node) -> bool:
    """Whether the items may be an array; an error where not."""
    member = next(placed.member for placed in scheme.received if placed.path == path)
    if member.type in ("array", None):
        return True
    message = f"the items of a page must be an array; `{member.name}` is of type `{member.type}`"
    hint = f"Write {member.name}: {{type: array}}, or give another field the purpose `items`."
    node.reporter.error(Configure.InvalidSetting, message, member.pointer, hint)
    return False


def _report_missing(purpose: str, scheme: SchemeRead, node: Node) -> None:
    side, thing = ("request", "a parameter") if purpose.endswith("_param") else ("response", "a field")
    message = f"a scheme of type `{scheme.type}` needs {thing} of the purpose `{purpose}`"
    kind = "array" if purpose == "items" else "integer" if scheme.type in ("offset", "page_number") else "string"
    written = f"{USUAL_NAMES[purpose][0]}: {{type: {kind}, {EXTENSION}: {{purpose: {purpose}}}}}"
    node.reporter.error(Configure.InvalidSetting, message, node.pointer, f"Write it under `{side}`: {written}")
