"""Reads a configuration that is expected to have no fault."""

from __future__ import annotations

from generator.config import Config, read_config
from generator.diagnostics import Diagnostics
from generator.source import load_text


def read(text: str) -> Config:
    """The configuration in a text that is expected to have no fault."""
    diagnostics = Diagnostics()
    config = read_config(load_text(text, "sdk.yaml", diagnostics), diagnostics)
    assert list(diagnostics) == []
    return config
