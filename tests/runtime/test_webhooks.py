"""Whether the request of a webhook is signed: examples of Standard Webhooks, keys in all their forms, and what is refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
import traceback
from collections.abc import Iterable, Mapping
from email.message import Message
from typing import Any

import pytest

from generator.runtime.errors import APIError, SDKError
from generator.runtime.webhook_errors import InvalidWebhookSignatureError
from generator.runtime.webhooks import TOLERANCE, unverified_event, verified_event, verify
from tests.http_library import httpx
from tests.runtime.sdk import Acme

# Examples from the specification and from the tests of its reference libraries.
EXAMPLES = (
    (
        "plJ3nmyCDGBKInavdOK15jsl",
        "msg_loFOjxBNrRLzqYUf",
        1731705121,
        b'{"event_type":"ping","data":{"success":true}}',
        "v1,rAvfW3dJ/X/qxhsaXPOyyCGmRKsaKWcsNccKXlIktD0=",
    ),
    (
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1614265330,
        b'{"test": 2432232314}',
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    ),
)
SECRET, IDENTITY, SENT_AT, BODY, SIGNATURE = EXAMPLES[0]
KEY = base64.b64decode(SECRET)


def headers(**changes: str | None) -> dict[str, str]:
    own = {"id": IDENTITY, "timestamp": str(SENT_AT), "signature": SIGNATURE, **changes}
    return {f"webhook-{name}": value for name, value in own.items() if value is not None}


def refusal(given: Any, body: bytes = BODY, keys: Iterable[bytes] = (KEY,), now: float = SENT_AT) -> str:
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        verify(body, given, keys, now)
    return str(caught.value)


@pytest.mark.parametrize(("secret", "identity", "sent_at", "body", "signature"), EXAMPLES)
def test_examples_of_the_specification(secret: str, identity: str, sent_at: int, body: bytes, signature: str) -> None:
    own = {"webhook-id": identity, "webhook-timestamp": str(sent_at), "webhook-signature": signature}
    verify(body, own, [base64.b64decode(secret)], sent_at)


@pytest.mark.parametrize(
    "given",
    [
        {name.title(): value for name, value in headers().items()},
        {name.upper(): value for name, value in headers().items()},
        {name.encode(): value.encode() for name, value in headers().items()},
        httpx.Headers(headers()),
        {"Content-Type": "application/json", **headers()},
    ],
)
def test_headers_of_any_kind(given: Any) -> None:
    verify(BODY, given, [KEY], SENT_AT)


def test_headers_of_the_standard_library() -> None:
    message = Message()
    for name, value in headers().items():
        message[name.title()] = value
    verify(BODY, message, [KEY], SENT_AT)


@pytest.mark.parametrize(
    "signatures",
    [
        f"v1,AAAA {SIGNATURE}",
        f"{SIGNATURE} v1,AAAA",
        f"v1a,{SIGNATURE[3:]} v2,x {SIGNATURE}",
        f" {SIGNATURE}  ",
        f"v1,ü {SIGNATURE}",
    ],
)
def test_one_of_several_signatures_is_enough(signatures: str) -> None:
    verify(BODY, headers(signature=signatures), [KEY], SENT_AT)


def test_one_of_several_keys_is_enough() -> None:
    verify(BODY, headers(), [b"old", KEY], SENT_AT)


@pytest.mark.parametrize(
    "signatures",
    ["", "v1", "v1,", SIGNATURE[3:], f"v1a{SIGNATURE[2:]}", f"v2{SIGNATURE[2:]}", SIGNATURE[:-1], f"{SIGNATURE}="],
)
def test_a_wrong_signature_is_refused(signatures: str) -> None:
    assert refusal(headers(signature=signatures)) == "No signature of the webhook is by the key."


def test_whatever_is_signed_must_not_change() -> None:
    text = "No signature of the webhook is by the key."
    assert refusal(headers(), body=BODY + b" ") == text
    assert refusal(headers(id="msg_other")) == text
    assert refusal(headers(timestamp=str(SENT_AT + 1))) == text
    assert refusal(headers(), keys=[b"other"]) == text
    assert refusal(headers(), keys=[]) == text


@pytest.mark.parametrize("name", ["id", "timestamp", "signature"])
def test_each_header_must_be_there(name: str) -> None:
    assert refusal(headers(**{name: None})) == f"The webhook has no header `webhook-{name}`."


@pytest.mark.parametrize(
    ("now", "where"),
    [(SENT_AT + TOLERANCE + 1, "old"), (SENT_AT - TOLERANCE - 1, "ahead of this machine's clock")],
)
def test_a_request_from_another_time_is_refused(now: int, where: str) -> None:
    assert refusal(headers(), now=now) == f"The webhook is more than 5 minutes {where}."


@pytest.mark.parametrize("now", [SENT_AT + TOLERANCE, SENT_AT - TOLERANCE])
def test_clocks_may_differ_by_five_minutes(now: int) -> None:
    verify(BODY, headers(), [KEY], now)


@pytest.mark.parametrize("timestamp", ["", "now", "-1", "1e9", "1.5", "１７", "9" * 5000, "1_000"])
def test_a_timestamp_is_a_number_of_seconds(timestamp: str) -> None:
    assert refusal(headers(timestamp=timestamp)) == "The header `webhook-timestamp` is not a number of seconds."


# ---- keys


def signed(key: bytes, body: bytes) -> Mapping[str, str]:
    """The headers of a request that is signed now."""
    timestamp = str(int(time.time()))
    digest = hmac.new(key, f"msg.{timestamp}.".encode() + body, hashlib.sha256).digest()
    signature = f"v1,{base64.b64encode(digest).decode()}"
    return {"webhook-id": "msg", "webhook-timestamp": timestamp, "webhook-signature": signature}


def unwrapped(key: str | bytes | None, by: bytes, client: Acme | None = None, option: str | None = None) -> Any:
    with client or Acme(api_key="k", base_url="http://127.0.0.1") as used:
        return verified_event(
            client=used, kind=object, payload=b"{}", headers=signed(by, b"{}"), key=key, option=option
        )


@pytest.mark.parametrize(
    "key",
    [
        f"whsec_{SECRET}",
        SECRET,
        f" whsec_{SECRET}\n",
        f"whsec_{SECRET}".encode(),
        KEY,
        base64.urlsafe_b64encode(KEY).decode(),
    ],
)
def test_a_key_in_each_form(key: str | bytes) -> None:
    assert unwrapped(key, KEY) == {}


@pytest.mark.parametrize("key", ["plain text", "abc", "ümlaut"])
def test_a_key_that_is_no_base64_is_meant_as_it_is(key: str) -> None:
    assert unwrapped(key, key.encode()) == {}


def test_padding_may_be_left_out() -> None:
    assert unwrapped("whsec_YWJjZA", b"abcd") == {}


def test_the_client_has_the_key() -> None:
    client = Acme(api_key="k", base_url="http://127.0.0.1", webhook_secret=f"whsec_{SECRET}")
    assert unwrapped(None, KEY, client, "webhook_secret") == {}


@pytest.mark.parametrize(
    ("key", "message"),
    [
        ("", "The key of the webhook is empty."),
        (b"", "The key of the webhook is empty."),
        ("whsec_", "The key of the webhook is empty."),
        ("whsec_not%base64", "The key of the webhook is not base64 behind whsec_."),
        (
            "whpk_" + SECRET,
            "The key of the webhook is one of a pair, which is not supported: take one that begins with whsec_.",
        ),
        (None, "There is no key to verify the webhook with. Pass `key=...`."),
    ],
)
def test_what_is_no_key_is_an_error_of_the_sdk(key: str | bytes | None, message: str) -> None:
    with pytest.raises(SDKError) as caught:
        unwrapped(key, b"")
    assert str(caught.value) == message
    assert not isinstance(caught.value, APIError)


@pytest.mark.parametrize("key", ["whsec_c2VjcmV0LXRleHQ=", "secret-text", b"secret-text", "whsec_secret-text%"])
def test_no_error_shows_the_key(key: str | bytes) -> None:
    with pytest.raises(SDKError) as caught:
        unwrapped(key, b"another")
    told = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
    assert "secret-text" not in told and "c2VjcmV0" not in told


@pytest.mark.parametrize("payload", [{"a": 1}, None, 5])
def test_what_was_parsed_is_no_payload(payload: Any) -> None:
    with Acme(api_key="k", base_url="http://127.0.0.1") as client:
        with pytest.raises(TypeError, match="as it came, str or bytes, not"):
            unverified_event(client=client, kind=object, payload=payload)


def test_headers_must_have_items() -> None:
    with pytest.raises(TypeError, match="headers must be a mapping of the request's headers, not list"):
        verify(BODY, [("webhook-id", "a")], [KEY], SENT_AT)  # type: ignore[arg-type]


@pytest.mark.parametrize(("payload", "event"), [("[1]", [1]), ("5", 5), ('\ufeff{"a": 1}', {"a": 1})])
def test_any_json_is_an_event_where_no_type_says_otherwise(payload: str, event: object) -> None:
    with Acme(api_key="k", base_url="http://127.0.0.1") as client:
        assert unverified_event(client=client, kind=object, payload=payload) == event
