"""datamodel-code-generator in a process of its own, which imports it while the stages before do their work."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final, TypeVar, cast

if TYPE_CHECKING:
    from generator.files import Files
    from generator.models.batches import Batch

T = TypeVar("T")

_LOST: Final = object()
"""The answer of a process that is gone."""

SHARED_FROM = 1500
"""From this many classes on, importing datamodel-code-generator twice costs less than writing all in one process."""


@dataclass(frozen=True, slots=True)
class ClassWorker:
    """A process that writes classes. It ends when it is closed, or when this process goes away."""

    process: subprocess.Popen[bytes]
    shared_from: int = SHARED_FROM

    @classmethod
    def start(cls) -> ClassWorker:
        """A process that imports what it needs; returns at once. It is the one of `get_ready`, if that was called."""
        return _ready.pop() if _ready else cls._started()

    @classmethod
    def _started(cls) -> ClassWorker:
        # The path of this process, and not the working directory, where a user may have modules of any name.
        program = f"import gc, sys; gc.disable(); sys.path[:] = {sys.path!r}; from {__name__} import serve; serve()"
        pipe = subprocess.PIPE
        # In a session of its own it gets no interrupts from the terminal; it ends when its input does.
        command = [sys.executable, "-c", program]
        return cls(subprocess.Popen(command, stdin=pipe, stdout=pipe, start_new_session=True))

    def write(self, group: Sequence[Batch], templates: Path) -> list[Files]:
        """As `library.write_batches`, in the other process; many classes are shared between it and this one.

        What the other process cannot write any more, because it died, this one writes.
        """
        from generator.models.library import write_batches

        share = len(group) // 2 if sum(len(batch.definitions) for batch in group) >= self.shared_from else 0
        own, other = group[:share], group[share:]
        asked = self._ask(write_batches, other, templates)
        written = write_batches(own, templates)
        answer = self._answer() if asked else _LOST
        return [*written, *(write_batches(other, templates) if answer is _LOST else cast("list[Files]", answer))]

    def call(self, function: Callable[..., T], *arguments: object) -> T:
        """What a module's function gives, called in the other process, or in this one when that has died.

        The function, its arguments and what comes back go through pickle. Raises what the function raises.
        """
        answer = self._answer() if self._ask(function, *arguments) else _LOST
        return function(*arguments) if answer is _LOST else cast(T, answer)

    def _ask(self, function: Callable[..., object], *arguments: object) -> bool:
        assert self.process.stdin is not None
        try:
            pickle.dump((function, arguments), self.process.stdin)
            self.process.stdin.flush()
        except OSError:
            return False
        return True

    def _answer(self) -> object:
        assert self.process.stdout is not None
        try:
            succeeded, value = pickle.load(self.process.stdout)
        except (OSError, EOFError, pickle.UnpicklingError):
            return _LOST
        if not succeeded:
            raise value
        return value

    def close(self) -> None:
        """Ends the process."""
        self.process.kill()
        self.process.communicate()

    def __enter__(self) -> ClassWorker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


_ready: list[ClassWorker] = []


def get_ready() -> None:
    """Starts the process that the next `ClassWorker.start` takes, so that it imports while a command line is read."""
    _ready.append(ClassWorker._started())


def stand_down() -> None:
    """Ends a process that nobody took."""
    while _ready:
        _ready.pop().close()


def serve() -> None:
    """Answers one request after another on standard input and output, until input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where there are no sessions, it is the other process's to decide
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    _prepare()
    while True:
        try:
            function, arguments = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        pickle.dump(_outcome(function, arguments), answers)
        answers.flush()


def _prepare() -> None:
    from generator.models.library import warm_up

    warm_up()


def _outcome(function: Callable[..., object], arguments: Sequence[object]) -> tuple[bool, object]:
    """Whether the function succeeded, and what it gave or raised."""
    try:
        return True, function(*arguments)
    except Exception as fault:
        return False, fault
