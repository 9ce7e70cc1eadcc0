"""The list of generated files: what it holds comes back, and nothing that stands in its place makes a run touch other files."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path, PurePosixPath

from hypothesis import given
from hypothesis import strategies as st

from generator.emit import Status, compare, write
from generator.emit.manifest import NAME, Manifest, digest, read
from generator.files import UnsafePath, check_paths
from tests.emit.trees import SECOND, files, on_disk

paths = st.text(min_size=1).map(PurePosixPath)
digests = st.binary().map(digest)


def is_safe(path: PurePosixPath) -> bool:
    try:
        check_paths({path: ""})
    except UnsafePath:
        return False
    return True


@given(st.dictionaries(paths.filter(is_safe), digests), st.dictionaries(paths.filter(is_safe), digests))
def test_what_is_written_is_read(present: dict[PurePosixPath, str], pending: dict[PurePosixPath, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / NAME).write_bytes(Manifest(present, pending).to_bytes())
        assert read(Path(folder)) == Manifest(present, pending)


@given(st.dictionaries(paths.filter(is_safe), digests, min_size=1), st.data())
def test_of_a_damaged_list_the_whole_lines_are_read(present: dict[PurePosixPath, str], data: st.DataObject) -> None:
    lines = Manifest(present).to_bytes().decode().splitlines(keepends=True)
    lines.insert(data.draw(st.integers(0, len(lines))), "<<<<<<< ours\n")
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / NAME).write_text("".join(lines), encoding="utf-8", newline="")
        found = read(Path(folder))
    assert found is not None and found.files == present


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | digests,
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["files", "pending", *SECOND]), inner),
)


@given(st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_whatever_the_list_holds_no_file_of_the_user_is_lost(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "sdk"
        mine = {"__init__.py": "mine\n", "deep/mine.py": "mine\n"}
        for path, text in mine.items():
            (output / path).parent.mkdir(parents=True, exist_ok=True)
            (output / path).write_text(text)
        (output / NAME).write_bytes(content)
        statuses = {str(change.path): change.status for change in compare(files(SECOND), output).changes}
        assert statuses["__init__.py"] in (Status.FOREIGN, Status.EDITED)
        assert not write(files(SECOND), output).written
        assert on_disk(output) == mine
