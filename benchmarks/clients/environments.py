"""Environments that hold the contenders and nothing else: the HTTP libraries import much more where they find it.

Their packages are those of the dependency groups in pyproject.toml, made again when that file changes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
_GROUPS = PROJECT / "pyproject.toml"


def environment(group: str) -> Path:
    """Return the Python of an environment with the packages of a dependency group."""
    folder = Path(sys.prefix) / "contenders" / group
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = folder / "made-from.toml"
    if not stamp.exists() or stamp.read_bytes() != _GROUPS.read_bytes():
        _make(folder, python, group)
        shutil.copyfile(_GROUPS, stamp)
    return python


def _make(folder: Path, python: Path, group: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    groups = f"{_GROUPS}:{group}"
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    uv = shutil.which("uv", path=programs)
    if uv is not None:
        run([uv, "venv", "--quiet", "--python", sys.executable, folder])
        run([uv, "pip", "install", "--quiet", "--python", python, "--group", groups])
    else:
        run([sys.executable, "-m", "venv", folder])
        run([python, "-m", "pip", "install", "--quiet", "--upgrade", "pip>=25.1"])
        run([python, "-m", "pip", "install", "--quiet", "--group", groups])


def installed(python: Path, *distributions: str) -> dict[str, str]:
    """Return the versions of distributions in an environment."""
    code = "import sys; from importlib.metadata import version; print(*map(version, sys.argv[1:]))"
    return dict(zip(distributions, run([python, "-c", code, *distributions]).split()))


def run(command: list[str | Path]) -> str:
    """Return what a program prints. Raises RuntimeError, with all that it said, when it fails."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=PROJECT)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))} failed:\n{done.stdout}{done.stderr}")
    return done.stdout
