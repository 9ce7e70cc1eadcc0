"""Forms: the bytes of `application/x-www-form-urlencoded`, written by hand from WHATWG URL and OpenAPI's Style Values."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

import pytest

from generator.runtime.forms import FieldEncoding, FormEncoder
from generator.runtime.optional_body import optional_body
from generator.runtime.types import NOT_GIVEN, Omit, omit
from tests.runtime.sdk import Completion


def form(value: object, fields: Mapping[str, FieldEncoding] | None = None) -> bytes:
    payload = FormEncoder(fields or {})(value, is_async=False)
    assert payload.content_type == "application/x-www-form-urlencoded"
    return bytes(payload.content)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": "two words", "b": "ü+&=~*-._"}, b"a=two+words&b=%C3%BC%2B%26%3D%7E*-._"),
        ({"a b": 1, "c": 0.5, "d": True}, b"a+b=1&c=0.5&d=true"),
        ({"day": datetime.date(2026, 1, 2)}, b"day=2026-01-02"),
        ({"none": None, "gone": omit, "also": NOT_GIVEN, "a": ""}, b"a="),
        ({"a": ["x", None, "y"], "empty": []}, b"a=x&a=y"),
        ({"a": {"k": "v w"}}, b"a=%7B%22k%22%3A%22v+w%22%7D"),
        ({"a": [{"k": 1}, [2]]}, b"a=%7B%22k%22%3A1%7D&a=%5B2%5D"),
        (Completion.construct(id="1"), b"id=1"),
    ],
)
def test_properties_by_their_kind(value: object, expected: bytes) -> None:
    assert form(value) == expected


ARRAY, OBJECT = ["a", "b c"], {"k": "v", "l": "w"}


@pytest.mark.parametrize(
    ("encoding", "value", "expected"),
    [
        (FieldEncoding("form", explode=True), ARRAY, b"n=a&n=b%20c"),
        (FieldEncoding("form", explode=True), OBJECT, b"k=v&l=w"),
        (FieldEncoding("form"), ARRAY, b"n=a,b%20c"),
        (FieldEncoding("form"), ["x,y", "z"], b"n=x%2Cy,z"),
        (FieldEncoding("form"), OBJECT, b"n=k,v,l,w"),
        (FieldEncoding("spaceDelimited"), ["a", "b"], b"n=a%20b"),
        (FieldEncoding("pipeDelimited"), ARRAY, b"n=a%7Cb%20c"),
        (FieldEncoding("pipeDelimited", explode=True), ARRAY, b"n=a&n=b%20c"),
        (FieldEncoding("deepObject", explode=True), OBJECT, b"n[k]=v&n[l]=w"),
        (FieldEncoding("deepObject", explode=True), {"k": {"m": [1, 2]}}, b"n[k][m]=1&n[k][m]=2"),
        (FieldEncoding("form", reserved=True), "/?%2f%[]#&+a b", b"n=/?%2f%25%5B%5D%23%26%2Ba%20b"),
        (FieldEncoding(content_type="application/json"), "text", b"n=%22text%22"),
        (FieldEncoding("form"), [], b""),
    ],
)
def test_properties_in_a_style(encoding: FieldEncoding, value: object, expected: bytes) -> None:
    assert form({"n": value}, {"n": encoding}) == expected


@pytest.mark.parametrize(("style", "item"), [("spaceDelimited", "b c"), ("pipeDelimited", "b|c")])
def test_an_item_must_not_look_like_two(style: str, item: str) -> None:
    with pytest.raises(ValueError, match="inside"):
        form({"n": ["a", item]}, {"n": FieldEncoding(style)})


@pytest.mark.parametrize("value", [["a"], "text", {"a": "\ud800"}, {"\ud800": "a"}, {"a": object()}])
def test_what_no_form_can_hold(value: object) -> None:
    with pytest.raises((TypeError, ValueError)) as raised:
        form(value)
    assert not isinstance(raised.value, UnicodeError)


def test_an_existing_sdk_keeps_its_brackets() -> None:
    payload = FormEncoder(brackets=True)({"a": [1, 2], "b": {"c": "d e"}}, is_async=False)
    assert payload.content == b"a%5B%5D=1&a%5B%5D=2&b%5Bc%5D=d+e"


def test_a_body_is_left_out_where_nothing_of_it_is_given() -> None:
    members: dict[str, Any] = {"a": omit, "b": NOT_GIVEN}
    assert isinstance(optional_body(members), Omit) and isinstance(optional_body({}), Omit)
    assert optional_body({**members, "c": None}) == {**members, "c": None}
