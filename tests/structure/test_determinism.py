"""The same input gives the same bytes, wherever and however the generator runs."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import pytest
import yaml

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.structure.modules import PROJECT

Tree: TypeAlias = "dict[str, bytes]"

PYTHONS_VARIABLE = "SDKGEN_PYTHONS"
"""The environment variable that names more interpreters, each with the generator's dependencies; CI sets it."""

LIBRARIES = ("black", "datamodel_code_generator", "jinja2", "pydantic", "openapi_pydantic", "yaml", "typer")


@dataclass(frozen=True)
class Way:
    """A way to start the program that must not matter."""

    environment: dict[str, str] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    python: str = sys.executable


WAYS = {
    "another hash seed": Way({"PYTHONHASHSEED": "4242"}),
    "a locale without UTF-8": Way({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    "a locale with UTF-8": Way({"LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"}),
    # Where the system has it, `i` and `I` are no pair there.
    "a Turkish locale": Way({"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"}),
    "UTF-8 mode": Way({"LC_ALL": "C", "PYTHONUTF8": "1"}),
    "ASCII on its streams": Way({"PYTHONIOENCODING": "ascii"}),
    "another time zone": Way({"TZ": "Pacific/Kiritimati", "SOURCE_DATE_EPOCH": "1"}),
    "a narrow terminal": Way({"COLUMNS": "20", "LINES": "3", "TERM": "dumb"}),
    "a terminal with colours": Way({"COLUMNS": "300", "TERM": "xterm-256color", "FORCE_COLOR": "1"}),
    "without assertions": Way(options=("-O",)),
    "without docstrings": Way(options=("-OO",)),
    "in development mode": Way(options=("-X", "dev")),
    "without a home": Way({"HOME": "", "XDG_CACHE_HOME": "", "TMPDIR": ""}),
}


def _together(*names: str) -> Way:
    """Several ways at once. Where two say something of one variable, the last one counts."""
    ways = [WAYS[name] for name in names]
    environment = {name: value for way in ways for name, value in way.environment.items()}
    return Way(environment, tuple(option for way in ways for option in way.options))


TOGETHER = {
    "a bare system": _together(
        "another hash seed", "a locale without UTF-8", "another time zone", "a narrow terminal", "without a home"
    ),
    "a Turkish desktop": _together("a locale with UTF-8", "a Turkish locale", "a terminal with colours"),
    "a strict interpreter": _together("in development mode", "ASCII on its streams"),
    "an optimised interpreter": _together("UTF-8 mode", "without docstrings"),
}
ALONE = [pytest.param(way, marks=pytest.mark.seeds, id=name) for name, way in WAYS.items()]


def run(folder: Path, spec: str | Path, config: str | Path, output: Path, way: Way, cache: Path | None = None) -> Tree:
    """The tree that a new process writes, by path; its cache is empty unless one is named."""
    command = [way.python, *way.options, "-m", "generator", "generate"]
    variables = {**os.environ, "SDKGEN_CACHE": str(cache or ""), "PYTHONHASHSEED": "1", "PYTHONPATH": str(PROJECT)}
    done = subprocess.run(
        [*command, "--spec", str(spec), "--config", str(config), "--output", str(output)],
        cwd=folder,
        env={**variables, **way.environment},
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return tree(folder / output)


def run_here(folder: Path, spec: str | Path, config: str | Path, output: Path) -> Tree:
    """The tree that this process writes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        pipeline.generate(pipeline.Request(str(spec), str(config), (), output, None, None), Diagnostics())
    return tree(folder / output)


def tree(made: Path) -> Tree:
    return {path.relative_to(made).as_posix(): path.read_bytes() for path in made.rglob("*") if path.is_file()}


def without_digests(made: Tree) -> Tree:
    """The tree but for the digests of the document's and the configuration's text."""
    listed = json.loads(made[".sdkgen.json"])
    assert {"document", "configuration"} <= listed.keys()
    left = {name: value for name, value in listed.items() if name not in ("document", "configuration")}
    return {**made, ".sdkgen.json": json.dumps(left).encode()}


@pytest.fixture(scope="module")
def inputs(project: Path) -> tuple[Path, Path]:
    return project / "spec/openapi.yaml", project / "spec/sdk.yaml"


@dataclass(frozen=True)
class First:
    """A run to compare others with, and the cache that it filled."""

    tree: Tree
    cache: Path


@pytest.fixture(scope="module")
def first(inputs: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> First:
    folder = tmp_path_factory.mktemp("first")
    return First(run(folder, *inputs, Path("sdk"), Way(), folder / "cache"), folder / "cache")


@pytest.mark.parametrize("way", [*(pytest.param(way, id=name) for name, way in TOGETHER.items()), *ALONE])
def test_how_it_is_started_does_not_matter(first: First, inputs: tuple[Path, Path], tmp_path: Path, way: Way) -> None:
    assert run(tmp_path, *inputs, Path("sdk"), way) == first.tree


@pytest.mark.parametrize("seeds", [2, pytest.param(20, marks=pytest.mark.seeds)])
def test_no_name_depends_on_the_hash_seed(project: Path, seeds: int) -> None:
    """Each seed has its own order of every set of text, and so of everything that somebody takes out of one by one.

    With twenty seeds two members of a set have hardly the same order in all of them.
    """
    golden = sorted(path.parent for path in project.glob("tests/golden/*/openapi.yaml"))
    folders = [project / "tests/structure/every_kind_of_name", *golden]
    with ThreadPoolExecutor(os.cpu_count()) as beside:
        first, *others = beside.map(lambda seed: fingerprints(project, folders, seed), range(seeds))
    for seed, lines in enumerate(others, 1):
        assert [line for line, before in zip(lines, first) if line != before] == [], f"PYTHONHASHSEED={seed}"


def fingerprints(project: Path, folders: Sequence[Path], seed: int) -> Sequence[str]:
    """A line for each folder: the digest of what it becomes, and its name."""
    command = [sys.executable, "-m", "tests.structure.fingerprints", *map(str, folders)]
    variables = {**os.environ, "PYTHONHASHSEED": str(seed)}
    done = subprocess.run(command, cwd=project, env=variables, capture_output=True, text=True, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) == len(folders)
    return lines


def test_a_warm_cache_does_not_matter(first: First, inputs: tuple[Path, Path], tmp_path: Path) -> None:
    assert run(tmp_path, *inputs, Path("sdk"), Way(), first.cache) == first.tree


def test_the_folder_does_not_matter(first: First, inputs: tuple[Path, Path], tmp_path: Path) -> None:
    """A document beside, below or above, by a relative or an absolute path, through a link, with a name that is not ASCII."""
    away = tmp_path / "größe ?" / "deep"
    away.mkdir(parents=True)
    for path in inputs:
        shutil.copy(path, away)
    relative = Path("größe ?/deep")
    assert run_here(tmp_path, relative / "openapi.yaml", relative / "sdk.yaml", Path("sdk")) == first.tree
    assert run_here(away, "openapi.yaml", "./sdk.yaml", Path("../../up/sdk")) == first.tree
    assert run_here(away, away / "openapi.yaml", away / "sdk.yaml", tmp_path / "absolute/sdk") == first.tree
    if os.name == "posix":
        (tmp_path / "link").symlink_to(away)
        assert run_here(tmp_path / "link", "openapi.yaml", "sdk.yaml", Path("sdk")) == first.tree


def test_the_notation_does_not_matter(first: First, inputs: tuple[Path, Path], tmp_path: Path) -> None:
    document, config = (yaml.safe_load(path.read_text(encoding="utf-8")) for path in inputs)
    notations = {
        "document.json": json.dumps(document),
        "indented.json": json.dumps(document, indent=4, ensure_ascii=False),
        "flow.yaml": yaml.safe_dump(document, sort_keys=False, default_flow_style=True, width=1000),
        "crlf.yaml": inputs[0].read_text(encoding="utf-8").replace("\n", "\r\n"),
        "marked.yaml": "\ufeff" + inputs[0].read_text(encoding="utf-8"),
    }
    (tmp_path / "configuration.json").write_text(json.dumps(config), encoding="utf-8")
    for number, (name, text) in enumerate(notations.items()):
        (tmp_path / name).write_bytes(text.encode())
        made = run_here(tmp_path, name, "configuration.json", Path(f"{number}/sdk"))
        assert without_digests(made) == without_digests(first.tree), name


def interpreters() -> dict[str, str]:
    """Other Pythons that have what the generator needs, by version: those on the path, and those that CI names."""
    named = os.environ.get(PYTHONS_VARIABLE, "").split()
    found = [*named, *filter(None, (shutil.which(f"python3.{minor}") for minor in range(10, 14)))]
    question = f"import sys, {', '.join(LIBRARIES)}; print(*sys.version_info[:2], sep='.')"
    answers: dict[str, str] = {}
    for python in found:
        asked = subprocess.run([python, "-c", question], capture_output=True, text=True)
        assert asked.returncode == 0 or python not in named, f"{python}: {asked.stderr}"
        if asked.returncode == 0:
            answers.setdefault(asked.stdout.strip(), python)
    return answers


def test_the_version_of_python_does_not_matter(first: First, inputs: tuple[Path, Path], tmp_path: Path) -> None:
    """With every Python of ours that can be had here. `make pythons` makes environments for all of them, and runs this."""
    others = interpreters()
    if not others:
        pytest.skip("no other Python here has what the generator needs (`make pythons`)")
    for version, python in others.items():
        made = run(tmp_path, *inputs, Path(version) / "sdk", Way(python=python))
        assert made == first.tree, version


def test_the_committed_sdk_is_what_the_document_says(first: First, project: Path) -> None:
    committed = project / "generated"
    files = (path for path in committed.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    found = {path.relative_to(committed).as_posix(): path.read_bytes().replace(b"\r\n", b"\n") for path in files}
    assert found == first.tree
