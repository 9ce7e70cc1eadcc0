"""Real documents: all of them come through, with no more than the warnings that they deserve."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import document, source
from generator.diagnostics import Diagnostics
from generator.document import Document
from generator.source import Source

_OPERATIONS = {
    "github_rest.json": 767,
    "hetzner_cloud.json": 221,
    "lithic.yml": 218,
    "llama_cpp_server.json": 7,
    "mistral.yaml": 173,
    "museum.yaml": 8,
    "ollama.yaml": 12,
    "openai.yml": 288,
    "openai_completions_only.json": 1,
    "openapi_python_client_baseline31.yaml": 50,
    "petstore3.yaml": 19,
    "twilio_api_v2010.json": 197,
}
_WARNINGS = {
    "openapi_python_client_baseline31.yaml": ["InvalidHeaderName"] * 2 + ["InvalidMediaType"] * 2 + ["UnknownField"]
}


def _parse(path: Path) -> tuple[Document, Source, Diagnostics]:
    diagnostics = Diagnostics()
    loaded = source.load(str(path), diagnostics)
    return document.parse(loaded, diagnostics), loaded, diagnostics


@pytest.mark.parametrize("name", _OPERATIONS)
def test_a_real_document_comes_through(shared_folder: Path, name: str) -> None:
    parsed, loaded, diagnostics = _parse(shared_folder / "corpus" / name)
    assert not diagnostics.has_errors
    assert [item.code.name for item in diagnostics] == _WARNINGS.get(name, [])
    assert len(parsed.operations) == _OPERATIONS[name]
    for operation in parsed.operations:
        assert loaded.locate(operation.pointer).pointer == operation.pointer
    for pointer in parsed.component_schemas.values():
        assert loaded.locate(pointer).pointer == pointer


def test_no_document_of_the_folder_is_forgotten(shared_folder: Path) -> None:
    assert {path.name for path in (shared_folder / "corpus").iterdir()} == set(_OPERATIONS)


def test_places_are_those_of_the_lines(shared_folder: Path) -> None:
    path = shared_folder / "corpus" / "openai.yml"
    parsed, loaded, _ = _parse(path)
    lines = path.read_text(encoding="utf-8").split("\n")
    for operation in parsed.operations:
        place = loaded.locate(operation.pointer)
        assert lines[place.line - 1][place.column - 1 :].startswith(f"{operation.verb}:")


@pytest.mark.parametrize("name", ["honcho", "lumaai", "onebusaway", "stagehand"])
def test_the_documents_of_published_sdks_come_through_in_silence(shared_folder: Path, name: str) -> None:
    (path,) = (shared_folder / "migration" / name).glob("openapi.*")
    parsed, _, diagnostics = _parse(path)
    assert not list(diagnostics)
    assert parsed.operations
