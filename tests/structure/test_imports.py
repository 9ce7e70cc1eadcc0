"""Who may import what, so that each stage can be read, tested and replaced alone."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import pytest

from tests.structure.modules import (
    absolute_imports,
    generator_files,
    module_names,
    modules,
    of_stage,
    reached,
    runtime_files,
)

ORDER = (
    # what all of the generator stands on
    *(
        "version",
        "words",
        "plurals",
        "literals",
        "identifiers",
        "brands",
        "graph",
        "jsontypes",
        "pointer",
        "files",
        "file_kinds",
        "template_folder",
    ),
    *("diagnostics", "request", "cache"),
    # from the document to what an API is
    *(
        "source",
        "reading",
        "overlay",
        "upgrade",
        "document",
        "selection",
        "config",
        "inputs",
        "package_name",
        "ir",
        "analysis",
        "naming",
    ),
    # from what an API is to files
    *(
        "pymodel",
        "lower",
        "inspection",
        "made",
        "diff",
        "document_alone",
        "starting_point",
        "adopt",
        "surface",
        "models",
        "render",
        "format",
        "template_faults",
    ),
    *("file_header", "runtime_files", "syntax_check", "emit", "project", "mixins", "run_cache", "edits"),
    # who calls whom
    *("pipeline", "report", "release", "cli", "__main__"),
)
"""The rooms of the generator. None imports one to its right."""

BACK_STAGES = ["models", "render", "format", "syntax_check", "emit"]
FRONT_STAGES = ["source", "overlay", "upgrade", "document", "analysis", "naming", "lower"]


def test_every_module_stands_in_the_order() -> None:
    assert sorted({_room(name) for name in modules()} - {""}) == sorted(ORDER)


@pytest.mark.parametrize("module", module_names())
def test_nothing_imports_to_its_right(module: str) -> None:
    rooms = {_room(name) for name in modules()[module] if name.startswith("generator.")} - {"", _room(module)}
    own = ORDER.index(_room(module)) if _room(module) else -1
    assert [room for room in sorted(rooms) if ORDER.index(room) > own] == []


@pytest.mark.parametrize("stage", ["naming", "lower", "diff"])
def test_what_an_api_is_gets_decided_in_analysis(stage: str) -> None:
    forbidden = ("generator.analysis", "generator.config") if stage == "lower" else ("generator.analysis",)
    imported = {name for module in of_stage(stage) for name in modules()[module]}
    assert [name for name in sorted(imported) if name.startswith(forbidden)] == []


@pytest.mark.parametrize("stage", BACK_STAGES)
def test_the_back_knows_nothing_of_the_document(stage: str) -> None:
    assert of_stage(stage)
    for module in of_stage(stage):
        for name in {module} | reached(module):
            assert name != "generator.ir" and not name.startswith("generator.document"), f"{module} reaches {name}"


@pytest.mark.parametrize("module", ["ir", "pymodel", "jsontypes", "pointer", "diagnostics"])
def test_the_shared_types_import_the_standard_library_and_one_another_only(module: str) -> None:
    for name in {f"generator.{module}"} | reached(f"generator.{module}"):
        for imported in modules()[name] - modules().keys():
            top = imported.split(".")[0]
            assert top in sys.stdlib_module_names or top == "generator", f"{name} imports {imported}"


@pytest.mark.parametrize("module", ["ir", "pymodel"])
def test_the_types_between_the_stages_know_no_stage(module: str) -> None:
    stages = {name for stage in FRONT_STAGES + BACK_STAGES for name in of_stage(stage)}
    assert not reached(f"generator.{module}") & stages


def test_only_the_pipeline_imports_both_ends() -> None:
    front = {name for stage in ("source", "upgrade", "document", "analysis") for name in of_stage(stage)}
    back = {name for stage in BACK_STAGES for name in of_stage(stage)}
    both = [name for name, imported in modules().items() if imported & front and imported & back]
    assert both == ["generator.pipeline"]


def test_the_command_line_imports_the_pipeline_and_prints() -> None:
    allowed = ("cli", "pipeline", "surface", "diagnostics", "report", "release", "edits.Kept", "version", "emit.Report")
    assert of_stage("cli")
    for module in of_stage("cli"):
        for name in modules()[module]:
            if name.startswith("generator.") and name not in ("generator.emit", "generator.edits"):
                assert name.removeprefix("generator.").startswith(allowed), name


@pytest.mark.parametrize(
    ("library", "place"),
    [
        ("openapi_pydantic", "document"),
        ("datamodel_code_generator", "models"),
        ("jinja2", "render"),
        ("black", "format"),
        ("jsonpath", "overlay"),
        ("packaging", "release"),
        ("platformdirs", "cache"),
        ("httpx", "source"),
        ("typer", "cli"),
        ("rich", "report"),
    ],
)
def test_each_library_has_one_importer(library: str, place: str) -> None:
    importers = [name for name, found in modules().items() if library in _tops(found)]
    if library == "typer":  # the command line is nothing but its use
        assert importers and set(importers) <= set(of_stage(place)), importers
    else:
        assert len(importers) == 1 and importers[0] in of_stage(place), importers


def test_datamodel_code_generator_is_used_by_its_front_door() -> None:
    """Its submodules change with every release; `generate` and its options are documented."""
    used = {module for path in generator_files() for module in absolute_imports(path)}
    assert [module for module in sorted(used) if module.startswith("datamodel_code_generator")] == [
        "datamodel_code_generator"
    ]


def test_the_generator_uses_nothing_else() -> None:
    known = set(sys.stdlib_module_names) | {"generator", "msvcrt", "openapi_pydantic", "datamodel_code_generator"}
    known |= {"jinja2", "black", "yaml", "jsonpath", "packaging", "platformdirs", "typer", "rich"}
    known |= {"httpx", "pydantic", "pydantic_core", "typing_extensions"}  # what the SDK runs on is there anyway
    assert {top for found in modules().values() for top in _tops(found)} <= known


def test_the_runtime_imports_relatively_and_httpx_in_one_place() -> None:
    imported = {path.name: _tops(absolute_imports(path)) for path in runtime_files()}
    assert [name for name, tops in imported.items() if "httpx" in tops] == ["transport.py"]
    allowed = set(sys.stdlib_module_names) | {"httpx", "pydantic", "pydantic_core"}
    allowed |= {"typing_extensions", "anyio", "sniffio"}
    assert set().union(*imported.values()) <= allowed


def _tops(names: Iterable[str]) -> set[str]:
    return {name.split(".")[0] for name in names}


def _room(module: str) -> str:
    """The part of the generator that a module belongs to: `naming` for `generator.naming.types`."""
    return module.split(".")[1] if "." in module else ""
