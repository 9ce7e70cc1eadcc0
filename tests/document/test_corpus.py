"""Real documents: all of them come through, with no more than the warnings that they deserve. `make corpus` has the largest."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import document, source, upgrade
from generator.diagnostics import Diagnostics, Severity
from generator.document import Document
from generator.source import Source
from tests.corpus.documents import LARGE

_OPERATIONS = {
    "elevenlabs.json": 208,
    "figma.yaml": 47,
    "github_rest.json": 767,
    "hetzner_cloud.json": 221,
    "immich.json": 254,
    "komga.json": 174,
    "lithic.yml": 218,
    "llama_cpp_server.json": 7,
    "mistral.yaml": 173,
    "museum.yaml": 8,
    "ollama.yaml": 12,
    "openai.yml": 288,
    "openai_completions_only.json": 1,
    "openapi_python_client_baseline31.yaml": 50,
    "petstore3.yaml": 19,
    "prefect.json": 179,
    "readme_styles_31.json": 25,
    "twilio_api_v2010.json": 197,
    "typesense.yml": 79,
    "vikunja_swagger2.json": 169,
}
_WARNINGS = {
    "komga.json": ["IgnoredHeaderParameter"],
    "vikunja_swagger2.json": ["UnusedMediaType", "InvalidDocument"],
    "openapi_python_client_baseline31.yaml": ["InvalidHeaderName"] * 2 + ["InvalidMediaType"] * 2 + ["UnknownField"],
}


def _parse(path: Path, diagnostics: Diagnostics) -> tuple[Document, Source]:
    loaded = upgrade.upgrade(source.load(str(path), diagnostics), diagnostics)
    return document.parse(loaded, diagnostics), loaded


def _codes(diagnostics: Diagnostics, *, errors: bool) -> list[str]:
    return [item.code.name for item in diagnostics if (item.severity is Severity.ERROR) is errors]


_NAMES = [pytest.param(name, marks=[pytest.mark.corpus] if name in LARGE else []) for name in _OPERATIONS]


@pytest.mark.parametrize("name", _NAMES)
def test_a_real_document_comes_through(shared_folder: Path, name: str) -> None:
    diagnostics = Diagnostics()
    parsed, loaded = _parse(shared_folder / "corpus" / name, diagnostics)
    assert _codes(diagnostics, errors=True) == []
    assert _codes(diagnostics, errors=False) == _WARNINGS.get(name, [])
    assert len(parsed.operations) == _OPERATIONS[name]
    for operation in parsed.operations:
        assert loaded.locate(operation.pointer).pointer == operation.pointer
    for pointer in parsed.component_schemas.values():
        written = pointer.replace("/components/schemas/", "/definitions/") if loaded.is_swagger else pointer
        assert loaded.locate(pointer).pointer == written


def test_no_document_of_the_folder_is_forgotten(shared_folder: Path) -> None:
    assert {path.name for path in (shared_folder / "corpus").iterdir()} == {*_OPERATIONS}


def test_places_are_those_of_the_lines(shared_folder: Path) -> None:
    path = shared_folder / "corpus" / "openai.yml"
    parsed, loaded = _parse(path, Diagnostics())
    lines = path.read_text(encoding="utf-8").split("\n")
    for operation in parsed.operations:
        place = loaded.locate(operation.pointer)
        assert lines[place.line - 1][place.column - 1 :].startswith(f"{operation.verb}:")


@pytest.mark.parametrize("name", ["honcho", "lumaai", "onebusaway", "stagehand"])
def test_the_documents_of_published_sdks_come_through_in_silence(shared_folder: Path, name: str) -> None:
    (path,) = (shared_folder / "migration" / name).glob("openapi.*")
    diagnostics = Diagnostics()
    parsed, _ = _parse(path, diagnostics)
    assert not list(diagnostics)
    assert parsed.operations
