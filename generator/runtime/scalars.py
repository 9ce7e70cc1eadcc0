"""Scalars of responses that pydantic alone would read or write in another way than the document has them."""

from __future__ import annotations

from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BeforeValidator, PlainSerializer


def _number(value: object) -> object:
    """Return a Decimal as JSON has numbers; what no number can hold stays."""
    if not isinstance(value, Decimal):
        return value
    return int(value) if value.is_finite() and value == value.to_integral_value() else float(value)


def _base64(encode: Callable[[bytes], bytes], altchars: bytes) -> Any:
    """Return the type of bytes that are text in JSON."""

    def decoded(value: object) -> object:
        """Return the bytes that text stands for. Raises ValueError for text that would not come back the same."""
        if not isinstance(value, str):
            return value
        text = value.replace("\r\n", "").rstrip("=")
        data = b64decode(text + "=" * (-len(text) % 4), altchars, validate=True)
        if encode(data).decode().rstrip("=") != text:
            raise ValueError("not in base64")
        return data

    def encoded(value: object) -> object:
        return encode(value).decode() if isinstance(value, bytes) else value

    return Annotated[bytes, BeforeValidator(decoded), PlainSerializer(encoded, when_used="json")]


if TYPE_CHECKING:  # they are classes to type checkers, which do not agree on what an `Annotated` may stand for
    Base64Bytes = bytes
    Base64URLBytes = bytes
    DecimalNumber = Decimal
else:
    Base64Bytes = _base64(b64encode, b"+/")
    """Text in base64 (RFC 4648, section 4), read as the bytes that it stands for: with or without padding and line breaks."""

    Base64URLBytes = _base64(urlsafe_b64encode, b"-_")
    """The same in the alphabet that is safe in URLs (RFC 4648, section 5)."""

    DecimalNumber = Annotated[Decimal, PlainSerializer(_number, when_used="json")]
    """A JSON number, read as a Decimal."""
