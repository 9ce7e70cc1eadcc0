"""The stage that gives generated Python its final layout: Black, in this process or over several, each result kept.

The only module that imports Black; a run in which everything is in the cache does not import it either.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, TypeAlias

from generator.cache import Cache, key, tool_version
from generator.files import Files, joined
from generator.literals import LINE_LENGTH

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from black.mode import Mode

PARALLEL_SIZE = 400_000
"""Characters to format from which more processes pay: each needs about 0.4 s to start, Black about 0.3 s for 100,000."""

SHARED_SIZE = 60_000
"""Characters from which another process that waits formats them sooner, although it has to import Black for that."""

_File: TypeAlias = tuple[PurePosixPath, str]


class InvalidPython(Exception):
    """The generated text of a file is not Python, which is a fault of the generator or of a template; names the file."""


Call: TypeAlias = Callable[[Callable[[Sequence[_File]], "list[_File]"], Sequence[_File]], "list[_File]"]


def _here(function: Callable[[Sequence[_File]], list[_File]], files: Sequence[_File]) -> list[_File]:
    return function(files)


def format_files(files: Files, cache: Cache, call: Call = _here) -> Files:
    """The same files in the same order, every `.py` laid out by Black; other files are passed through.

    `call` runs the work on few files, in another process for example; much work starts processes of its own. Raises
    InvalidPython.
    """
    result = dict(files)
    missing: list[_File] = []
    for path, text in files.items():
        if path.suffix == ".py":
            found = cache.get(_key(text))
            if found is None:
                missing.append((path, text))
            else:
                result[path] = found.decode()
    for path, text in _format_all(missing, call):
        cache.put(_key(files[path]), text.encode())
        result[path] = text
    return result


def format_shared(files: Files, others: Callable[[], Files], cache: Cache, call: Call, beside: Executor) -> Files:
    """Files that are there and others that have to be waited for, formatted by two processes where that pays.

    `call` runs the work on the others in another process; few are formatted here, since it would have to import Black first.
    `beside` waits for them. Raises InvalidPython, and what making the others raises.
    """
    waiting = beside.submit(lambda: _formatted_elsewhere(others(), cache, call))
    own = format_files(files, cache)
    return joined(templates=own, models=waiting.result()())


def _formatted_elsewhere(files: Files, cache: Cache, call: Call) -> Callable[[], Files]:
    """Gives the files formatted: by now if they are many, else when it is called."""
    if _size(files.values()) < SHARED_SIZE:
        return lambda: format_files(files, cache)
    formatted = format_files(files, cache, call)
    return lambda: formatted


def _format_all(files: Sequence[_File], call: Call) -> Iterable[_File]:
    if _size(text for _, text in files) >= PARALLEL_SIZE and _cores() > 1:
        return _format_over_processes(files)
    return call(_format_group, files) if files else []


def _size(texts: Iterable[str]) -> int:
    return sum(map(len, texts))


def _format_over_processes(files: Sequence[_File]) -> list[_File]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    try:
        # A new interpreter each: a forked one would inherit locks of the caller's threads.
        with ProcessPoolExecutor(_cores(), mp_context=get_context("spawn")) as workers:
            return [file for group in workers.map(_format_group, _groups(files, 4 * _cores())) for file in group]
    except (OSError, ImportError, NotImplementedError):  # a system without semaphores
        return _format_group(files)


def _cores() -> int:
    return os.cpu_count() or 1


def _groups(files: Sequence[_File], count: int) -> list[list[_File]]:
    """Groups of about the same size each: the biggest files are dealt out first."""
    by_size = sorted(files, key=lambda file: len(file[1]), reverse=True)
    return [group for start in range(count) if (group := by_size[start::count])]


def _format_group(files: Sequence[_File]) -> list[_File]:
    return [(path, _format(path, text)) for path, text in files]


def _format(path: PurePosixPath, text: str) -> str:
    from black import format_str
    from black.parsing import InvalidInput

    try:
        return format_str(text, mode=_mode())
    except InvalidInput as error:
        raise InvalidPython(f"{path}: {error}") from None


@lru_cache(maxsize=1)
def _mode() -> Mode:
    from black.mode import Mode, TargetVersion

    return Mode(target_versions={TargetVersion.PY310}, line_length=LINE_LENGTH)


def _key(text: str) -> str:
    return key("format", tool_version("black"), _own_text(), str(LINE_LENGTH), text)


@lru_cache(maxsize=1)
def _own_text() -> bytes:
    """This module, for keys: how Black is called stands in it, and nothing else of the generator matters here."""
    return Path(__file__).read_bytes()
