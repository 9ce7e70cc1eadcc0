"""How long generating takes, beside the two tools that people would otherwise start."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from benchmarks.results import Section, machine, section
from benchmarks.timing import Command, median, time_rounds

Arguments: TypeAlias = "list[str | Path]"

PROJECT = Path(__file__).parent.parent
DOCUMENT = PROJECT / "spec" / "openapi.yaml"
CONFIGURATION = PROJECT / "spec" / "sdk.yaml"
ROUNDS = 9

COLD, WARM = "`python -m generator generate`, cold", "`python -m generator generate`, warm"
MODELS_ONLY, OTHER_CLIENT = "`datamodel-codegen`", "`openapi-python-client generate`"

ABOUT = """\
Seconds of wall clock from starting the process to its end, on `spec/openapi.yaml`; each tool with its default options.
Cold is with an empty cache and an empty output folder, warm with the cache filled and nothing to change.
`datamodel-codegen` writes the models only; `openapi-python-client` writes a whole client.
The runs take turns: {rounds} rounds after one that does not count. {machine}"""


def measure() -> Section:
    """Times all four and gives the table: median, best and worst, and the median's ratio to that of datamodel-codegen."""
    with tempfile.TemporaryDirectory() as folder:
        seconds = time_rounds(_commands(Path(folder)), ROUNDS)
    medians = median(seconds)
    rows = [
        (name, f"{medians[name]:.2f}", f"{min(values):.2f}", f"{max(values):.2f}", _ratio(medians, name))
        for name, values in seconds.items()
    ]
    about = ABOUT.format(
        rounds=ROUNDS, machine=machine("datamodel-code-generator", "openapi-python-client", "pydantic", "black")
    )
    header = ("command", "median, s", "best, s", "worst, s", "ratio to datamodel-codegen")
    return section("Generating", about, header, rows)


def _ratio(medians: dict[str, float], name: str) -> str:
    return f"{medians[name] / medians[MODELS_ONLY]:.2f}"


def _commands(folder: Path) -> dict[str, Command]:
    programs = Path(sys.executable).parent
    models: Arguments = [programs / "datamodel-codegen", "--input", DOCUMENT, "--output", folder / "models.py"]
    client: Arguments = [
        programs / "openapi-python-client",
        "generate",
        "--path",
        DOCUMENT,
        "--output-path",
        folder / "client",
    ]
    environment = _environment()
    # openapi-python-client starts Ruff by name.
    environment["PATH"] = os.pathsep.join([str(programs), environment.get("PATH", "")])
    return {
        COLD: _own(folder / "cold", _emptied(folder / "cold")),
        WARM: _own(folder / "warm", lambda: None),
        MODELS_ONLY: Command(models, lambda: (folder / "models.py").unlink(missing_ok=True), environment),
        OTHER_CLIENT: Command(client, _emptied(folder / "client"), environment),
    }


def _own(folder: Path, prepare: Callable[[], None]) -> Command:
    """Our generator with its own cache; the round that does not count fills it for the warm runs."""
    options: Arguments = ["--spec", DOCUMENT, "--config", CONFIGURATION, "--output", folder / "sdk"]
    environment = {**_environment(), "SDKGEN_CACHE": str(folder / "cache")}
    return Command([sys.executable, "-m", "generator", "generate", *options], prepare, environment)


def _environment() -> dict[str, str]:
    """Python keeps compiled modules, as it does unless told otherwise: the round that does not count makes them for all."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _emptied(folder: Path) -> Callable[[], None]:
    return lambda: shutil.rmtree(folder, ignore_errors=True)
