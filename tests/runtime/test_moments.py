"""Points in time as text. What is right stands in RFC 3339, 5.6, and in ISO 8601, 4.4.3.2."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest

from generator.runtime.moments import duration_text, moment_text


@pytest.fixture
def in_india(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Local time is five and a half hours before UTC's."""
    monkeypatch.setenv("TZ", "XXX-05:30")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2024, 5, 6, 7, 8, 9), "2024-05-06T07:08:09+05:30"),
        (datetime(2024, 5, 6, 7, 8, 9, 120), "2024-05-06T07:08:09.000120+05:30"),
        (datetime(2024, 5, 6, tzinfo=timezone.utc), "2024-05-06T00:00:00+00:00"),
        (datetime(2024, 5, 6, tzinfo=timezone(timedelta(hours=-3, minutes=-30))), "2024-05-06T00:00:00-03:30"),
        (datetime(1880, 5, 6, tzinfo=timezone(timedelta(minutes=53, seconds=28))), "1880-05-05T23:06:32+00:00"),
    ],
)
@pytest.mark.usefixtures("in_india")
def test_a_moment(value: datetime, text: str) -> None:
    assert moment_text(value) == text


@pytest.mark.usefixtures("in_india")
def test_a_moment_before_time() -> None:
    with pytest.raises(ValueError, match="no offset"):
        moment_text(datetime.min)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (timedelta(0), "PT0S"),
        (timedelta(days=2), "P2D"),
        (timedelta(days=1, hours=2, minutes=3, seconds=4), "P1DT2H3M4S"),
        (timedelta(minutes=90), "PT1H30M"),
        (timedelta(milliseconds=500), "PT0.5S"),
        (timedelta(days=-1, hours=-1), "-P1DT1H"),
        (timedelta(microseconds=1), "PT0.000001S"),
    ],
)
def test_a_duration(value: timedelta, text: str) -> None:
    assert duration_text(value) == text
