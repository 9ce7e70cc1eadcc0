"""A small FastAPI app with every form and file that its users write, and a server for it on the loopback interface."""

from __future__ import annotations

import hashlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import uvicorn
from fastapi import FastAPI, File, Form, Request, UploadFile
from fastapi.params import Depends
from fastapi.security import OAuth2PasswordRequestForm
from pydantic import BaseModel

app = FastAPI(title="Library")


class Book(BaseModel):
    title: str
    pages: int = 1
    tags: list[str] = []


async def _seen(file: UploadFile) -> dict[str, Any]:
    content = await file.read()
    sum_ = hashlib.sha256(content).hexdigest()
    return {"name": file.filename, "type": file.content_type, "size": len(content), "sha256": sum_}


@app.post("/token")
async def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> dict[str, Any]:
    return {"access_token": f"{form.username}:{form.password}:{' '.join(form.scopes)}", "token_type": "bearer"}


@app.post("/books")
async def add_book(book: Annotated[Book, Form()]) -> Book:
    return book


@app.post("/covers")
async def add_cover(
    file: UploadFile, title: Annotated[str, Form()], sizes: Annotated[list[int] | None, Form()] = None
) -> dict[str, Any]:
    return {**await _seen(file), "title": title, "sizes": sizes}


@app.post("/scans")
async def add_scans(files: list[UploadFile]) -> list[dict[str, Any]]:
    return [await _seen(file) for file in files]


@app.post("/thumbnails")
async def add_thumbnail(file: UploadFile | None = None) -> dict[str, Any]:
    return {} if file is None else await _seen(file)


@app.post("/signatures")
async def add_signature(signature: Annotated[bytes, File()]) -> dict[str, Any]:
    return {"size": len(signature)}


@app.put("/archive", openapi_extra={"requestBody": {"required": True, "content": {"application/zip": {}}}})
async def replace_archive(request: Request) -> dict[str, Any]:
    return {"size": len(await request.body()), "type": request.headers["content-type"]}


@contextmanager
def serving() -> Iterator[str]:
    """The URL of the app on a free port; it is shut down when the block is left."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, args=([listener],))
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
