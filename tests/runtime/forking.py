"""What a forked child does, and what came of it."""

from __future__ import annotations

import os
import signal
import warnings
from collections.abc import Callable

import pytest

FORK = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


def in_fork(work: Callable[[], object]) -> str:
    """What `work` returns, or raises, in a forked child, as text."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # the server's threads do not matter to the child
        child = os.fork()
    if child == 0:
        signal.alarm(120)  # ends a child that waits forever
        try:
            text = str(work())
        except BaseException as error:
            text = repr(error)
        os.write(writing, text.encode())
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as answer:
        text = answer.read()
    os.waitpid(child, 0)
    return text
