"""A second process that works for this one: it imports heavy libraries from the start and then calls what it is asked to.

A subprocess with two pipes, not a process pool: starting it costs milliseconds here, and it imports only what its work needs.
"""

from __future__ import annotations

import gc
import os
import pickle
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from types import TracebackType
from typing import Any, Generic, TypeVar, cast

T = TypeVar("T")


class BackgroundLost(Exception):
    """The other process is gone, so that work given to it will not be done; the caller may do it itself."""


@dataclass(slots=True)
class Task(Generic[T]):
    """Work that the other process has or will have done."""

    _outcome: queue.SimpleQueue[tuple[bool, Any]] = field(default_factory=queue.SimpleQueue)

    @property
    def done(self) -> bool:
        """Whether `result` answers at once."""
        return not self._outcome.empty()

    def result(self) -> T:
        """Waits for the value; call it once. Raises what the function raised there, or BackgroundLost."""
        succeeded, value = self._outcome.get()
        if not succeeded:
            raise value
        return cast(T, value)

    def settle(self, succeeded: bool, value: object) -> None:
        self._outcome.put((succeeded, value))


@dataclass(slots=True)
class Background:
    """The other process. It does its tasks in order, and ends when it is closed or when this process goes away."""

    process: subprocess.Popen[bytes]
    _waiting: queue.SimpleQueue[Task[Any]] = field(default_factory=queue.SimpleQueue)

    @classmethod
    def start(cls, prepare: Sequence[str] = ()) -> Background:
        """Starts the process and returns at once. `prepare` names functions, `module:function`, that it calls first.

        A task goes before the rest of the preparations. Import no module here for the sake of its name: that is the point.
        """
        # This process's path, and not the working directory, where a user may have modules of any name.
        program = f"import sys; sys.path[:] = {sys.path!r}; from {__name__} import serve; serve({list(prepare)!r})"
        pipe = subprocess.PIPE
        started = cls(subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe))
        threading.Thread(target=started._collect, daemon=True).start()
        return started

    def submit(self, function: Callable[..., T], *arguments: Any) -> Task[T]:
        """Gives it a function of a module, and what to call it with; both and the result go through pickle."""
        task: Task[T] = Task()
        stream = self.process.stdin
        assert stream is not None
        self._waiting.put(task)
        try:
            pickle.dump((function, arguments), stream)
            stream.flush()
        except OSError:
            pass  # it is gone, which the thread that collects finds too and settles the task
        return task

    def close(self) -> None:
        """Ends the process, whatever it is doing."""
        self.process.kill()
        self.process.wait()

    def __enter__(self) -> Background:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _collect(self) -> None:
        """Hands each answer to its task, in a thread, so that neither process waits for the other to read."""
        stream = self.process.stdout
        assert stream is not None
        while True:
            try:
                succeeded, value = pickle.load(stream)
            except Exception:  # the end, or bytes that make no sense: either way nothing can follow
                break
            self._waiting.get().settle(succeeded, value)
        while True:  # whatever is asked from now on, too
            self._waiting.get().settle(False, BackgroundLost())


def serve(prepare: Sequence[str]) -> None:
    """The other process: answers requests on standard input until it ends, and prepares while there are none."""
    gc.set_threshold(50_000, 20, 20)  # as the command line does
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one decides what an interrupt means
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    requests: queue.SimpleQueue[tuple[Callable[..., object], tuple[Any, ...]] | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(requests,), daemon=True).start()
    steps = [*prepare]
    while True:
        if steps and requests.empty():
            _prepare(steps.pop(0))
            continue
        request = requests.get()
        if request is None:
            return
        answers.write(_answer(*request))
        answers.flush()


def _read(requests: queue.SimpleQueue[Any]) -> None:
    while True:
        try:
            requests.put(pickle.load(sys.stdin.buffer))
        except EOFError:
            requests.put(None)
            return


def _prepare(name: str) -> None:
    module, _, function = name.partition(":")
    getattr(import_module(module), function)()


def _answer(function: Callable[..., object], arguments: tuple[Any, ...]) -> bytes:
    try:
        return pickle.dumps((True, function(*arguments)))
    except Exception as error:
        return pickle.dumps((False, _portable(error)))


def _portable(error: Exception) -> Exception:
    """The error, or where it does not survive the way through pickle, one that says the same."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return RuntimeError(f"{type(error).__name__}: {error}")
    return error
