"""Answers of which a method gives one member only: the envelope around it says nothing."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar, Union, cast

from .exchange import AnswerKind, Exchange
from .first_use import first_use
from .models import BaseModel, Field

T = TypeVar("T")


class Unwrapped(AnswerKind):
    """The member `name` of an object, as a type."""

    def __init__(self, kind: Any, name: str) -> None:
        self._kind = kind
        self._name = name

    def value(self, exchange: Exchange) -> Any:
        """Return the member of a response that has been read; None where it is missing."""
        value = exchange.finish(exchange, _envelope(self._kind, self._name)).value
        remember = getattr(value, "__remember_request_id__", None)
        if remember is not None:
            remember(exchange.request_id)
        return value


@cache
def _envelope(kind: Any, name: str) -> type[Any]:
    """Return the model of an object with this member, by the name `value`."""
    from pydantic import create_model

    with first_use:
        member: Any = (Union[kind, None], Field(alias=name))
        return create_model("Envelope", __base__=BaseModel, value=member)


def unwrapped(kind: type[T], name: str) -> type[T]:
    """Return what stands in the place of a type for an answer that holds it in the member `name`."""
    return cast("type[T]", Unwrapped(kind, name))
