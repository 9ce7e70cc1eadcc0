"""Scalars that are written by the format that the document gives them, and not by the type of the Python value alone."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from .wire import Scalar


def _day(value: object) -> object:
    """Return the date of a datetime, as its own offset has it."""
    return value.date() if isinstance(value, datetime) else value


def _digits(value: object) -> object:
    """Return a Decimal as text, where the document wants a string and JSON would have a number."""
    return str(value) if isinstance(value, Decimal) else value


DATE = Scalar(_day)
DECIMAL = Scalar(_digits)
