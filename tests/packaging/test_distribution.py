"""What is published works where it is installed: the wheel and the sdist are built and used away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.structure.modules import absolute_imports, generator_files, runtime_files


def run(*command: str | Path, cwd: Path) -> str:
    """Standard output of a program that must succeed; none of the checkout's settings reach it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def distributions(project: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The sdist, and the wheel that is built from it as an installer does."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", folder, cwd=project)
    (sdist,) = folder.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "source", filter="data")
    (source,) = (folder / "source").iterdir()
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=source)
    (wheel,) = folder.glob("*.whl")
    return sdist, wheel


@pytest.fixture(scope="module")
def environment(distributions: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a new environment with the wheel in it; the dependencies are those of the environment of the tests."""
    folder = tmp_path_factory.mktemp("environment")
    run(sys.executable, "-m", "venv", folder, cwd=folder)
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    run(scripts / "python", "-m", "pip", "install", "--no-index", "--no-deps", distributions[1], cwd=folder)
    site = Path(
        run(scripts / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=folder).strip()
    )
    # A path in a .pth file is searched, but .pth files in it are not read: the checkout itself stays out of sight.
    found = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "dependencies.pth").write_text("\n".join(sorted(found)), encoding="utf-8")
    return scripts


def test_the_wheel_holds_programs_templates_and_the_sdk_only(distributions: tuple[Path, Path], project: Path) -> None:
    names = zipfile.ZipFile(distributions[1]).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"generator", "generated"}
    templates = [
        path.relative_to(project / "templates") for path in (project / "templates").rglob("*") if path.is_file()
    ]
    assert {f"generator/_templates/{path.as_posix()}" for path in templates} <= set(names)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
    assert "generated/py.typed" in names


def test_the_sdist_holds_what_the_checkout_holds(distributions: tuple[Path, Path], project: Path) -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=project, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    tracked = {name.split("/")[0] for name in listed.stdout.split("\0") if name and not name.startswith(".")}
    with tarfile.open(distributions[0]) as archive:
        packed = {name.split("/")[1] for name in archive.getnames()}
    assert tracked and tracked - packed == set()


@pytest.mark.project
def test_the_installed_program_generates_an_sdk_that_works(environment: Path, project: Path, tmp_path: Path) -> None:
    spec, config = project / "spec/openapi.yaml", project / "spec/sdk.yaml"
    options: list[str | Path] = ["--spec", spec, "--config", config, "--output", "acme_sdk"]
    where = run(environment / "python", "-c", "import generator; print(generator.__file__)", cwd=tmp_path)
    assert not Path(where.strip()).is_relative_to(project)
    run(environment / "sdkgen", "generate", *options, cwd=tmp_path)
    run(environment / "sdkgen", "check", *options, cwd=tmp_path)
    program = "import acme_sdk; print(acme_sdk.OpenAI(api_key='k').completions.create.__name__)"
    assert run(environment / "python", "-c", program, cwd=tmp_path) == "create\n"


@pytest.mark.project
def test_the_installed_sdk_can_be_imported(environment: Path, tmp_path: Path) -> None:
    program = "from generated import OpenAI; print(OpenAI(api_key='k').base_url)"
    assert run(environment / "python", "-c", program, cwd=tmp_path).startswith("https://")


def test_every_library_that_is_imported_is_declared(distributions: tuple[Path, Path]) -> None:
    declared = _requirements(distributions[1])
    assert _imported(runtime_files()) <= _names(declared, "") | _names(declared, "aiohttp")
    assert _imported(generator_files()) <= _names(declared, "")


def _requirements(wheel: Path) -> list[Requirement]:
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        lines = archive.read(metadata).decode().splitlines()
    return [Requirement(line.partition(": ")[2]) for line in lines if line.startswith("Requires-Dist: ")]


def _names(declared: list[Requirement], extra: str) -> set[str]:
    """What is installed with an extra, or without any."""
    found = [item for item in declared if item.marker is None or (extra and item.marker.evaluate({"extra": extra}))]
    return {canonicalize_name(item.name) for item in found}


def _imported(files: list[Path]) -> set[str]:
    """The distributions that hold what the files import; pydantic brings its own core."""
    tops = {name.split(".")[0] for path in files for name in absolute_imports(path)}
    known = packages_distributions()
    wanted = tops - set(sys.stdlib_module_names) - {"generator", "pydantic_core"}
    return {canonicalize_name(name) for top in wanted for name in known.get(top, [])}
