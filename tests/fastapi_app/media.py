"""Unions with a discriminator and without, recursion, generic pages, routers within routers, several media types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Generic, Literal, TypeVar, Union

from fastapi import APIRouter, Depends, Query
from pydantic import BaseModel, Field

router = APIRouter(tags=["media"])
T = TypeVar("T")


class Novel(BaseModel):
    kind: Literal["novel"] = "novel"
    title: str
    pages: int


class Film(BaseModel):
    kind: Literal["film"]
    title: str
    minutes: int


class Record(BaseModel):
    kind: Literal["record", "single"]
    title: str
    tracks: list[str] = []


Medium = Annotated[Union[Novel, Film, Record], Field(discriminator="kind")]


class Author(BaseModel):
    id: int
    name: str


class Page(BaseModel, Generic[T]):
    items: list[T]
    total: int
    next_offset: int | None = None


class Shelf(BaseModel):
    name: str
    shelves: list[Shelf] = []
    media: list[Medium] = []
    owner: Owner | None = None


class Owner(BaseModel):
    name: str
    shelves: dict[str, Shelf] = {}


class Window:
    """A class as a dependency: its arguments are queries."""

    def __init__(self, offset: Annotated[int, Query(ge=0)] = 0, limit: Annotated[int, Query(ge=1)] = 2) -> None:
        self.offset, self.limit = offset, limit

    def page(self, items: Sequence[T]) -> Page[T]:
        end = self.offset + self.limit
        return Page[T](
            items=list(items[self.offset : end]), total=len(items), next_offset=end if end < len(items) else None
        )


MEDIA: list[Novel | Film | Record] = [
    Novel(title="Dune", pages=412),
    Film(kind="film", title="Alien", minutes=117),
    Record(kind="single", title="Blue", tracks=["Blue"]),
]
AUTHORS = [Author(id=number, name=name) for number, name in enumerate(["Ann", "Ben", "Cy", "Di", "Eve"])]


@router.get("/media")
async def list_media(window: Annotated[Window, Depends()]) -> Page[Medium]:
    return window.page(MEDIA)


@router.post("/media")
async def add_medium(medium: Medium) -> Medium:
    return medium


@router.get("/media/{number}")
async def read_medium(number: int) -> Union[Novel, Film, Record]:
    return MEDIA[number]


@router.get("/authors")
async def list_authors(window: Annotated[Window, Depends()]) -> Page[Author]:
    return window.page(AUTHORS)


@router.post("/shelves")
async def add_shelf(shelf: Shelf) -> Shelf:
    return shelf


@router.post("/shelves/count")
async def count_shelves(shelves: list[Shelf]) -> dict[str, int]:
    return {shelf.name: len(shelf.shelves) for shelf in shelves}


rooms = APIRouter(prefix="/rooms", tags=["rooms"])
desks = APIRouter(prefix="/{room_id}/desks")


@desks.get("/{desk_id}")
async def read_desk(library_id: str, room_id: int, desk_id: str) -> dict[str, str]:
    return {"library": library_id, "room": str(room_id), "desk": desk_id}


@desks.get("")
async def list_desks(library_id: str, room_id: int, free: bool | None = None) -> list[str]:
    return [f"{library_id}-{room_id}-{free}"]


rooms.include_router(desks)
router.include_router(rooms, prefix="/libraries/{library_id}")
