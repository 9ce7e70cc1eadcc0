"""Dates and moments: a datetime for a date goes as its date, one without an offset is local time."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, document, generate, ref, run

DATE = {"type": "string", "format": "date"}
MOMENT = {"type": "string", "format": "date-time"}
EITHER = {"anyOf": [DATE, MOMENT]}
SPAN = {"type": "object", "properties": {"fromDay": DATE, "at": MOMENT, "days": ref("Days")}}
BODY = {
    "type": "object",
    "properties": {"day": DATE, "spans": {"type": "array", "items": ref("Span")}, "either": EITHER},
}

_PROGRAM = f"""
import asyncio
from datetime import date, datetime, time, timedelta, timezone
from {PACKAGE} import AsyncClient, Client

aware = datetime(2024, 5, 6, 23, 30, tzinfo=timezone(timedelta(hours=-8)))
local = datetime(2024, 5, 6, 7, 8, 9)
span = {{"from_day": aware, "at": local, "days": [local, date(2024, 1, 2), "2024-01-03"]}}
arguments = dict(
    day=aware, moments=[aware, local], either=aware, where=span, x_day=local,
)
body = dict(day=local, spans=[span], either=local)

client = Client(base_url=URL)
client.it.m(**arguments)
client.it.n(**body)

async def main():
    async with AsyncClient(base_url=URL) as client:
        await client.it.m(**arguments)
        await client.it.n(**body)

asyncio.run(main())
"""

_QUERY = (
    "moments=2024-05-06T23%3A30%3A00-08%3A00&moments=2024-05-06T07%3A08%3A09%2B03%3A00&either=2024-05-06T23%3A30%3A00-08%3A00"
    "&where[fromDay]=2024-05-06&where[at]=2024-05-06T07%3A08%3A09%2B03%3A00"
    "&where[days]=2024-05-06&where[days]=2024-01-02&where[days]=2024-01-03"
)
_SPAN = (
    '{"fromDay": "2024-05-06", "at": "2024-05-06T07:08:09+03:00", "days": ["2024-05-06", "2024-01-02", "2024-01-03"]}'
)


def test_what_is_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parameters = [
        {"name": "day", "in": "path", "required": True, "schema": DATE},
        {"name": "moments", "in": "query", "schema": {"type": "array", "items": MOMENT}},
        {"name": "either", "in": "query", "schema": EITHER},
        {"name": "where", "in": "query", "style": "deepObject", "schema": ref("Span")},
        {"name": "X-Day", "in": "header", "schema": DATE},
    ]
    get = {"parameters": parameters, "responses": {"204": {"description": "Done."}}}
    post = {
        "requestBody": {"required": True, "content": {"application/json": {"schema": BODY}}},
        "responses": {"204": {"description": "Done."}},
    }
    schemas = {"Span": SPAN, "Days": {"type": "array", "items": DATE}}
    config = {"resources": {"it": {"methods": {"m": "get /it/{day}", "n": "post /it"}}}}
    generate(document(schemas, {"/it/{day}": {"get": get}, "/it": {"post": post}}), tmp_path, config)
    monkeypatch.setenv("TZ", "XXX-03")
    with serving() as server:
        run(_PROGRAM.replace("URL", repr(server.base_url)), tmp_path)
    sent = [
        f"  GET /it/2024-05-06?{_QUERY}\n    accept: */*\n    x-day: 2024-05-06",
        f'  POST /it\n    accept: */*\n    {{"day": "2024-05-06", "spans": [{_SPAN}], "either": "2024-05-06T07:08:09+03:00"}}',
    ]
    assert server.seen == sent * 2
