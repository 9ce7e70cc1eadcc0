"""Values without a field, where a model says of which type they are."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from pydantic import Field

from generator.runtime.models import BaseModel
from generator.runtime.parsing import json_parser
from generator.runtime.wire import Fields, to_wire


class Cell(BaseModel):
    column_name: str | None = Field(default=None, alias="column-name")
    row: Row | None = None


class Row(BaseModel):
    id: str
    __pydantic_extra__: dict[str, Cell] = Field(default_factory=dict)


class Counts(BaseModel):
    rows: list[Row] | None = None
    __pydantic_extra__: dict[str, int | date] = Field(default_factory=dict)


def read(kind: type[BaseModel], values: dict[str, Any]) -> Any:
    return json_parser(kind, "body")(json.dumps(values))


def test_they_are_read_as_their_type_and_go_back_as_they_came() -> None:
    values = {"id": "a", "x": {"column-name": "c", "row": {"id": "b", "y": {"column-name": "d"}}}}
    row = read(Row, values)
    assert isinstance(row.x, Cell) and row.x.column_name == "c"
    assert row.x.row is not None and row.x.row.__pydantic_extra__["y"].column_name == "d"
    assert row.__pydantic_extra__ == row.model_extra == {"x": row.x}
    assert row.to_dict() == values == json.loads(row.to_json())


def test_one_that_does_not_fit_stays_as_it_came() -> None:
    values = {"rows": [{"id": "a", "x": 7}], "n": 4, "day": "2026-01-02", "odd": "four", "null": None}
    counts = read(Counts, values)
    assert counts.rows[0].x == 7 and counts.day == date(2026, 1, 2)
    assert (counts.n, counts.odd, counts.null) == (4, "four", None)
    assert counts.to_dict(mode="json") == values


def test_models_made_by_hand_need_none() -> None:
    assert Row(id="a").__pydantic_extra__ == {} and Row(id="a").to_dict() == {"id": "a"}


def test_what_is_sent_has_its_names_in_them() -> None:
    table = Fields({"kind_": "kind"}, Fields({"column_name": "column-name"}))
    sent = {"kind_": 1, "x": {"column_name": "c"}, "y": 2}
    assert to_wire(sent, table) == {"kind": 1, "x": {"column-name": "c"}, "y": 2}
