"""One process that writes classes for many runs: it takes longer to start than a small run takes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generator.models.worker import ClassWorker


class _KeptWorker(ClassWorker):
    """A worker that stays for the next run."""

    def __exit__(self, *_: object) -> None:
        pass


@contextmanager
def one_worker() -> Iterator[None]:
    """Every run of this process meanwhile takes the same worker, which the first one starts."""
    started: list[ClassWorker] = []

    def start() -> ClassWorker:
        if not started or started[-1].process.poll() is not None:
            started.append(_KeptWorker._started())
        return started[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ClassWorker, "start", start)
        yield
    for worker in started:
        worker.close()
