"""Webhooks from end to end: a server signs and sends, an app on loopback takes them with the generated client.

The signatures are made here from the text of Standard Webhooks 1.0, and by nothing of the runtime.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import importlib
import json
import pickle
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.golden.case import FOLDER

PACKAGE = "webhook_shop"
KEY = "whsec_" + base64.b64encode(b"the key of the shop").decode()
OTHER_KEY = "whsec_" + base64.b64encode(b"the key of a stranger").decode()
PAID = {"type": "order.paid", "amount": 7.5, "note": "Größe ✓"}


def signature(key: str, identity: str, timestamp: str, body: bytes) -> str:
    """By the specification, "Signature scheme": the base64 of HMAC-SHA256 over `id.timestamp.body`, behind `v1,`."""
    secret = base64.b64decode(key.removeprefix("whsec_"))
    content = identity.encode() + b"." + timestamp.encode() + b"." + body
    return "v1," + base64.b64encode(hmac.new(secret, content, hashlib.sha256).digest()).decode()


def headers_of(body: bytes, *keys: str, age: int = 0) -> dict[str, str]:
    """The headers of a request that is signed with each of the keys."""
    timestamp = str(int(time.time()) - age)
    signatures = [signature(key, "msg_1", timestamp, body) for key in keys or (KEY,)]
    return {"webhook-id": "msg_1", "webhook-timestamp": timestamp, "webhook-signature": " ".join(signatures)}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("webhooks")
    document = str(FOLDER / "webhooks" / "openapi.yaml")
    pipeline.generate(pipeline.Request(document, None, (), folder / PACKAGE, None, None), Diagnostics())
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        patch.delenv("BOOK_SHOP_WEBHOOK_SECRET", raising=False)
        importlib.invalidate_caches()
        yield importlib.import_module(PACKAGE)
        for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
            del sys.modules[name]


@pytest.fixture(params=["Client", "AsyncClient"])
def webhooks(sdk: Any, request: pytest.FixtureRequest) -> Any:
    return getattr(sdk, request.param)(webhook_secret=KEY).webhooks


class App:
    """A small app that takes events: `client.webhooks.unwrap` on what came, 400 for what is refused."""

    def __init__(self, sdk: Any, client: Any) -> None:
        events: list[Any] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                try:
                    events.append(client.webhooks.unwrap(body, headers=self.headers))
                except sdk.InvalidWebhookSignatureError as error:
                    events.append(error)
                self.send_response(400 if isinstance(events[-1], Exception) else 204)
                self.end_headers()

            def log_message(self, *_: object) -> None: ...

        self.events = events
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def post(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Sends an event, and gives the status of the answer. urllib writes names of headers in another case."""
        url = f"http://127.0.0.1:{self.server.server_port}/events"
        try:
            with build_opener(ProxyHandler({})).open(Request(url, body, dict(headers))) as answer:
                return int(answer.status)
        except HTTPError as error:
            return error.code


@pytest.mark.parametrize("kind", ["Client", "AsyncClient"])
def test_an_app_takes_events_that_are_signed(sdk: Any, kind: str) -> None:
    app = App(sdk, getattr(sdk, kind)(webhook_secret=KEY))
    body = json.dumps(PAID, ensure_ascii=False).encode()
    assert app.post(body, headers_of(body)) == 204
    assert app.post(body, headers_of(body, OTHER_KEY)) == 400
    assert app.post(body, headers_of(body, age=360)) == 400
    assert app.post(body, {}) == 400
    paid, *refused = app.events
    assert type(paid) is sdk.types.OrderPaid and (paid.amount, paid.note) == (7.5, "Größe ✓")
    assert [type(error) for error in refused] == [sdk.InvalidWebhookSignatureError] * 3
    app.server.shutdown()
    app.server.server_close()


@pytest.mark.parametrize("as_text", [True, False])
def test_text_and_bytes_are_the_same_payload(sdk: Any, webhooks: Any, as_text: bool) -> None:
    body = json.dumps(PAID, ensure_ascii=False).encode()
    event = webhooks.unwrap(body.decode() if as_text else body, headers=headers_of(body))
    assert type(event) is sdk.types.OrderPaid
    assert event.to_dict() == PAID


def test_each_event_has_its_type(sdk: Any, webhooks: Any) -> None:
    shipped = webhooks.unsafe_unwrap('{"type": "order.shipped", "parcel": {"number": "a"}}')
    assert type(shipped) is sdk.types.OrderShippedEvent and shipped.parcel.number == "a"
    assert type(webhooks.unsafe_unwrap(b'{"type": "order.refused"}')) is sdk.types.OrderRefused


