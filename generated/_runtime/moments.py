"""Points in time as the texts that APIs read: RFC 3339 for moments, ISO 8601 for durations."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone


def moment_text(value: datetime) -> str:
    """Return a datetime as RFC 3339 has it. One without an offset is local time and gets the offset of its day.

    Raises ValueError for one that no time zone of the system reaches.
    """
    try:
        moment = value.astimezone() if value.utcoffset() is None else value
        offset = moment.utcoffset() or timedelta(0)
        # RFC 3339 has offsets of whole minutes, and time zones before 1970 had seconds.
        return (moment.astimezone(timezone.utc) if offset % timedelta(minutes=1) else moment).isoformat()
    except (OverflowError, OSError, ValueError) as error:
        raise ValueError(f"{value!r} has no offset, and the system's time zone gives it none") from error


def duration_text(value: timedelta) -> str:
    """Return a duration as ISO 8601 has it: `P1DT2H30M`, `PT0.5S`; days are the largest unit."""
    sign, value = ("-", -value) if value < timedelta(0) else ("", value)
    hours, seconds = divmod(value.seconds, 3600)
    minutes, seconds = divmod(seconds, 60)
    fraction = f".{value.microseconds:06}".rstrip("0") if value.microseconds else ""
    time = "".join(f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M")) if number)
    time += f"{seconds}{fraction}S" if seconds or fraction else ""
    days = f"{value.days}D" if value.days else ""
    return f"{sign}P{days}" + (f"T{time}" if time else "" if days else "T0S")
