"""Response models: datamodel-code-generator writes the classes, this package prepares its input and assembles the files.

The way of a module: `definitions` makes JSON Schema of its classes, `class_writer` has datamodel-code-generator write them,
`spelling` settles how each name is written, `assembly` makes a file of it. `worker.ClassWorker` does the second step in a
process of its own, which can be started early, and `batches` keeps its work.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.models.batches import Cache
    from generator.models.errors import ModelsFault
    from generator.models.stage import default_templates, write_models

__all__ = ["Cache", "ModelsFault", "default_templates", "write_models"]

_MODULES = {"Cache": "batches", "ModelsFault": "errors", "default_templates": "stage", "write_models": "stage"}


def __getattr__(name: str) -> object:
    """Imports on first use: the worker's process needs next to nothing of this package, and should start fast."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
