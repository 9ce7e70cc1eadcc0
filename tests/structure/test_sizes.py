"""Code stays in pieces that one can read at once."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from tests.structure.modules import GENERATOR, PROJECT, RUNTIME, generator_files, runtime_files

FILES = generator_files() + runtime_files()
FUNCTION_LIMIT = 60
FUNCTION_MEDIAN = 8
FILE_LIMIT = 300
PIPELINE_LIMIT = 150


def function_sizes(path: Path) -> Iterator[tuple[str, int]]:
    """Every function of a file with its lines, signature and docstring included, decorators not."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            assert node.end_lineno is not None
            yield f"{path.relative_to(PROJECT).as_posix()}:{node.lineno} {node.name}", node.end_lineno - node.lineno + 1


def test_no_function_is_long() -> None:
    long = [(name, size) for path in FILES for name, size in function_sizes(path) if size > FUNCTION_LIMIT]
    assert long == []


def test_most_functions_are_short() -> None:
    assert median(size for path in FILES for _, size in function_sizes(path)) <= FUNCTION_MEDIAN


def test_no_file_is_long() -> None:
    sizes = {path.relative_to(PROJECT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    assert {path: size for path, size in sizes.items() if size > FILE_LIMIT} == {}


def test_the_pipeline_is_a_list_of_stages() -> None:
    """What a stage does, and how a run is remembered, stands in the rooms that do it."""
    assert len((GENERATOR / "pipeline.py").read_text(encoding="utf-8").splitlines()) < PIPELINE_LIMIT


def test_no_file_is_named_after_nothing() -> None:
    assert not [
        path.name for path in FILES if set(path.stem.split("_")) & {"util", "utils", "helper", "helpers", "manager"}
    ]


def test_the_runtime_says_what_each_of_its_modules_is_for() -> None:
    page = ast.get_docstring(ast.parse((RUNTIME / "__init__.py").read_text(encoding="utf-8"))) or ""
    modules = {path.stem for path in runtime_files()} - {"__init__"}
    assert modules - set(re.findall(r"\w+", page)) == set()


def test_the_top_level_holds_what_the_layout_says() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    found = {name.split("/")[0] for name in listed.stdout.split("\0") if name}
    known = {"spec", "generator", "templates", "generated", "tests", "benchmarks", "examples", "docs"}
    known |= {
        "README.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "LICENSE",
        "Makefile",
        "pyproject.toml",
        "constraints.txt",
    }
    assert {name for name in found if not name.startswith(".")} <= known
