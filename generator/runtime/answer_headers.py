"""Raw responses of methods whose document names headers of their answers: each is read as its type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import cache, wraps
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast, get_origin

from .async_resource import async_raw
from .first_use import first_use
from .sync_resource import raw
from .sync_response import APIResponse

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
H_co = TypeVar("H_co", bound="AnswerHeaders", covariant=True)
H = TypeVar("H", bound="AnswerHeaders")


class AnswerHeaders:
    """Reads the headers of one response. `kinds` has the types of those that the document names, by lower-case name."""

    kinds: Mapping[str, Any]

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers

    def _read(self, name: str) -> Any:
        """Return a header as its type, None where the response lacks it. One that does not fit stays text."""
        text = self._headers.get(name)
        kind = self.kinds.get(name.lower(), str)
        if text is None or kind is str:
            return text
        value = [part.strip() for part in text.split(",")] if get_origin(kind) is list else text
        try:
            return _reader(kind)(value)
        except ValueError:
            return text


class HeadedResponse(APIResponse[R_co], Generic[R_co, H_co]):
    """A response whose headers have types."""

    header: H_co  # called with the name of a header, in any case


@cache
def _reader(kind: Any) -> Callable[[object], Any]:
    """Return the function that reads text, or a list of texts, as a type. Raises ValueError for what does not fit."""
    with first_use:
        from pydantic import TypeAdapter

        return cast("Callable[[object], Any]", TypeAdapter(kind).validate_python)


def raw_with(method: Callable[P, R], headers: type[H]) -> Callable[P, HeadedResponse[R, H]]:
    """Return a method that returns its response, read, with headers that have types."""
    send = raw(method)

    @wraps(method)
    def headed(*args: P.args, **kwargs: P.kwargs) -> HeadedResponse[R, H]:
        return _headed(send(*args, **kwargs), headers)

    return headed


def async_raw_with(method: Callable[P, Awaitable[R]], headers: type[H]) -> Callable[P, Awaitable[HeadedResponse[R, H]]]:
    """Return an async method that returns its response, read, with headers that have types."""
    send = async_raw(method)

    @wraps(method)
    async def headed(*args: P.args, **kwargs: P.kwargs) -> HeadedResponse[R, H]:
        return _headed(await send(*args, **kwargs), headers)

    return headed


def _headed(response: APIResponse[R], headers: type[H]) -> HeadedResponse[R, H]:
    headed: HeadedResponse[R, H] = HeadedResponse(response._exchange)  # pyright: ignore[reportPrivateUsage]
    headed.header = headers(response.headers)
    return headed
