"""What `inspect` and the summary of a run say of webhooks: they have methods, and are no operations of the document."""

from __future__ import annotations

from pathlib import Path

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.report.inspection import inspection_text
from tests.golden.case import FOLDER


def _request(folder: Path) -> pipeline.Request:
    return pipeline.Request(str(FOLDER / "webhooks" / "openapi.yaml"), None, (), folder / "sdk", None, None)


def test_inspect_shows_the_methods_and_the_types(tmp_path: Path) -> None:
    shown = inspection_text(pipeline.inspect(_request(tmp_path), Diagnostics()))
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    of_webhook = "-> WebhookEvent the request of a webhook the document's webhooks"
    assert f"unwrap(payload, headers, key) {of_webhook}" in lines
    assert f"unsafe_unwrap(payload) {of_webhook}" in lines
    assert "WebhookEvent types.webhook_event the events of webhooks" in lines
    assert "webhook_secret None BOOK_SHOP_WEBHOOK_SECRET" in lines


def test_the_summary_counts_operations_alone(tmp_path: Path) -> None:
    tally = pipeline.generate(_request(tmp_path), Diagnostics()).tally
    assert tally is not None
    assert (tally.operations, tally.resources, tally.left_out) == (2, 2, ())
