"""What a document says about SDKs themselves: extensions that begin with `x-stainless-`."""

from __future__ import annotations

from collections.abc import Mapping

from generator.jsontypes import JSON


def given_name(extensions: Mapping[str, JSON], kind: str) -> str | None:
    """The name that `x-stainless-naming` gives: a plain string, or one for Python and this kind of thing."""
    naming = extensions.get("x-stainless-naming")
    if isinstance(naming, dict):
        python = naming.get("python")
        naming = python.get(kind) if isinstance(python, dict) else None
    return naming if isinstance(naming, str) else None


def skipped(extensions: Mapping[str, JSON]) -> bool:
    """Whether `x-stainless-skip` keeps a thing out of Python."""
    skip = extensions.get("x-stainless-skip")
    return skip is True or (isinstance(skip, list) and "python" in skip)
