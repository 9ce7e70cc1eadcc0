"""Pages of lists: what is sent for each further page, and where a list ends. Every test runs sync and async."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from generator.runtime.async_pages import BaseAsyncPage
from generator.runtime.errors import APIResponseValidationError
from generator.runtime.models import BaseModel, Field
from generator.runtime.paginator import AsyncPaginator, PaginatingResource
from generator.runtime.paging import ByCursor, ByItem, ByNumber, ByOffset, ByURL, FromHeader, Paging
from generator.runtime.sync_pages import BaseSyncPage, SyncPagingResource
from generator.runtime.types import omit
from generator.runtime.web_links import next_link
from tests.runtime.conftest import Runner
from tests.runtime.sdk import Acme, AsyncAcme
from tests.runtime.server import Server, answer

Serve = Callable[..., Server]
T = TypeVar("T")


class Book(BaseModel):
    id: str
    title: str | None = None


class Meta(BaseModel):
    next_cursor: str | None = None
    previous: str | None = None
    more: bool | None = None


def pages_of(paging: Paging) -> tuple[type[BaseSyncPage[Book]], type[BaseAsyncPage[Book]]]:
    """Classes of pages with these rules, as they are generated."""

    class SyncBooks(BaseSyncPage[T], Generic[T]):
        _paging: ClassVar[Paging] = paging

        data: list[T]
        meta: Meta | None = None
        page: int | None = None
        pages: int | None = None
        start: int | None = None
        total: int | None = None
        next: str | None = Field(alias="@next", default=None)

    class AsyncBooks(BaseAsyncPage[T], Generic[T]):
        _paging: ClassVar[Paging] = paging

        data: list[T]
        meta: Meta | None = None
        page: int | None = None
        pages: int | None = None
        start: int | None = None
        total: int | None = None
        next: str | None = Field(alias="@next", default=None)

    return SyncBooks[Book], AsyncBooks[Book]


def listed(
    client: Acme | AsyncAcme, paging: Paging, method: str = "GET", path: str = "/books", **arguments: Any
) -> Any:
    """What a generated method does."""
    sync, asynchronous = pages_of(paging)
    if isinstance(client, Acme):
        return SyncPagingResource(client)._page(method, path, page=sync, **arguments)
    return PaginatingResource(client)._pages(method, path, page=asynchronous, **arguments)


def ids(paging: Paging, *arguments: str, **more: Any) -> Callable[[Any], Any]:
    """A call that goes through a list, and gives the IDs of its items."""

    def call(client: Acme | AsyncAcme) -> Any:
        found = listed(client, paging, *arguments, **more)
        return [book.id for book in found] if isinstance(client, Acme) else _gathered(found)

    return call


async def _gathered(paginator: AsyncPaginator[Book, Any]) -> list[str]:
    return [book.id async for book in paginator]


def page(*books: str, headers: Any = (), **more: Any) -> bytes:
    data = [{"id": book} for book in books]
    return answer(200, json.dumps({"data": data, **more}).encode(), "Content-Type: application/json", *headers)


def paths(server: Server) -> list[str]:
    return [request.path for request in server.requests]


CURSOR = ByCursor(items=("data",), parameter="cursor", value=("meta", "next_cursor"))
NUMBER = ByNumber(items=("data",), parameter="page", start=("page",), total=("pages",))
OFFSET = ByOffset(items=("data",), parameter="offset", start=("start",), total=("total",))
ITEM = ByItem(items=("data",), parameter="after", has_next=("meta", "more"))
ADDRESS = ByURL(items=("data",), value=("@next",))


def test_a_cursor(run: Runner, serve: Serve) -> None:
    server = serve(page("a", "b", meta={"next_cursor": "c 1"}), page("c", meta={"next_cursor": None}))
    assert run(server, ids(CURSOR, query={"cursor": omit, "limit": 2})) == ["a", "b", "c"]
    assert paths(server) == ["/v1/books?limit=2", "/v1/books?cursor=c%201&limit=2"]


def test_a_cursor_backwards(run: Runner, serve: Serve) -> None:
    paging = ByCursor(
        items=("data",),
        parameter="after",
        value=("meta", "next_cursor"),
        back_parameter="before",
        back_value=("meta", "previous"),
    )
    server = serve(page("b", meta={"previous": "1", "next_cursor": "9"}), page("a", meta={"next_cursor": "9"}))
    assert run(server, ids(paging, query={"before": "2"})) == ["b", "a"]
    assert paths(server) == ["/v1/books?before=2", "/v1/books?before=1"]


def test_page_numbers(run: Runner, serve: Serve) -> None:
    server = serve(page("a", page=1, pages=3), page("b", page=2, pages=3), page("c", page=3, pages=3))
    assert run(server, ids(NUMBER, query={"size": 1})) == ["a", "b", "c"]
    assert paths(server) == ["/v1/books?size=1", "/v1/books?size=1&page=2", "/v1/books?size=1&page=3"]


@pytest.mark.parametrize(
    ("paging", "query", "later"),
    [
        (ByNumber(items=("data",), parameter="page"), {}, ["page=2", "page=3"]),
        (ByNumber(items=("data",), parameter="page"), {"page": 4}, ["page=5", "page=6"]),
        (ByNumber(items=("data",), parameter="page", first=0), {}, ["page=1", "page=2"]),
        (ByOffset(items=("data",), parameter="offset"), {"offset": 10}, ["offset=12", "offset=13"]),
        (ByItem(items=("data",), parameter="after"), {}, ["after=b", "after=c"]),
    ],
)
def test_a_server_that_says_nothing_of_where_it_is(
    run: Runner, serve: Serve, paging: Paging, query: Mapping[str, object], later: list[str]
) -> None:
    server = serve(page("a", "b"), page("c"), page())
    assert run(server, ids(paging, query=query)) == ["a", "b", "c"]
    assert paths(server)[1:] == [f"/v1/books?{text}" for text in later]


def test_offsets(run: Runner, serve: Serve) -> None:
    server = serve(page("a", "b", start=0, total="3"), page("c", start=2, total=3))
    assert run(server, ids(OFFSET)) == ["a", "b", "c"]
    assert paths(server) == ["/v1/books", "/v1/books?offset=2"]


def test_the_last_item(run: Runner, serve: Serve) -> None:
    server = serve(page("a", "b", meta={"more": True}), page("c", meta={"more": False}))
    assert run(server, ids(ITEM)) == ["a", "b", "c"]
    assert paths(server) == ["/v1/books", "/v1/books?after=b"]


def test_the_first_item_backwards(run: Runner, serve: Serve) -> None:
    paging = ByItem(items=("data",), parameter="after", back_parameter="before")
    server = serve(page("c", "d"), page("a", "b"), page())
    run(server, ids(paging, query={"before": "e"}))
    assert paths(server) == ["/v1/books?before=e", "/v1/books?before=c", "/v1/books?before=a"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("?page=2&size=1", "/v1/books?page=2&size=1"),
        ("/v2/more?x=%20y#top", "/v2/more?x=%20y"),
        ("more", "/v1/more"),
        ("{origin}/v1/books?page=2", "/v1/books?page=2"),
    ],
)
def test_a_url_relative_to_the_page(run: Runner, serve: Serve, target: str, expected: str) -> None:
    answers: list[bytes] = []
    server = serve(lambda request: answers.pop(0))
    answers += [page("a", **{"@next": target.replace("{origin}", f"http://127.0.0.1:{server.port}")}), page("b")]
    assert run(server, ids(ADDRESS, query={"size": 1})) == ["a", "b"]
    assert server.requests[1].path == expected
    assert server.requests[1].header("Authorization") == "Bearer sk-test"


def test_what_the_caller_added_goes_along(run: Runner, serve: Serve) -> None:
    server = serve(page("a", "b", meta={"next_cursor": "2"}), page("c"))
    extra: Mapping[str, Any] = {"extra_query": {"cursor": "1", "x": "y"}, "extra_headers": {"X-Mine": "z"}}
    run(server, ids(CURSOR, query={"limit": 1}, **extra))
    assert paths(server) == ["/v1/books?limit=1&cursor=1&x=y", "/v1/books?limit=1&cursor=2&x=y"]
    assert [request.header("X-Mine") for request in server.requests] == ["z", "z"]


def test_what_a_url_has_already_is_not_added_again(run: Runner, serve: Serve) -> None:
    server = serve(page("a", **{"@next": "?x=from%20server&page=2"}), page("b"))
    run(server, ids(ADDRESS, extra_query={"x": "mine", "y": "z"}), default_query={"page": 1, "lang": "en"})
    assert server.requests[1].path == "/v1/books?x=from%20server&page=2&lang=en&y=z"


def test_a_parameter_in_the_body(run: Runner, serve: Serve) -> None:
    paging = ByCursor(items=("data",), parameter="cursor", value=("meta", "next_cursor"), in_body=True)
    server = serve(page("a", meta={"next_cursor": "2"}), page("b"))
    body = {"cursor": omit, "filter": {"title": "x"}, "tags": iter(["t"])}
    assert run(server, ids(paging, "POST", body=body, extra_body={"cursor": "1", "more": 1})) == ["a", "b"]
    kept = {"filter": {"title": "x"}, "tags": ["t"], "more": 1}
    assert [request.json() for request in server.requests] == [{**kept, "cursor": "1"}, {**kept, "cursor": "2"}]
    assert {request.method for request in server.requests} == {"POST"}


def test_headers(run: Runner, serve: Serve) -> None:
    paging = ByURL(items=("data",), value=("@next",), is_array=True, headers=(FromHeader("@next", "Link", next_link),))
    link = 'Link: </v1/books?page=1>; rel="first", </v1/books?page=2>; rel="next"'
    server = serve(answer(200, b'[{"id": "a"}]', link), answer(200, b'[{"id": "b"}]'))
    assert run(server, ids(paging)) == ["a", "b"]
    assert paths(server) == ["/v1/books", "/v1/books?page=2"]


def test_a_number_in_a_header(run: Runner, serve: Serve) -> None:
    paging = ByNumber(
        items=("data",), parameter="page", total=("pages",), is_array=True, headers=(FromHeader("pages", "X-Pages"),)
    )
    server = serve(answer(200, b'[{"id": "a"}]', "X-Pages: 1"))
    first = run(server, lambda client: listed(client, paging))
    assert (first.pages, first.data, first.has_next_page()) == (1, [Book(id="a")], False)


# ---- where a list ends


def test_an_empty_page_is_the_last(run: Runner, serve: Serve) -> None:
    server = serve(page(meta={"next_cursor": "2"}))
    assert run(server, ids(CURSOR)) == [] and len(server.requests) == 1


def test_unless_the_configuration_says_otherwise(run: Runner, serve: Serve) -> None:
    paging = ByCursor(items=("data",), parameter="cursor", value=("meta", "next_cursor"), continues_when_empty=True)
    server = serve(page(meta={"next_cursor": "2"}), page("a", meta={"next_cursor": ""}))
    assert run(server, ids(paging)) == ["a"]


@pytest.mark.parametrize("items", [None, {"a": 1}, "text"])
def test_items_of_another_form_are_none(run: Runner, serve: Serve, items: object) -> None:
    server = serve(answer(200, json.dumps({"data": items, "meta": {"next_cursor": "2"}}).encode()))
    assert run(server, ids(CURSOR)) == []


@pytest.mark.parametrize("cursors", ["11", "1212", "1232"])
def test_a_server_that_repeats_itself(run: Runner, serve: Serve, cursors: str) -> None:
    """Every page is read once, and the error comes before a page is asked for again."""
    server = serve(*(page(f"item {cursor}", meta={"next_cursor": cursor}) for cursor in cursors))
    with pytest.raises(APIResponseValidationError, match="in circles"):
        run(server, ids(CURSOR))
    assert len(server.requests) == len(set(cursors)) + 1


def test_a_server_that_leads_to_where_it_is(run: Runner, serve: Serve) -> None:
    for paging, more in ((CURSOR, {"meta": {"next_cursor": "1"}}), (ADDRESS, {"@next": "?cursor=1"})):
        server = serve(page("a", **more))
        with pytest.raises(APIResponseValidationError, match="in circles"):
            run(server, ids(paging, "GET", "/books?cursor=1" if paging is ADDRESS else "/books", query={"cursor": "1"}))
        assert len(server.requests) == (2 if paging is ADDRESS else 1)


def test_a_server_that_stays_on_its_first_page(run: Runner, serve: Serve) -> None:
    server = serve(page("a", page=1))
    with pytest.raises(APIResponseValidationError, match="in circles"):
        run(server, ids(NUMBER))
    assert len(server.requests) == 2


def test_a_page_may_be_asked_for_again(run: Runner, serve: Serve) -> None:
    server = serve(page("a", meta={"next_cursor": "2"}), page("b"))

    def call(client: Acme | AsyncAcme) -> Any:
        found = listed(client, CURSOR)
        return [found.get_next_page().data for _ in range(2)] if isinstance(client, Acme) else _twice(found)

    assert run(server, call) == [[Book(id="b")], [Book(id="b")]]
    assert paths(server) == ["/v1/books", "/v1/books?cursor=2", "/v1/books?cursor=2"]


async def _twice(paginator: AsyncPaginator[Book, Any]) -> list[list[Book]]:
    first = await paginator
    return [(await first.get_next_page()).data for _ in range(2)]


def test_behind_the_last_page_is_nothing(run: Runner, serve: Serve) -> None:
    server = serve(page("a"))
    last = run(server, lambda client: listed(client, CURSOR))
    assert not last.has_next_page() and last.next_page_info() is None
    with pytest.raises(RuntimeError, match="no next page"):
        run(server, lambda client: last.get_next_page())


@pytest.mark.parametrize("target", ["ftp://host/x", "javascript:alert(1)", "http://a..b/", "http://h:99999/"])
def test_a_url_that_leads_nowhere(run: Runner, serve: Serve, target: str) -> None:
    with pytest.raises(APIResponseValidationError, match="URL of the next page"):
        run(serve(page("a", **{"@next": target})), ids(ADDRESS))


# ---- other origins


def test_credentials_stay_with_their_origin(run: Runner, serve: Serve) -> None:
    other = serve(page("b"))
    server = serve(page("a", **{"@next": f"http://user:pw@127.0.0.1:{other.port}/x?page=2"}))
    headers = {"X-Api-Key": "s1", "Cookie": "s=2", "X-Mine": "kept"}
    more: Mapping[str, Any] = {"extra_headers": headers, "extra_query": {"token": "s3"}, "cookies": "c=4"}
    call = ids(ADDRESS, headers={"X-Session": "s5"}, **more)
    assert run(server, call, default_headers={"X-Secret": "s6"}, default_query={"key": "s7"}) == ["a", "b"]
    [request] = other.requests
    assert request.path == "/x?page=2" and request.header("X-Mine") == "kept"
    sent = {name.lower() for name, _ in request.headers}
    assert not sent & {"authorization", "x-api-key", "cookie", "x-session", "x-secret"}


def test_each_page_has_an_idempotency_key_of_its_own(run: Runner, serve: Serve) -> None:
    server = serve(page("a", meta={"next_cursor": "2"}), page("b"))

    def call(client: Acme | AsyncAcme) -> Any:
        client._profile = replace(client._profile, idempotency_header="Idempotency-Key")
        return ids(CURSOR, "POST", idempotency_key="mine")(client)

    run(server, call)
    keys = [request.header("Idempotency-Key") for request in server.requests]
    assert keys[0] == "mine" and keys[1] not in (None, "mine")


# ---- pages as values


def test_pages_one_by_one(run: Runner, serve: Serve) -> None:
    server = serve(page("a", meta={"next_cursor": "2"}), page("b"))

    def call(client: Acme | AsyncAcme) -> Any:
        found = listed(client, CURSOR)
        return [item.data[0].id for item in found.iter_pages()] if isinstance(client, Acme) else _by_page(found)

    assert run(server, call) == ["a", "b"]


async def _by_page(paginator: AsyncPaginator[Book, Any]) -> list[str]:
    return [item.data[0].id async for item in paginator.iter_pages()]


@pytest.mark.parametrize(
    ("limit", "expected", "requests"),
    [(None, "abc", 2), (5, "abc", 2), (3, "abc", 2), (2, "ab", 1), (1, "a", 1), (0, "", 1)],
)
def test_a_list_of_all_items_asks_for_no_page_too_many(
    limit: int | None, expected: str, requests: int, run: Runner, serve: Serve
) -> None:
    server = serve(page("a", "b", meta={"next_cursor": "2"}), page("c"))
    found = run(server, lambda client: listed(client, CURSOR).to_list(limit=limit))
    assert "".join(item.id for item in found) == expected
    assert len(server.requests) == requests


def test_a_list_has_no_fewer_than_no_items(run: Runner, serve: Serve) -> None:
    with pytest.raises(ValueError, match="^limit must be 0 or more, not -1$"):
        run(serve(page("a")), lambda client: listed(client, CURSOR).to_list(-1))


def test_a_page_is_a_model(run: Runner, serve: Serve) -> None:
    server = serve(page("a", headers=("x-request-id: req-1",), other="kept", meta={"next_cursor": "2"}))
    first = run(server, lambda client: listed(client, CURSOR))
    assert (first.other, first._request_id, first.meta.next_cursor) == ("kept", "req-1", "2")
    assert first.to_dict() == {"data": [{"id": "a"}], "other": "kept", "meta": {"next_cursor": "2"}}
    assert not hasattr(first, "__len__") and bool(first)
    for copied in (copy.copy(first), copy.deepcopy(first)):
        assert copied == first and copied.has_next_page()


class SyncNotes(BaseSyncPage[T], Generic[T]):
    """A page of a module, as generated ones are."""

    _paging: ClassVar[Paging] = CURSOR

    data: list[T]
    meta: Meta | None = None


@pytest.mark.parametrize("kind", [SyncNotes[Book], SyncNotes[Book | str], SyncNotes])
def test_a_page_can_be_pickled(kind: Any) -> None:
    made = kind.construct(data=[Book(id="a")], meta={"next_cursor": "2"}, other=1)
    made.__remember_request_id__("req-1")
    again = pickle.loads(pickle.dumps(made))
    assert type(again) is kind and again == made and again.data == [Book(id="a")]
    assert again._request_id == "req-1" and not again.has_next_page()


def test_a_page_that_no_method_gave_is_the_only_one() -> None:
    sync, asynchronous = pages_of(CURSOR)
    made = sync.construct(data=[Book(id="a")], meta={"next_cursor": "2"})
    assert isinstance(made, BaseSyncPage) and [book.id for book in made] == ["a"] and not made.has_next_page()
    with pytest.raises(TypeError, match="async for"):
        list(asynchronous.construct(data=[]))


def test_views(run: Runner, serve: Serve) -> None:
    server = serve(page("a", meta={"next_cursor": "2"}), page("b"))

    def call(client: Acme | AsyncAcme) -> Any:
        from generator.runtime.resource import async_raw, raw

        if isinstance(client, Acme):
            return raw(SyncPagingResource(client)._page)("GET", "/books", page=pages_of(CURSOR)[0])
        return async_raw(PaginatingResource(client)._pages)("GET", "/books", page=pages_of(CURSOR)[1])

    response = run(server, call)
    info = response.parse().next_page_info()
    assert response.status_code == 200 and info is not None and info.params == {"cursor": "2"}
