"""docs/webhooks.md: its examples run with the SDK of a document like the one that it speaks of, its configuration reads."""

from __future__ import annotations

import importlib
import io
import re
import sys
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.config.faultless import read
from tests.golden.case import FOLDER
from tests.golden.test_webhooks import KEY, headers_of
from tests.readme.page import PROJECT

TEXT = (PROJECT / "docs" / "webhooks.md").read_text(encoding="utf-8")
SERVER, MATCHING, CALLBACK = re.findall(r"^```python\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
(CONFIGURATION,) = re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("page")
    document = str(FOLDER / "webhooks" / "openapi.yaml")
    pipeline.generate(pipeline.Request(document, None, (), folder / "book_shop", None, None), Diagnostics())
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        importlib.invalidate_caches()
        yield importlib.import_module("book_shop")
        for name in [name for name in sys.modules if name.partition(".")[0] == "book_shop"]:
            del sys.modules[name]


def run(text: str) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "page"}
    exec(compile(text, "docs/webhooks.md", "exec"), names)
    return names


@pytest.mark.parametrize(("age", "status"), [(0, 204), (360, 400)])
def test_the_server_takes_what_is_signed(
    sdk: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], age: int, status: int
) -> None:
    monkeypatch.setenv("BOOK_SHOP_WEBHOOK_SECRET", KEY)
    body = b'{"type": "order.paid", "amount": 7.5}'
    handler = run(SERVER)["Handler"]
    instance = handler.__new__(handler)
    instance.headers = Message()
    for name, value in {**headers_of(body, age=age), "Content-Length": str(len(body))}.items():
        instance.headers[name] = value
    statuses: list[int] = []
    instance.rfile, instance.send_response, instance.end_headers = io.BytesIO(body), statuses.append, lambda: None
    instance.do_POST()
    assert statuses == [status]
    assert capsys.readouterr().out == ("paid: 7.5\n" if status == 204 else "")


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ('{"type": "order.paid", "amount": 7.5}', "paid 7.5"),
        ('{"type": "order.refused", "reason": "sold out"}', "refused: sold out"),
        ('{"type": "order.lost"}', "ignored order.lost"),
    ],
)
def test_events_are_told_apart(sdk: Any, body: str, answer: str) -> None:
    assert run(MATCHING)["told"](sdk.BookShop().webhooks.unsafe_unwrap(body)) == answer


def test_a_callback_is_parsed(sdk: Any, capsys: pytest.CaptureFixture[str]) -> None:
    run(CALLBACK)
    assert capsys.readouterr().out == "320\n"


def test_the_configuration_does_what_the_page_says(tmp_path: Path) -> None:
    assert read(CONFIGURATION).resources[0].unwraps[0].name == "parse"
    (tmp_path / "sdk.yaml").write_text(CONFIGURATION, "utf-8")
    document = str(FOLDER / "webhooks" / "openapi.yaml")
    request = pipeline.Request(document, str(tmp_path / "sdk.yaml"), (), tmp_path / "book_shop", None, None)
    files = {str(path): text for path, text in pipeline.build(request, Diagnostics()).items()}
    assert 'option="signing_key"' in files["resources/events.py"]
    assert "def unsafe_parse(" in files["resources/events.py"]
    assert "OrderPaid | OrderRefused" in files["types/webhook_event.py"]


def test_the_page_names_the_errors(sdk: Any) -> None:
    named = set(re.findall(r"`(\w+Error)`", TEXT))
    assert {"InvalidWebhookSignatureError", "APIWebhookValidationError"} <= named
    assert all(hasattr(sdk, name) for name in named)
