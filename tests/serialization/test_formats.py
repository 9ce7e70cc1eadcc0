"""Python values in the place of texts with a format, in queries, paths, headers and bodies."""

from __future__ import annotations

from pathlib import Path

from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, document, generate, ref, run


def _text(format_: str) -> dict[str, str]:
    return {"type": "string", "format": format_}


LINE = {
    "type": "object",
    "properties": {
        "id": _text("uuid"),
        "at": _text("time"),
        "pause": _text("duration"),
        "price": _text("decimal"),
        "weight": {"type": "number", "format": "decimal"},
    },
}

_PROGRAM = f"""
import asyncio
from datetime import time, timedelta
from decimal import Decimal
from enum import Enum
from uuid import UUID
from {PACKAGE} import AsyncClient, Client

class Side(Enum):
    LEFT = "l/r"

key = UUID(int=7)
line = dict(id=key, at=time(7, 8), pause=timedelta(minutes=5), price=Decimal("1.50"), weight=Decimal("1.50"))
arguments = dict(id=key, ids=[key, "x"], price=Decimal("1.50"), at=time(7, 8), x_pause=timedelta(minutes=5), side=Side.LEFT)
client = Client(base_url=URL)
client.it.m(**arguments, lines=[line])

async def main():
    async with AsyncClient(base_url=URL) as client:
        await client.it.m(**arguments, lines=[line])

asyncio.run(main())
"""


def test_what_is_sent(tmp_path: Path) -> None:
    operation = {
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": _text("uuid")},
            {"name": "ids", "in": "query", "explode": False, "schema": {"type": "array", "items": _text("uuid")}},
            {"name": "price", "in": "query", "schema": {"type": "number", "format": "decimal"}},
            {"name": "at", "in": "query", "schema": _text("time")},
            {"name": "side", "in": "query", "schema": {"enum": ["l/r"]}},
            {"name": "X-Pause", "in": "header", "schema": _text("duration")},
        ],
        "requestBody": {
            "content": {
                "application/json": {
                    "schema": {"type": "object", "properties": {"lines": {"type": "array", "items": ref("Line")}}}
                }
            }
        },
        "responses": {"204": {"description": "Done."}},
    }
    config = {"resources": {"it": {"methods": {"m": "post /it/{id}"}}}}
    generate(document({"Line": LINE}, {"/it/{id}": {"post": operation}}), tmp_path, config)
    with serving() as server:
        run(_PROGRAM.replace("URL", repr(server.base_url)), tmp_path)
    key = "00000000-0000-0000-0000-000000000007"
    line = f'{{"id": "{key}", "at": "07:08:00", "pause": "PT5M", "price": "1.50", "weight": 1.5}}'
    sent = (
        f"  POST /it/{key}?ids={key},x&price=1.50&at=07%3A08%3A00&side=l%2Fr\n    accept: */*\n    x-pause: PT5M\n"
        f'    {{"lines": [{line}]}}'
    )
    assert server.seen == [sent, sent]
