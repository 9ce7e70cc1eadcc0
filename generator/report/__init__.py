"""Diagnostics for people, scripts and workflows: as text, JSON, or annotations of a GitHub workflow."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sized
from contextlib import suppress
from enum import Enum
from pathlib import Path
from typing import TextIO, TypeAlias

from generator.diagnostics import Diagnostic, Location, Severity
from generator.report.text import Styled, diagnostic_text, shown


class Format(str, Enum):
    """How diagnostics and reports are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


JSONObject: TypeAlias = dict[str, object]


def print_diagnostics(diagnostics: Iterable[Diagnostic], chosen: Format) -> None:
    """Prints all diagnostics at once, in the order of their places: text to stderr; what a program reads (JSON, annotations) to stdout."""
    ordered = _by_place(diagnostics)
    match chosen:
        case Format.TEXT:
            for diagnostic in ordered:
                print_styled(diagnostic_text(diagnostic), sys.stderr)
        case Format.JSON:
            print_json([diagnostic_json(diagnostic) for diagnostic in ordered])
        case Format.GITHUB:
            for diagnostic in ordered:
                print(diagnostic_github(diagnostic))


def closing_line(diagnostics: Iterable[Diagnostic]) -> str:
    """What there is of each severity, after a run that stopped, and where more is said about the first error."""
    found = list(diagnostics)
    errors = [item for item in found if item.severity is Severity.ERROR]
    parts = [_count(errors, "error")]
    by_strict = [item for item in errors if item.code.severity is not Severity.ERROR]
    parts[0] += f" ({len(by_strict)} by --strict)" if by_strict else ""
    warnings = [item for item in found if item.severity is Severity.WARNING]
    parts += [_count(warnings, "warning")] if warnings else []
    return f"{', '.join(parts)}; `sdkgen explain {errors[0].code}` says more"


def _count(found: Sized, word: str) -> str:
    return f"{len(found)} {word}" + ("s" if len(found) != 1 else "")


def _by_place(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """File by file in the order in which these come up first, each from its top; what has no place stands last."""
    found = list(diagnostics)
    files: dict[str, int] = {}
    for diagnostic in found:
        if diagnostic.location is not None:
            files.setdefault(diagnostic.location.path, len(files))

    def rank(diagnostic: Diagnostic) -> tuple[int, int, int]:
        place = diagnostic.location
        return (files[place.path], place.line, place.column) if place else (len(files), 0, 0)

    return sorted(found, key=rank)


def print_json(value: object) -> None:
    """One JSON value on stdout, in ASCII, so that it is the same bytes in every locale."""
    print(json.dumps(value, indent=2))


def print_styled(text: Styled, stream: TextIO) -> None:
    """Coloured on a terminal (through Rich, imported for that only), plain elsewhere; FORCE_COLOR and NO_COLOR decide otherwise.

    A terminal gets control characters as escapes: what it shows must not steer it. Elsewhere each byte stays, for `patch`.
    """
    if stream.isatty():
        text = [(shown(part), style) for part, style in text]
    if not _coloured(stream):
        stream.write("".join(part for part, _ in text))
        return
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False, soft_wrap=True, force_terminal=True)
    console.print(Text.assemble(*text), end="")


def diagnostic_json(diagnostic: Diagnostic) -> JSONObject:
    """The stable form of a diagnostic; place and hint are null where there are none."""
    location = diagnostic.location
    return {
        "path": location.path if location else None,
        "line": location.line if location else None,
        "column": location.column if location else None,
        "severity": diagnostic.severity.value,
        "code": diagnostic.code.name,
        "message": diagnostic.message,
        "pointer": location.pointer if location else None,
        "hint": diagnostic.hint,
    }


_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def diagnostic_github(diagnostic: Diagnostic) -> str:
    """A diagnostic as an annotation at its line."""
    message = diagnostic.message + (f"\nhint: {diagnostic.hint}" if diagnostic.hint else "")
    return github_annotation(diagnostic.severity, diagnostic.code.name, message, diagnostic.location)


def github_annotation(severity: Severity, title: str, message: str, place: Location | None) -> str:
    """A workflow command ("Workflow commands for GitHub Actions"), which shows the message at the line it is about."""
    properties = {"title": title}
    if place is not None:
        properties = {
            "file": _from_workspace(place.path),
            "line": str(place.line),
            "col": str(place.column),
            **properties,
        }
    listed = ",".join(f"{name}={_escape_property(value)}" for name, value in properties.items())
    return f"::{_COMMANDS[severity]} {listed}::{_escape_data(message)}"


def _from_workspace(path: str) -> str:
    """A path from the top of the checkout, as GitHub reads it, wherever in the checkout the command runs."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if not workspace or "://" in path or path.startswith("<"):
        return path
    with suppress(ValueError):  # another drive
        inside = Path(os.path.relpath(path, workspace))
        return path if os.pardir in inside.parts else inside.as_posix()
    return path


def _escape_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")


def _coloured(stream: TextIO) -> bool:
    """Whether to use colour (no-color.org, force-color.org): what is asked for goes before what the terminal can do."""
    if os.environ.get("NO_COLOR"):
        return False
    return bool(os.environ.get("FORCE_COLOR")) or stream.isatty() and os.environ.get("TERM") != "dumb"
