"""`sdkgen diff` on packages: reads two SDKs, without importing them, and says what the users of the first one lose."""

from __future__ import annotations

from generator.surface.sides import compare, is_package

__all__ = ["compare", "is_package"]
