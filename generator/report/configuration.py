"""What the program tells of configurations."""

from __future__ import annotations

from generator.config.schema import configuration_schema


def schema_json() -> object:
    """The JSON Schema of a configuration file."""
    return configuration_schema()
