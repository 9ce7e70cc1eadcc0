"""Writing modules in another process, and the cache before it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.cache import Cache
from generator.files import Files
from generator.models import ModelsFault, write_models
from generator.models.batches import Batch, batches
from generator.models.library import write_batches
from generator.models.worker import ClassWorker
from generator.pymodel import ModelModule
from generator.template_folder import template_folder
from tests.models.models_in_short import STRING, alias, array, docs, model, module, ref, tagged

THING = module("thing", model("Thing", {"name": STRING}, doc=docs("A thing.")))
OTHER = module("other", model("Other", {"name": STRING}, doc=docs("é \\\\N{DASH}")))


def test_the_worker_writes_what_this_process_would() -> None:
    with ClassWorker._started() as worker:
        for modules in ([THING], [OTHER, THING], []):
            assert write_models(modules, writer=worker.write) == write_models(modules)


def test_a_fault_in_the_worker_is_raised_here() -> None:
    broken = module("thing", model("Thing", {"name": {"type": "string", "customTypePath": "1x"}}))
    with ClassWorker._started() as worker:
        with pytest.raises(ModelsFault, match="datamodel-code-generator failed"):
            write_models([broken], writer=worker.write)
        assert write_models([THING], writer=worker.write) == write_models([THING])


def test_a_worker_that_died_is_replaced_by_this_process() -> None:
    with ClassWorker._started() as worker:
        worker.process.kill()
        worker.process.wait()
        assert write_models([THING], writer=worker.write) == write_models([THING])


def test_a_second_run_takes_the_files_from_the_cache(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    first = write_models([THING, OTHER], cache=cache)

    def unused(*_: object) -> list[Files]:
        raise AssertionError("written again")

    assert write_models([THING, OTHER], cache=cache, writer=unused) == first
    assert write_models([replace(THING, pointer="/new"), OTHER], cache=cache, writer=unused) != first
    with pytest.raises(AssertionError, match="written again"):
        write_models([module("thing", model("Thing", {"name": STRING})), OTHER], cache=cache, writer=unused)


def chained(count: int) -> list[ModelModule]:
    """Modules that each name the one before: a class, the alias of a tagged union, and what is made of it."""
    first = module("thing_0", model("Thing", {"kind": {"const": "0"}}, required=("kind",)))
    return [first, *(_link(index) for index in range(1, count))]


def _link(index: int) -> ModelModule:
    own, before = f"thing_{index}", f"thing_{index - 1}"
    return module(
        own,
        model("Thing", {"kind": {"const": str(index)}, "before": ref(f"{before}.Thing")}, required=("kind",)),
        alias("Either", tagged("kind", **{str(index): f"{own}.Thing", str(index - 1): f"{before}.Thing"})),
        model("User", {"either": ref(f"{before}.Either" if index > 1 else f"{own}.Either"), "each": array(STRING)}),
    )


def test_batches_give_what_one_run_over_all_modules_would(monkeypatch: pytest.MonkeyPatch) -> None:
    modules = chained(120)[::-1]
    assert len(batches(modules)) > 1
    apart = write_models(modules)
    monkeypatch.setattr("generator.models.batches.BATCH_SIZE", 1 << 40)
    together = write_models(modules)
    assert together == apart


def test_a_change_in_one_module_leaves_most_others_alone(tmp_path: Path) -> None:
    cache, written = Cache(tmp_path), list[list[str]]()

    def noting(group: Sequence[Batch], templates: Path) -> list[Files]:
        written.append([module for batch in group for module in batch.modules])
        return write_batches(group, templates)

    modules = [module(f"thing_{index}", model("Thing", {"name": STRING})) for index in range(400)]
    first = write_models(modules, cache=cache, writer=noting)
    modules[7] = module("thing_7", model("Thing", {"changed": STRING}))
    second = write_models(modules, cache=cache, writer=noting)
    assert {path for path in first if first[path] != second[path]} == {modules[7].path}
    assert "types.thing_7" in written[1]
    assert len(written[0]) == 400
    assert len(written[1]) < 100
    assert second == write_models(modules)


def test_many_classes_are_shared_with_the_worker() -> None:
    modules = chained(120)
    with replace(ClassWorker._started(), shared_from=4) as worker:
        assert write_models(modules, writer=worker.write) == write_models(modules)
        worker.process.kill()
        assert len(write_models(modules, writer=worker.write)) == len(modules)


def test_own_templates_have_entries_of_their_own(tmp_path: Path) -> None:
    cache, own = Cache(tmp_path / "cache"), tmp_path / "own" / "pydantic_v2" / "BaseModel.jinja2"
    write_models([THING], cache=cache)
    own.parent.mkdir(parents=True)
    ours = (template_folder() / "models" / "pydantic_v2" / "BaseModel.jinja2").read_text()
    own.write_text(ours.replace("class {{ class_name }}", "@decorated\nclass {{ class_name }}"))
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
