"""The stages in order. Read this file first: what each stage takes and gives stands here, how it works in its module.

Stages are imported where they are used: a run that finds everything in memory needs none of them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from generator import emit, memory
from generator.cache import Cache, open_cache
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location, Reporter
from generator.diagnostics.codes import Emit, Render
from generator.files import UnsafePath, check_paths, joined
from generator.models import worker
from generator.models.worker import ClassWorker
from generator.request import Request as Request
from generator.template_folder import template_folder

if TYPE_CHECKING:
    from generator import ir, pymodel
    from generator.config.model import Config
    from generator.diff import Difference, Side
    from generator.emit import Report
    from generator.files import Files
    from generator.inspection import Inspection
    from generator.naming import NameTable
    from generator.source import Remote, Source

P = ParamSpec("P")
T = TypeVar("T")


def get_ready() -> None:
    """Starts what a run would have to wait for longest; `stand_down` ends it again if there is no run."""
    worker.get_ready()


def stand_down() -> None:
    worker.stand_down()


def generate(request: Request, diagnostics: Diagnostics, *, force: bool = False) -> Report:
    """Writes the SDK. Raises `GenerationStopped` when a stage found errors; nothing is written then."""
    run = _remembered(request, diagnostics)
    return emit.write(run.files, request.output, keep=run.keep, force=force)


def check(request: Request, diagnostics: Diagnostics) -> Report:
    """Compares the SDK with what is on disk, and writes nothing."""
    run = _remembered(request, diagnostics)
    return emit.compare(run.files, request.output, keep=run.keep)


def inspect(request: Request, diagnostics: Diagnostics) -> Inspection:
    """The resources, methods and models that the SDK would have, and where each name comes from."""
    from generator.summary import inspection

    api, names = _understand(request, _load(request, diagnostics), diagnostics)
    return inspection(api, names)


def diff(old: Request, new: Request, diagnostics: Diagnostics) -> Difference:
    """What changes for the SDK's users between two documents, which may stand in git (`git:REV:path`)."""
    from generator.diff import compare

    return compare(_side(old, diagnostics), _side(new, diagnostics))


def starting_configuration(spec: str, diagnostics: Diagnostics, allow_remote: tuple[str, ...] = ()) -> str:
    """A configuration to start from: what is generated without one, written down as YAML."""
    from generator import document, source, starting_point, upgrade

    loaded = upgrade.upgrade(source.load(spec, diagnostics, source.Remote(allow_remote)), diagnostics)
    parsed = document.parse(loaded, diagnostics)
    _stop_on_errors(diagnostics)
    return starting_point.starting_configuration(parsed, Reporter(diagnostics, loaded.locate))


def build(request: Request, diagnostics: Diagnostics) -> Files:
    """Every file of the SDK. Raises `GenerationStopped`."""
    return _remembered(request, diagnostics).files


def _remembered(request: Request, diagnostics: Diagnostics) -> memory.Run:
    """A run, from memory when nothing has changed. Raises `GenerationStopped`."""
    cache, started = open_cache(), time.time_ns()
    key = memory.run_key(request, template_folder())
    known = memory.recall(key, cache) if key else None
    if known is not None:
        diagnostics.extend(known.diagnostics)
        _stop_on_errors(diagnostics)  # what was a warning then may be an error now
        return known
    with ClassWorker.start() as process:  # first of all, since it takes longest to get ready
        found = _run(request, cache, process, diagnostics)
    if key and key == memory.run_key(request, template_folder()):  # nothing has changed in the meantime
        memory.remember(key, found, cache, started=started)
    return found


def _run(request: Request, cache: Cache, worker: ClassWorker, diagnostics: Diagnostics) -> memory.Run:
    """All stages. What they report goes to `diagnostics` also when they stop."""
    from generator import file_header, lower, syntax_check
    from generator.runtime_files import runtime_files

    inputs = _load(request, diagnostics)
    api, names = _understand(request, inputs, diagnostics)
    config = inputs.config
    package = lower.lower(api, names)
    with _template_faults(request, diagnostics):
        formatted = _write(package, request, cache, worker)
    written = file_header.with_header(formatted, config.settings.file_header)
    facts = syntax_check.check_files(written, request.templates)
    files = joined(generated=written, runtime=runtime_files(config.settings.http_library))
    syntax_check.check_package(facts, files)
    _check_paths(files, diagnostics)
    keep = (*config.python.keep_files, *config.settings.keep_files)
    return memory.Run(files, diagnostics, (*inputs.source.files, *inputs.overlays), keep)


@dataclass(frozen=True, slots=True)
class _Inputs:
    """The document as it was corrected, the configuration, and the overlays that it names."""

    source: Source
    config: Config
    config_source: Source | None
    overlays: tuple[str, ...]


def _load(request: Request, diagnostics: Diagnostics) -> _Inputs:
    from generator import config, ignoring, overlay, source, upgrade

    remote = source.Remote(request.allow_remote)
    loaded = _attempt(source.load, request.spec, diagnostics, remote)
    config_source = _attempt(source.load_file, request.config, diagnostics) if request.config else None
    settings = config.read_config(config_source, diagnostics)
    if settings.ignored_diagnostics:
        diagnostics.leave_out(lambda item: ignoring.is_ignored(item, settings.ignored_diagnostics))
    named = _beside(request.config, settings.overlays)
    overlays = [
        *(_named_overlay(path, index, config_source, diagnostics, remote) for index, path in enumerate(named)),
        *(_attempt(source.load_file, path, diagnostics) for path in request.overlays),
    ]
    readable = [item for item in overlays if item is not None]
    if loaded is None or len(readable) < len(overlays):
        raise GenerationStopped
    if overlays:
        loaded = overlay.apply(loaded, readable, diagnostics)
    _stop_on_errors(diagnostics)
    return _Inputs(upgrade.upgrade(loaded, diagnostics), settings, config_source, named)


