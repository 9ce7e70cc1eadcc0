"""Forms and files as users of FastAPI write them."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any

from fastapi import APIRouter, File, Form, Request, UploadFile
from pydantic import BaseModel

router = APIRouter(tags=["uploads"])


class Book(BaseModel):
    title: str
    pages: int = 1
    tags: list[str] = []


class Parcel(BaseModel):
    """A form with files in it, as a model."""

    label: str
    content: UploadFile
    extras: list[UploadFile] = []


async def _seen(file: UploadFile) -> dict[str, Any]:
    content = await file.read()
    sum_ = hashlib.sha256(content).hexdigest()
    return {"name": file.filename, "type": file.content_type, "size": len(content), "sha256": sum_}


@router.post("/books")
async def add_book(book: Annotated[Book, Form()]) -> Book:
    return book


@router.post("/covers")
async def add_cover(
    file: UploadFile, title: Annotated[str, Form()], sizes: Annotated[list[int] | None, Form()] = None
) -> dict[str, Any]:
    return {**await _seen(file), "title": title, "sizes": sizes}


@router.post("/scans")
async def add_scans(files: list[UploadFile]) -> list[dict[str, Any]]:
    return [await _seen(file) for file in files]


@router.post("/thumbnails")
async def add_thumbnail(file: UploadFile | None = None) -> dict[str, Any]:
    return {} if file is None else await _seen(file)


@router.post("/signatures")
async def add_signature(signature: Annotated[bytes, File()]) -> dict[str, Any]:
    return {"size": len(signature)}


@router.post("/parcels")
async def add_parcel(parcel: Annotated[Parcel, Form(media_type="multipart/form-data")]) -> dict[str, Any]:
    extras = [await _seen(file) for file in parcel.extras]
    return {"label": parcel.label, "content": await _seen(parcel.content), "extras": extras}


@router.put("/archive", openapi_extra={"requestBody": {"required": True, "content": {"application/zip": {}}}})
async def replace_archive(request: Request) -> dict[str, Any]:
    return {"size": len(await request.body()), "type": request.headers["content-type"]}
