"""An API that streams unless a boolean of the request is false is told so by a call that returns one value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, document, generate, run

_PROGRAM = f"""
import asyncio
from {PACKAGE} import AsyncClient, Client

client = Client(base_url=URL)
client.chat.create(text="a")
client.chat.create(text="a", stream=False)
client.chat.create(text="a", stream=True).close()
client.chat.create_streaming(text="a").close()

async def main():
    async with AsyncClient(base_url=URL) as client:
        await client.chat.create(text="a")

asyncio.run(main())
"""
_STREAM = "  POST /chat\n    accept: application/x-ndjson\n" + '    {"text": "a", "stream": true}'


def _document(default: bool | None) -> dict[str, Any]:
    switch = {"type": "boolean"} if default is None else {"type": "boolean", "default": default}
    body = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}, "stream": switch}}
    kinds = ("application/json", "application/x-ndjson")
    answer = {"description": "ok", "content": {kind: {"schema": {"type": "object"}} for kind in kinds}}
    request = {"required": True, "content": {"application/json": {"schema": body}}}
    return document({}, {"/chat": {"post": {"requestBody": request, "responses": {"200": answer}}}})


@pytest.mark.parametrize("default", [True, False, None])
def test_false_is_sent_where_the_api_streams_by_default(default: bool | None, tmp_path: Path) -> None:
    generate(_document(default), tmp_path)
    with serving() as server:
        server.answer_items({"a": 1})
        run(_PROGRAM.replace("URL", repr(server.base_url)), tmp_path)
    off = '  POST /chat\n    {"text": "a", "stream": false}'
    left_out = off if default else '  POST /chat\n    {"text": "a"}'
    assert server.seen == [left_out, off, _STREAM, _STREAM, left_out]
