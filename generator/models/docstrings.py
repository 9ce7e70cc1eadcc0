"""Docstrings as text. The lines of `Docs` are escaped already."""

from __future__ import annotations

from generator.pymodel import Docs


def docstring(docs: Docs, indent: str = "") -> str:
    """A docstring whose lines after the first begin with `indent`; empty lines stay empty."""
    if docs.one_line:
        return f'"""{docs.lines[0]}"""'
    lines = [docs.lines[0], *(indent + line if line else "" for line in docs.lines[1:])]
    return '"""' + "\n".join(lines) + f'\n{indent}"""'
