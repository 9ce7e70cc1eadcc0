"""Environments that hold the contenders and nothing else: the HTTP libraries import much more where they find it.

Their packages are those of the dependency groups in pyproject.toml, in the versions that `make lock` wrote down. An
environment is made again when either changes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[2]
_GROUPS = PROJECT / "pyproject.toml"
_LOCK = PROJECT / "constraints.txt"
_LOCKS = PROJECT / "benchmarks" / "constraints"


def environment(group: str) -> Path:
    """Return the Python of an environment with the packages of a dependency group."""
    folder = Path(sys.prefix) / "contenders" / group
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp, source = folder / "made-from.txt", _made_from(group)
    if not stamp.exists() or stamp.read_bytes() != source:
        _make(folder, python, group)
        stamp.write_bytes(source)
    return python


def _made_from(group: str) -> bytes:
    return _GROUPS.read_bytes() + _lock(group).read_bytes()


def _lock(group: str) -> Path:
    return _LOCKS / f"{group}.txt"


def _make(folder: Path, python: Path, group: str) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    wanted: list[str | Path] = ["--group", f"{_GROUPS}:{group}", "--constraint", _lock(group)]
    programs = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    uv = shutil.which("uv", path=programs)
    if uv is not None:
        run([uv, "venv", "--quiet", "--python", sys.executable, folder])
        run([uv, "pip", "install", "--quiet", "--python", python, *wanted])
    else:
        run([sys.executable, "-m", "venv", folder])
        run([python, "-m", "pip", "install", "--quiet", "--upgrade", "--constraint", _LOCK, "pip>=25.1"])
        run([python, "-m", "pip", "install", "--quiet", *wanted])


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
