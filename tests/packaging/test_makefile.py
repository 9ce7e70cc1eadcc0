"""The targets of the Makefile take the options of the commands that they run."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.structure.modules import PROJECT


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(("target", "options"), [("generate", "--force"), ("check", "--format github")])
def test_options_reach_the_command(target: str, options: str) -> None:
    command = ["make", "--dry-run", "--directory", str(PROJECT), target, f"ARGS={options}"]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert f"-m generator {target} {options}\n" in shown


@pytest.mark.skipif(shutil.which("make") is None, reason="needs make")
@pytest.mark.parametrize(("target", "groups"), [("generate", False), ("check", False), ("test", True), ("lint", True)])
def test_only_tests_and_lint_install_their_tools(target: str, groups: bool) -> None:
    command = ["make", "--dry-run", "--always-make", "--directory", str(PROJECT), target]
    shown = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "[generator]'" in shown
    assert ("--group test --group lint" in shown) is groups
