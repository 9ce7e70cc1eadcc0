"""The cache of runs: when nothing that a run reads has changed, its files are taken from the cache, and no stage runs.

A run is known by the bytes of everything that it was given, the generator's own code, and the versions of Python and of all
that is installed beside it. What is recalled is what the stages would give, diagnostics included.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path, PurePosixPath
from typing import Any

from generator.cache import CLOCK_GRAIN, Cache, environment, file_digest, fingerprint, key, open_cache
from generator.diagnostics import Diagnostic, Diagnostics, Location
from generator.diagnostics.codes import CODES, Load
from generator.emit.shares import NOTHING_SHARED, Shares
from generator.file_kinds import absolute
from generator.files import Files, pack, unpack
from generator.inspection import Tally
from generator.request import Request
from generator.template_folder import template_folder


@dataclass(frozen=True, slots=True)
class Run:
    """What a run gave. `inputs` are the paths of the files that it found on its way, `keep` those that are the user's, `shares`
    those that the user has a part in, and `tally` says what became of the document's operations.
    """

    files: Files
    diagnostics: Diagnostics
    inputs: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    shares: Shares = NOTHING_SHARED
    tally: Tally = Tally(0, 0)
    digests: Mapping[str, str] = field(default_factory=dict)
    """Of the document and the configuration that it was made from."""


def remembered(request: Request, diagnostics: Diagnostics, run: Callable[[Request, Cache, Diagnostics], Run]) -> Run:
    """What `run` gives, or gave when all was as it is now. Raises GenerationStopped.

    The cache that `run` gets is for what a run has in common with others.
    """
    cache, started = open_cache(), time.time_ns()
    advice = cache.distrust()
    if advice is not None:
        message = f"the cache in `{cache.folder}` is not used, since another user could write to it"
        diagnostics.add(Diagnostic(Load.SharedCache, message, None, advice))
    name = run_key(request, template_folder())
    earlier = recall(name, cache) if name else None
    if earlier is not None:
        diagnostics.extend(earlier.diagnostics)
        diagnostics.stop_on_errors()  # what was a warning then may be an error now
        return earlier
    done = run(request, cache, diagnostics)
    if name and name == run_key(request, template_folder()):  # nothing has changed in the meantime
        remember(name, done, cache, started=started)
    return done


def run_key(request: Request, templates: Path) -> str | None:
    """What a run is remembered by; None when it reads what cannot be read again. `templates` are the generator's own."""
    named = [request.spec, *([request.config] if request.config else []), *request.overlays]
    if not all(map(_is_kept_on_disk, named)):
        return None
    try:
        texts = [part for path in named for part in (path, Path(path).read_bytes())]
        folders = [fingerprint(folder) for folder in (templates, request.templates) if folder]
    except OSError:
        return None
    generator = fingerprint(Path(__file__).parent)  # not the one in memory: the generator may change while it runs
    return key("run", generator, environment(), _options(request), *folders, *texts)


def _options(request: Request) -> str:
    """All that is asked for. Of the output folder only the name counts, which may become the package's.

    A package within others has the names of as many folders.
    """
    options = {item.name: getattr(request, item.name) for item in fields(request)}
    folders = absolute(request.output).parts[-1 - (request.package or "").count(".") :]
    return json.dumps({**options, "output": [request.output.name, *folders]}, default=str)


def _is_kept_on_disk(path: str) -> bool:
    """Whether it is a file, and no URL, standard input or pipe."""
    return path != "-" and "://" not in path and os.path.isfile(path)


def recall(name: str, cache: Cache) -> Run | None:
    """What an equal run gave, unless a file that it found on the way has changed since."""
    data = cache.get(name)
    if data is None:
        return None
    head, _, files = data.partition(b"\n")
    facts = json.loads(head)
    if any(_digest(path) != digest for path, digest in facts["inputs"]):
        return None
    diagnostics = Diagnostics()
    for item in facts["diagnostics"]:
        diagnostics.add(_diagnostic(item))
    shares = Shares(*(tuple(map(PurePosixPath, facts[name])) for name in ("once", "marked")))
    return Run(
        unpack(files),
        diagnostics,
        keep=tuple(facts["keep"]),
        shares=shares,
        tally=_tally(facts["tally"]),
        digests=facts["digests"],
    )


def remember(name: str, run: Run, cache: Cache, *, started: int) -> None:
    """Keeps what a run gave that began at `started` (nanoseconds since the epoch), unless one of the files that it found on
    its way is no file on the disk, or has changed since: nobody knows then which bytes the run has read.
    """
    digests = {path: _digest(path) for path in run.inputs}
    if any(digest is None or _changed_since(path, started) for path, digest in digests.items()):
        return
    facts = {
        "inputs": list(digests.items()),
        "keep": run.keep,
        "once": list(map(str, run.shares.once)),
        "marked": list(map(str, run.shares.marked)),
        "tally": asdict(run.tally),
        "digests": dict(run.digests),
        "diagnostics": [_as_json(item) for item in run.diagnostics],
    }
    cache.put(name, json.dumps(facts).encode() + b"\n" + pack(run.files))


def _tally(facts: dict[str, Any]) -> Tally:
    return Tally(**{**facts, "left_out": tuple((reason, count) for reason, count in facts["left_out"])})


def _as_json(item: Diagnostic) -> dict[str, object]:
    return {**asdict(item), "code": item.code.name}


def _diagnostic(item: dict[str, Any]) -> Diagnostic:
    location = item["location"]
    return Diagnostic(
        code=CODES[item["code"]],
        message=item["message"],
        location=Location(**location) if location else None,
        hint=item["hint"],
    )


def _digest(path: str) -> str | None:
    """Of what is in a file; None where there is none."""
    try:
        return file_digest(path) if _is_kept_on_disk(path) else None
    except OSError:
        return None


def _changed_since(path: str, moment: int) -> bool:
    """Whether a file was written or moved to its place after a moment, give or take the grain of the clock of files."""
    status = os.stat(path)
    return max(status.st_mtime_ns, status.st_ctime_ns) >= moment - CLOCK_GRAIN
