"""What stands where a generated file would go, and a disk that refuses: nothing is lost, nothing is written elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from generator.emit import Report, Status, compare, inside, write
from generator.emit.staging import NAME
from generator.files import UnsafePath
from tests.emit.trees import FIRST, SECOND, files, on_disk, statuses

posix = pytest.mark.skipif(os.name != "posix", reason="links, pipes and permissions of POSIX")


def obstacles(report: Report) -> dict[str, str | None]:
    return {str(change.path): change.obstacle for change in report.changes if change.status is Status.IN_THE_WAY}


def assert_refused(output: Path, before: dict[str, str], path: str, said: str) -> None:
    """Neither writing nor force goes on, comparing says the same, and the files are as they were."""
    for report in (
        compare(files(SECOND), output),
        write(files(SECOND), output),
        write(files(SECOND), output, force=True),
    ):
        assert said in (obstacles(report)[path] or "")
        assert report.blocked and not report.written and not report.up_to_date
        assert next(change for change in report.changes if str(change.path) == path).diff(output) == ""
    assert on_disk(output) == before


def test_a_folder_where_a_file_goes(output: Path) -> None:
    (output / "new/deep.py/user").mkdir(parents=True)
    (output / "new/deep.py/user/work").write_text("mine")
    assert_refused(output, on_disk(output), "new/deep.py", "there is a folder")


def test_a_file_where_a_folder_goes(output: Path) -> None:
    (output / "new").write_text("mine")
    assert_refused(output, on_disk(output), "new/deep.py", "new is not a folder")


@posix
def test_a_link_is_not_written_through_or_replaced(output: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.py"
    outside.write_text("mine")
    (output / "__init__.py").unlink()
    (output / "__init__.py").symlink_to(outside)
    assert_refused(output, on_disk(output), "__init__.py", "there is a symbolic link")
    assert (output / "__init__.py").is_symlink() and outside.read_text() == "mine"


@posix
def test_a_link_to_nothing(output: Path, tmp_path: Path) -> None:
    (output / "new").mkdir()
    (output / "new/deep.py").symlink_to(tmp_path / "nowhere.py")
    assert_refused(output, on_disk(output), "new/deep.py", "there is a symbolic link")
    assert not (tmp_path / "nowhere.py").exists()


@posix
def test_a_folder_that_is_a_link_is_not_written_into(output: Path, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (output / "new").symlink_to(tmp_path / "outside")
    assert_refused(output, on_disk(output), "new/deep.py", "new is a symbolic link")
    assert not list((tmp_path / "outside").iterdir())


@posix
def test_nothing_is_removed_behind_a_link(output: Path, tmp_path: Path) -> None:
    (output / "types").rename(tmp_path / "outside")
    (output / "types").symlink_to(tmp_path / "outside")
    assert write(files({"__init__.py": "second\n"}), output).written
    assert on_disk(tmp_path / "outside") == {"model.py": "model\n", "old.py": "old\n"}


@posix
def test_links_to_what_is_generated_anyway_are_up_to_date(output: Path, tmp_path: Path) -> None:
    """As build systems lay out what they build from."""
    mirror = tmp_path / "mirror"
    for path in [*FIRST, ".sdkgen.json"]:
        (mirror / path).parent.mkdir(parents=True, exist_ok=True)
        (mirror / path).symlink_to(output / path)
    assert compare(files(FIRST), mirror).up_to_date


@posix
def test_an_output_folder_that_is_a_link_is_followed(output: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(output)
    assert write(files(SECOND), tmp_path / "link").written
    assert on_disk(output) == SECOND and (tmp_path / "link").is_symlink()


@posix
def test_a_pipe_is_not_waited_for(output: Path) -> None:
    (output / "__init__.py").unlink()
    os.mkfifo(output / "__init__.py")
    assert_refused(output, on_disk(output), "__init__.py", "neither a file nor a folder")


@pytest.mark.parametrize("action", [compare, write])
def test_an_output_that_is_a_file(tmp_path: Path, action: Callable[..., Report]) -> None:
    (tmp_path / "sdk").write_text("mine")
    with pytest.raises(NotADirectoryError, match="sdk"):
        action(files(FIRST), tmp_path / "sdk")
    assert (tmp_path / "sdk").read_text() == "mine"


def test_a_name_that_no_file_can_have(output: Path) -> None:
    longest = "ä" * 126 + ".py"
    with pytest.raises(UnsafePath, match="255 bytes"):
        write(files({**SECOND, f"x{longest}": ""}), output)
    assert on_disk(output) == FIRST
    assert len(longest.encode()) == 255
    write(files({**SECOND, longest: ""}), output)
    assert longest in on_disk(output)


WRITE_SECOND = """
import sys
from pathlib import Path
from generator.emit import write
from tests.emit.trees import SECOND, files
try:
    write(files({**SECOND, "long.py": "x" * 50_000}), Path(sys.argv[1]))
except OSError as error:
    print(error.filename, error.strerror, sep="\\n")
