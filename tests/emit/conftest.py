"""A folder that an earlier run has filled."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.emit import write
from tests.emit.trees import FIRST, files


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A folder into which FIRST was generated."""
    folder = tmp_path / "sdk"
    write(files(FIRST), folder)
    return folder
