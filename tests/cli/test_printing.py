"""Diagnostics as they are read: with the lines they are about, safe for a terminal and for a workflow log."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Location
from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode
from generator.report import Format, diagnostic_github, print_diagnostics, print_styled
from generator.report.text import SNIPPET_WIDTH, diagnostic_text, printable


class Codes:
    Broken = ErrorCode("", "")
    Odd = WarningCode("", "")
    Aside = NoteCode("", "")


def plain(diagnostic: Diagnostic) -> str:
    return "".join(part for part, _ in diagnostic_text(diagnostic))


def at(path: Path, line: int, column: int) -> Diagnostic:
    return Diagnostic(Codes.Broken, "message", Location(str(path), line, column, ""))


def test_the_lines_around_the_place_are_shown_with_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text("paths:\n  /a:\n\t  get: größe\n  /b: {}\n", encoding="utf-8")
    assert plain(at(path, 3, 9)) == (
        f"{path}:3:9: error[Broken]: message\n"
        "  2 |   /a:\n"
        "  3 |    get: größe\n"
        "    |         ^\n"
        "  4 |   /b: {}\n"
    )


def test_the_first_and_the_last_line_have_no_neighbour(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    path.write_text("one", encoding="utf-8")
    assert plain(at(path, 1, 1)).split("\n", 1)[1] == "  1 | one\n    | ^\n"


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00", b""])
def test_a_file_that_cannot_be_shown_leaves_the_message(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "spec.yaml"
    if content is not None:
        path.write_bytes(content)
    assert plain(at(path, 7, 3)) == f"{path}:7:3: error[Broken]: message\n"


def test_of_a_very_long_line_the_part_around_the_place_is_shown(tmp_path: Path) -> None:
    path = tmp_path / "spec.json"
    path.write_text("x" * 5000 + "HERE" + "x" * 5000, encoding="utf-8")
    _, line, mark, _ = plain(at(path, 1, 5001)).split("\n")
    assert len(line) <= SNIPPET_WIDTH + 10
    assert line[mark.index("^") :].startswith("HERE")


def test_hints_of_several_lines_stay_together() -> None:
    diagnostic = Diagnostic(Codes.Odd, "message", hint="add\n  name: x")
    assert plain(diagnostic) == "warning[Odd]: message\n  hint: add\n          name: x\n"


def test_a_document_cannot_steer_the_terminal() -> None:
    diagnostic = Diagnostic(Codes.Broken, "name \x1b[31m\u202e\n::error::", hint="\x07")
    assert plain(diagnostic) == "error[Broken]: name \\x1b[31m\\u202e\\n::error::\n  hint: \\x07\n"
    assert printable("größe 名") == "größe 名"


def test_an_annotation_cannot_be_broken_out_of() -> None:
    place = Location("a,b:c.yaml", 1, 2, "")
    diagnostic = Diagnostic(Codes.Aside, "100%\n::error::x", place, "hint")
    assert diagnostic_github(diagnostic) == (
        "::notice file=a%2Cb%3Ac.yaml,line=1,col=2,title=Aside::100%25%0A::error::x%0Ahint: hint"
    )


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colour_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    text = [("word [red]", "bold red"), ("\n", "")]
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    terminal, pipe = Terminal(), io.StringIO()
    print_styled(text, terminal)
    print_styled(text, pipe)
    assert terminal.getvalue() == "\x1b[1;31mword [red]\x1b[0m\n"
    assert pipe.getvalue() == "word [red]\n"
    monkeypatch.setenv("NO_COLOR", "1")
    quiet = Terminal()
    print_styled(text, quiet)
    assert quiet.getvalue() == "word [red]\n"


def test_no_diagnostics_are_an_empty_json_array(capsys: pytest.CaptureFixture[str]) -> None:
    print_diagnostics([], Format.JSON)
    assert capsys.readouterr() == ("[]\n", "")


def test_text_goes_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    print_diagnostics([Diagnostic(Codes.Broken, "message")], Format.TEXT)
    assert capsys.readouterr() == ("", "error[Broken]: message\n")
