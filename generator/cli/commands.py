"""The commands, one function each."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from generator.cli import options
from generator.cli.options import DEFAULT_SPEC, Options, takes_options
from generator.cli.running import (
    finish_check,
    finish_generate,
    finish_keep,
    finish_release,
    note_configuration,
    reporting,
)
from generator.diagnostics import Diagnostics
from generator.report import Format, print_diagnostics, print_json
from generator.report.diff import DiffFormat, FailOn, fails, print_difference

app = typer.Typer(
    name="sdkgen",
    help="Generates a typed Python SDK from an OpenAPI document and one configuration file.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    # Rich lays out the help on a terminal; elsewhere it would only cost its import.
    rich_markup_mode="rich" if sys.stdout is not None and sys.stdout.isatty() else None,
)


@app.command()
@takes_options
def generate(asked: Options, force: options.Force = False) -> None:
    """Write the SDK. Exits with 1 when the document or the configuration has errors; nothing is written then."""
    with reporting(asked.format, asked.strict) as diagnostics:
        from generator import pipeline

        report = pipeline.generate(asked.request(), diagnostics, force=force)
        note_configuration(asked, diagnostics)
    finish_generate(report, diagnostics, asked)


@app.command()
@takes_options
def check(asked: Options) -> None:
    """Compare the SDK with the document. Writes nothing; exits with 1 and shows a diff when they differ."""
    with reporting(asked.format, asked.strict) as diagnostics:
        from generator import pipeline

        report = pipeline.check(asked.request(), diagnostics)
        note_configuration(asked, diagnostics)
    finish_check(report, diagnostics, asked.format)


@app.command()
@takes_options
def inspect(asked: Options) -> None:
    """Show resources, methods and models. Says where each name comes from, and writes nothing."""
    with reporting(asked.format, asked.strict) as diagnostics:
        from generator import pipeline

        inspection = pipeline.inspect(asked.request(), diagnostics)
        note_configuration(asked, diagnostics)
    from generator.report.inspection import inspection_json, inspection_text

    # To stderr where scripts read the inspection from stdout. A workflow finds annotations among other lines.
    print_diagnostics(diagnostics, Format.GITHUB if asked.format is Format.GITHUB else Format.TEXT)
    if asked.format is Format.JSON:
        print_json(inspection_json(inspection))
    else:
        print(inspection_text(inspection), end="")


@app.command()
def diff(
    old: options.Old,
    new: options.New = DEFAULT_SPEC,
    config: options.Config = None,
    old_config: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="The configuration before; otherwise that of OLD's revision, else --config."),
    ] = None,
    package: options.Package = None,
    allow_remote: options.AllowRemote = None,
    fail_on: Annotated[FailOn | None, typer.Option(help="Exit with 1 if a change is as bad as this or worse.")] = None,
    left_out: options.LeftOut = None,
    format: Annotated[DiffFormat, typer.Option("--format", help="How the changes are printed.")] = DiffFormat.TEXT,
    changelog: Annotated[
        bool, typer.Option("--changelog", help="Print the entry for a changelog, in Keep a Changelog's form.")
    ] = False,
) -> None:
    """Show what changes for the SDK's users. Compares two documents or two packages; each change has a severity and its
    places. Packages are read, and never imported."""
    if changelog and format is not DiffFormat.TEXT:
        raise typer.BadParameter("--changelog prints Markdown; pass it without --format", param_hint="--changelog")
    from generator import surface

    are_packages = surface.is_package(old) or surface.is_package(new)
    options.check_diff(are_packages, left_out, config, old_config, package, allow_remote)
    with reporting(format.of_diagnostics) as diagnostics:
        if are_packages:
            difference = surface.compare(old, new, left_out, diagnostics)
        else:
            from generator import pipeline

            before = Options(old, old_config or config, package=package, allow_remote=allow_remote)
            after = Options(new, config, package=package, allow_remote=allow_remote)
            difference = pipeline.diff(*options.compared(before, after), diagnostics)
    # To stderr where scripts read the changes from stdout.
    print_diagnostics(diagnostics, Format.GITHUB if format is DiffFormat.GITHUB else Format.TEXT)
    if changelog:
        from generator.release.entry import unreleased_entry

        print(unreleased_entry(difference), end="")
    else:
        print_difference(difference, format)
    if fail_on is not None and fails(difference, fail_on):
        raise typer.Exit(1)


@app.command()
@takes_options
def keep(
    asked: Options,
    file: Annotated[str, typer.Argument(metavar="FILE", help="A generated file that you have edited.")],
) -> None:
    """Record the edit of a generated file. It is then part of what is generated; of a file in keep_files, accepts what would
    be generated now."""
    with reporting(asked.format, asked.strict) as diagnostics:
        from generator import pipeline

        kept = pipeline.keep(file, asked.request(), diagnostics)
        note_configuration(asked, diagnostics)
    finish_keep(kept, diagnostics, asked.format)


@app.command()
@takes_options
def release(
    asked: Options,
    version: Annotated[
        str | None,
        typer.Argument(metavar="VERSION", help="The next version; the one that `diff` suggests if you omit it."),
    ] = None,
    since: Annotated[
        str | None,
        typer.Option(
            metavar="DOCUMENT",
            help="The document of the last release: a file, a URL, or git:REV:path. If you omit it, that at the git tag of"
            " the present version, vVERSION.",
        ),
    ] = None,
) -> None:
    """Set a project's version. In the configuration, in the generated files and in the changelog, with its entry."""
    from generator.release.versions import is_version

    if version is None and is_version(asked.spec):
        asked, version = replace(asked, spec=DEFAULT_SPEC), asked.spec
    if asked.project is None:
        raise typer.BadParameter("pass the folder of the project that is released", param_hint="--project")
    with reporting(asked.format, asked.strict) as diagnostics:
        from generator.release import release

        released = release(asked.request(), since, version, date.today().isoformat(), diagnostics)
        note_configuration(asked, diagnostics)
    finish_release(released, diagnostics, asked.format)