def _understand(
    request: Request, inputs: _Inputs, diagnostics: Diagnostics, missing: Diagnostics | None = None
) -> tuple[ir.API, NameTable]:
    """The API, and its names.

    What the configuration names and the document has not is reported to `missing`, and stops the run if that is None.
    """
    from generator import analysis, document, naming, package_name

    of_config = Reporter(diagnostics, (inputs.config_source or inputs.source).locate)
    package = package_name.package_name(request, inputs.config, of_config)
    parsed = document.parse(inputs.source, diagnostics)
    _stop_on_errors(diagnostics)
    document.describe(inputs.source, diagnostics)
    of_document = Reporter(diagnostics, inputs.source.locate)
    of_plan = of_config if missing is None else replace(of_config, diagnostics=missing)
    api = analysis.analyse(parsed, inputs.config, of_document, of_plan)
    _stop_on_errors(diagnostics)
    names = naming.name(api, inputs.config, package, of_document, of_config)
    _stop_on_errors(diagnostics)
    return api, names


def _side(request: Request, diagnostics: Diagnostics) -> Side:
    """An SDK to compare. What its configuration names may be missing: that is then one of the differences."""
    from generator.diff import Side, revisions

    with revisions.checked_out(request, diagnostics) as found:
        inputs = _load(found.request, found.diagnostics)
        api, names = _understand(found.request, inputs, found.diagnostics, Diagnostics())
        locate = found.locate(inputs.source.locate)
        return Side(api, names, inputs.config, locate, found.locate((inputs.config_source or inputs.source).locate))


def _write(package: pymodel.Package, request: Request, cache: Cache, worker: ClassWorker) -> Files:
    """Models, and the formatting of what is big, go to the other process; this one renders and formats the rest."""
    from generator import format, render
    from generator.models import write_models

    with ThreadPoolExecutor(1) as beside:
        models = beside.submit(
            write_models, package.models, templates=_model_templates(request), cache=cache, writer=worker.write
        )
        rendered = render.render(package, request.templates)
        given = format.biggest(rendered)
        done = beside.submit(
            lambda: format.format_files(joined(templates=given, models=models.result()), cache, worker.call)
        )
        kept = {path: text for path, text in rendered.items() if path not in given}
        return joined(templates=format.format_files(kept, cache), models=done.result())


def _named_overlay(
    path: str, index: int, config: Source | None, diagnostics: Diagnostics, remote: Remote
) -> Source | None:
    """The overlay that the configuration names at an index: a file, or a URL on a host that is allowed."""
    from generator import source

    if config is None or not source.is_url(path):
        return _attempt(source.load_file, path, diagnostics)
    report = Reporter(diagnostics, config.locate)
    return _attempt(source.load_remote, path, remote, report, f"/openapi/overlays/{index}")


def _attempt(load: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T | None:
    """What a function gives; None when it has reported errors, so that those of other files are reported too."""
    try:
        return load(*arguments, **options)
    except GenerationStopped:
        return None


def _beside(config: str | None, paths: tuple[str, ...]) -> tuple[str, ...]:
    """Paths that a configuration names, found from its own folder."""
    folder = Path(config).parent if config else Path()
    return tuple(path if "://" in path else str(folder / path) for path in paths)


def _model_templates(request: Request) -> Path | None:
    """The user's templates of response models, if the folder has some."""
    folder = request.templates / "models" if request.templates else None
    return folder if folder and folder.is_dir() else None


@contextmanager
def _template_faults(request: Request, diagnostics: Diagnostics) -> Iterator[None]:
    """Reports what is wrong with the user's templates. Without such, the same is a fault of the generator."""
    from generator import format, render
    from generator.models import ModelsFault

    try:
        yield
    except render.TemplateFault as fault:
        diagnostics.add(Diagnostic(Render.BrokenTemplate, str(fault), Location(fault.path, fault.line, 1, "")))
        raise GenerationStopped from None
    except ModelsFault as fault:
        if _model_templates(request) is None:
            raise
        diagnostics.add(Diagnostic(Render.BrokenTemplate, f"with the templates in models/, {_first_line(fault)}"))
        raise GenerationStopped from None
    except format.InvalidPython as fault:
        if request.templates is None:
            raise
        diagnostics.add(
            Diagnostic(Render.BrokenTemplate, f"what the templates give is not Python: {_first_line(fault)}")
        )
        raise GenerationStopped from None


def _first_line(fault: Exception) -> str:
    return str(fault).partition("\n")[0]


def _check_paths(files: Files, diagnostics: Diagnostics) -> None:
    try:
        check_paths(files)
    except UnsafePath as error:
        hint = "Give the resource or the model another name in the configuration."
        diagnostics.add(Diagnostic(Emit.UnsafePath, str(error), None, hint))
        raise GenerationStopped from None


def _stop_on_errors(diagnostics: Diagnostics) -> None:
    if diagnostics.has_errors:
        raise GenerationStopped
