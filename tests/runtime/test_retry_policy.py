"""The retry rules alone: which answers are worth another request, and the wait before it."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from generator.runtime.retry import RetryPolicy, server_delay, should_retry

NOW = 1_700_000_000.0


@pytest.mark.parametrize("status", [408, 409, 429, 500, 501, 502, 503, 504, 520, 529, 599])
def test_these_statuses_are_retried(status: int) -> None:
    assert should_retry(status, {})


@pytest.mark.parametrize("status", [200, 304, 307, 400, 401, 403, 404, 405, 410, 418, 422, 425])
def test_these_statuses_are_final(status: int) -> None:
    assert not should_retry(status, {})


def test_the_server_decides_before_the_status() -> None:
    assert should_retry(400, {"x-should-retry": "true"})
    assert not should_retry(500, {"x-should-retry": "false"})
    assert not should_retry(400, {"x-should-retry": "True"})
    assert not should_retry(200, {"x-should-retry": "true"})


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "2"}, 2.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "1e2"}, 100.0),
        ({"retry-after": "86400"}, 86400.0),
        ({"retry-after-ms": "750", "retry-after": "5"}, 0.75),
        ({"retry-after-ms": "soon", "retry-after": "5"}, 5.0),
        ({"retry-after-ms": "nan", "retry-after": "5"}, 5.0),
        ({"retry-after": formatdate(NOW + 20, usegmt=True)}, 20.0),
    ],
)
def test_the_wait_that_the_server_asks_for(headers: dict[str, str], seconds: float) -> None:
    assert server_delay(headers, NOW) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "text",
    ["0", "-1", "", "soon", "nan", "inf", "-inf", "Thu, 99 Foo 2020", "\x00", formatdate(NOW - 20, usegmt=True)]
    + ["Mon, 01 Jan 99999999999999999999 00:00:00 GMT"],
)
def test_nonsense_means_the_backoff(text: str) -> None:
    assert server_delay({"retry-after": text}, NOW) is None
    policy = RetryPolicy()
    assert policy.after_response(429, {"retry-after": text}, 0, now=NOW, chance=0.0) == 0.5


@pytest.mark.parametrize(("attempt", "longest"), [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (5000, 8)])
def test_the_backoff_doubles_up_to_its_limit_with_at_most_a_quarter_off(attempt: int, longest: float) -> None:
    policy = RetryPolicy()
    assert policy.backoff(attempt, 0.0) == longest
    assert policy.backoff(attempt, 0.5) == longest * 0.875
    assert longest * 0.75 < policy.backoff(attempt, 0.999) < longest * 0.76


@pytest.mark.parametrize(
    ("asked", "wait"), [("60", 60.0), ("61", 61.0), ("120", 120.0), ("121", None), ("86400", None)]
)
def test_a_server_that_asks_for_more_than_two_minutes_gets_no_second_request(asked: str, wait: float | None) -> None:
    assert RetryPolicy().after_response(503, {"retry-after": asked}, 0, now=NOW, chance=0.0) == wait
    date = formatdate(NOW + float(asked), usegmt=True)
    assert RetryPolicy().after_response(503, {"retry-after": date}, 0, now=NOW, chance=0.0) == wait


def test_a_wait_on_a_final_status_means_nothing() -> None:
    assert RetryPolicy().after_response(400, {"retry-after": "1"}, 0, now=NOW, chance=0.0) is None
