"""A patch holds both texts, and reads back as they were."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.edits.merging import merged
from generator.edits.patch import BrokenPatch, Patch, from_text, line_in_text, to_text

PATH = PurePosixPath("a/b.py")
TEXTS = st.lists(st.sampled_from(["a", "", " ", "-", "+ b", "@@", "\\ No newline at end of file", "c\x0cd"])).map(
    "\n".join
)


@given(TEXTS, TEXTS)
def test_both_texts_are_read_back(generated: str, edited: str) -> None:
    if generated != edited:
        assert from_text(to_text(Patch(generated, edited), PATH)) == Patch(generated, edited)


def test_line_ends_and_lost_spaces_do_not_count() -> None:
    patch = Patch("a\n\nb\n", "a\n\nc\n")
    text = to_text(patch, PATH)
    assert from_text(text.replace("\n \n", "\n\n").replace("\n", "\r\n")) == patch


@pytest.mark.parametrize(
    ("text", "line"),
    [("", 1), ("--- a\n+++ b\n", 1), ("@@ -1,2 +1,2 @@\n a\n", 1), ("--- a\n@@ -1 +1 @@\n-a\nb\n", 4)],
)
def test_what_is_no_patch(text: str, line: int) -> None:
    with pytest.raises(BrokenPatch) as broken:
        from_text(text)
    assert broken.value.line == line


def test_the_lines_of_the_generated_text_are_known() -> None:
    text = to_text(Patch("a\nb\nc\n", "x\nb\ny\nz\nc\n"), PATH)
    lines = text.splitlines()
    assert [lines[line_in_text(text, index) - 1] for index in range(3)] == ["-a", " b", " c"]


def test_changes_of_different_lines_merge() -> None:
    patch = Patch("1\n2\n3\n4\n", "1\n2\n3\nfour\n")
    assert merged(patch, "0\n1\n2\n3\n4\n").text == "0\n1\n2\n3\nfour\n"
    assert merged(patch, "1\n2\n3\nfour\n").text == "1\n2\n3\nfour\n"
    both = merged(patch, "1\n2\n3\nvier")
    assert both.text == "1\n2\n3\n<<<<<<< edited\nfour\n=======\nvier\n>>>>>>> generated\n"
    (conflict,) = both.conflicts
    assert (conflict.line, conflict.edited, conflict.generated) == (3, ("four\n",), ("vier",))
