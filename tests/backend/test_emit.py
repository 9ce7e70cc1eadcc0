"""What reaches the disk, what stays, and when writing is refused."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from generator.emit import Report, Status, compare, write
from generator.files import Files, UnsafePath

FIRST = {"__init__.py": "first\n", "types/model.py": "model\n", "types/old.py": "old\n"}
SECOND = {"__init__.py": "second\n", "types/model.py": "model\n", "new/deep.py": "deep\n"}


def files(content: dict[str, str]) -> Files:
    return {PurePosixPath(path): text for path, text in content.items()}


def on_disk(folder: Path) -> dict[str, str]:
    """All files but the manifest."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".sdkgen.json")
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in sorted(found)}


def statuses(report: Report) -> dict[str, Status]:
    return {str(change.path): change.status for change in report.changes}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A folder into which FIRST was generated."""
    folder = tmp_path / "sdk"
    write(files(FIRST), folder)
    return folder


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
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*")}
    report = write(files(FIRST), output)
    assert report.up_to_date and report.unchanged == 3
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before


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


def test_a_manifest_cannot_make_it_remove_files_elsewhere(output: Path, tmp_path: Path) -> None:
    (tmp_path / "victim.txt").write_text("mine")
    (output / ".sdkgen.json").write_text('{"files": {"../victim.txt": "x", "/etc/hostname": "x"}}')
    assert not {"../victim.txt", "/etc/hostname"} & statuses(compare(files(FIRST), output)).keys()


def test_a_path_outside_the_folder_writes_nothing(output: Path) -> None:
    with pytest.raises(UnsafePath):
        write(files({**SECOND, "../evil.py": ""}), output)
    assert on_disk(output) == FIRST


def test_a_folder_in_the_way_of_a_file_changes_nothing(output: Path) -> None:
    (output / "new/deep.py/user").mkdir(parents=True)
    with pytest.raises(OSError, match="deep.py"):
        write(files(SECOND), output)
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


KILLED = """
import os, signal, sys
from pathlib import Path, PurePosixPath
from generator.emit import write
calls = iter(range(int(sys.argv[2])))
def count(event, arguments):
    if event in ("open", "os.rename", "os.remove") and sys.argv[1] in str(arguments[0]):
        if next(calls, None) is None:
            os.kill(os.getpid(), signal.SIGKILL)
files = {PurePosixPath(path): text for path, text in SECOND.items()}
sys.addaudithook(count)
write(files, Path(sys.argv[1]))
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX")
def test_a_run_killed_at_any_moment_leaves_whole_files_and_the_next_one_completes(tmp_path: Path) -> None:
    program = f"SECOND = {SECOND!r}\n{KILLED}"
    moment = 0
    while True:
        folder = tmp_path / f"sdk{moment}"
        write(files(FIRST), folder)
        run = subprocess.run([sys.executable, "-c", program, str(folder), str(moment)])
        if run.returncode == 0:
            break
        for path, text in on_disk(folder).items():
            assert path.endswith(".sdkgen-tmp") or text in (FIRST.get(path), SECOND.get(path))
        assert not compare(files(SECOND), folder).blocked
        third = {**SECOND, "__init__.py": "third\n"}
        assert write(files(third), folder).written
        assert on_disk(folder) == third
        moment += 1
    assert moment > 10
    assert on_disk(folder) == SECOND


def test_runs_at_the_same_time_leave_one_of_their_results(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom pathlib import Path, PurePosixPath\nfrom generator.emit import write\n"
        "for turn in range(20):\n"
        "    content = {PurePosixPath(f'{n}.py'): sys.argv[2] + str(turn) for n in range(5)}\n"
        "    content[PurePosixPath(sys.argv[2] + '.py')] = ''\n"
        "    assert write(content, Path(sys.argv[1])).written\n"
    )
    runs = [subprocess.Popen([sys.executable, "-c", program, str(tmp_path / "sdk"), name]) for name in ("a", "b")]
    assert [run.wait() for run in runs] == [0, 0]
    found = on_disk(tmp_path / "sdk")
    winner = next(name for name in ("a", "b") if f"{name}.py" in found)
    assert found == {**{f"{number}.py": f"{winner}19" for number in range(5)}, f"{winner}.py": ""}
