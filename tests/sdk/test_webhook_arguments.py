"""Methods that take webhooks with the arguments that SDKs with users have: headers by position, and a `secret`."""

from __future__ import annotations

import base64
import hashlib
import hmac
import importlib
import inspect
import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.small_sdk import PACKAGE, generate, operation, ref

PAID: Any = {"type": "object", "properties": {"amount": {"type": "integer"}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Shop", "version": "1"},
    "servers": [{"url": "http://127.0.0.1:1"}],
    "paths": {"/pets": {"get": operation(ref("Paid"))}},
    "webhooks": {"paid": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Paid")}}}}}},
    "components": {"schemas": {"Paid": PAID}},
}
CONFIG: dict[str, Any] = {
    "organization": {"name": "shop"},
    "targets": {"python": {"package_name": PACKAGE}},
    "client_settings": {"opts": {"webhook_secret": {"type": "string", "nullable": True}}},
    "resources": {
        "pets": {"methods": {"list": "get /pets"}},
        "webhooks": {
            "models": {"paid": "#/components/schemas/Paid"},
            "methods": {
                "unwrap": {
                    "type": "webhook_unwrap",
                    "webhook_key_opt": "webhook_secret",
                    "positional_params": ["payload", "headers"],
                    "webhook_key_argument": "secret",
                    "webhook_verify_method": "verify_signature",
                }
            },
        },
    },
}
SECRET = "whsec_" + base64.b64encode(b"a key of the shop").decode()
PAYLOAD = json.dumps({"amount": 5})


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("webhooks")
    generate(DOCUMENT, folder, CONFIG)
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield importlib.import_module(PACKAGE)
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]


def _headers(age: int = 0) -> dict[str, str]:
    """The headers of a request that was signed so many seconds ago."""
    sent = int(time.time()) - age
    signature = hmac.new(b"a key of the shop", f"1.{sent}.{PAYLOAD}".encode(), hashlib.sha256).digest()
    signed = "v1," + base64.b64encode(signature).decode()
    return {"webhook-id": "1", "webhook-timestamp": str(sent), "webhook-signature": signed}


def test_headers_stand_behind_the_payload(sdk: Any) -> None:
    event = sdk.Shop().webhooks.unwrap(PAYLOAD, _headers(), secret=SECRET)
    assert event.amount == 5
    assert sdk.AsyncShop(webhook_secret=SECRET).webhooks.unwrap(PAYLOAD, _headers()).amount == 5
    names = list(inspect.signature(sdk.Shop().webhooks.verify_signature).parameters)
    assert names == ["payload", "headers", "secret", "tolerance"]


def test_a_method_only_verifies(sdk: Any) -> None:
    webhooks = sdk.Shop(webhook_secret=SECRET).webhooks
    assert webhooks.verify_signature(PAYLOAD, _headers(200)) is None
    assert webhooks.verify_signature(PAYLOAD, _headers(5000), tolerance=6000) is None
    with pytest.raises(sdk.InvalidWebhookSignatureError, match="more than 100 seconds old"):
        webhooks.verify_signature(PAYLOAD, _headers(200), tolerance=100)
    with pytest.raises(sdk.InvalidWebhookSignatureError, match="No signature"):
        webhooks.verify_signature("{}", _headers())


def test_the_error_names_the_argument(sdk: Any) -> None:
    with pytest.raises(sdk.ShopError, match="Pass `secret=...` or pass `webhook_secret=...` to the client"):
        sdk.Shop().webhooks.verify_signature(PAYLOAD, _headers())
