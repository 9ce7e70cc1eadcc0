"""Calls that the SDK does not have at all: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterable

from generator import pointer as pointers
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation


def report_calls(document: Document, operations: Iterable[Operation], report: Reporter) -> None:
    """Reports the webhooks once, since they are all lost alike; callbacks each at its place."""
    if document.webhooks:
        names = _listed([pointers.last(place) for place in document.webhooks])
        message = f"the SDK has no types for the events that the API sends ({names})"
        report.warning(Analyse.UnsupportedWebhook, message, "/webhooks", "Parse their bodies as JSON.")
    for operation in operations:
        for place in operation.callbacks:
            message = f"the SDK has no types for the requests of the callback `{pointers.last(place)}`"
            report.warning(Analyse.UnsupportedCallback, message, place, "Parse their bodies as JSON.")


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"
