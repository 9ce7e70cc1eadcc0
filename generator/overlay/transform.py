"""What the configuration says of a correction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.jsontypes import JSON

TransformCommand: TypeAlias = Literal["update", "merge", "append", "remove", "copy", "move", "oneOfToAnyOf"]


@dataclass(frozen=True, slots=True)
class Transform:
    """A correction of the document (`openapi.transforms`). `targets`, `source` and `to` are JSONPaths.

    `pointer` leads to its arguments, of which `value_key` has the value.
    """

    command: TransformCommand
    targets: tuple[str, ...]
    value: JSON
    keys: tuple[str, ...]
    source: str | None
    to: str | None
    pointer: str
    value_key: str = "value"
