"""The names that a generated module offers."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType


def public_names(module: ModuleType) -> Sequence[str]:
    """What a module lists, or, as modules of models list nothing, what it defines: its classes and aliases."""
    listed: Sequence[str] | None = getattr(module, "__all__", None)
    if listed is not None:
        return listed
    annotated = getattr(module, "__annotations__", {})
    return [
        name
        for name, value in vars(module).items()
        if name in annotated or getattr(value, "__module__", None) == module.__name__
    ]
