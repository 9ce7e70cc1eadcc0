"""A tag that may be left out tells members of a union apart where it is there, and where it is not."""

from __future__ import annotations

from typing import Annotated, Literal, Union

from pydantic import Field

from generator.runtime.models import BaseModel
from generator.runtime.parsing import json_parser, python_parser


class Novel(BaseModel):
    kind: Literal["novel"] = "novel"
    pages: int


class Film(BaseModel):
    kind: Literal["film"]
    minutes: int


class Page(BaseModel):
    items: list[Annotated[Union[Novel, Film], Field(discriminator="kind")]]


def test_the_tag_decides_also_where_something_does_not_fit() -> None:
    page = json_parser(Page, "body")(b'{"items": [{"kind": "film", "minutes": "x"}, {"kind": "novel", "pages": 3}]}')
    assert [type(item) for item in page.items] == [Film, Novel]


def test_without_a_tag_it_is_the_member_that_has_it_as_a_default() -> None:
    page = json_parser(Page, "body")(b'{"items": [{"pages": 1}]}')
    (novel,) = page.items
    assert isinstance(novel, Novel) and (novel.kind, novel.pages) == ("novel", 1)
    assert novel.to_dict() == {"pages": 1}


def test_what_is_no_member_stays_as_it_came() -> None:
    items = [{"kind": "other", "pages": 2}, {"minutes": 3}]
    assert python_parser(Page)({"items": items}).items == items
