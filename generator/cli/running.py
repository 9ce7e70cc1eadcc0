"""What surrounds a run: diagnostics are collected, printed at its end, and say what the exit code is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

import typer

from generator.cli.options import DEFAULT_CONFIG, DEFAULT_SPEC, Options
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.codes import Configure, Emit
from generator.report import Format, closing_line, print_diagnostics, print_styled

if TYPE_CHECKING:
    from generator.edits import Kept
    from generator.emit import Report
    from generator.release import Released


@contextmanager
def reporting(chosen: Format, strict: bool = False) -> Iterator[Diagnostics]:
    """Collects diagnostics while the pipeline runs; prints them and exits with 1 when it stops or breaks."""
    diagnostics = Diagnostics(strict)
    try:
        yield diagnostics
        return
    except GenerationStopped:
        pass
    except OSError as error:
        diagnostics.add(_refused(error))
    except Exception as error:
        from generator.report.failure import internal_error, print_traceback

        diagnostics.add(internal_error(error))
        print_traceback(error)
    _fail(diagnostics, chosen)


def note_configuration(asked: Options, diagnostics: Diagnostics) -> None:
    """Says so when there is a configuration that a run without `--config` has not used."""
    if asked.has_unused_configuration:
        message = f"{DEFAULT_CONFIG} is not used: it is the configuration of {DEFAULT_SPEC}"
        hint = f"Pass --config {DEFAULT_CONFIG} to use it, or --config '' to use none."
        diagnostics.add(Diagnostic(Configure.ConfigurationNotUsed, message, None, hint))


def finish_generate(report: Report, diagnostics: Diagnostics, asked: Options) -> None:
    """Says what was written and what to do with it, or what refused to be overwritten."""
    from generator.report.closing import closing
    from generator.report.files import notes, refusals

    if report.written:
        said = [*diagnostics, *notes(report)]
        print_diagnostics(said, asked.format)
        print(
            closing(report, said, None if asked.spec == "-" else asked.arguments(), project=asked.project),
            end="",
            file=sys.stderr,
        )
        return
    print_diagnostics([*diagnostics, *refusals(report)], asked.format)
    print("nothing was written", file=sys.stderr)
    raise typer.Exit(1)


def finish_check(report: Report, diagnostics: Diagnostics, chosen: Format) -> None:
    """Shows how the folder differs from what would be written."""
    from generator.report.files import beside_diff, check_summary, diff_text, differences

    if chosen is Format.TEXT:
        print_styled(diff_text(report), sys.stdout)
        print_diagnostics([*diagnostics, *beside_diff(report)], chosen)
    else:
        print_diagnostics([*diagnostics, *differences(report)], chosen)
    print(check_summary(report), file=sys.stderr)
    if not report.up_to_date:
        raise typer.Exit(1)


def finish_keep(kept: Kept, diagnostics: Diagnostics, chosen: Format) -> None:
    """Says what is part of the SDK now, and where that is written."""
    print_diagnostics(diagnostics, chosen)
    name, written = kept.file.as_posix(), kept.written
    if written is None:
        print(f"{name} is as it is generated; the edit that was recorded is gone", file=sys.stderr)
    elif kept.is_accepted:
        print(
            f"{name} stays yours; what would be generated in its place is accepted in {written.as_posix()}",
            file=sys.stderr,
        )
    else:
        print(f"the edit of {name} is recorded in {written.as_posix()}; commit both", file=sys.stderr)


def finish_release(released: Released, diagnostics: Diagnostics, chosen: Format) -> None:
    """Says which version it is now, where that is written, and what to type next; or what refused to be overwritten."""
    from generator.report.files import files_line, notes, refusals

    report = released.report
    print_diagnostics([*diagnostics, *(notes(report) if report.written else refusals(report))], chosen)
    if not report.written:
        print("nothing was written", file=sys.stderr)
        raise typer.Exit(1)
    print(f"{released.old} -> {released.new}: {', '.join(released.edited)}; {files_line(report)}", file=sys.stderr)
    print(f"next:\n  git commit -a -m 'Release {released.new}' && git tag v{released.new}", file=sys.stderr)


def _refused(error: OSError) -> Diagnostic:
    """What the disk said: whatever is read is read by the pipeline, which reports about it itself."""
    place = Location(str(error.filename), 1, 1, "") if error.filename else None
    return Diagnostic(Emit.CannotWrite, f"cannot write: {error.strerror or error}", place)


def _fail(diagnostics: Diagnostics, chosen: Format) -> NoReturn:
    print_diagnostics(diagnostics, chosen)
    print(closing_line(diagnostics), file=sys.stderr)
    raise typer.Exit(1)
