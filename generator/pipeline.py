"""The stages in order. Read this file first: what each stage takes and gives stands here, how it works in its module."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator import analysis, document, emit, format, ir, lower, naming, overlay, render, source
from generator.cache import open_cache
from generator.config import read_config
from generator.config.model import Config
from generator.diagnostics import Diagnostics, GenerationStopped, Reporter
from generator.emit import Report
from generator.files import Files
from generator.inspection import Inspection
from generator.models import write_models
from generator.models.worker import ClassWorker
from generator.naming import NameTable
from generator.source import Source
from generator.starting_point import starting_configuration as starting_configuration_of
from generator.summary import inspection


@dataclass(frozen=True, slots=True)
class Request:
    """What to generate from, and where to."""

    spec: str
    config: str | None
    overlays: tuple[str, ...]
    output: Path
    package: str | None
    templates: Path | None


@dataclass(frozen=True, slots=True)
class _Inputs:
    """The document as it was corrected, and the configuration."""

    source: Source
    config: Config
    config_source: Source | None


def generate(request: Request, diagnostics: Diagnostics, *, force: bool = False) -> Report:
    """Writes the SDK. Raises `GenerationStopped` when a stage found errors; nothing is written then."""
    return emit.write(build(request, diagnostics), request.output, force=force)


def check(request: Request, diagnostics: Diagnostics) -> Report:
    """Compares the SDK with what is on disk, and writes nothing."""
    return emit.compare(build(request, diagnostics), request.output)


def inspect(request: Request, diagnostics: Diagnostics) -> Inspection:
    """The resources, methods and models that the SDK would have, and where each name comes from."""
    inputs = _load(request, diagnostics)
    api, names = _understand(request, inputs, diagnostics)
    return inspection(api, names)


def starting_configuration(spec: str, diagnostics: Diagnostics) -> str:
    """A configuration to start from: what is generated without one, written down as YAML."""
    loaded = source.load(spec, diagnostics)
    parsed = document.parse(loaded, diagnostics)
    _stop_on_errors(diagnostics)
    return starting_configuration_of(parsed)


def build(request: Request, diagnostics: Diagnostics) -> Files:
    """Every file of the SDK, formatted. Raises `GenerationStopped`."""
    cache = open_cache()
    with ClassWorker.start() as worker:
        inputs = _load(request, diagnostics)
        api, names = _understand(request, inputs, diagnostics)
        package = lower.lower(api, names, inputs.config)
        files = render.render(package, request.templates)
        models = write_models(package.models, templates=_model_templates(request), cache=cache, writer=worker.write)
    return {**format.format_files({**files, **models}, cache), **_runtime()}


def _load(request: Request, diagnostics: Diagnostics) -> _Inputs:
    loaded = source.load(request.spec, diagnostics)
    config_source = source.load_file(request.config, diagnostics) if request.config else None
    config = read_config(config_source, diagnostics)
    overlays = [*_configured_overlays(request, config), *request.overlays]
    if overlays:
        loaded = overlay.apply(loaded, [source.load_file(path, diagnostics) for path in overlays], diagnostics)
    _stop_on_errors(diagnostics)
    return _Inputs(loaded, config, config_source)


def _understand(request: Request, inputs: _Inputs, diagnostics: Diagnostics) -> tuple[ir.API, NameTable]:
    parsed = document.parse(inputs.source, diagnostics)
    _stop_on_errors(diagnostics)
    of_document = Reporter(diagnostics, inputs.source.locate)
    of_config = Reporter(diagnostics, (inputs.config_source or inputs.source).locate)
    api = analysis.analyse(parsed, inputs.config, of_document, of_config)
    _stop_on_errors(diagnostics)
    package = request.package or inputs.config.python.package_name or request.output.resolve().name
    names = naming.name(api, inputs.config, package, of_document, of_config)
    _stop_on_errors(diagnostics)
    return api, names


def _configured_overlays(request: Request, config: Config) -> list[str]:
    """Overlays that the configuration names, found from its own folder."""
    folder = Path(request.config).parent if request.config else Path()
    return [str(folder / path) for path in config.overlays]


def _model_templates(request: Request) -> Path | None:
    """The user's template of response models, if the folder has one."""
    folder = request.templates / "models" if request.templates else None
    return folder if folder and (folder / "pydantic_v2" / "BaseModel.jinja2").is_file() else None


def _runtime() -> Files:
    """The runtime's own files, as they are."""
    folder = Path(__file__).parent / "runtime"
    names = sorted(path.name for path in folder.glob("*.py"))
    return {PurePosixPath("_runtime", name): (folder / name).read_text(encoding="utf-8") for name in names}


def _stop_on_errors(diagnostics: Diagnostics) -> None:
    if diagnostics.has_errors:
        raise GenerationStopped
