"""The stages in order. Read this file first: what each stage takes and gives stands here, how it works in its module.

Stages are imported where they are used: a run that finds everything in the cache needs none of them.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from generator import edits, emit, mixins, run_cache
from generator.cache import Cache
from generator.diagnostics import Diagnostics, GenerationStopped, attempt
from generator.files import Files, joined
from generator.models.worker import ClassWorker
from generator.models.worker import get_ready as get_ready
from generator.models.worker import stand_down as stand_down
from generator.request import Request as Request

if TYPE_CHECKING:
    from generator import inspection, ir
    from generator.adopt import Adopted
    from generator.diff import Difference, Side
    from generator.inputs import Inputs
    from generator.naming import NameTable


def generate(request: Request, diagnostics: Diagnostics, *, force: bool = False) -> emit.Report:
    """Writes the SDK. Raises `GenerationStopped` when a stage found errors; nothing is written then."""
    run = edits.edited(run_cache.remembered(request, diagnostics, _run), request, diagnostics)
    report = emit.write(run.files, request.output, run.keep, run.shares, force=force, digests=run.digests)
    return edits.remember_kept(request, run.files, replace(report, tally=run.tally))


def check(request: Request, diagnostics: Diagnostics) -> emit.Report:
    """Compares the SDK with what is on disk, and writes nothing."""
    run = edits.edited(run_cache.remembered(request, diagnostics, _run), request, diagnostics)
    return emit.compare(run.files, request.output, keep=run.keep, shares=run.shares)


def build(request: Request, diagnostics: Diagnostics) -> Files:
    """Every file of the SDK. Raises `GenerationStopped`."""
    return edits.edited(run_cache.remembered(request, diagnostics, _run), request, diagnostics).files


def keep(file: str, request: Request, diagnostics: Diagnostics) -> edits.Kept:
    """Records what the maintainer did to a generated file."""
    return edits.keep(file, run_cache.remembered(request, diagnostics, _run), request, diagnostics)


def inspect(request: Request, diagnostics: Diagnostics) -> inspection.Inspection:
    """The resources, methods and models that the SDK would have, and where each name comes from."""
    from generator.inspection.shape import shape

    return shape(*_understand(request, _load(request, diagnostics), diagnostics))


def diff(old: Request, new: Request, diagnostics: Diagnostics) -> Difference:
    """What changes for the SDK's users between two documents, which may stand in git (`git:REV:path`)."""
    from generator.diff import compare, side_of

    edits.report_moved(old, new, _run, diagnostics)
    return compare(side_of(old, diagnostics, side), side_of(new, diagnostics, side))


def starting_configuration(spec: str, diagnostics: Diagnostics, allow_remote: tuple[str, ...] = ()) -> str:
    """A configuration to start from: what is generated without one, written down as YAML."""
    from generator import document_alone, starting_point

    return starting_point.starting_configuration(*document_alone.read_alone(spec, diagnostics, allow_remote))


def adopt(sdk: str, spec: str, diagnostics: Diagnostics, allow_remote: tuple[str, ...] = ()) -> Adopted:
    """The configuration that an existing SDK was made from, and what of the SDK was written by hand."""
    from generator import adopt, document_alone

    return adopt.adopt(sdk, *document_alone.read_alone(spec, diagnostics, allow_remote))


def _run(request: Request, cache: Cache, diagnostics: Diagnostics) -> run_cache.Run:
    """All stages. What they report goes to `diagnostics` also when they stop."""
    from generator import file_header, format, lower, made, models, render, runtime_files, syntax_check, template_faults
    from generator.project import around

    with ClassWorker.start() as process:  # first of all, since it takes longest to get ready
        inputs = _load(request, diagnostics)
        api, names = _understand(request, inputs, diagnostics)
        package = lower.lower(api, names)
        with template_faults.reported(request, diagnostics), ThreadPoolExecutor(1) as beside:
            own_templates = models.user_templates(request.templates)
            modules = beside.submit(models.write_models, package.models, own_templates, cache, process.write)
            rendered = render.render(package, request.templates)
            # By a function of this module, so that a fault in models is not told as one in format.
            formatted = format.format_shared(rendered, lambda: modules.result(), cache, process.call, beside)
    written = file_header.with_header(formatted, inputs.config.settings.file_header)
    files = joined(generated=written, runtime=runtime_files.runtime_files(inputs.config.settings.http_library, written))
    stubs, own = mixins.checked(api, request, names.client.package, inputs.of_config(diagnostics))
    syntax_check.check_package(syntax_check.check_files(written, request.templates), {**stubs, **files})
    whole, keep, shares = around(files, request, api, names, package, inputs, cache, diagnostics)
    tally = made.tally(inputs.source, api, names.client.client, inputs.config.settings.http_library, diagnostics)
    return run_cache.Run(whole, diagnostics, (*inputs.files, *own), keep, shares, tally, inputs.digests)


def _load(request: Request, diagnostics: Diagnostics) -> Inputs:
    from generator import config, overlay, selection, source, upgrade
    from generator.inputs import Inputs

    loaded = attempt(source.load, request.spec, diagnostics, source.Remote(request.allow_remote))
    config_source = attempt(source.load_file, request.config, diagnostics) if request.config else None
    settings = config.read_config(config_source, diagnostics, request.version)
    named = overlay.paths_in(request.config, settings.overlays)
    overlays = overlay.load(request, named, config_source, diagnostics)
    if loaded is None or overlays is None:
        raise GenerationStopped
    own = overlay.transformed(loaded, settings.transforms, config_source, diagnostics)
    corrected = selection.selected(overlay.apply(own, overlays, diagnostics), request, diagnostics)
    diagnostics.stop_on_errors()
    return Inputs(upgrade.upgrade(corrected, diagnostics), settings, config_source, named)


def _understand(
    request: Request, inputs: Inputs, diagnostics: Diagnostics, missing: Diagnostics | None = None
) -> tuple[ir.API, NameTable]:
    """The API and its names. What the configuration names and a whole document lacks goes to `missing`, or stops the run."""
    from generator import analysis, document, naming, package_name

    of_document, of_config = inputs.of_document(diagnostics), inputs.of_config(diagnostics)
    package = package_name.package_name(request, inputs.config, of_config)
    parsed = document.parse(inputs.source, diagnostics)
    diagnostics.stop_on_errors()
    document.describe(inputs.source, diagnostics)
    settings = package_name.with_organization(inputs.config, parsed.title, package)
    stops = missing is None and not request.is_partial
    of_plan = of_config if stops else replace(of_config, diagnostics=missing or Diagnostics())
    api = analysis.analyse(parsed, settings, of_document, of_plan)
    diagnostics.stop_on_errors()
    names = naming.name(api, settings, package, of_document, of_config)
    diagnostics.stop_on_errors()
    return api, names


def side(request: Request, diagnostics: Diagnostics) -> Side:
    """An SDK to compare. What its configuration names may be missing: that is then one of the differences."""
    from generator.diff import Side

    inputs = _load(request, diagnostics)
    api, names = _understand(request, inputs, diagnostics, Diagnostics())
    return Side(api, names, inputs.config, inputs.source.locate, (inputs.config_source or inputs.source).locate)