@app.command()
def init(
    spec: Annotated[str, typer.Argument(metavar="DOCUMENT", help="The OpenAPI document: a file, a URL, or -.")],
    allow_remote: options.AllowRemote = None,
    format: options.ReportFormat = Format.TEXT,
) -> None:
    """Print a configuration to start from. Use it like this: `sdkgen init openapi.yaml > spec/sdk.yaml`."""
    with reporting(format) as diagnostics:
        from generator import pipeline

        text = pipeline.starting_configuration(spec, diagnostics, tuple(allow_remote or ()))
    _print_configuration(text, diagnostics, format)


@app.command()
def adopt(
    sdk: Annotated[
        str,
        typer.Argument(metavar="SDK", help="An installed package by its name, a wheel, a source archive, or a folder."),
    ],
    spec: Annotated[str, typer.Argument(metavar="DOCUMENT", help="The OpenAPI document: a file, a URL, or -.")],
    lib: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Copies methods that were written by hand to this folder.")
    ] = None,
    allow_remote: options.AllowRemote = None,
    format: options.ReportFormat = Format.TEXT,
) -> None:
    """Print the configuration that an existing SDK was made from. The SDK is read, and never imported."""
    with reporting(format) as diagnostics:
        from generator import pipeline

        adopted = pipeline.adopt(sdk, spec, diagnostics, tuple(allow_remote or ()))
        if lib is not None:
            adopted.write_hand_written(lib)
    _print_configuration(adopted.configuration, diagnostics, format)


def _print_configuration(text: str, diagnostics: Diagnostics, format: Format) -> None:
    """Prints YAML to stdout, and what there is to say about it to stderr."""
    print_diagnostics(diagnostics, Format.TEXT)
    if format is Format.JSON:  # which is YAML too (YAML 1.2, section 1.3), so it can be a configuration as it is
        import yaml

        print_json(yaml.safe_load(text))
    else:
        print(text, end="")


@app.command()
def schema() -> None:
    """Print a JSON Schema of the configuration. Editors complete and check the file by it."""
    from generator.report.configuration import schema_json

    print_json(schema_json())


@app.command()
def explain(
    code: Annotated[str | None, typer.Argument(metavar="CODE", help="The word in brackets, as in error[CODE].")] = None,
    format: options.ReportFormat = Format.TEXT,
) -> None:
    """Say what a diagnostic means. Also what to do about it; without CODE, lists all diagnostics."""
    from generator.report.codes import codes_json, codes_text, find_code

    found = None if code is None else find_code(code)
    if isinstance(found, str):
        raise typer.BadParameter(found, param_hint="CODE")
    if format is Format.JSON:
        print_json(codes_json(found))
    else:
        print(codes_text(found), end="")


def _print_version(wanted: bool) -> None:
    if wanted:
        from generator.version import __version__

        print(f"sdkgen {__version__}")
        raise typer.Exit


@app.callback()
def _program(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None: ...
