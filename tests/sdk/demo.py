"""Runs the scripts of examples/ against llama.cpp's server, with a model that is made for it: `make demo`.

Usage: python -m tests.sdk.demo [NAME ...], where a name is that of a script (`basic`). Without one, all
scripts that llama.cpp can answer.
"""

from __future__ import annotations

import os
import runpy
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.sdk.llama import Llama, running

EXAMPLES = Path(__file__).parents[2] / "examples"
FIRST = "basic"
ELSEWHERE = ("logprobs",)
"""What needs another server: llama.cpp answers with log probabilities of its own form."""


def main(names: Sequence[str]) -> None:
    with tempfile.TemporaryDirectory() as folder, running(Path(folder)) as llama:
        show(llama, names or all_examples())


def show(llama: Llama, names: Sequence[str]) -> None:
    """Runs scripts in this process; each asks the server that the environment names from here on."""
    os.environ.update({"OPENAI_BASE_URL": llama.base_url, "OPENAI_API_KEY": llama.api_key})
    print(f"llama.cpp answers at {llama.base_url} with a model of random weights: expect nonsense.", flush=True)
    for name in names:
        print(f"\n--- examples/{name}.py", flush=True)
        runpy.run_path(str(EXAMPLES / f"{name}.py"), run_name="__main__")


def all_examples() -> list[str]:
    """Those that this server can answer: the simplest one first, the others by name."""
    names = sorted(path.stem for path in EXAMPLES.glob("*.py") if path.stem not in ELSEWHERE)
    return sorted(names, key=lambda name: name != FIRST)


if __name__ == "__main__":
    main(sys.argv[1:])
