"""Values with a format, in models: read as Python values where they fit, kept as they came where they don't."""

from __future__ import annotations

import json
import warnings
from datetime import date, time, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from pydantic import Field, ValidationError

from generator.runtime.models import BaseModel
from generator.runtime.parsing import json_parser
from generator.runtime.scalars import Base64Bytes, Base64URLBytes, DecimalNumber

KEY = "0a000000-0000-0000-0000-00000000000b"


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


class Order(BaseModel):
    id: UUID | None = None
    at: time | None = None
    within: timedelta | None = None
    price: Decimal | None = None
    rate: DecimalNumber | None = None
    photo: Base64Bytes | None = None
    token: Base64URLBytes | None = None
    day: date | None = None
    others: list[UUID] | None = None
    pet: Annotated[Cat | Dog, Field(discriminator="kind")] | None = None


def read(**values: Any) -> Order:
    order: Order = json_parser(Order, "body")(json.dumps(values))
    return order


FITTING: list[tuple[str, Any, Any]] = [
    ("id", KEY, UUID(KEY)),
    ("at", "07:08:09Z", time(7, 8, 9, tzinfo=timezone.utc)),
    ("within", "P1DT2H", timedelta(days=1, hours=2)),
    ("within", "-PT0.5S", -timedelta(seconds=0.5)),
    ("price", "1.50", Decimal("1.50")),
    ("rate", 0.25, Decimal("0.25")),
    ("rate", 12345678901234567890, Decimal(12345678901234567890)),
    ("photo", "+/8=", b"\xfb\xff"),
    ("token", "-_8=", b"\xfb\xff"),
    ("others", [KEY], [UUID(KEY)]),
]

ODD: list[tuple[str, Any]] = [
    ("id", "0a00000000000000000000000000000b"),  # sent back it would have other characters
    ("id", 7),
    ("at", "noon"),
    ("at", 7),
    ("within", "P1M"),  # a month is no number of days
    ("within", "PT0.1234567S"),
    ("within", 90),
    ("price", "a lot"),
    ("price", "NaN"),
    ("photo", "hello world"),
    ("photo", "aGVsbG9="),  # its last bits are lost
    ("photo", ["aGVsbG8="]),
    ("token", "+/8="),
    ("day", "yesterday"),
    ("others", [KEY, "x"]),
    ("others", KEY),
    ("pet", {"kind": "fish", "fins": 2}),
]


@pytest.mark.parametrize(("name", "text", "value"), FITTING)
def test_what_fits_is_a_python_value_and_goes_back_as_it_came(name: str, text: Any, value: Any) -> None:
    order = read(**{name: text})
    assert getattr(order, name) == value
    assert order.to_dict() == {name: value} and order.to_dict(mode="json") == {name: text}
    assert json.loads(order.to_json()) == {name: text} == json.loads(order.model_dump_json(exclude_unset=True))


def test_padding_and_line_breaks_of_base64_may_differ() -> None:
    assert read(photo="aGVs\r\nbG8").photo == b"hello" == read(photo="aGVsbG8=").photo


@pytest.mark.parametrize(("name", "value"), ODD)
def test_what_does_not_fit_stays_and_goes_back_without_a_warning(name: str, value: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        order = read(**{name: value})
        assert order == Order.construct(**{name: value})
        for mode in ("json", "python"):
            kept = order.to_dict(mode=mode)[name] if name != "others" else order.to_dict(mode="json")[name]
            assert kept == value
        assert json.loads(order.to_json())[name] == value
        assert order.model_dump(mode="json")[name] == value == json.loads(order.model_dump_json())[name]
        assert json.loads(json.dumps({"order": order}, default=lambda model: model.model_dump(mode="json")))


def test_who_asks_is_told_what_does_not_fit() -> None:
    with pytest.warns(UserWarning, match="7"):
        read(id=7).model_dump(warnings="warn")
    with pytest.warns(UserWarning, match="7"):
        read(id=7).model_dump_json(warnings="warn")


def test_models_made_by_hand_are_checked() -> None:
    assert Order(photo=b"\xfb\xff").to_dict(mode="json") == {"photo": "+/8="}
    assert Order(photo="+/8=").photo == b"\xfb\xff"  # type: ignore[arg-type]
    with pytest.raises(ValidationError):
        Order(photo="hello world")  # type: ignore[arg-type]
