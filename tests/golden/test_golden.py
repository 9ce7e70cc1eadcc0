"""Each golden case gives the expected files, and all its files work: they import, call and type-check.

`pytest tests/golden --update-golden` rewrites what is expected; read the diff of it before you commit it.
"""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter
from typing_extensions import is_typeddict

from tests.golden.calls import transcript
from tests.golden.case import Case, Made, cases, difference
from tests.golden.samples import answered, given
from tests.public_names import public_names

CASES = cases()


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(autouse=True)
def _no_settings_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name.endswith(("_API_KEY", "_BASE_URL")):
            monkeypatch.delenv(name)


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that modules are imported from; they are forgotten again afterwards."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in set(sys.modules) - before:
        if name.startswith("golden_sdks"):
            del sys.modules[name]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, update: bool, imported: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(case.folder)
    made = case.build()
    if update:
        case.replace(case.kept(made))
    changed = difference(case.expected(), case.kept(made))
    assert not changed, f"{case.name} gives something else:\n{changed}"
    unmatched = [str(pattern) for pattern in case.patterns() if not any(map(pattern.matches, made.tree))]
    assert not unmatched, f"{case.name}/files.txt names what is not generated"
    sdk, modules = import_all(case, made, imported)
    for module in modules:
        check_types(module)
    calls = transcript(sdk)
    if update:
        case.write("calls.txt", calls)
    expected_calls = {"calls.txt": (case.folder / "calls.txt").read_text("utf-8")}
    changed = difference(expected_calls, {"calls.txt": calls})
    assert not changed, f"{case.name} sends something else:\n{changed}"


def test_one_case_keeps_everything() -> None:
    """A changed word of the client's template changes one expected file, not one in every case."""
    assert [case.name for case in CASES if case.keeps("_client.py")] == ["client"]
    assert [case.name for case in CASES if "**" in map(str, case.patterns())] == ["client"]


def import_all(case: Case, made: Made, root: Path) -> tuple[ModuleType, list[ModuleType]]:
    """The package, and all its modules but those of the runtime. Every public name of each is there."""
    package = case.install(made, root)
    folder = root / "golden_sdks" / case.name
    importlib.invalidate_caches()
    names = [
        ".".join((package, *path.relative_to(folder).with_suffix("").parts)).removesuffix(".__init__")
        for path in sorted(folder.rglob("*.py"))
        if "_runtime" not in path.parts
    ]
    modules = [importlib.import_module(name) for name in names]
    for module in modules:
        for name in public_names(module):
            assert getattr(module, name) is not None
    return sys.modules[package], modules


def check_types(module: ModuleType) -> None:
    """Each model and each type in a module takes a value of its form; a model gives back what the server sent."""
    if not re.match(r"\w+\.\w+\.types\.", module.__name__):  # a resource may be called `types`, too
        return
    for name in public_names(module):
        found: Any = getattr(module, name)
        if isinstance(found, type) and issubclass(found, BaseModel):
            value = answered(found, name)
            model: Any = TypeAdapter(found).validate_python(value)
            assert model.model_dump(mode="json", by_alias=True, exclude_unset=True).keys() == value.keys()
        elif is_typeddict(found) or module.__name__.endswith(("_params", "_param")):
            given(found, name)
        else:
            TypeAdapter(found)
