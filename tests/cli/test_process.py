"""The program as it is started: `python -m generator`."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from generator.version import __version__
from tests.structure.modules import PROJECT


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs the checkout's generator in the current folder, whatever that is."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )


def test_version_and_help() -> None:
    version = start("--version")
    assert (version.returncode, version.stdout) == (0, f"sdkgen {__version__}\n")
    shown = start("--help")
    assert shown.returncode == 0
    assert all(command in shown.stdout for command in ("generate", "check", "inspect", "init"))


def test_a_usage_error_exits_with_2_and_says_so_on_stderr() -> None:
    run = start("generate", "--nonsense")
    assert (run.returncode, run.stdout) == (2, "")
    assert "--nonsense" in run.stderr


@pytest.mark.parametrize("module", ["rich", "black", "openapi_pydantic", "datamodel_code_generator", "jinja2", "httpx"])
def test_starting_imports_nothing_heavy(module: str) -> None:
    program = f"import sys, generator.cli; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0


def test_importing_the_entry_point_starts_nothing() -> None:
    program = "import generator.__main__, sys; sys.exit('generator.cli' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program]).returncode == 0
