"""datamodel-code-generator in a process of its own, which imports it while the stages before do their work."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, cast

from generator.models.errors import ModelsFault

if TYPE_CHECKING:
    from generator.models.definition import Definition

SHARED_FROM = 1500
"""From this many classes on, importing datamodel-code-generator twice costs less than writing all in one process."""


@dataclass(frozen=True, slots=True)
class ClassWorker:
    """A process that writes classes. It ends when it is closed, or when this process goes away."""

    process: subprocess.Popen[bytes]
    shared_from: int = SHARED_FROM

    @classmethod
    def start(cls) -> ClassWorker:
        """Starts the process and returns at once, while it imports what it needs."""
        # The path of this process, and not the working directory, where a user may have modules of any name.
        program = f"import gc, sys; gc.disable(); sys.path[:] = {sys.path!r}; from {__name__} import serve; serve()"
        pipe = subprocess.PIPE
        return cls(subprocess.Popen([sys.executable, "-c", program], stdin=pipe, stdout=pipe))

    def write(self, definitions: Sequence[Definition], templates: Path) -> dict[str, str]:
        """As `class_writer.write_classes`, in the other process; many classes are shared between it and this one.

        What the other process cannot write any more, because it died, this one writes.
        """
        from generator.models.class_writer import write_classes

        share = len(definitions) // 2 if len(definitions) >= self.shared_from else 0
        own, other = definitions[:share], definitions[share:]
        if not other:
            return {}
        asked = self._ask(other, templates)
        written = write_classes(own, templates)
        answer = self._answer() if asked else None
        return written | (write_classes(other, templates) if answer is None else answer)

    def _ask(self, definitions: Sequence[Definition], templates: Path) -> bool:
        assert self.process.stdin is not None
        try:
            pickle.dump((tuple(definitions), templates), self.process.stdin)
            self.process.stdin.flush()
        except OSError:
            return False
        return True

    def _answer(self) -> dict[str, str] | None:
        assert self.process.stdout is not None
        try:
            answer = pickle.load(self.process.stdout)
        except (OSError, EOFError, pickle.UnpicklingError):
            return None
        if isinstance(answer, ModelsFault):
            raise answer
        return cast("dict[str, str]", answer)

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


def serve() -> None:
    """Answers one request after another on standard input and output, until input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one decides what an interrupt means
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not get between the answers
    _prepare()
    while True:
        try:
            definitions, templates = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        pickle.dump(_outcome(definitions, templates), answers)
        answers.flush()


def _prepare() -> None:
    from generator.models.class_writer import warm_up
    from generator.template_folder import template_folder

    warm_up(template_folder() / "models")


def _outcome(definitions: Sequence[Definition], templates: Path) -> dict[str, str] | ModelsFault:
    from generator.models.class_writer import write_classes

    try:
        return write_classes(definitions, templates)
    except ModelsFault as fault:
        return fault
