"""What docs tell of a value beyond the document's words: its default and bounds, in a few words, and nothing twice."""

from __future__ import annotations

from typing import Any

import pytest

from generator import ir
from generator.lower.limits import limits

NUMBER = ir.Scalar(ir.ScalarKind.NUMBER)


def told(docs: str | None = None, default: str | None = None, **restrictions: str | float | bool) -> str | None:
    pairs = tuple((name.replace("__", "."), value) for name, value in restrictions.items())
    return limits(ir.Field("size", NUMBER, False, docs, "/size", default=default, restrictions=pairs))


@pytest.mark.parametrize(
    ("restrictions", "sentence"),
    [
        ({"minimum": 1, "maximum": 100}, "1 to 100."),
        ({"minimum": -2.5}, "At least -2.5."),
        ({"maximum": 3}, "At most 3."),
        ({"exclusiveMinimum": 0, "exclusiveMaximum": 1}, "More than 0, less than 1."),
        ({"minimum": 0, "exclusiveMinimum": True}, "More than 0."),
        ({"minLength": 1, "maxLength": 20}, "1 to 20 characters."),
        ({"minLength": 2, "maxLength": 2}, "2 characters."),
        ({"minItems": 1}, "At least 1 item."),
        ({"minItems": 0, "maxItems": 5, "uniqueItems": True}, "At most 5 items, no two equal."),
        ({"maxProperties": 16}, "At most 16 entries."),
        ({"multipleOf": 0.5}, "A multiple of 0.5."),
        ({"pattern": "^a+$"}, "Matching `^a+$`."),
        ({"items__maxLength": 10}, "Each at most 10 characters."),
        ({"format": "email"}, None),
        ({}, None),
    ],
)
def test_bounds_are_told_in_a_few_words(restrictions: dict[str, Any], sentence: str | None) -> None:
    assert told(**restrictions) == sentence


def test_a_default_comes_first() -> None:
    assert told(default="20", minimum=1, maximum=100) == "Default 20, 1 to 100."
    assert told(default='"asc"') == 'Default "asc".'
    assert told(default="true") == "Default True."
    assert told(default="null") is None


def test_what_the_words_say_already_is_not_said_again() -> None:
    assert told("How many. Defaults to 20.", default="20") is None
    assert told("Between -2.0 and 2.0.", minimum=-2, maximum=2) is None
    assert told("At most 100.", minimum=1, maximum=100) == "1 to 100."


def test_what_is_long_is_left_out() -> None:
    assert told(default=f'"{"a" * 100}"', pattern="a" * 100) is None
