"""Names that would say a word twice, and the schemas that a framework writes twice."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from generator.files import Files
from generator.naming.joining import plain, seamless, without_repeats
from tests.naming.documents import TEXT, document, files_of, obj, operation, ref

NAMED = obj(name=TEXT)


@pytest.mark.parametrize(
    ("names", "joined"),
    [
        (("commit", "author"), "commit_author"),
        (("Commit", "commit"), "Commit"),
        (("credential_list", "list"), "credential_list"),
        (("call", "callEvent"), "call_Event"),
        (("SearchUser", "user-item", "item name"), "SearchUser_item_name"),
        (("JsonSchemaSchema", "kind"), "JsonSchemaSchema_kind"),
        (("sha256", "sha"), "sha256_sha"),
    ],
)
def test_words_at_a_seam_are_there_once(names: tuple[str, ...], joined: str) -> None:
    assert seamless(names) == joined
    assert plain(names) == "_".join(names)


@pytest.mark.parametrize(
    ("component", "name"),
    [
        ("user.User", "user"),
        ("api.v1.call.call_event", "api_v1_call_event"),
        ("app__tool__Tool", "app_tool"),
        ("models.Task", "models.Task"),
        ("CommitCommit", "CommitCommit"),
        ("...", "..."),
    ],
)
def test_a_component_does_not_repeat_its_namespace(component: str, name: str) -> None:
    assert without_repeats(component, seamless) == name
    assert without_repeats(component, plain) == component


def _classes(written: Any, folder: Path, config: Any = None) -> list[str]:
    return sorted(_all_classes(files_of(written, folder, config)))


def _all_classes(files: Files) -> list[str]:
    texts = [text for path, text in files.items() if path.parts[0] == "types"]
    return [name for text in texts for name in re.findall(r"^class (\w+)\(", text, re.MULTILINE)]


CASES: dict[str, tuple[Any, list[str]]] = {
    "a member called like its type": (
        document({"/commits": {"post": operation(answers=ref("Commit"))}}, {"Commit": obj(commit=NAMED)}),
        ["Commit", "CommitModel"],
    ),
    "a member called like a member around it": (
        document({"/a": {"post": operation(answers=ref("Job"))}}, {"Job": obj(reviewer=obj(reviewer=NAMED))}),
        ["Job", "JobReviewer", "Reviewer"],
    ),
    "items with the title of the list": (
        document(
            {"/a": {"post": operation(answers=ref("Entries"))}},
            {"Entries": {"type": "array", "title": "Entries", "items": {**NAMED, "title": "Entries"}}},
        ),
        ["Item"],
    ),
    "a method called like its resource": (
        document({"/create": {"post": operation(takes=NAMED, answers=NAMED)}}),
        ["CreateParams", "CreateResponse"],
    ),
    "a component called like its namespace": (
        document({"/a": {"post": operation(answers=ref("user.User"))}}, {"user.User": NAMED}),
        ["User"],
    ),
    "a component called like its namespace, beside one that is plain": (
        document(
            {"/a": {"post": operation(answers=obj(one=ref("user.User"), other=ref("User")))}},
            {"user.User": NAMED, "User": NAMED},
        ),
        ["ACreateResponse", "User", "UserUser"],
    ),
    "a pair of one type": (
        document(
            {"/a": {"post": operation(takes=obj(item=ref("Item-Input")), answers=ref("Item-Output"))}},
            {"Item-Input": NAMED, "Item-Output": NAMED},
        ),
        ["ACreateParams", "Item", "ItemParam"],
    ),
    "a pair beside a component of its name": (
        document(
            {"/a": {"post": operation(takes=obj(a=ref("Item-Input"), b=ref("Item")), answers=ref("Item-Output"))}},
            {"Item-Input": NAMED, "Item-Output": NAMED, "Item": NAMED},
        ),
        ["ACreateParams", "ItemInputParam", "ItemOutput", "ItemParam"],
    ),
    "a pair of which one travels both ways": (
        document(
            {
                "/a": {
                    "post": operation(
                        takes=obj(a=ref("Item-Input")), answers=obj(a=ref("Item-Output"), b=ref("Item-Input"))
                    )
                }
            },
            {"Item-Input": NAMED, "Item-Output": NAMED},
        ),
        ["ACreateParams", "ACreateResponse", "ItemInput", "ItemInputParam", "ItemOutput"],
    ),
    "half of a pair": (
        document({"/a": {"post": operation(answers=ref("Item-Output"))}}, {"Item-Output": NAMED}),
        ["ItemOutput"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_no_class_says_a_word_twice(case: str, tmp_path: Path) -> None:
    written, classes = CASES[case]
    assert _classes(written, tmp_path) == classes


def test_the_types_of_an_existing_sdk_keep_their_names(tmp_path: Path) -> None:
    config = {"settings": {"naming": "compatible"}, "resources": {"create": {"methods": {"create": "post /create"}}}}
    written = document({"/create": {"post": operation(takes=NAMED)}})
    assert _classes(written, tmp_path, config) == ["CreateCreateParams"]


def test_a_resource_called_resource_says_what_it_is_of(tmp_path: Path) -> None:
    files = files_of(document({"/books/{id}/resource": "get"}), tmp_path)
    classes = [
        name for text in files.values() for name in re.findall(r"^class (\w+)\(SyncResource\)", text, re.MULTILINE)
    ]
    assert sorted(classes) == ["BookResource", "Books"]
