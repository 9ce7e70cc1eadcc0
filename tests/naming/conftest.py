"""The tests of each file share one process that writes classes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.one_worker import one_worker


@pytest.fixture(scope="module", autouse=True)
def _one_worker() -> Iterator[None]:
    with one_worker():
        yield
