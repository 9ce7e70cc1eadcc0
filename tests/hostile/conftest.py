"""The tests of each file share one process that writes classes; none leaves a file behind where it runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _stays_empty(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Payloads make a file `pwned` in the current folder; nothing at all may be made there."""
    folder: Path = tmp_path_factory.mktemp("current")
    monkeypatch.chdir(folder)
    yield
    assert not list(folder.iterdir())
