"""The requests that the API sends to webhooks: whether they are signed with the key, and the events in them.

The signatures are those of Standard Webhooks 1.0: HMAC-SHA256 (RFC 2104) over `ID.TIMESTAMP.BODY`, in base64 behind `v1,`.
A request has several of them, with spaces between, while its sender goes over to another key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from base64 import b64decode, b64encode
from collections.abc import Iterable
from typing import Protocol, TypeVar, cast

from .base_client import BaseAPIClient
from .errors import SDKError
from .models import BaseModel
from .parsing import json_parser
from .webhook_errors import APIWebhookValidationError, InvalidWebhookSignatureError

T = TypeVar("T")

TOLERANCE = 5 * 60  # seconds that a request may be old, or ahead of this machine's clock
_SECRET = "whsec_"
_ASYMMETRIC = ("whpk_", "whsk_")
_VERSION = "v1"
_BOM = b"\xef\xbb\xbf"
_LONGEST_TIMESTAMP = 15


class WebhookHeaders(Protocol):
    """The headers of a request: a mapping, or another object with `items()`, as web frameworks have them."""

    def items(self) -> Iterable[tuple[str, str]]: ...


def verified_event(
    *,
    client: BaseAPIClient,
    kind: type[T],
    payload: str | bytes,
    headers: WebhookHeaders,
    key: str | bytes | None,
    option: str | None,
    argument: str = "key",
) -> T:
    """Return the event in the request of a webhook. Raises InvalidWebhookSignatureError unless it is signed with the key.

    Without `key`, which callers pass as `argument`, that is the client's `option`; SDKError when there is none, or it is
    no key.
    """
    verify_webhook(client=client, payload=payload, headers=headers, key=key, option=option, argument=argument)
    return _event(client, kind, _bytes(payload))


def verify_webhook(
    *,
    client: BaseAPIClient,
    payload: str | bytes,
    headers: WebhookHeaders,
    key: str | bytes | None,
    option: str | None,
    argument: str = "key",
    tolerance: int = TOLERANCE,
) -> None:
    """Raise InvalidWebhookSignatureError unless a request is signed with the key, and not older than `tolerance` seconds.

    SDKError when there is no key, or it is none.
    """
    body = _bytes(payload)
    keys = _meanings(_key_of(client, option, argument) if key is None else key)
    verify(body, headers, keys, time.time(), tolerance)


def unverified_event(*, client: BaseAPIClient, kind: type[T], payload: str | bytes) -> T:
    """Return the event in the body of a webhook's request, whoever has sent it."""
    return _event(client, kind, _bytes(payload))


def verify(body: bytes, headers: WebhookHeaders, keys: Iterable[bytes], now: float, tolerance: int = TOLERANCE) -> None:
    """Raise InvalidWebhookSignatureError unless one of the signatures is by one of the keys, and not long ago."""
    identity, timestamp, signatures = (_header(headers, f"webhook-{name}") for name in ("id", "timestamp", "signature"))
    _check_age(timestamp, now, tolerance)
    signed = f"{identity}.{timestamp}.".encode() + body
    expected = [b64encode(hmac.digest(key, signed, hashlib.sha256)) for key in keys]
    pairs = (item.partition(",") for item in signatures.split())
    given = [value.encode() for version, _, value in pairs if version == _VERSION]
    # All are compared, so that the time it takes tells nothing.
    if not any([hmac.compare_digest(own, other) for own in expected for other in given]):
        raise InvalidWebhookSignatureError("No signature of the webhook is by the key.", body=body)


def _check_age(timestamp: str, now: float, tolerance: int) -> None:
    if not (timestamp.isascii() and timestamp.isdecimal()) or len(timestamp) > _LONGEST_TIMESTAMP:
        raise InvalidWebhookSignatureError("The header `webhook-timestamp` is not a number of seconds.")
    age = now - int(timestamp)
    if abs(age) > tolerance:
        where = "old" if age > 0 else "ahead of this machine's clock"
        limit = f"{tolerance} seconds" if tolerance % 60 else f"{tolerance // 60} minutes"
        raise InvalidWebhookSignatureError(f"The webhook is more than {limit} {where}.")


