"""Texts that cannot be read again when a diagnostic shows the lines it is about: standard input, URLs, revisions of git."""

from __future__ import annotations

_texts: dict[str, str] = {}


def keep(path: str, text: str) -> None:
    """Keeps the text that diagnostics call `path`, for as long as this process runs."""
    _texts[path] = text


def kept(path: str) -> str | None:
    return _texts.get(path)
