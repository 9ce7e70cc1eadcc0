"""When a request is sent again, and how long to wait first. Pure: the clock and the random number are passed in."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

_RETRYABLE_STATUSES = frozenset({408, 409, 429})
_LONGEST_SERVER_DELAY = 120.0  # seconds; a server that asks for more gets no second request


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """The numbers that the configuration sets; times in seconds."""

    initial_delay: float = 0.5
    max_delay: float = 8.0

    def backoff(self, attempt: int, chance: float) -> float:
        """Return the wait after attempt number `attempt` (from 0): doubling, with up to a quarter off.

        `chance` is a random number in [0, 1).
        """
        delay = self.max_delay if attempt > 60 else min(self.initial_delay * 2.0**attempt, self.max_delay)
        return delay * (1 - 0.25 * chance)

    def after_response(
        self, status: int, headers: Mapping[str, str], attempt: int, *, now: float, chance: float
    ) -> float | None:
        """Return the seconds to wait before asking again, or None when this answer is final.

        `now` is the time in seconds since the epoch, for a `Retry-After` that is a date.
        """
        if not should_retry(status, headers):
            return None
        asked = server_delay(headers, now)
        if asked is None:
            return self.backoff(attempt, chance)
        return asked if asked <= _LONGEST_SERVER_DELAY else None


def should_retry(status: int, headers: Mapping[str, str]) -> bool:
    """Return whether an error status is worth another try; the server's `x-should-retry` decides before the status."""
    if status < 400:
        return False
    match headers.get("x-should-retry"):
        case "true":
            return True
        case "false":
            return False
        case _:
            return status in _RETRYABLE_STATUSES or status >= 500


def server_delay(headers: Mapping[str, str], now: float) -> float | None:
    """Return the wait in seconds that the server asks for, or None when it asks for none or for nonsense.

    `retry-after-ms` comes before `Retry-After`, which is a number of seconds or an HTTP date (RFC 9110, 10.2.3).
    """
    milliseconds = _positive(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _positive(text)
    return seconds if seconds is not None else _until(text, now)


def _positive(text: str | None) -> float | None:
    """Return a finite number above zero, or None."""
    try:
        number = float(text or "")
    except ValueError:
        return None
    return number if math.isfinite(number) and number > 0 else None


def _until(text: str, now: float) -> float | None:
    """Return the seconds from `now` until an HTTP date, or None when it is none or past."""
    from email.utils import mktime_tz, parsedate_tz

    try:
        parsed = parsedate_tz(text)
        seconds = mktime_tz(parsed) - now if parsed is not None else 0.0
    except (ValueError, OverflowError, TypeError, IndexError):
        return None
    return seconds if seconds > 0 else None
