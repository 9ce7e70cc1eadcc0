"""A security scheme that no operation asks for: its credential is sent where a caller gives it, and missed nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, document, generate, run

_PROGRAM = f"""
import asyncio
from {PACKAGE} import AsyncClient, Client

Client(base_url=URL).it.retrieve()
Client(base_url=URL, api_key="secret").it.retrieve()

async def main():
    async with AsyncClient(base_url=URL) as client:
        await client.it.retrieve()
    async with AsyncClient(base_url=URL, api_key="secret") as client:
        await client.it.retrieve()

asyncio.run(main())
"""


@pytest.mark.parametrize("security", [{}, {"security": []}, {"security": [{}]}], ids=["unsaid", "none", "an empty one"])
def test_nothing_is_needed_where_nothing_is_asked_for(security: dict[str, object], tmp_path: Path) -> None:
    content = {**document({}, {"/it": {"get": {"responses": {"204": {"description": "Done."}}}}}), **security}
    content["components"]["securitySchemes"] = {"bearer": {"type": "http", "scheme": "bearer"}}
    generate(content, tmp_path)
    with serving() as server:
        run(_PROGRAM.replace("URL", repr(server.base_url)), tmp_path)
    without = "  GET /it\n    accept: */*"
    assert server.seen == [without, f"{without}\n    authorization: Bearer secret"] * 2
