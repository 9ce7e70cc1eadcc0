"""Texts of a document in Markdown, TOML and YAML: nothing in them ends the place where they stand."""

from __future__ import annotations

import json
import re

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_MARKUP = re.compile(r"([\\`*_\[\]|])")


def plain(text: str | None) -> str:
    """A text in one line of Markdown, in which nothing is markup."""
    line = " ".join(_CONTROL.sub(" ", text or "").split())
    return _MARKUP.sub(r"\\\1", line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def code(text: str) -> str:
    """A text in one line as code of Markdown, in a cell of a table too."""
    return "`" + " ".join(_CONTROL.sub(" ", text).split()).replace("`", "'").replace("|", "\\|") + "`"


def one_line(text: str | None) -> str:
    """A text in one line."""
    return " ".join(_CONTROL.sub(" ", text or "").split())


def quoted(text: str) -> str:
    """A text of one line in double quotes, which mean the same in JSON, TOML and YAML."""
    return json.dumps(one_line(text), ensure_ascii=False)
