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
    """Every run meanwhile takes the same worker."""
    worker = _KeptWorker.start()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ClassWorker, "start", lambda: worker)
        yield
    worker.close()
