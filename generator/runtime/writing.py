"""Writing files whole or not at all: into a new file beside the target, which then takes its place."""

from __future__ import annotations

import os
import secrets
import stat
from collections.abc import AsyncIterable, Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any


def write_whole(file: str | os.PathLike[str], chunks: Iterable[bytes]) -> None:
    """Write chunks to a file; when one fails to come, or to be written, the file is what it was before."""
    with _replacing(os.fspath(file)) as write:
        for chunk in chunks:
            write(chunk)


async def awrite_whole(file: str | os.PathLike[str], chunks: AsyncIterable[bytes]) -> None:
    """Do the same with chunks that come one by one, without blocking other tasks."""
    from anyio import to_thread

    manager = _replacing(os.fspath(file))
    write = await to_thread.run_sync(manager.__enter__)
    try:
        async for chunk in chunks:
            await to_thread.run_sync(write, chunk)
    except BaseException as error:
        if not manager.__exit__(type(error), error, error.__traceback__):
            raise
    else:
        await to_thread.run_sync(manager.__exit__, None, None, None)


@contextmanager
def _replacing(target: str) -> Generator[Callable[[bytes], Any]]:
    """Give what writes to a new file, and put that in the place of the target at the end, unless something is raised.

    What is no plain file, such as a pipe or a device, is written to directly.
    """
    mode = _mode_of(target)
    if mode is not None and not stat.S_ISREG(mode):
        with open(target, "wb") as out:
            yield out.write
        return
    place = os.path.realpath(target)
    part = os.path.join(os.path.dirname(place), f".{secrets.token_hex(8)}.part")
    try:
        with _open_new(part, target) as out:
            yield out.write
        if mode is not None:
            os.chmod(part, stat.S_IMODE(mode))
        os.replace(part, place)
    except BaseException:
        if os.path.exists(part):
            os.unlink(part)
        raise


def _open_new(part: str, target: str) -> Any:
    """Open the new file. An error names the file that the caller named."""
    try:
        return open(part, "xb")
    except OSError as error:
        error.filename = target
        raise


def _mode_of(target: str) -> int | None:
    try:
        return os.stat(target).st_mode
    except OSError:
        return None
