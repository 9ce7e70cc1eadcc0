"""Files that are written once, and files of which a marked part is generated."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest

from generator import emit
from generator.emit import Shares, Status

ONCE, MARKED = PurePosixPath("CHANGELOG.md"), PurePosixPath("README.md")
SHARES = Shares(once=(ONCE,), marked=(MARKED,))


def readme(text: str) -> str:
    return f"# Title\n\n<!-- sdkgen:begin: generated -->\n{text}\n<!-- sdkgen:end -->\n\nYours.\n"


def write(folder: Path, *, part: str = "first", changelog: str = "# Changes\n", force: bool = False) -> emit.Report:
    files = {ONCE: changelog, MARKED: readme(part), PurePosixPath("api.md"): "api\n"}
    return emit.write(files, folder, shares=SHARES, force=force)


def check(folder: Path, *, part: str = "first") -> dict[str, Status]:
    files = {ONCE: "# Changes\n", MARKED: readme(part), PurePosixPath("api.md"): "api\n"}
    return {str(change.path): change.status for change in emit.compare(files, folder, shares=SHARES).changes}


def test_a_file_that_is_written_once_is_the_users_then(tmp_path: Path) -> None:
    assert write(tmp_path).written
    (tmp_path / ONCE).write_text("mine\n")
    assert check(tmp_path) == {}
    assert write(tmp_path, changelog="# Other\n", force=True).changes == ()
    assert (tmp_path / ONCE).read_text() == "mine\n"


def test_a_file_that_is_written_once_and_removed_stays_away(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / ONCE).unlink()
    assert check(tmp_path) == {}
    write(tmp_path, part="second")
    assert not (tmp_path / ONCE).exists()


def test_a_file_that_was_there_before_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / ONCE).write_text("mine\n")
    assert write(tmp_path).written
    assert (tmp_path / ONCE).read_text() == "mine\n"


def test_the_list_says_which_files_are_whose(tmp_path: Path) -> None:
    write(tmp_path)
    listed = json.loads((tmp_path / ".sdkgen.json").read_bytes())
    assert (sorted(listed["files"]), listed["marked"], listed["once"]) == (
        ["README.md", "api.md"],
        ["README.md"],
        ["CHANGELOG.md"],
    )


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_stands_around_the_marks_is_the_users(tmp_path: Path, line_end: str) -> None:
    write(tmp_path)
    mine = readme("first").replace("# Title", "# My title").replace("Yours.", "Mine.")
    (tmp_path / MARKED).write_bytes(mine.replace("\n", line_end).encode())
    assert check(tmp_path) == {}
    assert check(tmp_path, part="second") == {"README.md": Status.CHANGED}
    assert write(tmp_path, part="second").written
    assert (tmp_path / MARKED).read_text() == mine.replace("first", "second")
    assert check(tmp_path, part="second") == {}


def test_an_edit_between_the_marks_is_not_lost(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / MARKED).write_text(readme("edited"))
    assert check(tmp_path) == {"README.md": Status.EDITED}
    assert not write(tmp_path, part="second").written
    assert write(tmp_path, part="second", force=True).written
    assert (tmp_path / MARKED).read_text() == readme("second")


@pytest.mark.parametrize("content", [b"# All mine\n", b"\xff\xfe"])
def test_a_file_without_marks_is_the_users(tmp_path: Path, content: bytes) -> None:
    write(tmp_path)
    (tmp_path / MARKED).write_bytes(content)
    assert write(tmp_path, part="second", force=True).written
    assert (tmp_path / MARKED).read_bytes() == content


def test_a_shared_file_is_never_removed_as_left_over(tmp_path: Path) -> None:
    write(tmp_path)
    emit.write({PurePosixPath("api.md"): "api\n"}, tmp_path)
    assert (tmp_path / MARKED).exists() and (tmp_path / ONCE).exists()
