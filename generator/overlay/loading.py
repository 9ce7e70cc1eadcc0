"""Finding overlays: those that the configuration names, from its own folder, then those that the run is asked to apply."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.diagnostics import Diagnostics, Reporter, attempt
from generator.request import Request
from generator.source import Remote, Source, is_url, load_file, load_remote


def paths_in(config: str | None, paths: Sequence[str]) -> tuple[str, ...]:
    """The paths that a configuration file names, as they lead from here; URLs stay as they are."""
    folder = Path(config).parent if config else Path()
    return tuple(path if "://" in path else str(folder / path) for path in paths)


def load(
    request: Request, named: Sequence[str], config: Source | None, diagnostics: Diagnostics
) -> list[Source] | None:
    """The overlays in the order they apply; None when one can't be read, once all that can't be are reported.

    `named` are those of the configuration, whose source is `config`.
    """
    overlays = [
        *(_named(path, index, config, request, diagnostics) for index, path in enumerate(named)),
        *(attempt(load_file, path, diagnostics) for path in request.overlays),
    ]
    readable = [overlay for overlay in overlays if overlay is not None]
    return readable if len(readable) == len(overlays) else None


def _named(path: str, index: int, config: Source | None, request: Request, diagnostics: Diagnostics) -> Source | None:
    """The overlay that the configuration names at an index: a file, or a URL on a host that is allowed."""
    if config is None or not is_url(path):
        return attempt(load_file, path, diagnostics)
    report = Reporter(diagnostics, config.locate)
    return attempt(load_remote, path, Remote(request.allow_remote), report, f"/openapi/overlays/{index}")
