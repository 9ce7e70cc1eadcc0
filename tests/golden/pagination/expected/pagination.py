# Generated from the SDK's configuration: the pages of lists
from __future__ import annotations

from typing import ClassVar, Generic, TypeVar

from ._runtime.async_pages import BaseAsyncPage
from ._runtime.models import BaseModel, Field
from ._runtime.paginator import AsyncPaginator as AsyncPaginator
from ._runtime.paging import ByCursor, ByNumber, ByURL, FromHeader, Paging
from ._runtime.sync_pages import BaseSyncPage
from ._runtime.web_links import next_link

__all__ = [
    "AsyncCursorID",
    "AsyncLinked",
    "AsyncPage",
    "AsyncPaginator",
    "CursorIDMeta",
    "SyncCursorID",
    "SyncLinked",
    "SyncPage",
]

_T = TypeVar("_T")

_PAGE = ByNumber(items=("items",), start=("page",), total=("pages",), parameter="page")
_CURSOR_ID = ByCursor(
    items=("data",), value=("meta", "next-cursor"), parameter="cursor", in_body=True, continues_when_empty=True
)
_LINKED = ByURL(items=("items",), value=("next",), is_array=True, headers=(FromHeader("next", "Link", next_link),))


class SyncPage(BaseSyncPage[_T], Generic[_T]):
    """A page of a list, by its number."""

    _paging: ClassVar[Paging] = _PAGE

    items: list[_T]
    page: int | None = None
    pages: int | None = None


class AsyncPage(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list, by its number."""

    _paging: ClassVar[Paging] = _PAGE

    items: list[_T]
    page: int | None = None
    pages: int | None = None


class CursorIDMeta(BaseModel):
    next_cursor: str | None = Field(alias="next-cursor", default=None)


class SyncCursorID(BaseSyncPage[_T], Generic[_T]):
    """A page of a list. Iterate it for the items of this page and of all behind it."""

    _paging: ClassVar[Paging] = _CURSOR_ID

    data: list[_T]
    meta: CursorIDMeta | None = None


class AsyncCursorID(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list. Iterate it for the items of this page and of all behind it."""

    _paging: ClassVar[Paging] = _CURSOR_ID

    data: list[_T]
    meta: CursorIDMeta | None = None


class SyncLinked(BaseSyncPage[_T], Generic[_T]):
    """A page of a list. Iterate it for the items of this page and of all behind it."""

    _paging: ClassVar[Paging] = _LINKED

    items: list[_T]
    next: str | None = None


class AsyncLinked(BaseAsyncPage[_T], Generic[_T]):
    """A page of a list. Iterate it for the items of this page and of all behind it."""

    _paging: ClassVar[Paging] = _LINKED

    items: list[_T]
    next: str | None = None
