"""A run that is remembered is what the stages would give now: any input that changes is seen, and damage is no answer."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from generator import cache, pipeline, run_cache
from generator.diagnostics import Diagnostics, GenerationStopped
from generator.files import Files
from generator.template_folder import template_folder
from tests.structure.modules import PROJECT

INPUTS = {
    "openapi.yaml": """\
openapi: 3.1.0
info: {title: Plants, version: "1"}
paths:
  /plants:
    get:
      summary: All plants
      parameters: [{name: kind, in: query, description: Which ones., schema: {type: string}}]
      responses: {"200": {description: x, content: {application/json: {schema: {$ref: "schemas/plant.yaml"}}}}}
""",
    "schemas/plant.yaml": """\
type: object
title: Plant
required: [name]
properties: {name: {type: string, description: How it is called.}, size: {type: integer}}
""",
    "sdk.yaml": """\
organization: {name: garden}
resources: {plants: {methods: {list: get /plants}}}
openapi: {overlays: [named.yaml]}
settings: {http_library: httpx, file_header: Made for the garden, keep_files: [lib/]}
""",
    "named.yaml": """\
overlay: 1.0.0
info: {title: Named, version: 1.0.0}
actions: [{target: "$.paths['/plants'].get", update: {description: The plants of a garden.}}]
""",
    "overlay.yaml": """\
