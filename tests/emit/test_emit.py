"""What reaches the disk, what stays, and when writing is refused."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

import pytest

from generator.emit import Status, compare, write
from generator.files import UnsafePath
from tests.emit.trees import FIRST, SECOND, files, on_disk, statuses


def test_a_new_folder_gets_the_files_with_lf_ends_and_utf8(tmp_path: Path) -> None:
    write({PurePosixPath("a.py"): "größe\n€\n"}, tmp_path / "deep" / "sdk")
    assert (tmp_path / "deep" / "sdk" / "a.py").read_bytes() == "größe\n€\n".encode()


def test_changes_are_written_left_overs_and_their_empty_folders_removed(output: Path) -> None:
    write(files({**SECOND, "only/here.py": ""}), output)
    report = write(files(SECOND), output)
    assert on_disk(output) == SECOND
    assert statuses(report) == {"only/here.py": Status.LEFT_OVER}
    assert not (output / "only").exists()


def test_comparing_names_every_difference_and_writes_nothing(output: Path) -> None:
    (output / "types/model.py").unlink()
    report = compare(files(SECOND), output)
    assert statuses(report) == {
        "__init__.py": Status.CHANGED,
        "new/deep.py": Status.MISSING,
        "types/model.py": Status.MISSING,
        "types/old.py": Status.LEFT_OVER,
    }
    assert not report.up_to_date and not report.blocked and not report.written
    assert on_disk(output) == {"__init__.py": "first\n", "types/old.py": "old\n"}


def test_comparing_with_no_folder_creates_none(tmp_path: Path) -> None:
    assert not compare(files(FIRST), tmp_path / "sdk").up_to_date
    assert not (tmp_path / "sdk").exists()


def test_nothing_changed_means_nothing_written(output: Path) -> None:
    def times() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in (output, *output.rglob("*"))}

    before = times()
    report = write(files(FIRST), output)
    assert report.up_to_date and report.unchanged == 3
    assert times() == before


@pytest.mark.parametrize("content", [FIRST, SECOND])
def test_a_file_edited_by_hand_stops_the_run(output: Path, content: dict[str, str]) -> None:
    (output / "__init__.py").write_text("mine\n")
    before = on_disk(output)
    report = write(files(content), output)
    assert [(str(change.path), change.status) for change in report.refused] == [("__init__.py", Status.EDITED)]
    assert report.blocked and not report.written
    assert on_disk(output) == before
    assert write(files(content), output, force=True).written
    assert on_disk(output) == content


def test_a_left_over_edited_by_hand_is_not_removed(output: Path) -> None:
    (output / "types/old.py").write_text("mine\n")
    assert not write(files(SECOND), output).written
    assert (output / "types/old.py").read_text() == "mine\n"


def test_a_file_edited_to_what_is_generated_now_is_fine(output: Path) -> None:
    (output / "__init__.py").write_text("second\n")
    assert write(files(SECOND), output).written


def test_a_users_own_file_stays_unless_a_generated_one_goes_there(output: Path) -> None:
    (output / "mine.py").write_text("mine\n")
    assert write(files(SECOND), output).written
    assert (output / "mine.py").read_text() == "mine\n"
    report = write(files({**SECOND, "mine.py": "theirs\n"}), output)
    assert [change.status for change in report.refused] == [Status.FOREIGN]
    assert (output / "mine.py").read_text() == "mine\n"


def test_a_users_file_with_the_generated_text_is_taken_over(output: Path) -> None:
    (output / "new").mkdir()
    (output / "new/deep.py").write_text("deep\n")
    assert write(files(SECOND), output).written
    assert write(files(FIRST), output).written
    assert on_disk(output) == FIRST


def test_somebody_elses_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    report = write(files(FIRST), tmp_path)
    assert report.unmanaged and report.blocked and not report.written
    assert on_disk(tmp_path) == {"thesis.txt": "years of work"}
    assert write(files(FIRST), tmp_path, force=True).written
    assert on_disk(tmp_path) == {**FIRST, "thesis.txt": "years of work"}


def test_dot_files_do_not_make_a_folder_somebody_elses(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("ref")
    (tmp_path / ".gitignore").write_text("")
    assert write(files(FIRST), tmp_path).written


def test_the_sides_of_a_conflict_in_the_manifest_are_both_known(output: Path) -> None:
    ours = (output / ".sdkgen.json").read_text().splitlines(keepends=True)
    write(files({**FIRST, "__init__.py": "theirs\n", "types/model.py": "theirs\n"}), output)
    theirs = (output / ".sdkgen.json").read_text().splitlines(keepends=True)
    (output / "types/model.py").write_text("model\n")
    conflict = ["<<<<<<< ours\n", *ours, "=======\n", *theirs, ">>>>>>> theirs\n"]
    (output / ".sdkgen.json").write_text("".join(conflict))
    report = write(files(SECOND), output)
    assert report.written and statuses(report)["types/old.py"] is Status.LEFT_OVER
    assert on_disk(output) == SECOND
    assert compare(files(SECOND), output).up_to_date


def test_a_tree_that_lost_its_manifest_is_known_by_its_content(output: Path) -> None:
    (output / ".sdkgen.json").write_text("<<<<<<< a merge conflict")
    assert write(files(FIRST), output).written
    (output / ".sdkgen.json").unlink()
    (output / "types/model.py").write_text("mine\n")
    assert [str(change.path) for change in write(files(FIRST), output).refused] == ["types/model.py"]


def test_line_ends_changed_by_version_control_are_no_difference(output: Path) -> None:
    (output / "__init__.py").write_bytes(b"first\r\n")
    assert compare(files(FIRST), output).up_to_date
    assert statuses(compare(files(SECOND), output))["__init__.py"] is Status.CHANGED
    manifest = output / ".sdkgen.json"
    manifest.write_bytes(manifest.read_bytes().replace(b"\n", b"\r\n"))
    before = manifest.stat().st_mtime_ns
    assert write(files(FIRST), output).up_to_date and manifest.stat().st_mtime_ns == before


def test_a_manifest_cannot_make_it_remove_files_elsewhere(output: Path, tmp_path: Path) -> None:
    (tmp_path / "victim.txt").write_text("mine")
    (output / ".sdkgen.json").write_text('{"files": {"../victim.txt": "x", "/etc/hostname": "x"}}')
    assert not {"../victim.txt", "/etc/hostname"} & statuses(compare(files(FIRST), output)).keys()


def test_a_path_outside_the_folder_writes_nothing(output: Path) -> None:
    with pytest.raises(UnsafePath):
        write(files({**SECOND, "../evil.py": ""}), output)
    assert on_disk(output) == FIRST


def test_permissions_of_a_file_stay(output: Path) -> None:
    (output / "__init__.py").chmod(0o755)
    write(files(SECOND), output)
    mode = (output / "__init__.py").stat().st_mode
    assert mode & 0o700 == (0o700 if os.name == "posix" else mode & 0o700)


def test_the_diff_leads_from_the_disk_to_the_document(output: Path) -> None:
    (output / "types/model.py").write_text("model")
    diffs = {str(change.path): change.diff(Path("sdk")) for change in compare(files(SECOND), output).changes}
    assert diffs == {
        "__init__.py": "--- sdk/__init__.py\n+++ sdk/__init__.py\n@@ -1 +1 @@\n-first\n+second\n",
        "new/deep.py": "--- /dev/null\n+++ sdk/new/deep.py\n@@ -0,0 +1 @@\n+deep\n",
        "types/model.py": "--- sdk/types/model.py\n+++ sdk/types/model.py\n@@ -1 +1 @@\n"
        "-model\n\\ No newline at end of file\n+model\n",
        "types/old.py": "--- sdk/types/old.py\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n",
    }


def test_a_file_that_is_no_text_has_no_diff_but_is_named(output: Path) -> None:
    (output / "__init__.py").write_bytes(b"\xff\xfe\x00")
    (change,) = compare(files(FIRST), output).changes
    assert (change.status, change.first_line) == (Status.EDITED, 1)
    assert change.diff(Path("sdk")) == "Binary file sdk/__init__.py differs\n"
