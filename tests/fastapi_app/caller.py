"""Calls every operation of the app through its SDK, as its users do. Each `check_` is a test of its own.

This is the async side; the tests make the sync side of it by taking `async` and `await` out, and check the types of both.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64decode
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import cast
from uuid import UUID

import library_sdk
from library_sdk import AsyncLibrary
from library_sdk.types import Author, Film, Job, Loan, LoanParam, Novel, Record, Shelf, ShelfParam, Summary, Tick
from typing_extensions import assert_type

PASSWORD = "p&=+ü"
KEY = "a-key"
CONTENT = bytes(range(256)) * 1000
LOAN_ID = UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6")
TAKEN = datetime(2026, 1, 1, 10, 0, tzinfo=timezone.utc)


# ---- logins


async def check_token(client: AsyncLibrary) -> None:
    token = await client.token.create(username="ann", password=PASSWORD, scope="read write")
    assert (urlsafe_b64decode(token.access_token).decode(), token.token_type) == (
        f"ann:{PASSWORD}:read write",
        "bearer",
    )


async def check_login_with_name_and_password(client: AsyncLibrary) -> None:
    async with AsyncLibrary(
        base_url=client.base_url, username="ann", password=PASSWORD, default_headers=client.default_headers
    ) as own:
        user = await own.users.me.retrieve()
        assert (user.username, user.scopes, user.via) == ("ann", ["read", "write"], "oauth2")
        assert await own.users.me.drafts.list() == ["a draft of ann"]


async def check_login_with_a_token(client: AsyncLibrary) -> None:
    token = await client.token.create(username="ben", password=PASSWORD, scope="read")
    own = client.with_options(api_key=token.access_token)
    assert (await own.users.me.retrieve()).username == "ben"
    try:
        await own.users.me.drafts.list()
    except library_sdk.PermissionDeniedError as error:
        assert error.body == {"detail": {"code": "scope", "lacking": ["write"]}}
    else:
        raise AssertionError("the token lacks a scope")


async def check_a_wrong_password(client: AsyncLibrary) -> None:
    try:
        await client.with_options(username="ann", password="wrong").users.me.retrieve()
    except library_sdk.AuthenticationError as error:
        assert str(error) == "Error code: 401 - Wrong password"
    else:
        raise AssertionError("the password is wrong")


async def check_keys(client: AsyncLibrary) -> None:
    keys = client.with_options(api_key_header=KEY, api_key_query=KEY, api_key_cookie=KEY)
    assert await keys.reports.list() == ["by header"]
    assert await keys.exports.list() == ["by query"]
    assert await keys.basket.retrieve() == {"session": KEY}


async def check_basic(client: AsyncLibrary) -> None:
    user = await client.with_options(http_basic_username="ann", http_basic_password="x:y").stats.list()
    assert (user.username, user.scopes) == ("ann", ["x:y"])


# ---- cookies, headers


async def check_cookies(client: AsyncLibrary) -> None:
    assert_type(await client.visits.create(visits=4), None)
    assert await client.visits.list(visits=3) == 3
    preferences = await client.preferences.list(theme="dark", font_size=12)
    assert (preferences.theme, preferences.font_size) == ("dark", 12)


async def check_headers(client: AsyncLibrary) -> None:
    assert await client.traces.list(trace_id="t-1", labels=["a", "b"], if_match='"x"') == {
        "trace": "t-1",
        "labels": "a,b",
        "match": '"x"',
    }


# ---- forms and files


async def check_a_form(client: AsyncLibrary) -> None:
    book = await client.books.create(title="Dune & co", pages=3, tags=["a b", "c"])
    assert book.model_dump() == {"title": "Dune & co", "pages": 3, "tags": ["a b", "c"]}


async def check_files(client: AsyncLibrary) -> None:
    cover = await client.covers.create(file=Path(__file__), title="two words", sizes=[1, 2])
    assert (cover["name"], cover["title"], cover["sizes"]) == (Path(__file__).name, "two words", [1, 2])
    first, second = await client.scans.create(files=[("1.pdf", CONTENT), ("2.bin", b"x", "text/x-own")])
    assert (first["sha256"], second["type"]) == (hashlib.sha256(CONTENT).hexdigest(), "text/x-own")
    assert await client.thumbnails.create() == {}
    assert (await client.thumbnails.create(file=b"abc"))["size"] == 3
    assert await client.signatures.create(signature=b"signed") == {"size": 6}
    assert await client.archive.update(body=iter([CONTENT])) == {"size": len(CONTENT), "type": "application/zip"}


async def check_a_form_with_files_as_a_model(client: AsyncLibrary) -> None:
    parcel = await client.parcels.create(label="l", content=("a.txt", b"1"), extras=[b"22", ("c.txt", b"333")])
    assert isinstance(parcel["content"], dict) and isinstance(parcel["extras"], list)
    assert (parcel["label"], parcel["content"]["name"]) == ("l", "a.txt")
    assert [extra["size"] for extra in parcel["extras"]] == [2, 3]


# ---- types


def _loan(id: UUID = LOAN_ID) -> LoanParam:
    return {
        "id": id,
        "due": date(2026, 1, 31),
        "taken_at": TAKEN,
        "pickup": time(9, 30),
        "period": timedelta(days=30, seconds=1),
        "fee": "1.50",
        "labels": {"new"},
        "kind": "short",
        "class_": "first",
        "place": (1.5, 2),
    }


async def check_every_type(client: AsyncLibrary) -> None:
    loan = await client.loans.create(**_loan())
    assert_type(loan, Loan)
    assert (loan.id, loan.due, loan.taken_at, loan.pickup) == (LOAN_ID, date(2026, 1, 31), TAKEN, time(9, 30))
    assert (loan.period, loan.fee, loan.labels) == (timedelta(days=30, seconds=1), "1.50", ["new"])
    assert (loan.kind, loan.level, loan.object, loan.rating, loan.class_) == ("short", 1, "loan", "good", "first")
    assert (loan.renewed, loan.place, loan.notes, loan.extra) == (None, (1.5, 2), {}, None)
    assert [each.id for each in await client.loans.list(kinds=["short"], order="-due", after=TAKEN - timedelta(1))]
    assert await client.loans.list(after=TAKEN, limit=1) == []
    assert (await client.loans.retrieve(LOAN_ID)).due == date(2026, 1, 31)


async def check_what_was_read_can_be_sent(client: AsyncLibrary) -> None:
    id = UUID(int=2)
    loan = await client.loans.create(**_loan(id))
    again = await client.loans.replace(id, loan={**_loan(id), "fee": Decimal("2.10"), "renewed": TAKEN})
    assert (again.fee, again.renewed) == ("2.10", TAKEN)
    same = await client.loans.replace(id, loan=cast("LoanParam", loan))
    assert same == loan


async def check_a_partial_update(client: AsyncLibrary) -> None:
    await client.loans.create(**_loan(UUID(int=3)))
    changes = await client.loans.update(UUID(int=3), due=None)
    assert changes.model_fields_set == {"due"}
    assert changes.to_dict() == {"due": None}


async def check_a_deletion(client: AsyncLibrary) -> None:
    await client.loans.create(**_loan(UUID(int=4)))
    assert_type(await client.loans.delete(UUID(int=4)), None)
    try:
        await client.loans.retrieve(UUID(int=4))
    except library_sdk.NotFoundError as error:
        assert str(error) == f"Error code: 404 - no loan {UUID(int=4)}"
    else:
        raise AssertionError("the loan is gone")


async def check_several_bodies(client: AsyncLibrary) -> None:
    await client.loans.create(**_loan(UUID(int=5)))
    answer = await client.loans.renew(UUID(int=5), until=date(2026, 2, 1), changes={"rating": "bad"})
    assert answer == {"until": "2026-02-01", "reason": None, "changes": {"due": None, "rating": "bad"}}


async def check_queries(client: AsyncLibrary) -> None:
    answer = await client.loans.echo.retrieve(
        moment=datetime(2026, 1, 1, 10, 0, tzinfo=timezone(timedelta(hours=2))),
        day=date(2026, 1, 2),
        at=time(9, 30),
        period=timedelta(minutes=90),
        fee=Decimal("0.10"),
        ids=[LOAN_ID, UUID(int=1)],
        levels=[1, 2],
        label="a&b +",
        page_size=7,
        exact=True,
    )
    assert answer == {
        "moment": "2026-01-01T10:00:00+02:00",
        "day": "2026-01-02",
        "at": "09:30:00",
        "period": "PT1H30M",
        "fee": "0.10",
        "ids": [str(LOAN_ID), str(UUID(int=1))],
        "levels": [1, 2],
        "label": "a&b +",
        "page_size": 7,
        "exact": True,
    }


async def check_enums_in_a_path(client: AsyncLibrary) -> None:
    assert await client.loans.levels.retrieve("long", level=2, day=date(2026, 1, 3)) == 243


async def check_a_redirect_to_the_path_with_a_slash(client: AsyncLibrary) -> None:
    body = {"id": str(UUID(int=6)), "due": "2026-01-31", "takenAt": TAKEN, "pickup": time(9), "period": 60.5}
    loan = await client.post("/loans", body={**body, "fee": 1, "labels": [], "kind": "long"}, cast_to=Loan)
    assert (loan.id, loan.period) == (UUID(int=6), timedelta(seconds=60.5))


async def check_what_is_refused(client: AsyncLibrary) -> None:
    try:
        await client.loans.list(limit=1000)
    except library_sdk.UnprocessableEntityError as error:
        assert str(error) == "Error code: 422 - query.limit: Input should be less than or equal to 100"
        assert isinstance(error.body, dict) and error.body["detail"][0]["loc"] == ["query", "limit"]
    else:
        raise AssertionError("the limit is too high")


async def check_a_deprecated_route(client: AsyncLibrary) -> None:
    import warnings

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        answer = await client.loans.remind.create(LOAN_ID, days=2)
    assert answer == f"{LOAN_ID} in 2"
    assert [item.category for item in warned] == [DeprecationWarning]


# ---- unions, recursion, pages


async def check_a_union(client: AsyncLibrary) -> None:
    film = await client.media.create(body={"kind": "film", "title": "Alien", "minutes": 117})
    assert isinstance(film, Film) and film.minutes == 117
    single = await client.media.create(body={"kind": "single", "title": "Blue"})
    assert isinstance(single, Record) and single.kind == "single"
    novel = await client.media.retrieve(0)
    assert isinstance(novel, Novel) and novel.pages == 412
    page = await client.media.list(limit=3)
    assert [type(medium) for medium in page.items] == [Novel, Film, Record]


async def check_pages(client: AsyncLibrary) -> None:
    names: list[str] = []
    offset: int | None = 0
    while offset is not None:
        page = await client.authors.list(offset=offset)
        assert_type(page.items, list[Author])
        names += [author.name for author in page.items]
        offset = page.next_offset
    assert names == ["Ann", "Ben", "Cy", "Di", "Eve"]


async def check_recursion(client: AsyncLibrary) -> None:
    inner: ShelfParam = {"name": "inner", "media": [{"kind": "novel", "title": "Dune", "pages": 412}]}
    shelf = await client.shelves.create(
        name="outer", shelves=[inner], owner={"name": "Ann", "shelves": {"top": {"name": "top"}}}
    )
    assert_type(shelf, Shelf)
    assert shelf.shelves and isinstance((shelf.shelves[0].media or [])[0], Novel)
    assert shelf.owner and (shelf.owner.shelves or {})["top"].name == "top"
    assert await client.shelves.count(body=[{"name": "outer", "shelves": [inner, inner]}]) == {"outer": 2}


async def check_nested_routers(client: AsyncLibrary) -> None:
    desks = client.libraries.rooms.desks
    assert await desks.list(3, library_id="north", free=True) == ["north-3-True"]
    assert await desks.retrieve("a b%2F", library_id="south wing", room_id=4) == {
        "library": "south wing",
        "room": "4",
        "desk": "a b%2F",
    }


# ---- streams


async def check_events(client: AsyncLibrary) -> None:
    async with await client.ticks.list(count=3) as ticks:
        numbers = []
        async for tick in ticks:
            assert_type(tick, Tick)
            numbers.append((tick.number, tick.text))
    assert numbers == [(0, "a\nb"), (1, "a\nb"), (2, "a\nb")]


async def check_events_with_names(client: AsyncLibrary) -> None:
    stream = await client.news.retrieve()
    events = [event async for event in stream.events()]
    assert_type(events[0].item, str)
    assert [(event.event, event.id, event.item) for event in events] == [
        ("headline", "1", '{"title": "One"}'),
        ("note", "2", "plain words"),
    ]


async def check_events_of_a_plain_response(client: AsyncLibrary) -> None:
    assert [item async for item in await client.pulses.create()] == [{"number": 0}, {"number": 1}]


async def check_lines(client: AsyncLibrary) -> None:
    readings = [tick async for tick in await client.readings.list(count=3)]
    assert [tick.number for tick in readings] == [0, 1, 2]
    assert [line async for line in await client.logs.list()] == [{"line": 0}, {"line": 1}]


# ---- downloads


async def check_downloads(client: AsyncLibrary) -> None:
    pdf = await client.reports.pdf.retrieve("march")
    assert (pdf.filename, pdf.content_type) == ("march.pdf", "application/pdf")
    assert await pdf.read() == b"%PDF" + CONTENT
    backup = await client.backups.retrieve("all")
    assert backup.filename == "all.bin" and b"router" in await backup.read()


async def check_a_download_without_a_media_type(client: AsyncLibrary) -> None:
    async with client.exports.raw.with_streaming_response.retrieve() as response:
        assert b"".join([chunk async for chunk in response.iter_bytes()]) == CONTENT


async def check_texts(client: AsyncLibrary) -> None:
    assert await client.files.retrieve("a/b c/ü.txt") == "a/b c/ü.txt"
    assert await client.pages.welcome.retrieve() == "<h1>Welcome</h1>"


async def check_anything(client: AsyncLibrary) -> None:
    assert await client.anything.retrieve() == {"any": ["thing", 1, None]}


# ---- jobs


async def check_a_job(client: AsyncLibrary) -> None:
    job = await client.imports.create(body=["a", "b"])
    assert_type(job, Job)
    early = await client.imports.summarize.create(job.id)
    assert isinstance(early, Job)
    statuses = [job.status]
    while statuses[-1] != "done":
        statuses.append((await client.imports.retrieve(job.id)).status)
    assert statuses == ["queued", "running", "running", "done"]
    late = await client.imports.summarize.create(job.id)
    assert isinstance(late, Summary) and late.rows == 3