overlay: 1.0.0
info: {title: Given, version: 1.0.0}
actions: [{target: $.info, update: {title: Plants of a garden}}]
""",
    "templates/version.py.jinja": '__title__ = {{ facts.title }}\n__version__ = {{ facts.version }}\n__author__ = "me"\n',
}
"""Every kind of file that a run reads: given by name, named by the configuration, and found by a reference."""

REQUEST = pipeline.Request("openapi.yaml", "sdk.yaml", ("overlay.yaml",), Path("garden"), None, Path("templates"))

Result: TypeAlias = "tuple[Files | None, list[str]]"
"""The files, or None where the run stopped, and what was reported."""


@dataclass(frozen=True)
class Project:
    """The inputs in a folder, which is the current one, and a cache that holds a run of them."""

    folder: Path
    cache: Path

    def run(self, request: pipeline.Request = REQUEST, *, cached: bool = True) -> Result:
        os.environ["SDKGEN_CACHE"] = str(self.cache) if cached else ""
        diagnostics = Diagnostics()
        try:
            files: Files | None = pipeline.build(request, diagnostics)
        except GenerationStopped:
            files = None
        except Exception as error:  # a template that gives no Python
            return None, [repr(error)]
        return files, [f"{item} {item.hint}" for item in diagnostics]

    def reset(self) -> None:
        for path, text in INPUTS.items():
            (self.folder / path).parent.mkdir(exist_ok=True)
            (self.folder / path).write_text(text, encoding="utf-8")


GRAIN = cache.CLOCK_GRAIN


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    made = Project(tmp_path_factory.mktemp("garden"), tmp_path_factory.mktemp("cache"))
    before, variable = Path.cwd(), os.environ.get("SDKGEN_CACHE")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run_cache, "CLOCK_GRAIN", 0)  # here a run follows a change sooner than a process could start
        patch.chdir(made.folder)
        made.reset()
        made.run()
        yield made
    assert Path.cwd() == before
    os.environ["SDKGEN_CACHE"] = variable or ""


@pytest.fixture(autouse=True)
def _as_it_was(project: Project) -> None:
    project.reset()


def is_known(request: pipeline.Request, project: Project) -> bool:
    """Whether the cache has an answer."""
    name = run_cache.run_key(request, template_folder())
    return name is not None and run_cache.recall(name, cache.Cache(project.cache)) is not None


EXAMPLES = settings(
    max_examples=10,
    deadline=None,
    phases=(
        Phase.explicit,
        Phase.reuse,
        Phase.generate,
    ),  # a smaller example would say no more, and takes minutes to find
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def test_the_inputs_are_a_run_that_is_remembered(project: Project) -> None:
    files, reported = project.run(cached=False)
    assert files is not None and not [item for item in reported if "error" in item]
    texts = "\n".join(files.values())
    for part in (
        "The plants of a garden.",
        "Plants of a garden",
        "How it is called.",
        "Made for the garden",
        "__author__",
    ):
        assert part in texts
    assert is_known(REQUEST, project)


@EXAMPLES
@given(st.data())
def test_a_change_of_any_file_is_seen(project: Project, data: st.DataObject) -> None:
    project.reset()
    name = data.draw(st.sampled_from(sorted(INPUTS)))
    text = INPUTS[name]
    start = data.draw(st.integers(0, len(text) - 1))
    new = text[:start] + data.draw(st.sampled_from(["", "x", "9", " ", "#", "é", text[start] * 2])) + text[start + 1 :]
    (project.folder / name).write_text(new, encoding="utf-8")
    now = project.run(cached=False)
    assert project.run() == now
    assert project.run() == now


@pytest.mark.parametrize(
    "changes",
    [
        {"package": "other"},
        {"output": Path("elsewhere")},
        {"config": None},
        {"overlays": ()},
        {"templates": None},
        {"allow_remote": ("plants.example",)},
        {"only": ("/plants",)},
        {"skip": ("/no-such-path",)},
        {"project": True},
        {"version": "3.0.0"},
    ],
    ids=str,
)
def test_a_change_of_any_option_is_seen(project: Project, changes: dict[str, Any]) -> None:
    project.run()
    request = replace(REQUEST, **changes)
    assert not is_known(request, project)
    assert project.run(request) == project.run(request, cached=False)


def test_every_option_is_tried() -> None:
    tried = {
        "package",
        "output",
        "config",
        "overlays",
        "templates",
        "allow_remote",
        "only",
        "skip",
        "project",
        "version",
    }
    assert {field.name for field in fields(REQUEST)} == {"spec", *tried}  # the spec is tried as a file


@pytest.mark.parametrize("path", ["runtime/logs.py", "words.py"])
def test_a_change_of_the_generator_is_seen(project: Project, path: str, tmp_path: Path) -> None:
    """Seen by a generator that stands elsewhere: the one that runs here is not touched."""
    copied = tmp_path / "program" / "generator"
    shutil.copytree(PROJECT / "generator", copied, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PROJECT / "templates", copied.parent / "templates")
    keys = [key_of(copied.parent)]
    assert key_of(copied.parent) == keys[0]
    for changed in (copied / path, copied.parent / "templates/version.py.jinja"):
        changed.write_text(changed.read_text(encoding="utf-8") + "\n", encoding="utf-8")
        keys.append(key_of(copied.parent))
    assert len(set(keys)) == 3


def key_of(program: Path, *more: Path) -> str:
    """The key of the inputs with the generator in a folder, and more folders in front of what is installed."""
    code = (
        "from pathlib import Path\nfrom generator.run_cache import run_key\nfrom generator.request import Request\n"
        "from generator.template_folder import template_folder\n"
        "print(run_key(Request('openapi.yaml', None, (), Path('garden'), None, None), template_folder()))"
    )
    path = os.pathsep.join(map(str, [*more, program]))
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("library", ["black", "datamodel-code-generator", "Jinja2", "PyYAML", "isort", "new-in-town"])
def test_another_version_of_any_library_is_seen(project: Project, tmp_path: Path, library: str) -> None:
    """As its metadata say: a folder in front of the others is what `import` would find first."""
    metadata = tmp_path / f"{library.replace('-', '_')}-99.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {library}\nVersion: 99.0\n")
    assert key_of(PROJECT) != key_of(PROJECT, tmp_path)


def test_a_file_that_changes_while_a_run_reads_it_is_not_taken_for_what_was_read(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    understand = pipeline._understand
    monkeypatch.setattr(run_cache, "CLOCK_GRAIN", GRAIN)
    for name in INPUTS:
        text = INPUTS[name].replace("1.0.0", "1.0.0 ").replace("1", "1 ") + "# new\n"
        late = INPUTS[name].replace("e", "E", 1) + "# late\n"

        def change(*arguments: Any, name: str = name, late: str = late, **options: Any) -> Any:
            (project.folder / name).write_text(late, encoding="utf-8")
            return understand(*arguments, **options)

        (project.folder / name).write_text(text, encoding="utf-8")
        with monkeypatch.context() as patch:
            patch.setattr(pipeline, "_understand", change)
            project.run()
        assert project.run() == project.run(cached=False)
        (project.folder / name).write_text(text, encoding="utf-8")
        assert project.run() == project.run(cached=False)
        project.reset()


def test_what_cannot_be_read_twice_is_not_remembered(project: Project) -> None:
    (project.folder / "-").write_text(INPUTS["openapi.yaml"], encoding="utf-8")
    os.mkfifo(project.folder / "pipe") if hasattr(os, "mkfifo") else None
    for spec in ("-", "https://plants.example/openapi.yaml", "pipe", ".", "nowhere.yaml"):
        assert run_cache.run_key(replace(REQUEST, spec=spec), template_folder()) is None
        assert run_cache.run_key(replace(REQUEST, overlays=(spec,)), template_folder()) is None
        assert run_cache.run_key(replace(REQUEST, config=spec), template_folder()) is None
    (project.folder / "-").unlink()


def test_a_run_that_read_what_is_no_file_is_not_remembered(project: Project, tmp_path: Path) -> None:
    kept = cache.Cache(tmp_path)
    run = run_cache.Run({}, Diagnostics())
    run_cache.remember("a" * 64, replace(run, inputs=("https://plants.example/plant.yaml",)), kept, started=0)
    run_cache.remember("b" * 64, replace(run, inputs=("nowhere.yaml",)), kept, started=0)
    assert run_cache.recall("a" * 64, kept) is None and run_cache.recall("b" * 64, kept) is None


Damage: TypeAlias = "Callable[[Path, bytes], None]"


def truncate(path: Path, data: bytes) -> None:
    path.write_bytes(data[: len(data) // 2])


def flip(path: Path, data: bytes) -> None:
    path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))


def empty(path: Path, data: bytes) -> None:
    path.write_bytes(b"")


def make_folder(path: Path, data: bytes) -> None:
    path.unlink()
    path.mkdir()


def remove(path: Path, data: bytes) -> None:
    path.unlink()


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("??/*") if path.is_file())


@pytest.fixture(scope="module")
def expected(project: Project) -> object:
    """What the inputs give without a cache."""
    project.reset()
    return project.run(cached=False)


@pytest.fixture(scope="module")
def filled(project: Project, expected: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that a run has filled."""
    folder = tmp_path_factory.mktemp("filled")
    assert replace(project, cache=folder).run() == expected
    return folder


