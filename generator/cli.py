"""The command line: reads the options, calls the pipeline, prints what comes back. Nothing is decided here."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped
from generator.diagnostics.codes import Configure
from generator.report import Format, print_diagnostics, print_json, print_styled
from generator.report.diff import DiffFormat, FailOn, fails, print_difference

if TYPE_CHECKING:
    from generator.emit import Report
    from generator.pipeline import Request

DEFAULT_SPEC = "spec/openapi.yaml"
DEFAULT_CONFIG = "spec/sdk.yaml"
DEFAULT_OUTPUT = "generated"

app = typer.Typer(
    name="sdkgen",
    help="Generates a typed Python SDK from an OpenAPI document and one configuration file.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    # Rich lays out the help on a terminal; elsewhere it would only cost its import.
    rich_markup_mode="rich" if sys.stdout is not None and sys.stdout.isatty() else None,
)

Spec = Annotated[str, typer.Option(metavar="FILE|URL|-", help="The OpenAPI document; - reads standard input.")]
Config = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        help=f"The SDK configuration. Without this option {DEFAULT_SPEC} has {DEFAULT_CONFIG}, other documents none;"
        " '' uses none.",
    ),
]
Overlays = Annotated[
    list[str] | None,
    typer.Option("--overlay", metavar="FILE", help="An OpenAPI Overlay that corrects the document; may be repeated."),
]
Output = Annotated[Path, typer.Option(metavar="DIR", help="The folder of the SDK.")]
Package = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The SDK's import name; otherwise the configuration's, else the folder's."),
]
Templates = Annotated[
    Path | None,
    typer.Option(metavar="DIR", exists=True, file_okay=False, help="Templates that go before those of the same name."),
]
ReportFormat = Annotated[Format, typer.Option("--format", help="How diagnostics and reports are printed.")]
Force = Annotated[bool, typer.Option("--force", help="Overwrite files that were edited by hand or not generated.")]


@app.command()
def generate(
    spec: Spec = DEFAULT_SPEC,
    config: Config = None,
    overlay: Overlays = None,
    output: Output = Path(DEFAULT_OUTPUT),
    package: Package = None,
    templates: Templates = None,
    format: ReportFormat = Format.TEXT,
    force: Force = False,
) -> None:
    """Write the SDK. Exits with 1 when the document or the configuration has errors; nothing is written then."""
    with _reporting(format) as diagnostics:
        from generator import pipeline

        request = _request(spec, config, overlay, output, package, templates)
        report = pipeline.generate(request, diagnostics, force=force)
        _note_configuration(spec, config, diagnostics)
    _finish_generate(report, diagnostics, format)


@app.command()
def check(
    spec: Spec = DEFAULT_SPEC,
    config: Config = None,
    overlay: Overlays = None,
    output: Output = Path(DEFAULT_OUTPUT),
    package: Package = None,
    templates: Templates = None,
    format: ReportFormat = Format.TEXT,
) -> None:
    """Compare the SDK with the document; write nothing. Exits with 1 and shows a diff when they differ."""
    with _reporting(format) as diagnostics:
        from generator import pipeline

        request = _request(spec, config, overlay, output, package, templates)
        report = pipeline.check(request, diagnostics)
        _note_configuration(spec, config, diagnostics)
    _finish_check(report, diagnostics, format)


@app.command()
def inspect(
    spec: Spec = DEFAULT_SPEC,
    config: Config = None,
    overlay: Overlays = None,
    output: Output = Path(DEFAULT_OUTPUT),
    package: Package = None,
    templates: Templates = None,
    format: ReportFormat = Format.TEXT,
) -> None:
    """Show the resources, methods and models that the document gives, and where each name comes from."""
    with _reporting(format) as diagnostics:
        from generator import pipeline

        request = _request(spec, config, overlay, output, package, templates)
        inspection = pipeline.inspect(request, diagnostics)
        _note_configuration(spec, config, diagnostics)
    from generator.report.inspection import inspection_json, inspection_text

    print_diagnostics(diagnostics, Format.TEXT)  # to stderr: stdout belongs to the inspection
    if format is Format.JSON:
        print_json(inspection_json(inspection))
    else:
        print(inspection_text(inspection), end="")


@app.command()
def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="The document before: a file, a URL, or git:REV:path.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The document after, in the same forms.")] = DEFAULT_SPEC,
    config: Config = None,
    old_config: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="The configuration before; otherwise that of OLD's revision, else --config."),
    ] = None,
    package: Package = None,
    fail_on: Annotated[FailOn | None, typer.Option(help="Exit with 1 where a change is as bad as this.")] = None,
    format: Annotated[DiffFormat, typer.Option("--format", help="How the changes are printed.")] = DiffFormat.TEXT,
) -> None:
    """Show what changes for the SDK's users between two documents, each change with its severity and place."""
    with _reporting(Format.JSON if format is DiffFormat.JSON else Format.TEXT) as diagnostics:
        from generator import pipeline

        if config is None and DEFAULT_SPEC in (old.rpartition(":")[2], new.rpartition(":")[2]):
            config = DEFAULT_CONFIG if Path(DEFAULT_CONFIG).is_file() else None
        output = Path(DEFAULT_OUTPUT)
        before = _request(old, old_config or config or "", None, output, package, None)
        after = _request(new, config or "", None, output, package, None)
        difference = pipeline.diff(before, after, diagnostics)
    print_difference(difference, format)
    if fail_on is not None and fails(difference, fail_on):
        raise typer.Exit(1)


