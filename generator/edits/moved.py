"""Files of the maintainer in whose place another document would have something else generated."""

from __future__ import annotations

from collections.abc import Callable

from generator import source
from generator.cache import Cache
from generator.config import read_config
from generator.config.model import Config
from generator.diagnostics import Diagnostics, GenerationStopped, Location
from generator.diff.revisions import checked_out
from generator.edits.stale import is_kept_anywhere, stale
from generator.files import Files
from generator.request import Request
from generator.run_cache import Run, remembered

_HINT = "Take over what you need when you generate:"


def report_moved(
    old: Request, new: Request, run: Callable[[Request, Cache, Diagnostics], Run], diagnostics: Diagnostics
) -> None:
    """Reports them at `keep_files` of the configuration. What is wrong with a document is not reported here."""
    config, location = _configuration(new)
    patterns = [*config.python.keep_files, *config.settings.keep_files]
    if location is None or not patterns:
        return
    try:
        before, after = _files(old, run), _files(new, run)
    except GenerationStopped:
        return
    for file in sorted({**before, **after}):
        texts = before.get(file, ""), after.get(file, "")
        if texts[0] != texts[1] and is_kept_anywhere(file, patterns):
            message = f"`keep_files` says that `{file}` is yours, and what would be generated in its place changes"
            diagnostics.add(stale(message, location, file, texts, _HINT))


def _configuration(request: Request) -> tuple[Config, Location | None]:
    if request.config is None:
        return Config(), None
    with checked_out(request, Diagnostics()) as checkout:
        loaded = source.load_file(checkout.request.config or request.config, Diagnostics())
        config = read_config(loaded, Diagnostics())
        pointer = f"{(config.python if config.python.keep_files else config.settings).pointer}/keep_files"
        return config, checkout.locate(loaded.locate)(pointer)


def _files(request: Request, run: Callable[[Request, Cache, Diagnostics], Run]) -> Files:
    with checked_out(request, Diagnostics()) as checkout:
        return remembered(checkout.request, Diagnostics(), run).files
