"""Arrays whose items have types by their positions."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any

import pytest

from generator.runtime.formats import DATE
from generator.runtime.models import BaseModel
from generator.runtime.parsing import json_parser
from generator.runtime.wire import Fields, Positions, to_wire


class Stop(BaseModel):
    name: str | None = None


class Route(BaseModel):
    ends: tuple[Stop, Stop] | None = None
    leg: tuple[str, tuple[int, date | None]] | None = None


def read(**values: Any) -> Route:
    route: Route = json_parser(Route, "body")(json.dumps(values))
    return route


def test_each_item_is_read_as_its_type() -> None:
    route = read(ends=[{"name": "a"}, {"name": "b"}], leg=["x", [1, "2026-01-02"]])
    assert route.ends is not None and (route.ends[0].name, route.ends[1].name) == ("a", "b")
    assert route.leg == ("x", (1, date(2026, 1, 2)))
    assert route.to_dict(mode="json") == {"ends": [{"name": "a"}, {"name": "b"}], "leg": ["x", [1, "2026-01-02"]]}


@pytest.mark.parametrize(
    "value", [[], [{"name": "a"}], [{"name": "a"}, {"name": "b"}, {"name": "c"}], {"name": "a"}, "ab", [1, {"name": 2}]]
)
def test_what_does_not_fit_goes_back_as_it_came(value: Any) -> None:
    assert json.loads(read(ends=value).to_json()) == {"ends": value}


def test_an_item_that_does_not_fit_leaves_the_others_alone() -> None:
    route = read(ends=[7, {"name": "b"}])
    assert route.ends is not None and route.to_dict()["ends"] == (7, {"name": "b"}) and route.ends[1].name == "b"


def test_what_is_sent_has_the_names_and_formats_of_each_position() -> None:
    names = Fields({"post_code": "post-code"})
    sent = (datetime(2026, 1, 2, 3), {"post_code": 1}, {"post_code": 2}, {"post_code": 3})
    assert to_wire(sent, Positions((DATE, None), names)) == [
        date(2026, 1, 2),
        {"post_code": 1},
        {"post-code": 2},
        {"post-code": 3},
    ]
    assert to_wire(sent[:2], Positions((DATE, names))) == [date(2026, 1, 2), {"post-code": 1}]
    assert to_wire([sent[1], sent[1]], Positions((names,))) == [{"post-code": 1}, {"post_code": 1}]
    assert to_wire("text", Positions((names,))) == "text"