"""


def start(output: Path, prepare: Callable[[], None]) -> list[str]:
    """What a process says that writes SECOND and a long file after `prepare`: the path that is refused, and why."""
    done = subprocess.run(
        [sys.executable, "-B", "-c", WRITE_SECOND, str(output)], preexec_fn=prepare, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def everything(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@posix
def test_a_disk_that_is_full_changes_nothing(output: Path) -> None:
    before = everything(output)
    refused = start(output, leave_little_room)
    assert refused == [str(output / "long.py"), "File too large"]
    assert everything(output) == before and not (output / "new").exists()
    assert write(files(SECOND), output).written


@posix
@pytest.mark.parametrize("folder", ["", "types"])
def test_a_folder_without_permission_changes_nothing(output: Path, folder: str) -> None:
    before = everything(output)
    (output / folder).chmod(0o555)
    try:
        refused = start(output, drop_privileges)
    finally:
        (output / folder).chmod(0o755)
    assert refused == [str(output / folder), "Permission denied"]
    assert everything(output) == before and not (output / "new").exists()
    assert write(files(SECOND), output).written


@posix
def test_a_file_that_is_read_only_is_replaced_and_stays_read_only(output: Path) -> None:
    (output / "__init__.py").chmod(0o444)
    assert start(output, drop_privileges) == []
    assert (output / "__init__.py").read_text() == "second\n"
    assert (output / "__init__.py").stat().st_mode & 0o777 == 0o444


def leave_little_room() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))


def drop_privileges() -> None:
    """Makes permissions count for root too, as tests in containers run: takes the capabilities that pass them over."""
    if os.geteuid() == 0:
        import ctypes

        for capability in (
            1,
            2,
        ):  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH, lost for the program that is executed next
            assert ctypes.CDLL(None).prctl(24, capability, 0, 0, 0) == 0  # PR_CAPBSET_DROP


def test_statuses_of_what_is_not_obstructed_are_found_beside_it(output: Path) -> None:
    (output / "new/deep.py").mkdir(parents=True)
    (output / "__init__.py").write_text("mine\n")
    found = statuses(compare(files(SECOND), output))
    assert found == {
        "__init__.py": Status.EDITED,
        "new/deep.py": Status.IN_THE_WAY,
        "types/old.py": Status.LEFT_OVER,
    }


@posix
@pytest.mark.parametrize(
    ("kind", "message"),
    [
        ("pipe", "it is a pipe, and the SDK is a folder"),
        ("circle", "it is a symbolic link that leads nowhere"),
        ("device", "it is a device, and the SDK is a folder"),
        ("file", "it is a file, and the SDK is a folder"),
    ],
)
def test_an_output_folder_that_is_none(tmp_path: Path, kind: str, message: str) -> None:
    place = tmp_path / "sdk"
    match kind:
        case "pipe":
            os.mkfifo(place)
        case "circle":
            place.symlink_to(place)
        case "device":
            place.symlink_to(os.devnull)
        case _:
            place.touch()
    for run in (write, compare):
        with pytest.raises(NotADirectoryError, match=message):
            run(files(FIRST), place)


@posix
@pytest.mark.parametrize("place", ["/", "~", "~/..", "{link}"])
def test_the_home_folder_and_what_it_is_in_are_no_output(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "users" / "me"
    home.mkdir(parents=True)
    (tmp_path / "link").symlink_to(home)
    monkeypatch.setenv("HOME", str(home))
    output = Path(place.format(link=tmp_path / "link")).expanduser()
    for run in (write, compare):
        with pytest.raises(PermissionError, match="the SDK needs one of its own"):
            run(files(FIRST), output)
    assert write(files(FIRST), home / "sdk").written


@posix
@pytest.mark.parametrize("step", ["make", "put", "remove"])
def test_a_folder_that_becomes_a_link_in_the_meantime_leads_nowhere(tmp_path: Path, step: str) -> None:
    output, elsewhere = tmp_path / "sdk", tmp_path / "elsewhere"
    for folder in (output / "types", output / NAME, elsewhere):
        folder.mkdir(parents=True)
    (output / NAME / "0").write_text("generated")
    (elsewhere / "mine.py").write_text("mine")
    (output / "types").rmdir()
    (output / "types").symlink_to(elsewhere)
    with pytest.raises(OSError, match="types"):
        match step:
            case "make":
                inside.make_folder(output, PurePosixPath("types/new"))
            case "put":
                inside.put(output, PurePosixPath(NAME, "0"), PurePosixPath("types/mine.py"))
            case _:
                inside.remove(output, PurePosixPath("types/mine.py"))
    assert [path.name for path in elsewhere.iterdir()] == ["mine.py"]
    assert (elsewhere / "mine.py").read_text() == "mine"


def test_a_file_with_a_second_name_elsewhere_is_replaced_and_not_written_through(output: Path, tmp_path: Path) -> None:
    changed = next(path for path in sorted(output.rglob("*.py")))
    os.link(changed, tmp_path / "other name")
    before = (tmp_path / "other name").read_bytes()
    path = PurePosixPath(changed.relative_to(output).as_posix())
    write({path: "new = 1\n"}, output)
    assert changed.read_text() == "new = 1\n" and (tmp_path / "other name").read_bytes() == before
