"""Answers that come piece by piece: server-sent events as FastAPI describes them and as apps write them, lines, downloads."""

from __future__ import annotations

import json
from collections.abc import AsyncIterable, AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Response
from fastapi.responses import FileResponse, HTMLResponse, PlainTextResponse, StreamingResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent
from pydantic import BaseModel

router = APIRouter(tags=["streams"])
CONTENT = bytes(range(256)) * 1000


class Tick(BaseModel):
    number: int
    text: str = ""


class PDFResponse(Response):
    media_type = "application/pdf"


@router.get("/ticks", response_class=EventSourceResponse)
async def stream_ticks(count: int = 3) -> AsyncIterable[Tick]:
    for number in range(count):
        yield Tick(number=number, text="a\nb")


@router.get("/news", response_class=EventSourceResponse)
async def stream_news() -> AsyncIterable[ServerSentEvent]:
    yield ServerSentEvent(comment="welcome")
    yield ServerSentEvent(data={"title": "One"}, event="headline", id="1", retry=10)
    yield ServerSentEvent(raw_data="plain words", event="note", id="2")


def _events() -> Iterator[str]:
    for number in range(2):
        yield f"event: tick\nid: {number}\ndata: {json.dumps({'number': number})}\n\n"


@router.post(
    "/pulses",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/event-stream": {}}}},
)
async def stream_pulses() -> StreamingResponse:
    return StreamingResponse(_events(), media_type="text/event-stream")


@router.get("/readings")
async def stream_readings(count: int = 2) -> AsyncIterable[Tick]:
    for number in range(count):
        yield Tick(number=number)


@router.get("/logs", response_class=StreamingResponse, responses={200: {"content": {"application/x-ndjson": {}}}})
async def stream_logs() -> StreamingResponse:
    return StreamingResponse(
        (json.dumps({"line": number}) + "\n" for number in range(2)), media_type="application/x-ndjson"
    )


@router.get("/files/{path:path}", response_class=PlainTextResponse)
async def read_file(path: str) -> str:
    return path


@router.get("/reports/{name}/pdf", response_class=PDFResponse)
async def read_pdf(name: str) -> PDFResponse:
    return PDFResponse(b"%PDF" + CONTENT, headers={"Content-Disposition": f'attachment; filename="{name}.pdf"'})


@router.get(
    "/backups/{name}", response_class=FileResponse, responses={200: {"content": {"application/octet-stream": {}}}}
)
async def read_backup(name: str) -> FileResponse:
    return FileResponse(Path(__file__), media_type="application/octet-stream", filename=f"{name}.bin")


async def _pieces() -> AsyncIterator[bytes]:
    for start in range(0, len(CONTENT), 50_000):
        yield CONTENT[start : start + 50_000]


@router.get("/exports/raw", response_class=StreamingResponse)
async def read_raw() -> StreamingResponse:
    """Declares no media type, as `StreamingResponse` alone does."""
    return StreamingResponse(_pieces())


@router.get("/pages/welcome", response_class=HTMLResponse)
async def read_welcome() -> str:
    return "<h1>Welcome</h1>"


@router.get("/anything")
async def read_anything() -> Any:
    return {"any": ["thing", 1, None]}
