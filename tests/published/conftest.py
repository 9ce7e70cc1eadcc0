"""What the tests of published SDKs share."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def surface(shared_folder: Path) -> Iterator[Any]:
    """The tool that reads and compares the public surface of packages."""
    path = shared_folder / "tools" / "surface.py"
    if not path.is_file():
        pytest.skip(f"no {path}")
    spec = importlib.util.spec_from_file_location("surface", path)
    assert spec is not None and spec.loader is not None
    before, writes = list(sys.path), sys.dont_write_bytecode
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.path[:], sys.dont_write_bytecode = before, writes
