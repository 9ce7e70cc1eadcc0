"""Paths that belong to the user: nothing is written to them or removed from them, whatever happens around them."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from generator.emit import Status, compare, write
from generator.emit.kept import is_kept
from tests.emit.trees import FIRST, SECOND, files, on_disk, statuses


@pytest.mark.parametrize(
    ("pattern", "kept"),
    [
        ("lib/", ["lib/a.py", "lib/deep/b.py"]),
        ("lib", ["lib/a.py", "lib/deep/b.py"]),
        ("./lib/", ["lib/a.py", "lib/deep/b.py"]),
        ("lib/*.py", ["lib/a.py"]),
        ("lib/**", ["lib/a.py", "lib/deep/b.py"]),
        ("**/b.py", ["b.py", "lib/deep/b.py"]),
        ("**/deep/", ["lib/deep/b.py"]),
        ("b.py", ["b.py"]),
        ("?.py", ["b.py"]),
        ("[ab].py", ["b.py"]),
        ("B.py", []),
        ("li", []),
    ],
)
def test_what_a_pattern_names(pattern: str, kept: list[str]) -> None:
    paths = ["b.py", "lib/a.py", "lib/deep/b.py", "library/c.py"]
    assert [path for path in paths if is_kept(PurePosixPath(path), [pattern])] == kept


def test_a_kept_file_is_neither_written_nor_a_difference_also_by_force(output: Path) -> None:
    (output / "__init__.py").write_text("mine\n")
    report = write(files(SECOND), output, keep=["__init__.py"], force=True)
    assert report.written and report.kept == (PurePosixPath("__init__.py"),)
    assert on_disk(output) == {**SECOND, "__init__.py": "mine\n"}
    again = compare(files(SECOND), output, keep=["__init__.py"])
    assert again.up_to_date and again.unchanged == len(SECOND) - 1


def test_a_kept_file_that_is_not_there_is_not_written_and_named(output: Path) -> None:
    (output / "types/model.py").unlink()
    report = write(files(FIRST), output, keep=["types/"])
    assert not (output / "types/model.py").exists()
    assert [str(path) for path in report.kept] == ["types/model.py", "types/old.py"]
    assert [str(path) for path in report.absent] == ["types/model.py"]


def test_a_kept_file_that_would_be_left_over_stays(output: Path) -> None:
    assert write(files(SECOND), output, keep=["types/old.py"]).written
    assert on_disk(output) == {**SECOND, "types/old.py": "old\n"}


def test_a_folder_that_the_user_fills_is_nobody_elses(tmp_path: Path) -> None:
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib/mine.py").write_text("mine\n")
    assert compare(files(FIRST), tmp_path).unmanaged
    assert write(files({**FIRST, "lib/mine.py": "ours\n", "lib/new.py": ""}), tmp_path, keep=["lib/"]).written
    assert on_disk(tmp_path) == {**FIRST, "lib/mine.py": "mine\n"}


def test_what_stands_where_a_kept_file_is_does_not_matter(output: Path, tmp_path: Path) -> None:
    (output / "types/model.py").unlink()
    (output / "types/model.py").mkdir()
    (output / "__init__.py").unlink()
    (output / "__init__.py").symlink_to(tmp_path / "nowhere")
    assert write(files(FIRST), output, keep=["types/model.py", "__init__.py"]).written


def test_a_file_that_is_kept_no_more_is_generated_again_unless_it_was_edited(output: Path) -> None:
    keep = ["__init__.py", "types/model.py"]
    write(files(FIRST), output, keep=keep)
    (output / "__init__.py").write_text("mine\n")
    write(files(FIRST), output, keep=keep)
    report = write(files(FIRST), output)
    assert statuses(report) == {"__init__.py": Status.FOREIGN} and not report.written
    assert write(files(FIRST), output, force=True).written
    assert on_disk(output) == FIRST
    assert write(files(SECOND), output).written


def test_the_list_of_generated_files_does_not_claim_what_is_kept(output: Path) -> None:
    write(files(FIRST), output, keep=["types/"])
    report = write(files({"__init__.py": "first\n"}), output)
    assert report.written and not report.changes
    assert on_disk(output) == FIRST
