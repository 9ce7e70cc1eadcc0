"""Response models: datamodel-code-generator writes their modules, whole.

Lowering has made JSON Schema of them, in which every name and type is decided. `batches` cuts them into pieces that the cache
keeps, `library` has datamodel-code-generator write a piece, `checks` compares what comes out with what was asked for.
`worker.ClassWorker` writes in a process of its own, which can be started early.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.models.errors import ModelsFault
    from generator.models.stage import user_templates, write_models

__all__ = ["ModelsFault", "user_templates", "write_models"]

_MODULES = {"ModelsFault": "errors", "user_templates": "stage", "write_models": "stage"}


def __getattr__(name: str) -> object:
    """Imports on first use: the worker's process needs next to nothing of this package, and should start fast."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
