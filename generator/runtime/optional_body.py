"""Request bodies that may be left out."""

from __future__ import annotations

from collections.abc import Mapping

from .types import Omit, is_given, omit


def optional_body(members: Mapping[str, object]) -> Mapping[str, object] | Omit:
    """Return a body's members; `omit`, so that no body is sent, where none of them is given."""
    return members if any(map(is_given, members.values())) else omit