def _header(headers: WebhookHeaders, name: str) -> str:
    """Return a header, what several of one name have with spaces between. Raises InvalidWebhookSignatureError for none."""
    if not hasattr(headers, "items"):
        message = f"headers must be a mapping of the request's headers, not {type(headers).__name__}"
        raise TypeError(message)
    values = [_text(value) for key, value in headers.items() if _text(key).lower() == name]
    if not values:
        raise InvalidWebhookSignatureError(f"The webhook has no header `{name}`.")
    return " ".join(values)


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _bytes(payload: str | bytes) -> bytes:
    """Return a body as it came. Raises TypeError for one that has been parsed, since nobody can tell what was signed."""
    if isinstance(payload, str):
        return payload.encode("utf-8", "surrogatepass")
    if isinstance(cast(object, payload), (bytes, bytearray, memoryview)):
        return bytes(payload)
    raise TypeError(f"payload must be the request's body as it came, str or bytes, not {type(payload).__name__}")


# ---- keys


def _key_of(client: BaseAPIClient, option: str | None, argument: str) -> str | bytes:
    """Return the client's key. Raises SDKError, with the ways to give one, where it has none."""
    value: object = getattr(client, option) if option else None
    if isinstance(value, (str, bytes)):
        return value
    ways = [f"pass `{argument}=...`"]
    if option:
        ways.append(f"pass `{option}=...` to the client")
        options = client._profile.options  # pyright: ignore[reportPrivateUsage]
        ways += [f"set {item.env}" for item in options if item.name == option and item.env]
    *others, last = ways
    text = f"{', '.join(others)} or {last}" if others else last
    raise SDKError(f"There is no key to verify the webhook with. {text[0].upper()}{text[1:]}.")


def _meanings(key: str | bytes) -> list[bytes]:
    """Return the bytes that a key may stand for: text is base64 behind `whsec_`, else it may be, or be meant as it is.

    Raises SDKError, which never quotes the key, for what is none.
    """
    if isinstance(key, bytes) and not key.startswith(_SECRET.encode()):
        return [_not_empty(key)]
    text = _text(key).strip()
    if text.startswith(_ASYMMETRIC):
        raise SDKError(
            "The key of the webhook is one of a pair, which is not supported: take one that begins with whsec_."
        )
    decoded = _from_base64(text.removeprefix(_SECRET))
    if text.startswith(_SECRET):
        if decoded is None:
            raise SDKError("The key of the webhook is not base64 behind whsec_.")
        return [_not_empty(decoded)]
    return [meaning for meaning in (decoded, _not_empty(text.encode())) if meaning]


def _not_empty(key: bytes) -> bytes:
    if not key:
        raise SDKError("The key of the webhook is empty.")
    return key


def _from_base64(text: str) -> bytes | None:
    """Return what base64 stands for, in either alphabet and with or without padding (RFC 4648); None for other text."""
    padded = text + "=" * (-len(text) % 4)
    try:
        return b64decode(padded.replace("-", "+").replace("_", "/"), validate=True)
    except ValueError:
        return None


# ---- events


def _event(client: BaseAPIClient, kind: type[T], body: bytes) -> T:
    """Return an event by the rules of responses. One that fits no type is a plain model of the fields that it has."""
    content = body[len(_BOM) :] if body.startswith(_BOM) else body
    strict: bool = client._strict  # pyright: ignore[reportPrivateUsage]
    try:
        event: T = json_parser(kind, "strict" if strict else "body")(content)
        return event
    except ValueError as error:
        if strict:
            raise APIWebhookValidationError("The webhook has no event that the API describes.", body=body) from error
    return cast(T, _unknown_event(content))


def _unknown_event(content: bytes) -> object:
    try:
        value: object = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise APIWebhookValidationError("The webhook holds no JSON.", body=content) from error
    return json_parser(BaseModel, "body")(content) if isinstance(value, dict) else value
