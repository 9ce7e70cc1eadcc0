"""The project of examples/project/ as its maintainer has it: built, installed, tested, type-checked, its site made.

`make project` runs this; it asks the package index.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app

pytestmark = pytest.mark.project

EXAMPLE = Path(__file__).parents[2] / "examples" / "project"
ARGUMENTS = [str(EXAMPLE / "openapi.yaml"), "--config", str(EXAMPLE / "sdk.yaml"), "--project"]


class Maintainer:
    """A project, and an environment in which its wheel is installed beside what its groups name."""

    def __init__(self, folder: Path) -> None:
        self.project, self.environment = folder / "book-shop", folder / "environment"
        scripts = "Scripts" if sys.platform == "win32" else "bin"
        self.python = str(self.environment / scripts / "python")

    def run(self, *arguments: str) -> str:
        """What `python -m ...` prints in the project's folder. It has to succeed."""
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_"))}
        done = subprocess.run(
            [self.python, "-m", *arguments],
            cwd=self.project,
            env={**environment, "NO_MKDOCS_2_WARNING": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stdout
        return done.stdout

    def set_up(self) -> None:
        result = CliRunner().invoke(app, ["generate", *ARGUMENTS, str(self.project)])
        assert result.exit_code == 0, result.stderr
        venv.create(self.environment, with_pip=True)
        self.run("pip", "install", "--quiet", "pip>=25.3", "build")
        self.run("build", "--outdir", str(self.project / "dist"))
        (wheel,) = (self.project / "dist").glob("*.whl")
        groups = ("--group", "test", "--group", "check", "--group", "docs")
        self.run("pip", "install", "--quiet", str(wheel), *groups)


@pytest.fixture(scope="module")
def maintainer(tmp_path_factory: pytest.TempPathFactory) -> Maintainer:
    made = Maintainer(tmp_path_factory.mktemp("proof"))
    made.set_up()
    return made


def test_the_wheel_holds_the_package_alone(maintainer: Maintainer) -> None:
    (wheel,) = (maintainer.project / "dist").glob("book_shop-1.4.0-*.whl")
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert tops == {"book_shop", "book_shop-1.4.0.dist-info"}


def test_the_source_distribution_can_be_tested(maintainer: Maintainer) -> None:
    names = tarfile.open(maintainer.project / "dist" / "book_shop-1.4.0.tar.gz").getnames()
    for path in ("src/book_shop/py.typed", "tests/conftest.py", "README.md", "LICENSE", "CHANGELOG.md", "mkdocs.yml"):
        assert f"book_shop-1.4.0/{path}" in names


def test_its_tests_pass_on_the_installed_wheel(maintainer: Maintainer) -> None:
    printed = maintainer.run("pytest", "-q", "-W", "error")
    assert " passed" in printed and "skipped" not in printed
    installed = maintainer.run("pip", "show", "--files", "book-shop")
    assert "book_shop/_client.py" in installed.replace("\\", "/")


def test_mypy_accepts_it(maintainer: Maintainer) -> None:
    assert "no issues found" in maintainer.run("mypy")


def test_pyright_accepts_it(maintainer: Maintainer) -> None:
    assert "0 errors, 0 warnings" in maintainer.run("pyright", "--pythonpath", maintainer.python)


def test_its_site_has_a_page_for_each_resource(maintainer: Maintainer) -> None:
    maintainer.run("mkdocs", "build", "--strict", "--quiet")
    page = (maintainer.project / "site/resources/books/books/index.html").read_text("utf-8")
    # The heading of the method, its example, and its docs out of the package.
    assert (
        'id="retrieve"' in page and "9780156001410" in page and "book_shop.resources.books.books.Books.retrieve" in page
    )


def test_nothing_that_the_tools_made_is_in_the_way_of_check(maintainer: Maintainer) -> None:
    result = CliRunner().invoke(app, ["check", *ARGUMENTS, str(maintainer.project)])
    assert result.exit_code == 0, result.output
