"""Scalars that are written by the format that the document gives them, and not by the type of the Python value alone."""

from __future__ import annotations

import os
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from typing import IO, Any, Union, cast

from .wire import Scalar

Base64FileInput = Union[bytes, IO[bytes], os.PathLike[str]]
"""What goes as text in base64: bytes, or the content of a file."""


def _day(value: object) -> object:
    """Return the date of a datetime, as its own offset has it."""
    return value.date() if isinstance(value, datetime) else value


def _digits(value: object) -> object:
    """Return a Decimal as text, where the document wants a string and JSON would have a number."""
    return str(value) if isinstance(value, Decimal) else value


def _encoded(encode: Callable[[bytes], bytes], value: object) -> object:
    """Return bytes, or what a file holds, as text; text counts as encoded already."""
    content = _content(value)
    return value if content is None else encode(content).decode()


def _content(value: Any) -> bytes | None:
    """Return the bytes that are given, or that a file holds; None for what is neither."""
    if isinstance(value, os.PathLike):
        with open(cast("os.PathLike[str]", value), "rb") as file:
            return file.read()
    content = value.read() if hasattr(value, "read") else value
    return bytes(cast(bytes, content)) if isinstance(content, (bytes, bytearray, memoryview)) else None


DATE = Scalar(_day)
DECIMAL = Scalar(_digits)
BASE64 = Scalar(lambda value: _encoded(b64encode, value))
BASE64URL = Scalar(lambda value: _encoded(urlsafe_b64encode, value))
