"""Prints a digest of what each folder given on the command line becomes: every name and text that templates and models get.

What comes after that (Jinja, datamodel-code-generator, Black) takes most of a run's time and makes no names.
"""

from __future__ import annotations

import hashlib
import os
import sys
from pathlib import Path

from generator import lower, pipeline
from generator.diagnostics import Diagnostics, GenerationStopped


def fingerprint(folder: Path) -> str:
    """The digest of a folder with `openapi.yaml` and perhaps `sdk.yaml`; it becomes the current one."""
    os.chdir(folder)
    config = "sdk.yaml" if Path("sdk.yaml").exists() else None
    request = pipeline.Request("openapi.yaml", config, (), Path(folder.name), None, None)
    diagnostics = Diagnostics()
    try:
        inputs = pipeline._load(request, diagnostics)
        package = lower.lower(*pipeline._understand(request, inputs, diagnostics))
    except GenerationStopped:
        package = None
    lines = (repr(package), *map(str, diagnostics), *(str(item.hint) for item in diagnostics))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


if __name__ == "__main__":
    for argument in sys.argv[1:]:
        print(fingerprint(Path(argument)), Path(argument).name)
