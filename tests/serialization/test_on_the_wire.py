"""What an SDK sends for each row of OpenAPI's table, over a socket, is what the reference says, sync and async."""

from __future__ import annotations

import json

import pytest

from tests.golden.answering_server import serving
from tests.serialization.reference import Value
from tests.serialization.rows import Row, rows
from tests.small_sdk import PACKAGE, document, generate, run

_ACCEPT = "    accept: */*"
ROWS = [row for row in rows() if row.values()]

_PROGRAM = f"""
import asyncio, json
from pathlib import Path
from {PACKAGE} import AsyncClient, Client

calls = json.loads(Path("calls.json").read_text("utf-8"))
client = Client(base_url=URL)
for name, value in calls:
    getattr(client.it, name)(n=value)

async def main():
    async with AsyncClient(base_url=URL) as client:
        for name, value in calls:
            await getattr(client.it, name)(n=value)

asyncio.run(main())
"""


@pytest.fixture(scope="module")
def requests(tmp_path_factory: pytest.TempPathFactory) -> dict[Row, list[tuple[str, str]]]:
    """For each row and value the request as the server got it, from the sync and from the async client."""
    folder = tmp_path_factory.mktemp("styles")
    paths = {row.path(index): {"get": _operation(row)} for index, row in enumerate(ROWS)}
    methods = {f"m{index}": f"get {row.path(index)}" for index, row in enumerate(ROWS)}
    generate({**document({}, paths), "openapi": "3.2.0"}, folder, {"resources": {"it": {"methods": methods}}})
    calls = [(f"m{index}", value) for index, row in enumerate(ROWS) for value in row.values()]
    (folder / "calls.json").write_text(json.dumps(calls), "utf-8")
    with serving() as server:
        run(_PROGRAM.replace("URL", repr(f"{server.base_url}/base")), folder)
        assert len(server.seen) == 2 * len(calls)
        pairs = zip(server.seen[: len(calls)], server.seen[len(calls) :])
    return {row: [next(pairs) for _ in row.values()] for row in ROWS}


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_parameter_is_written_as_the_standard_says(row: Row, requests: dict[Row, list[tuple[str, str]]]) -> None:
    expected = [_request(row, value) for value in row.values()]
    assert requests[row] == [(request, request) for request in expected]


def _operation(row: Row) -> dict[str, object]:
    return {"parameters": [row.parameter], "responses": {"204": {"description": "Done."}}}


def _request(row: Row, value: Value) -> str:
    """The request as the server shows it."""
    written, path = row.written(value), f"/base{row.path(ROWS.index(row))}"
    match row.place:
        case "query":
            return f"  GET {path}?{written}\n{_ACCEPT}"
        case "path":
            return f"  GET {path.replace('{n}', written or '')}\n{_ACCEPT}"
        case _:
            return f"  GET {path}\n{_ACCEPT}\n    {'n' if row.place == 'header' else 'cookie'}: {written}"
