"""Writing classes in another process, and the cache before it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.models import ModelsFault, default_templates, write_models
from generator.models.class_writer import write_classes
from generator.models.definition import Definition
from generator.models.definitions import definitions
from generator.models.worker import ClassWorker
from generator.pymodel import ModelModule
from tests.models.models_in_short import docs, field, model, module

THING = module("thing", model("Thing", field("name"), doc=docs("A thing.")))
OTHER = module("other", model("Other", field("name"), doc=docs("é \\\\N{DASH}")))


def test_the_worker_writes_what_this_process_would() -> None:
    with ClassWorker.start() as worker:
        for modules in ([THING], [OTHER, THING], []):
            assert write_models(modules, writer=worker.write) == write_models(modules)


def test_a_fault_in_the_worker_is_raised_here() -> None:
    (thing,) = definitions([THING])
    inline = {"type": "object", "properties": {"field_0": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    with ClassWorker.start() as worker:
        with pytest.raises(ModelsFault, match="made up a class"):
            worker.write([replace(thing, schema=inline)], default_templates())
        assert "class Thing" in worker.write([thing], default_templates())["thing.Thing"]


def test_a_worker_that_died_is_replaced_by_this_process() -> None:
    with ClassWorker.start() as worker:
        worker.process.kill()
        worker.process.wait()
        assert write_models([THING], writer=worker.write) == write_models([THING])


def test_a_second_run_takes_the_files_from_the_cache(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = write_models([THING, OTHER], cache=cache)

    def unused(*_: object) -> dict[str, str]:
        raise AssertionError("written again")

    assert write_models([THING, OTHER], cache=cache, writer=unused) == first
    for changed in (replace(THING, pointer="/new"), module("thing", model("Thing", field("name")))):
        with pytest.raises(AssertionError, match="written again"):
            write_models([changed, OTHER], cache=cache, writer=unused)


def test_a_change_in_one_module_leaves_most_others_alone(tmp_path: Path) -> None:
    cache, written = Cache(tmp_path), []

    def noting(bundle: Sequence[Definition], templates: Path) -> Mapping[str, str]:
        written.append([definition.key for definition in bundle])
        return write_classes(bundle, templates)

    modules = many_modules(400)
    first = write_models(modules, cache=cache, writer=noting)
    modules[7] = module(modules[7].module, model("Thing", field("changed")))
    second = write_models(modules, cache=cache, writer=noting)
    assert {path for path in first if first[path] != second[path]} == {modules[7].path}
    assert f"{modules[7].module}.Thing" in written[1]
    assert len(written[0]) == 400
    assert len(written[1]) < 150
    assert second == write_models(modules)


def test_many_classes_are_shared_with_the_worker() -> None:
    modules = many_modules(5)
    with replace(ClassWorker.start(), shared_from=4) as worker:
        assert write_models(modules, writer=worker.write) == write_models(modules)
        worker.process.kill()
        assert len(write_models(modules, writer=worker.write)) == len(modules)


def many_modules(count: int) -> list[ModelModule]:
    return [module(f"thing_{index}", model("Thing", field("name"))) for index in range(count)]


def test_own_templates_have_entries_of_their_own(tmp_path: Path) -> None:
    cache, own = Cache(tmp_path / "cache"), tmp_path / "own" / "pydantic_v2" / "BaseModel.jinja2"
    write_models([THING], cache=cache)
    own.parent.mkdir(parents=True)
    ours = (default_templates() / "pydantic_v2" / "BaseModel.jinja2").read_text()
    own.write_text(ours.replace("class {{ model.name }}", "@decorated\nclass {{ model.name }}"))
    (text,) = write_models([THING], cache=cache, templates=tmp_path / "own").values()
    assert "\n@decorated\nclass Thing(BaseModel):" in text


def test_a_hit_imports_nothing_heavy(tmp_path: Path, project: Path) -> None:
    write_models([THING], cache=Cache(tmp_path))
    script = f"""
import sys
from pathlib import Path, PurePosixPath
from generator.cache import Cache
from generator.models import write_models
from generator.pymodel import *
(text,) = write_models([{THING!r}], cache=Cache(Path({str(tmp_path)!r}))).values()
assert "class Thing" in text
print(*(name for name in ("datamodel_code_generator", "jinja2", "pydantic") if name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=project, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == ""
