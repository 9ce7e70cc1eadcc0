"""Documents made to break generators: an error with a place, or a document; never a traceback."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import document, source
from generator.diagnostics import Diagnostics, GenerationStopped

_EXPECTED = {
    "doc_broken.yaml": ("InvalidYAML", "/info"),
    "doc_latin1.yaml": ("NotUTF8", ""),
    "doc_list.yaml": ("NotAMapping", ""),
    "doc_scalar.yaml": ("NotAMapping", ""),
    "doc_tabs.yaml": ("InvalidYAML", "/info"),
    "doc_utf16.yaml": ("NotUTF8", ""),
    "inj_header_name_crlf.yaml": ("UnsafeHeaderName", "/paths/~1things~1{id}/get/parameters/1/name"),
    "numbers_extreme.yaml": ("NumberOutOfRange", "/components/schemas/A/properties/b/default"),
    "ref_local_file_escape.yaml": ("ReferenceOutsideFolder", "/components/schemas/F/$ref"),
    "ref_remote_http.yaml": ("RemoteReference", "/components/schemas/R/$ref"),
    "yaml_alias_cycle.yaml": ("AliasCycle", "/components/schemas/A/properties/x"),
    "yaml_custom_tags.yaml": ("UnknownTag", "/info/title"),
    "yaml_duplicate_keys.yaml": ("DuplicateKey", "/paths/~1x/get"),
    "yaml_python_tag.yaml": ("UnknownTag", "/info/version"),
}
"""Code and place of one of the errors that a document must get here; the others must get none."""


_COSTS_ITS_OWN_PLACE = {"ref_cycle_allof.yaml", "ref_cycle_pure.yaml", "ref_wrong_kind.yaml", "sem_wrong_types.yaml"}
"""Documents of which one spot is left out, with a warning, and the rest is generated."""


@pytest.fixture(scope="session")
def hostile(shared_folder: Path) -> Path:
    return shared_folder / "cases" / "hostile"


def _errors(path: Path) -> set[tuple[str, str]]:
    diagnostics = Diagnostics()
    try:
        document.parse(source.load(str(path), diagnostics), diagnostics)
    except GenerationStopped:
        assert diagnostics.has_errors
    assert all(item.location and item.location.path == str(path) for item in diagnostics)
    return {
        (item.code.name, item.location.pointer)
        for item in diagnostics
        if item.location and item.severity.value == "error"
    }


@pytest.mark.parametrize("name", _EXPECTED)
def test_a_hostile_document_is_refused_at_its_place(hostile: Path, name: str) -> None:
    assert _EXPECTED[name] in _errors(hostile / name)


def test_no_other_document_is_refused(hostile: Path) -> None:
    names = [case["file"] for case in json.loads((hostile / "index.json").read_text())]
    refused = {name for name in names if _errors(hostile / name)}
    assert refused == set(_EXPECTED)


def test_every_expected_error_of_the_list_is_one(hostile: Path) -> None:
    cases = json.loads((hostile / "index.json").read_text())
    refused = {case["file"] for case in cases if case["expect"] == "error"}
    assert refused - set(_EXPECTED) <= _COSTS_ITS_OWN_PLACE


def test_the_content_of_a_foreign_file_is_not_quoted(hostile: Path) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load(str(hostile / "ref_local_file_escape.yaml"), diagnostics)
    assert not any("root:" in f"{item}{item.hint}" for item in diagnostics)
