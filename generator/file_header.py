"""The comment that a configuration wants at the top of every generated file (`settings.file_header`)."""

from __future__ import annotations

from generator.files import Files
from generator.literals import comment


def with_header(files: Files, header: str | None) -> Files:
    """The files, formatted already, with the header's lines as comments at the top of the Python ones."""
    if not header:
        return files
    top = "".join(_comment_line(line) for line in header.strip().splitlines())
    return {path: top + text if path.suffix == ".py" else text for path, text in files.items()}


def _comment_line(line: str) -> str:
    text = comment(line)
    return f"# {text}\n" if text else "#\n"
