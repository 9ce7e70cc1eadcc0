"""A folder in which the commands of a page run: `sdkgen` in this process, which is many times as fast, the rest in bash."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Template

from typer.testing import CliRunner

from generator.cli.commands import app

_PROGRAM = re.compile(r"(\.venv/bin/)?sdkgen ")
_INTO_FILE = re.compile(r"^(.*) > (\S+)$")


@dataclass(frozen=True)
class Shell:
    folder: Path
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

    def run(self, script: str, *, code: int = 0, environment: Mapping[str, str] = {}) -> str:
        """What a script prints, standard error too. It has to end with this exit code."""
        lines = script.strip().splitlines()
        runs_here = all(_PROGRAM.match(line) for line in lines)
        work = self._run_here if runs_here else self._run_in_bash
        printed, ended = work(script, {**self.environment, **environment})
        assert ended == code, printed
        return printed

    def _run_here(self, script: str, environment: Mapping[str, str]) -> tuple[str, int]:
        """Runs commands of `sdkgen` up to the first that fails."""
        printed = ""
        for line in script.strip().splitlines():
            shown, ended = self._sdkgen(Template(line).safe_substitute(environment), environment)
            printed += shown
            if ended:
                return printed, ended
        return printed, 0

    def _sdkgen(self, command: str, environment: Mapping[str, str]) -> tuple[str, int]:
        into_file = _INTO_FILE.match(command)
        _, *arguments = shlex.split(into_file[1] if into_file else command)
        before = Path.cwd()
        os.chdir(self.folder)
        try:
            result = CliRunner().invoke(app, arguments, prog_name="sdkgen", env=dict(environment))
        finally:
            os.chdir(before)
        if into_file:
            (self.folder / into_file[2]).write_text(result.stdout, encoding="utf-8")
        return result.stderr if into_file else result.output, result.exit_code

    def _run_in_bash(self, script: str, environment: Mapping[str, str]) -> tuple[str, int]:
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", script],
            cwd=self.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=300,
        )
        return done.stdout, done.returncode
