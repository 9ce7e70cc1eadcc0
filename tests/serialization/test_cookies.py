"""Cookie parameters stand in one header with the cookies of the HTTP client and those of all requests."""

from __future__ import annotations

from pathlib import Path

from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, document, generate, run

_PROGRAM = f"""
import asyncio
from {PACKAGE} import AsyncClient, Client, DefaultAsyncHttpxClient, DefaultHttpxClient

held = {{"held": "1", "n": "held"}}
options = {{"base_url": URL, "default_headers": {{"Cookie": "always=2; n=always"}}}}
calls = [{{"n": "mine"}}, {{}}, {{"n": "mine", "extra_headers": {{"Cookie": "caller=3"}}}}]
client = Client(http_client=DefaultHttpxClient(cookies=held), **options)
for arguments in calls:
    client.it.m(**arguments)

async def main():
    async with AsyncClient(http_client=DefaultAsyncHttpxClient(cookies=held), **options) as client:
        for arguments in calls:
            await client.it.m(**arguments)

asyncio.run(main())
"""


def test_a_name_goes_by_the_closest_to_the_call(tmp_path: Path) -> None:
    parameter = {"name": "n", "in": "cookie", "schema": {"type": "string"}}
    operation = {"parameters": [parameter], "responses": {"204": {"description": "Done."}}}
    config = {"resources": {"it": {"methods": {"m": "get /it"}}}}
    generate(document({}, {"/it": {"get": operation}}), tmp_path, config)
    with serving() as server:
        run(_PROGRAM.replace("URL", repr(server.base_url)), tmp_path)
    cookies = [request.partition("cookie: ")[2] for request in server.seen]
    assert cookies == ["held=1; always=2; n=mine", "always=2; n=always", "caller=3"] * 2


_WITH_KEY = f"""
import asyncio
from {PACKAGE} import AsyncClient, Client

Client(base_url=URL, api_key="secret").it.m(n="mine")

async def main():
    async with AsyncClient(base_url=URL, api_key="secret") as client:
        await client.it.m(n="mine")

asyncio.run(main())
"""


def test_a_cookie_parameter_is_no_credential(tmp_path: Path) -> None:
    """A key that travels in a cookie is sent beside it."""
    parameter = {"name": "n", "in": "cookie", "schema": {"type": "string"}}
    operation = {"parameters": [parameter], "responses": {"204": {"description": "Done."}}, "security": [{"key": []}]}
    content = document({}, {"/it": {"get": operation}})
    content["components"]["securitySchemes"] = {"key": {"type": "apiKey", "in": "cookie", "name": "session"}}
    generate(content, tmp_path, {"resources": {"it": {"methods": {"m": "get /it"}}}})
    with serving() as server:
        run(_WITH_KEY.replace("URL", repr(server.base_url)), tmp_path)
    assert [request.partition("cookie: ")[2] for request in server.seen] == ["session=secret; n=mine"] * 2
