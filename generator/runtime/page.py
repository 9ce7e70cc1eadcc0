"""What the pages of both clients share: their items, and how they lead to the next page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, ClassVar, Generic, NoReturn, TypeVar, cast

from .errors import APIResponseValidationError
from .exchange import AnswerKind, Exchange
from .models import BaseModel
from .next_call import next_call
from .paging import FromHeader, PageInfo, Paging
from .parsing import json_parser
from .request import Call
from .status_errors import described_body
from .transport import Response

T = TypeVar("T")
_Way = dict[object, int]


class PageSource:
    """Where a page came from. `way` has each place that was asked for on the way to it, and how far from the start."""

    def __init__(self, client: Any, call: Call, response: Response, way: _Way, depth: int) -> None:
        self.client = client
        self.call = call
        self.response = response
        self.way = way
        self.depth = depth

    def ahead(self, info: PageInfo, paging: Paging) -> Call:
        """Return the call for the next page. Raises APIResponseValidationError when the server leads in circles."""
        try:
            call = next_call(self.call, info, paging, self.response.url, self.client)
        except ValueError as error:
            raise self._refused(f"The URL of the next page, {info.url!r}, cannot be used: {error}.") from None
        place = info.url if info.params is None else json.dumps(info.params, default=str)
        if self._is_here(info, paging, call) or self.way.setdefault(place, self.depth + 1) <= self.depth:
            raise self._refused(f"The server leads in circles: the next page ({place}) has been read already.")
        return call._replace(cast_to=call.cast_to.at(self.way, self.depth + 1))

    def _is_here(self, info: PageInfo, paging: Paging, call: Call) -> bool:
        """Return whether what asks for the next page has asked for this one."""
        if info.params is None:
            return call.path == self.call.path
        return all(paging.sent(self.call, name) == value for name, value in info.params.items())

    def _refused(self, message: str) -> APIResponseValidationError:
        return APIResponseValidationError(self.response, described_body(self.response), message=message)


class PagePart(BaseModel):
    """A page, or an object in it that holds the items: a class that is made for a type of items, which no module names."""

    def __reduce__(self) -> tuple[Any, ...]:
        made = type(self).__pydantic_generic_metadata__
        return _restored, (made["origin"] or type(self), made["args"], self.__getstate__())


def _restored(kind: Any, items: tuple[Any, ...], state: dict[Any, Any]) -> Any:
    """Build a page again from its pickle, which knows nothing of the client."""
    made = kind[items] if items else kind
    page = made.__new__(made)
    page.__setstate__(state)
    return page


class BasePage(PagePart, Generic[T]):
    """What the pages of both clients share. Of a page that no method gave, the next is not known."""

    __slots__ = ("_received_from",)

    _paging: ClassVar[Paging]

    def _get_page_items(self) -> list[T]:
        """Return the items of this page alone."""
        return list(cast("Sequence[T]", self._paging.items_of(self)))

    def has_next_page(self) -> bool:
        """Return whether the server has told of another page."""
        return self.next_page_info() is not None

    def next_page_info(self) -> PageInfo | None:
        """Return what asks for the next page: its parameters, or its URL; None at the end."""
        source = self._source
        return None if source is None else self._paging.next_info(self, source.call)

    def _next(self) -> tuple[Any, Call]:
        """Return the client, and the call that it is to make for the next page."""
        source, info = self._source, self.next_page_info()
        if source is None or info is None:
            raise RuntimeError("there is no next page; ask `has_next_page()` before `get_next_page()`")
        return source.client, source.ahead(info, self._paging)

    @property
    def _source(self) -> PageSource | None:
        try:
            return cast("PageSource | None", object.__getattribute__(self, "_received_from"))
        except AttributeError:
            return None

    def __remember_source__(self, source: PageSource | None) -> None:
        object.__setattr__(self, "_received_from", source)

    def __iter__(self) -> NoReturn:
        """Refuse: pydantic's gives the fields, which nobody means who iterates a page."""
        raise TypeError(f"{type(self).__name__} is iterated with `async for`")

    def __copy__(self) -> Any:
        copied = super().__copy__()
        copied.__remember_source__(self._source)
        return copied

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Any:
        copied = super().__deepcopy__(memo)
        copied.__remember_source__(self._source)
        return copied


class PageKind(AnswerKind):
    """An answer that is read as a page of a class."""

    def __init__(self, page: type[BasePage[Any]], client: Any, way: _Way | None = None, depth: int = 0) -> None:
        self._page = page
        self._client = client
        self._way = {} if way is None else way
        self._depth = depth

    def at(self, way: _Way, depth: int) -> PageKind:
        """Return the kind of a page further on the same way."""
        return PageKind(self._page, self._client, way, depth)

    def value(self, exchange: Exchange) -> Any:
        """Return the page of a response that has been read."""
        paging: Paging = self._page._paging  # pyright: ignore[reportPrivateUsage]
        page = self._of_items(exchange, paging) if paging.is_array else exchange.finish(exchange, self._page)
        for item in paging.headers:
            self._take_header(page, item, exchange.response)
        page.__remember_source__(PageSource(self._client, exchange.call, exchange.response, self._way, self._depth))
        return page

    def _of_items(self, exchange: Exchange, paging: Paging) -> Any:
        """Return a page whose items are the whole body."""
        name = self._name(paging.items[0])
        items = exchange.finish(exchange, self._page.model_fields[name].annotation)
        page = self._page.model_construct({name}, **{name: items})
        page.__remember_request_id__(exchange.request_id)
        return page

    def _take_header(self, page: BasePage[Any], item: FromHeader, response: Response) -> None:
        """Set a field from a response header, as a value of the field's type where it can be one."""
        text = response.headers.get(item.header)
        if text is not None and item.read is not None:
            text = item.read(text)
        if text is None:
            return
        name = self._name(item.field)
        value: object = text
        with suppress(ValueError):
            value = json_parser(self._page.model_fields[name].annotation, "strict")(json.dumps(text))
        setattr(page, name, value)

    def _name(self, wire: str) -> str:
        """Return what a field of the page is called in Python."""
        fields = self._page.model_fields
        return next((name for name, field in fields.items() if (field.alias or name) == wire), wire)


def check_limit(limit: int | None) -> None:
    """Raise ValueError for a number of items that no list has."""
    if limit is not None and limit < 0:
        raise ValueError(f"limit must be 0 or more, not {limit}")
