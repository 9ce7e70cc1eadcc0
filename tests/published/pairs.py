"""SDKs that are taken over: the document and the configuration of each, and what its users import today."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics


@dataclass(frozen=True, slots=True)
class Pair:
    """A published SDK: the name of its package, which its folder has too, and its source distribution."""

    package: str
    distribution: str


PAIRS = (
    Pair("honcho", "honcho-ai==0.2.0"),
    Pair("lumaai", "lumaai==1.21.0"),
    Pair("onebusaway", "onebusaway==1.31.0"),
    Pair("stagehand", "stagehand==3.19.5"),
)


def inputs(pair: Pair, shared_folder: Path) -> Path:
    """The folder of a pair. Skips the test where there is none."""
    folder = shared_folder / "migration" / pair.package
    if not folder.is_dir():
        pytest.skip(f"no folder {folder}")
    return folder


def generate(pair: Pair, shared_folder: Path, output: Path) -> Path:
    """Writes the SDK as a package in `output`, and gives its folder."""
    folder = inputs(pair, shared_folder)
    (document,) = folder.glob("openapi.*")
    package = output / pair.package
    request = pipeline.Request(str(document), str(folder / "stainless.yml"), (), package, None, None)
    pipeline.generate(request, Diagnostics(), force=True)
    return package
