"""Files in memory: the way through bytes, and paths that nothing may have."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files import UnsafePath, WrittenTwice, check_paths, joined, pack, unpack


@given(st.dictionaries(st.text(min_size=1).map(PurePosixPath), st.text()))
def test_packing_loses_nothing(files: dict[PurePosixPath, str]) -> None:
    assert list(unpack(pack(files)).items()) == list(files.items())


@pytest.mark.parametrize("path", ["/etc/passwd", "../up.py", "a/../../up.py", ".", "a:b.py", "a\\b.py", "a\0b", "a\nb"])
def test_a_path_that_is_unsafe_somewhere_is_refused(path: str) -> None:
    with pytest.raises(UnsafePath):
        check_paths({PurePosixPath(path): ""})


def test_paths_that_are_one_file_where_case_is_ignored_are_refused() -> None:
    with pytest.raises(UnsafePath, match="types/Model.py"):
        check_paths({PurePosixPath("types/model.py"): "", PurePosixPath("types/Model.py"): ""})


def test_ordinary_paths_are_fine() -> None:
    check_paths({PurePosixPath("__init__.py"): "", PurePosixPath("types/größe.py"): "", PurePosixPath("py.typed"): ""})


def test_files_of_two_stages_are_joined_unless_they_have_one_path() -> None:
    first, second = {PurePosixPath("a.py"): "a"}, {PurePosixPath("b.py"): "b"}
    assert joined(templates=first, models=second) == {**first, **second}
    with pytest.raises(WrittenTwice, match=r"^a.py comes from templates and from models$"):
        joined(templates=first, models={PurePosixPath("a.py"): "a"})
