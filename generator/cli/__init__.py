"""The command line: reads the options, calls the pipeline, prints what comes back. Nothing is decided here."""

from __future__ import annotations

import gc
import os
import signal
import sys
from contextlib import suppress
from typing import NoReturn


def main() -> None:
    """Runs the command line of this process; never returns."""
    # An interrupt ends the process at once: being killed at any moment loses nothing, and there is nothing to explain.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # A run builds much that lives to its end; looking through it again and again for garbage took a tenth of the time.
    gc.set_threshold(50_000, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a narrow locale is no reason to fail
    from generator import pipeline  # fmt: skip
    if sys.argv[1:2] in (["generate"], ["check"]):
        pipeline.get_ready()
    from generator.cli.commands import app

    try:
        app(prog_name="sdkgen")
    except SystemExit as end:
        pipeline.stand_down()
        _leave(end.code)
    except Exception as error:  # of printing: what goes wrong before, the commands report themselves
        from generator.report.failure import internal_error, print_traceback

        print(internal_error(error), file=sys.stderr)
        print_traceback(error)
        pipeline.stand_down()
        _leave(1)


def _leave(code: object) -> NoReturn:
    """Ends the process without taking its objects apart one by one, which costs as much time as rendering an SDK."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)
