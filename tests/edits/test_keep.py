"""`sdkgen keep`: an edit of a generated file is recorded, and merges with what is generated later."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app

DOCUMENT = """\
openapi: 3.1.0
info: {title: Books, version: "1"}
servers: [{url: "https://books.example"}]
paths:
  /books:
    get:
      summary: Lists books.
      parameters: [{name: title, in: query, schema: {type: string}}]
      responses: {"204": {description: Done.}}
"""
MORE = DOCUMENT.replace("{type: string}}]", "{type: string}}, {name: shelf, in: query, schema: {type: string}}]")
BOOKS, PATCH = Path("sdk/resources/books.py"), Path("openapi.edits/resources/books.py.patch")
OPTIONS = ("openapi.yaml", "--output", "sdk")


def run(*arguments: str) -> Result:
    return CliRunner().invoke(app, list(arguments))


def generate() -> Result:
    return run("generate", *OPTIONS)


def check() -> Result:
    return run("check", *OPTIONS)


def keep(file: Path = BOOKS) -> Result:
    return run("keep", str(file), *OPTIONS)


def change(path: Path, old: str, new: str) -> str:
    """Replaces a text that has to be there; returns the new text of the file."""
    text = path.read_text("utf-8")
    assert old in text, text
    path.write_text(text.replace(old, new), "utf-8")
    return path.read_text("utf-8")


def write(text: str) -> None:
    Path("openapi.yaml").write_text(text, "utf-8")


def tree() -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}


@pytest.fixture(autouse=True)
def _sdk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(DOCUMENT)
    assert generate().exit_code == 0


def test_an_edit_becomes_part_of_what_is_generated() -> None:
    edited = change(BOOKS, "Lists books.", "Lists books, mine.")
    refused = generate()
    assert refused.exit_code == 1 and "error[EditedFile]" in refused.stderr and "sdkgen keep" in refused.stderr
    recorded = keep()
    assert recorded.exit_code == 0, recorded.output
    assert recorded.stderr == f"the edit of {BOOKS} is recorded in {PATCH}; commit both\n"
    for _ in range(2):
        assert check().exit_code == 0 and generate().exit_code == 0
        assert BOOKS.read_text("utf-8") == edited
    lines = PATCH.read_text("utf-8").splitlines()
    assert lines[:2] == ["--- a/resources/books.py", "+++ b/resources/books.py"]
    assert [line.strip('+- "') for line in lines[3:] if line[:1] in "+-"][:2] == ["Lists books.", "Lists books, mine."]


def test_it_merges_with_a_newer_document() -> None:
    change(BOOKS, "Lists books.", "Lists books, mine.")
    assert keep().exit_code == 0
    write(MORE)
    assert check().exit_code == 1 and "+        shelf: " in check().stdout
    assert generate().exit_code == 0
    text = BOOKS.read_text("utf-8")
    assert "Lists books, mine." in text and "shelf: " in text
    assert check().exit_code == 0
    change(BOOKS, "Lists books, mine.", "Lists books, mine too.")
    assert keep().exit_code == 0 and check().exit_code == 0
    write(DOCUMENT)
    assert generate().exit_code == 0 and "mine too." in BOOKS.read_text("utf-8")


def test_an_edit_can_be_recorded_again_after_the_document_changed() -> None:
    change(BOOKS, "Lists books.", "Lists books, mine.")
    assert keep().exit_code == 0
    write(MORE)
    change(BOOKS, "mine.", "mine too.")
    assert keep().exit_code == 0 and generate().exit_code == 0
    text = BOOKS.read_text("utf-8")
    assert "Lists books, mine too." in text and "shelf: " in text


def test_a_conflict_shows_both_sides_and_loses_nothing() -> None:
    edited = change(BOOKS, "Lists books.", "Lists books, mine.")
    assert keep().exit_code == 0
    write(DOCUMENT.replace("Lists books.", "Lists all books."))
    before = tree()
    for command in (generate, check):
        refused = command()
        assert refused.exit_code == 1 and f"{PATCH}:" in refused.stderr and "error[EditConflict]" in refused.stderr
        assert "Lists books, mine." in refused.stderr and "Lists all books." in refused.stderr
        assert tree() == before
    both = keep()
    assert both.exit_code == 1 and f"{BOOKS}:" in both.stderr
    assert "<<<<<<< edited\n" in BOOKS.read_text("utf-8") and ">>>>>>> generated\n" in BOOKS.read_text("utf-8")
    again = keep()
    assert again.exit_code == 1 and "not resolved" in again.stderr
    BOOKS.write_text(edited.replace("Lists books, mine.", "Lists all books, mine."), "utf-8")
    assert keep().exit_code == 0
    assert generate().exit_code == 0 and check().exit_code == 0
    assert "Lists all books, mine." in BOOKS.read_text("utf-8")
    assert [path.name for path in Path("openapi.edits").rglob("*") if path.is_file()] == ["books.py.patch"]


def test_conflicts_stand_at_their_lines_of_the_patch() -> None:
    """One in each docstring, that of the sync and that of the async method."""
    change(BOOKS, "Lists books.", "Lists books, mine.")
    keep()
    write(DOCUMENT.replace("Lists books.", "Lists all books."))
    places = [line.split(": ")[0] for line in generate().stderr.splitlines() if "error[EditConflict]" in line]
    lines = PATCH.read_text("utf-8").splitlines()
    assert [lines[int(place.split(":")[1]) - 1].strip('- "') for place in places] == ["Lists books."] * 2


def test_an_edit_is_given_up_by_undoing_it() -> None:
    generated = BOOKS.read_text("utf-8")
    change(BOOKS, "Lists books.", "Lists books, mine.")
    keep()
    BOOKS.write_text(generated, "utf-8")
    undone = keep()
    assert undone.exit_code == 0 and "is gone" in undone.stderr
    assert not Path("openapi.edits").exists() and check().exit_code == 0


def test_a_patch_that_is_removed_is_undone_by_the_next_run() -> None:
    generated = BOOKS.read_text("utf-8")
    change(BOOKS, "Lists books.", "Lists books, mine.")
    keep()
    PATCH.unlink()
    assert generate().exit_code == 0 and BOOKS.read_text("utf-8") == generated


def test_without_the_text_that_was_edited_nothing_is_recorded() -> None:
    change(BOOKS, "Lists books.", "Lists books, mine.")
    write(MORE)
    before = tree()
    refused = keep()
    assert refused.exit_code == 1 and "error[UnknownOrigin]" in refused.stderr and tree() == before


def test_an_edit_stands_beside_the_configuration() -> None:
    Path("conf").mkdir()
    Path("conf/house.yaml").write_text("organization: {name: house}\n", "utf-8")
    options = ("openapi.yaml", "--config", "conf/house.yaml", "--output", "other")
    assert run("generate", *options).exit_code == 0
    change(Path("other/_version.py"), "__version__", "__mine__ = 1\n__version__")
    assert run("keep", "other/_version.py", *options).exit_code == 0
    assert Path("conf/house.edits/_version.py.patch").is_file() and run("check", *options).exit_code == 0


@pytest.mark.parametrize(
    ("file", "text", "reason"),
    [
        ("sdk/resources/books.py", None, "the file is as it is generated"),
        ("sdk/mine.py", "mine\n", "not one that is generated here"),
        ("openapi.yaml", None, "not one that is generated here"),
        ("sdk/resources/gone.py", None, "not one that is generated here"),
    ],
)
def test_what_cannot_be_recorded(file: str, text: str | None, reason: str) -> None:
    if text is not None:
        Path(file).write_text(text, "utf-8")
    before = tree()
    refused = keep(Path(file))
    assert refused.exit_code == 1 and f"{file}:1:1: error[NothingToKeep]" in refused.stderr and reason in refused.stderr
    assert tree() == before


def test_a_patch_that_is_broken_is_an_error_at_its_line() -> None:
    change(BOOKS, "Lists books.", "Lists books, mine.")
    keep()
    text = change(PATCH, "\n-", "\n?")
    line = text[: text.index("\n?")].count("\n") + 2
    refused = check()
    assert refused.exit_code == 1 and f"{PATCH}:{line}:1: error[BrokenEdit]" in refused.stderr
    PATCH.write_bytes(b"\xff")
    assert f"{PATCH}:1:1: error[BrokenEdit]" in generate().stderr


def test_a_part_of_the_document_has_no_need_of_the_edits_of_the_rest() -> None:
    change(BOOKS, "Lists books.", "Lists books, mine.")
    keep()
    write(DOCUMENT + '  /shops: {get: {responses: {"204": {description: Done.}}}}\n')
    for only, edited in (("/shops", False), ("/books", True)):
        assert run("generate", "openapi.yaml", "--output", only[1:], "--only", only).exit_code == 0
        assert Path(only[1:], "resources/books.py").exists() is edited
    assert "mine" in Path("books/resources/books.py").read_text("utf-8")


def test_an_edit_of_a_file_that_is_gone_is_an_error() -> None:
    change(BOOKS, "Lists books.", "Lists books, mine.")
    keep()
    write(DOCUMENT.replace("/books:", "/volumes:"))
    refused = generate()
    assert refused.exit_code == 1 and f"{PATCH}:1:1: error[EditWithoutFile]" in refused.stderr
