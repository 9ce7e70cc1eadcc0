"""A FastAPI app with what its users write, and a list of what was asked of it."""

from __future__ import annotations

from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from tests.fastapi_app import accounts, jobs, loans, media, streams, uploads

KIND = "x-kind-of-client"
"""The header that says who calls, so that the calls of each can be counted."""

app = FastAPI(title="Library")
for part in (accounts, uploads, loans, media, streams, jobs):
    app.include_router(part.router)

branch = FastAPI(title="Branch", version="2")
app.mount("/branch", branch)


@branch.get("/shelves/{name}")
async def read_shelf(name: str) -> dict[str, str]:
    return {"shelf": name}


class Recorded:
    """An app with a list of what was asked of it: the kind of client, the verb, and the path as it was sent."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, str, str]] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            kind = dict(scope["headers"]).get(KIND.encode(), b"").decode()
            self.calls.append((kind, scope["method"].lower(), scope["raw_path"].decode()))
        await app(scope, receive, send)


recorded = Recorded()
