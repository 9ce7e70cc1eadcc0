"""A patch holds both texts, and reads back as they were."""

from __future__ import annotations

from collections import Counter
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


@given(TEXTS, TEXTS)
def test_an_edit_of_what_did_not_change_stays(generated: str, edited: str) -> None:
    assert merged(Patch(generated, edited), generated).text == edited


@given(TEXTS, TEXTS)
def test_a_text_without_an_edit_follows_what_is_generated(generated: str, new: str) -> None:
    assert merged(Patch(generated, generated), new).text == new


@given(TEXTS, TEXTS, TEXTS)
def test_no_line_of_either_side_is_lost(generated: str, edited: str, new: str) -> None:
    """What both sides have is there, and what a side added is there, merged or between the marks of a conflict."""
    result = merged(Patch(generated, edited), new)
    for side in (edited, new):
        added = Counter(side.split("\n")) - Counter(generated.split("\n"))
        assert added.keys() <= set(result.text.split("\n"))


@pytest.mark.parametrize(
    ("edited", "new", "merged_text"),
    [
        ("a\nB\nc\nd\ne\n", "a\nb\nc\nD\ne\n", "a\nB\nc\nD\ne\n"),  # a line between the changes
        ("a\nc\nd\ne\n", "a\nb\nc\nd\n", "a\nc\nd\n"),  # each side takes lines away
        ("a\nb\nx\nc\nd\ne\n", "a\nb\nx\nc\nd\ne\n", "a\nb\nx\nc\nd\ne\n"),  # both make the same change
        ("a\nb\nc\nd\ne\nend\n", "top\na\nb\nc\nd\ne\n", "top\na\nb\nc\nd\ne\nend\n"),  # at both ends
    ],
)
def test_a_merge(edited: str, new: str, merged_text: str) -> None:
    result = merged(Patch("a\nb\nc\nd\ne\n", edited), new)
    assert (result.text, result.conflicts) == (merged_text, ())


def test_neighbouring_changes_are_a_conflict() -> None:
    """As in git: nobody can tell whether they fit together."""
    result = merged(Patch("a\nb\nc\n", "a\nB\nc\n"), "a\nb\nC\n")
    (conflict,) = result.conflicts
    assert (conflict.line, conflict.edited, conflict.generated) == (1, ("B\n", "c\n"), ("b\n", "C\n"))