@app.command()
def init(
    spec: Annotated[str, typer.Argument(metavar="SPEC", help="The OpenAPI document: a file, a URL, or -.")],
    format: ReportFormat = Format.TEXT,
) -> None:
    """Print a configuration to start from, made from a document: `sdkgen init openapi.yaml > spec/sdk.yaml`."""
    with _reporting(format) as diagnostics:
        from generator import pipeline

        text = pipeline.starting_configuration(spec, diagnostics)
    print_diagnostics(diagnostics, Format.TEXT)  # to stderr: stdout belongs to the configuration
    if format is Format.JSON:  # which is YAML too (YAML 1.2, section 1.3), so it can be a configuration as it is
        import yaml

        print_json(yaml.safe_load(text))
    else:
        print(text, end="")


def _print_version(wanted: bool) -> None:
    if wanted:
        from generator.version import __version__

        print(f"sdkgen {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None: ...


def _leave(code: object) -> NoReturn:
    """Ends the process without taking its objects apart one by one, which costs as much time as rendering an SDK."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError):
            stream.flush()
    os._exit(code if isinstance(code, int) else 0 if code is None else 1)


def main() -> None:
    """Runs the command line of this process; never returns."""
    # A run builds much that lives to its end; looking through it again and again for garbage took a tenth of the time.
    gc.set_threshold(50_000, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]  # a narrow locale is no reason to fail
    from generator import pipeline  # fmt: skip
    if sys.argv[1:2] in (["generate"], ["check"]):
        pipeline.get_ready()
    try:
        app(prog_name="sdkgen")
    except SystemExit as end:
        pipeline.stand_down()
        _leave(end.code)


def _request(
    spec: str,
    config: str | None,
    overlays: list[str] | None,
    output: Path,
    package: str | None,
    templates: Path | None,
) -> Request:
    from generator.pipeline import Request

    return Request(
        spec=spec,
        config=_default_config(spec) if config is None else config or None,
        overlays=tuple(overlays or ()),
        output=output,
        package=package,
        templates=templates,
    )


def _default_config(spec: str) -> str | None:
    """The configuration of the default document, if there is one: it knows nothing of any other document."""
    return DEFAULT_CONFIG if _is_default(spec) and Path(DEFAULT_CONFIG).is_file() else None


def _is_default(spec: str) -> bool:
    return os.path.abspath(spec) == os.path.abspath(DEFAULT_SPEC)


def _note_configuration(spec: str, config: str | None, diagnostics: Diagnostics) -> None:
    """Says so when there is a configuration that a run without `--config` has not used."""
    if config is None and not _is_default(spec) and Path(DEFAULT_CONFIG).is_file():
        message = f"{DEFAULT_CONFIG} is not used: it is the configuration of {DEFAULT_SPEC}"
        hint = f"Pass --config {DEFAULT_CONFIG} to use it, or --config '' to use none."
        diagnostics.add(Diagnostic(Configure.ConfigurationNotUsed, message, None, hint))


@contextmanager
def _reporting(chosen: Format) -> Iterator[Diagnostics]:
    """Collects diagnostics while the pipeline runs; prints them and exits with 1 when it stops or breaks."""
    diagnostics = Diagnostics()
    try:
        yield diagnostics
    except GenerationStopped:
        _fail(diagnostics, chosen)
    except OSError as error:
        _fail(diagnostics, chosen, f"error: {error}")
    except Exception as error:
        from generator.report.failure import failure_text

        _fail(diagnostics, chosen, failure_text(error))


def _fail(diagnostics: Diagnostics, chosen: Format, message: str | None = None) -> NoReturn:
    print_diagnostics(diagnostics, chosen)
    if message is not None:
        print(message, file=sys.stderr)
    raise typer.Exit(1)


def _finish_generate(report: Report, diagnostics: Diagnostics, chosen: Format) -> None:
    from generator.report.files import refusals, summary

    if report.written:
        print_diagnostics(diagnostics, chosen)
        print(summary(report), file=sys.stderr)
        return
    print_diagnostics([*diagnostics, *refusals(report)], chosen)
    print("nothing was written", file=sys.stderr)
    raise typer.Exit(1)


def _finish_check(report: Report, diagnostics: Diagnostics, chosen: Format) -> None:
    from generator.report.files import check_summary, diff_text, differences

    found: list[Diagnostic] = [*diagnostics]
    if chosen is Format.TEXT:
        print_styled(diff_text(report), sys.stdout)
    else:
        found += differences(report)
    print_diagnostics(found, chosen)
    print(check_summary(report), file=sys.stderr)
    if not report.up_to_date:
        raise typer.Exit(1)