@pytest.mark.parametrize(
    ("damage", "every"), [(truncate, 1), (truncate, 2), (flip, 1), (empty, 1), (make_folder, 1), (remove, 2)]
)
def test_damaged_entries_never_give_another_answer(
    project: Project, expected: object, filled: Path, tmp_path: Path, damage: Damage, every: int
) -> None:
    own = replace(project, cache=tmp_path / "cache")
    shutil.copytree(filled, own.cache)
    for path in entries(own.cache)[::every]:
        damage(path, path.read_bytes())
    assert own.run() == expected
    assert own.run() == expected


def test_entries_in_one_anothers_places_never_give_another_answer(
    project: Project, expected: object, filled: Path, tmp_path: Path
) -> None:
    own = replace(project, cache=tmp_path / "cache")
    shutil.copytree(filled, own.cache)
    paths = entries(own.cache)
    contents = [path.read_bytes() for path in paths]
    for path, data in zip(paths, [*contents[1:], contents[0]]):
        path.write_bytes(data)
    assert own.run() == expected


def test_the_cache_may_go_at_any_time(
    project: Project, expected: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = replace(project, cache=tmp_path / "cache")
    understand = pipeline._understand

    def remove_cache(*arguments: Any, **options: Any) -> Any:
        shutil.rmtree(own.cache, ignore_errors=True)
        return understand(*arguments, **options)

    own.run()
    shutil.rmtree(own.cache)
    assert own.run() == expected
    monkeypatch.setattr(pipeline, "_understand", remove_cache)
    shutil.rmtree(own.cache)
    assert own.run() == expected
    assert own.run() == expected


def test_warnings_that_were_remembered_stop_a_strict_run(project: Project) -> None:
    (project.folder / "sdk.yaml").write_text(INPUTS["sdk.yaml"] + "unknown: 1\n", encoding="utf-8")
    assert project.run()[0] is not None
    assert is_known(REQUEST, project)
    with pytest.raises(GenerationStopped):
        pipeline.build(REQUEST, Diagnostics(is_strict=True))


def test_the_paths_that_are_the_users_are_remembered(project: Project) -> None:
    project.run()
    name = run_cache.run_key(REQUEST, template_folder())
    assert name is not None
    known = run_cache.recall(name, cache.Cache(project.cache))
    assert known is not None and known.keep == ("lib/",)
    assert json.loads(cache.Cache(project.cache).get(name).partition(b"\n")[0])["keep"] == ["lib/"]  # type: ignore[union-attr]