@pytest.mark.parametrize("body", ['{"type": "order.lost", "at": {"sea": 1}}', '{"amount": 1}', "{}"])
def test_an_event_of_an_unknown_type_is_a_model_with_its_fields(sdk: Any, webhooks: Any, body: str) -> None:
    event = webhooks.unwrap(body, headers=headers_of(body.encode()))
    assert type(event) is sdk.BaseModel
    assert event.to_dict() == json.loads(body)
    assert getattr(event, "at", None) == json.loads(body).get("at")


def test_an_event_that_does_not_fit_its_type_stays_as_it_came(sdk: Any, webhooks: Any) -> None:
    event = webhooks.unsafe_unwrap('{"type": "order.paid", "amount": "much"}')
    assert type(event) is sdk.types.OrderPaid and event.amount == "much"


def test_a_strict_client_refuses_what_does_not_fit(sdk: Any) -> None:
    strict = sdk.Client(webhook_secret=KEY, _strict_response_validation=True).webhooks
    for body in ('{"type": "order.lost"}', '{"type": "order.paid", "amount": "much"}'):
        with pytest.raises(sdk.APIWebhookValidationError) as caught:
            strict.unwrap(body, headers=headers_of(body.encode()))
        assert not isinstance(caught.value, sdk.InvalidWebhookSignatureError)


@pytest.mark.parametrize("body", ["", "no JSON", "[1", b"\xff{}"])
def test_what_is_signed_and_no_json_is_an_error_of_the_sdk(sdk: Any, webhooks: Any, body: str | bytes) -> None:
    raw = body if isinstance(body, bytes) else body.encode()
    with pytest.raises(sdk.APIWebhookValidationError) as caught:
        webhooks.unwrap(body, headers=headers_of(raw))
    assert isinstance(caught.value, sdk.APIError) and not isinstance(caught.value, sdk.InvalidWebhookSignatureError)
    assert caught.value.body == raw


def test_the_key_may_be_given_with_the_call(sdk: Any, webhooks: Any) -> None:
    body = json.dumps(PAID).encode()
    assert webhooks.unwrap(body, headers=headers_of(body, OTHER_KEY), key=OTHER_KEY).amount == 7.5
    with pytest.raises(sdk.InvalidWebhookSignatureError):
        webhooks.unwrap(body, headers=headers_of(body), key=OTHER_KEY)


def test_the_key_comes_from_the_environment(sdk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOOK_SHOP_WEBHOOK_SECRET", KEY)
    body = json.dumps(PAID).encode()
    assert sdk.Client().webhooks.unwrap(body, headers=headers_of(body)).amount == 7.5


def test_without_a_key_the_error_says_how_to_give_one(sdk: Any) -> None:
    body = json.dumps(PAID).encode()
    with pytest.raises(sdk.BookShopError) as caught:
        sdk.Client().webhooks.unwrap(body, headers=headers_of(body))
    assert str(caught.value) == (
        "There is no key to verify the webhook with. Pass `key=...`, pass `webhook_secret=...` to the client or set"
        " BOOK_SHOP_WEBHOOK_SECRET."
    )
    assert sdk.Client().webhooks.unsafe_unwrap(body).amount == 7.5


def test_the_methods_are_plain_in_the_async_client_too(sdk: Any) -> None:
    async def receive() -> Any:
        async with sdk.AsyncClient(webhook_secret=KEY) as client:
            body = json.dumps(PAID).encode()
            return client.webhooks.unwrap(body, headers=headers_of(body))

    assert asyncio.run(receive()).amount == 7.5


def test_errors_are_of_the_package_and_survive_a_pickle(sdk: Any, webhooks: Any) -> None:
    with pytest.raises(sdk.BookShopError) as caught:
        webhooks.unwrap("{}", headers={})
    assert type(caught.value).__module__ == sdk.__name__
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is sdk.InvalidWebhookSignatureError and str(again) == str(caught.value)


def test_callbacks_have_types_that_methods_name(sdk: Any) -> None:
    docs = sdk.Client().orders.create.__doc__
    assert "`onPrinted` sends `OnPrintedEvent`, `onShipped` sends `Parcel`" in docs
    assert sdk.types.OnPrintedEvent.model_validate_json('{"pages": 3}').pages == 3
