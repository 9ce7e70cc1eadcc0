"""Answers whose form hangs on the status of the response."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from .exchange import AnswerKind, Exchange


class ByStatus(AnswerKind):
    """One of several types. `kinds` are those of codes ("200") and ranges ("2XX"); the first holds for all others."""

    def __init__(self, kinds: Mapping[str, Any]) -> None:
        self._kinds = kinds

    def kind(self, status: int) -> Any:
        """Return the type of a status."""
        for name in (str(status), f"{status // 100}XX"):
            if name in self._kinds:
                return self._kinds[name]
        return next(iter(self._kinds.values()))

    def value(self, exchange: Exchange) -> Any:
        """Return the value of a response that has been read."""
        return exchange.finish(exchange, self.kind(exchange.response.status_code))


def by_status(kinds: Mapping[str, Any]) -> type[Any]:
    """Return what stands in the place of a type for an answer of several; the method's annotation says which they are."""
    return cast("type[Any]", ByStatus(kinds))
