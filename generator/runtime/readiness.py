"""What the first request would load and build, loaded before: when a resource is touched, or by `warm_up`."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import Any

from .first_use import first_use
from .parsing import json_parser


@cache
def load_reading() -> None:
    """Load what reads responses; once a process."""
    build_validators(dict[str, object])


def build_validators(kind: Any) -> None:
    """Build what reads responses and events as a type, on whose first use pydantic-core prepares more."""
    for mode in ("body", "event"):
        with suppress(ValueError):  # null need not be a value of it
            json_parser(kind, mode)(b"null")


def get_ready(client: Any) -> None:
    """Load what the first request of a client needs. What fails here fails again, and is reported, with the request."""
    attributes: dict[str, Any] = getattr(client, "__dict__", {})
    connections = attributes.get("_connections")
    if connections is not None:
        with first_use, suppress(Exception):
            connections.prepare()
            load_reading()
