"""Choices without a tag that hold themselves: the member that fits, in time that grows with the answer alone."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from typing import Any, Union

import pytest
from pydantic import ValidationError, field_validator

from generator.runtime.models import BaseModel
from generator.runtime.parsing import json_parser, python_parser

tried: list[object] = []


class Node(BaseModel):
    """What both members have: each time that one is tried, it is noted."""

    inner: Union[Branch, Leaf] | None = None
    more: list[Union[Branch, Leaf]] | None = None

    @field_validator("*", mode="before")
    @classmethod
    def _note(cls, value: object) -> object:
        tried.append(cls)
        return value


class Branch(Node):
    size: int | None = None


class Leaf(Node):
    color: str | None = None


Choice = Union[Branch, Leaf]
for _model in (Node, Branch, Leaf):
    _model.model_rebuild()


def nested(levels: int, innermost: Any) -> Any:
    value = innermost
    for _ in range(levels):
        value = {"inner": value, "more": [value]}
    return value


def in_a_row(levels: int, innermost: Any) -> bytes:
    return b'{"inner":' * levels + json.dumps(innermost).encode() + b"}" * levels


@pytest.mark.parametrize("innermost", [{"size": 1}, {"color": "red"}, {"size": "no number"}, {"other": 1}, {}, 5])
def test_the_work_grows_with_the_levels(innermost: object) -> None:
    counts: list[int] = []
    for levels in (6, 12):
        tried.clear()
        with suppress(ValueError):  # where no member fits
            json_parser(Choice, "body")(in_a_row(levels, innermost))
        counts.append(len(tried))
    assert counts[1] <= 3 * counts[0]


@pytest.mark.parametrize("innermost", [{"size": 1}, {"color": "red"}, {"size": "no number"}, {"other": 1}, {}, 5])
def test_strict_validation_too(innermost: object) -> None:
    counts: list[int] = []
    for levels in (6, 12):
        tried.clear()
        with suppress(ValueError):  # where no member fits
            json_parser(Choice, "strict")(in_a_row(levels, innermost))
        counts.append(len(tried))
    assert counts[1] <= 3 * counts[0]


def test_strict_validation_gives_the_member_that_fits_or_an_error() -> None:
    parse = json_parser(dict[str, Choice], "strict")
    value = parse(b'{"a": {"color": "x", "inner": {"size": 3}, "more": [{"color": "b"}]}}')["a"]
    assert isinstance(value, Leaf) and isinstance(value.inner, Branch) and value.inner.size == 3
    assert value.more is not None and isinstance(value.more[0], Leaf)
    for wrong in (b'{"a": 5}', b'{"a": {"inner": {"inner": 5}}}', b'{"a": ', b"[]"):
        with pytest.raises(ValidationError, match="a|JSON|dictionary"):
            parse(wrong)
    with pytest.raises(ValidationError, match="inner"):
        json_parser(Branch, "strict")(b'{"inner": 5}')
    with pytest.raises(ValueError):
        parse(b'{"a": ' + in_a_row(5000, {}) + b"}")


def test_what_callers_build_by_hand_too() -> None:
    tried.clear()
    built = python_parser(Branch)(json.loads(in_a_row(20, {"color": "red"})))
    assert isinstance(built, Branch) and len(tried) < 2_000


def test_the_member_that_fits_wins_on_each_level() -> None:
    value = json_parser(Choice, "body")(
        json.dumps(
            {"inner": {"color": "red", "inner": {"size": 3}}, "more": [{"color": "b"}, {"size": 1}], "size": 2}
        ).encode()
    )
    assert isinstance(value, Branch) and value.size == 2
    assert isinstance(value.inner, Leaf) and value.inner.color == "red"
    assert isinstance(value.inner.inner, Branch) and value.inner.inner.size == 3
    assert value.more is not None and [type(item) for item in value.more] == [Leaf, Branch]


@pytest.mark.parametrize("mode", ["body", "event"])
def test_a_value_that_fits_nowhere_stays_as_it_came(mode: Any) -> None:
    value = json_parser(dict[str, Choice], mode)(b'{"a": {"inner": 5, "color": 7}, "b": {"color": "x"}, "c": 1}')
    assert value["a"] == {"inner": 5, "color": 7} and isinstance(value["b"], Leaf) and value["c"] == 1


def test_equal_values_in_several_places() -> None:
    value = json_parser(Choice, "body")(json.dumps(nested(5, {"color": "red"})).encode())
    for _ in range(5):
        assert value is not None and value.more is not None and value.more[0] == value.inner
        value = value.inner
    assert isinstance(value, Leaf)


@pytest.mark.parametrize("limit", [1000, 16_384])
def test_nesting_that_is_too_deep_is_refused(limit: int) -> None:
    """Also where a library has raised Python's limit, which keeps no stack from overflowing then."""
    parse = json_parser(Choice, "body")
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(limit)
    try:
        assert isinstance(parse(in_a_row(60, {})), Branch)
        for levels in (150, 900, 5000, 100_000):
            with pytest.raises(ValueError):
                parse(in_a_row(levels, {}))
    finally:
        sys.setrecursionlimit(before)


def test_text_that_is_no_json_is_told_as_ever() -> None:
    with pytest.raises(ValidationError, match="Invalid JSON"):
        json_parser(Choice, "body")(b'{"inner": ')
