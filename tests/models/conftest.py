"""Model modules written shortly, and the package that the stage makes of them, beside the real runtime."""

from __future__ import annotations

import importlib
import itertools
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from generator.models import write_models
from generator.pymodel import ModelModule

_numbers = itertools.count()

Install = Callable[..., "Package"]


class Package:
    """A written package that can be imported; its modules by their name below `types`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def text(self, name: str) -> str:
        return (self.folder / "types" / f"{name.replace('.', '/')}.py").read_text()

    def load(self, name: str) -> ModuleType:
        return importlib.import_module(f"{self.folder.name}.types.{name}")


@pytest.fixture
def install(tmp_path: Path, project: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Writes modules as a package with a name of its own, which can be imported."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def install_package(*modules: ModelModule) -> Package:
        folder = tmp_path / f"models_sdk_{next(_numbers)}"
        write_package(folder, modules, project)
        return Package(folder)

    return install_package


def write_package(folder: Path, modules: Sequence[ModelModule], project: Path) -> None:
    """Writes what the stage makes of the modules to a folder, with the runtime and what templates write beside them."""
    shutil.copytree(project / "generator" / "runtime", folder / "_runtime")
    for path, text in write_models(modules).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    for parent in [folder, *(path for path in folder.rglob("*") if path.is_dir() and path.name != "__pycache__")]:
        (parent / "__init__.py").touch()
        depth = len(parent.relative_to(folder).parts)
        if depth and parent.name != "_runtime":
            runtime = f"{'.' * (depth + 1)}_runtime.models"
            (parent / "_models.py").write_text(f"from {runtime} import AnyJSON as AnyJSON, BaseModel as BaseModel\n")
