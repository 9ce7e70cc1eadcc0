"""A run that is killed at any moment leaves every file whole, loses nothing of the user, and the next run completes the tree."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.emit import Status, compare, write
from tests.emit.trees import FIRST, SECOND, files, on_disk, statuses

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL and fork are POSIX")

THIRD = {**SECOND, "__init__.py": "third\n", "types/late.py": "late\n"}
MINE = {"mine.py": "mine\n", "lib/own.py": "own\n", "types/notes.txt": "notes\n"}
"""Files of the user beside and among those that are generated."""

LIMIT = 200
"""More operations than a run of these trees has."""

Kill = Callable[..., bool]


@pytest.fixture(scope="module")
def kill(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kill]:
    """Starts a run in a folder, with what it shall write, and kills it at a moment; false when it ended before."""
    root = tmp_path_factory.mktemp("killed")
    with subprocess.Popen(
        [sys.executable, "-m", "tests.emit.killing", str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin and process.stdout
        reading, writing = process.stdout, process.stdin

        def killed(folder: Path, content: dict[str, str], moment: int, force: bool = False) -> bool:
            writing.write(json.dumps([folder.relative_to(root).as_posix(), content, ["lib/"], force, moment]) + "\n")
            writing.flush()
            status = int(reading.readline())
            assert status in (0, signal.SIGKILL), status
            return status != 0

        killed.root = root  # type: ignore[attr-defined]
        yield killed
        writing.close()


@pytest.fixture
def new_folder(kill: Kill, request: pytest.FixtureRequest) -> Callable[[object], Path]:
    """Makes a folder with FIRST in it and the user's files."""
    root: Path = kill.root  # type: ignore[attr-defined]

    def made(name: object) -> Path:
        folder = root / f"{request.node.name}{name}"
        write(files(FIRST), folder)
        for path, text in MINE.items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text(text)
        return folder

    return made


def tree(folder: Path) -> dict[str, str]:
    """All files but the manifest and those that wait to take their place."""
    return {path: text for path, text in on_disk(folder).items() if not path.startswith(".sdkgen-tmp/")}


def assert_whole(folder: Path, *contents: dict[str, str]) -> None:
    """Each file is as one of the contents says, gone only where one of them has none; the user's are all there."""
    found = tree(folder)
    for path in {*found, *MINE, *(path for content in contents for path in content)}:
        expected = [MINE[path]] if path in MINE else [content.get(path) for content in contents]
        assert found.get(path) in expected, path
    json.loads((folder / ".sdkgen.json").read_text())


def assert_named(folder: Path, wanted: dict[str, str]) -> None:
    """Comparing names exactly what differs, and takes nothing for an edit by hand."""
    found = tree(folder)
    report = compare(files(wanted), folder, keep=["lib/"])
    differing = {path for path, text in wanted.items() if found.get(path) != text}
    left_over = {path for path in (FIRST.keys() | SECOND.keys()) - wanted.keys() if path in found}
    assert statuses(report).keys() == differing | left_over
    assert not report.blocked


def assert_completed(folder: Path, content: dict[str, str]) -> None:
    """The next run makes the tree, nothing else stays, and what was generated can be told from what is the user's."""
    assert write(files(content), folder, keep=["lib/"]).written
    assert on_disk(folder) == {**content, **MINE}
    assert not (folder / ".sdkgen-tmp").exists()
    assert compare(files(content), folder, keep=["lib/"]).up_to_date
    assert write({}, folder, keep=["lib/"]).written
    assert on_disk(folder) == MINE


@pytest.mark.parametrize("next_content", [FIRST, SECOND, THIRD], ids=["back", "again", "on"])
def test_killed_at_every_moment(kill: Kill, new_folder: Callable[[object], Path], next_content: dict[str, str]) -> None:
    moment, folder = 0, Path()
    for moment in range(LIMIT):
        folder = new_folder(moment)
        if not kill(folder, SECOND, moment):
            break
        assert_whole(folder, FIRST, SECOND)
        assert_named(folder, SECOND)
        assert_named(folder, next_content)
        assert_completed(folder, next_content)
    assert 15 < moment < LIMIT
    assert on_disk(folder) == {**SECOND, **MINE}


def test_killed_twice_with_a_change_in_between(kill: Kill, new_folder: Callable[[object], Path]) -> None:
    """The second run has something else to write than the first: all that both wrote is still known."""
    first, is_first_killed = 0, True
    for first in range(0, LIMIT, 4):
        for second in range(LIMIT):
            folder = new_folder(f"{first}-{second}")
            is_first_killed = kill(folder, SECOND, first)
            if not kill(folder, THIRD, second):
                break
            assert_whole(folder, FIRST, SECOND, THIRD)
            assert_named(folder, THIRD)
            assert_completed(folder, THIRD)
        if not is_first_killed:
            break
    assert 15 < first < LIMIT


def test_killed_in_a_new_folder(kill: Kill) -> None:
    root: Path = kill.root  # type: ignore[attr-defined]
    moment = 0
    for moment in range(LIMIT):
        folder = root / f"new{moment}"
        folder.mkdir()
        if not kill(folder, SECOND, moment):
            break
        assert tree(folder).items() <= SECOND.items()
        report = compare(files(SECOND), folder)
        assert not report.blocked and set(statuses(report).values()) <= {Status.MISSING}
        assert write(files(SECOND), folder).written
        assert on_disk(folder) == SECOND
    assert 15 < moment < LIMIT


def test_killed_while_it_overwrites_an_edit_by_force(kill: Kill, new_folder: Callable[[object], Path]) -> None:
    """As long as the edit is there, it is known to be one."""
    moment, folder = 0, Path()
    for moment in range(LIMIT):
        folder = new_folder(moment)
        (folder / "__init__.py").write_text("edited\n")
        (folder / "types/old.py").write_text("edited\n")
        is_killed = kill(folder, SECOND, moment, force=True)
        found = tree(folder)
        expected = {path for path in ("__init__.py", "types/old.py") if found.get(path) == "edited\n"}
        assert {str(change.path) for change in compare(files(SECOND), folder, keep=["lib/"]).refused} == expected
        if not is_killed:
            break
    assert 15 < moment < LIMIT
    assert on_disk(folder) == {**SECOND, **MINE}


def test_killed_while_bytes_are_written(kill: Kill, new_folder: Callable[[object], Path]) -> None:
    """In the middle of a file: the system kills a process that goes over its limit for the size of a file."""
    program = (
        "import resource, signal, sys\nfrom pathlib import Path\nfrom generator.emit import write\n"
        "from tests.emit.trees import FIRST, files\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_DFL)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))\n"
        "write(files({**FIRST, '__init__.py': 'x' * 1_000_000}), Path(sys.argv[1]), keep=['lib/'])\n"
    )
    for limit in (1, 100, 5_000, 999_999):
        folder = new_folder(limit)
        done = subprocess.run([sys.executable, "-c", program, str(folder), str(limit)])
        assert done.returncode == -signal.SIGXFSZ
        assert_whole(folder, FIRST)
        assert_completed(folder, SECOND)
