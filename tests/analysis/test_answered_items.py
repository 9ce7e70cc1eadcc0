"""What the items of a stream are, by `itemSchema`."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.analysis.answered_items import item_of
from generator.document.types import MediaType, Schema

_NONE: dict[str, Schema] = {}
NO_REFERENCES: Callable[[str], Schema] = _NONE.__getitem__
_TEXT = Schema("/text", types=("string",))
_WHOLE = Schema("/whole", types=("integer",))


def _event(**properties: Schema) -> Schema:
    return Schema("/event", types=("object",), properties=tuple(properties.items()))


@pytest.mark.parametrize(
    ("schema", "is_event"),
    [
        (_event(data=_TEXT, event=_TEXT, id=_TEXT, retry=_WHOLE), True),
        (_event(data=_TEXT, event=_TEXT), True),
        (_event(data=_TEXT), False),
        (_event(data=_TEXT, event=_TEXT, title=_TEXT), False),
        (_event(data=_WHOLE, event=_TEXT), False),
        (_event(event=_TEXT, id=_TEXT), False),
    ],
)
def test_what_has_but_the_fields_of_an_event_describes_one_of_text(schema: Schema, is_event: bool) -> None:
    item = item_of(MediaType("/events", "text/event-stream", item_schema=schema), NO_REFERENCES)
    assert item is not None
    assert (item.types == ("string",)) is is_event
    assert (item is schema) is not is_event


def test_a_line_is_no_event() -> None:
    schema = _event(data=_TEXT, event=_TEXT)
    assert item_of(MediaType("/lines", "application/jsonl", item_schema=schema), NO_REFERENCES) is schema
