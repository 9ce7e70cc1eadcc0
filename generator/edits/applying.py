"""The files of a run with the maintainer's edits on them, and what there is to say about files that are kept."""

from __future__ import annotations

import shlex
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from generator.diagnostics import Diagnostic, Diagnostics, Location
from generator.diagnostics.codes import Emit
from generator.edits.folder import ACCEPTED, PATCH, EditFolder, edit_folder
from generator.edits.patch import BrokenPatch, Patch, from_text, line_in_text
from generator.edits.stale import stale
from generator.emit.kept import is_kept
from generator.request import Request
from generator.run_cache import Run


def edited(run: Run, request: Request, diagnostics: Diagnostics) -> Run:
    """The run with its files as the maintainer edited them. Raises GenerationStopped where an edit doesn't fit.

    Where a part of the document is asked for, what is said about files of the rest has no effect.
    """
    folder = edit_folder(request)
    if folder is None or not folder.root.is_dir():
        return run
    _report_stale(folder, run, request, diagnostics)
    files = dict(run.files)
    for file in _of_run(folder.files(PATCH), run, request):
        text = _applied(folder, file, run, request, diagnostics)
        if text is not None:
            files[file] = text
    diagnostics.stop_on_errors()
    return replace(run, files=files)


def _of_run(files: Iterable[PurePosixPath], run: Run, request: Request) -> list[PurePosixPath]:
    return [file for file in files if file in run.files or not request.is_partial]


def _applied(
    folder: EditFolder, file: PurePosixPath, run: Run, request: Request, diagnostics: Diagnostics
) -> str | None:
    """What is generated for a file, with the edit of it; None where the two don't fit, which is reported."""
    patch = read_patch(folder, file, diagnostics)
    if patch is None:
        return None
    place = Location(folder.path(file, PATCH).as_posix(), 1, 1, "")
    if file not in run.files or is_kept(file, run.keep):
        reason = "`keep_files` says is yours" if file in run.files else "isn't generated"
        hint = "Move what you need of it elsewhere, and remove the patch."
        diagnostics.add(Diagnostic(Emit.EditWithoutFile, f"the edit is of `{file}`, which {reason}", place, hint))
        return None
    from generator.edits.merging import merged

    result = merged(patch, run.files[file])
    for conflict in result.conflicts:
        line = line_in_text(folder.read(file, PATCH) or "", conflict.line)
        sides = ("your edit:", *_indented(conflict.edited), "generated now:", *_indented(conflict.generated))
        message = f"your edit and the document both change these lines of `{file}`"
        hint = "\n".join((_command(_STEPS, request, file), *sides))
        diagnostics.add(Diagnostic(Emit.EditConflict, message, replace(place, line=line), hint))
    return None if result.conflicts else result.text


_STEPS = "Run `sdkgen keep {}` with the options of this run: it writes both sides into the file. Choose there, and run it again."


def read_patch(folder: EditFolder, file: PurePosixPath, diagnostics: Diagnostics) -> Patch | None:
    """The edit of a file; None where there is none, and where it can't be read, which is reported."""
    place = folder.path(file, PATCH).as_posix()
    hint = "Take the patch from version control. If you remove it, the edit is given up."
    try:
        text = folder.read(file, PATCH)
        return None if text is None else from_text(text)
    except BrokenPatch as broken:
        message = f"the patch of `{file}` can't be read: {broken}"
        diagnostics.add(Diagnostic(Emit.BrokenEdit, message, Location(place, broken.line, 1, ""), hint))
    except UnicodeDecodeError:
        message = f"the patch of `{file}` can't be read: it is not in UTF-8"
        diagnostics.add(Diagnostic(Emit.BrokenEdit, message, Location(place, 1, 1, ""), hint))
    return None


def _report_stale(folder: EditFolder, run: Run, request: Request, diagnostics: Diagnostics) -> None:
    """Reports files of the maintainer in whose place something else would be generated than when they were accepted."""
    for file in _of_run(folder.files(ACCEPTED), run, request):
        accepted, generated = folder.read(file, ACCEPTED), run.files.get(file)
        if is_kept(file, run.keep) and accepted != generated:
            place = Location((request.output / file).as_posix(), 1, 1, "")
            diagnostics.add(
                stale(_STALE, place, file, (accepted or "", generated or ""), _command(_ACCEPT, request, file))
            )


_STALE = "`keep_files` says that this file is yours, and what would be generated in its place has changed"
_ACCEPT = (
    "Take over what you need. Then run `sdkgen keep {}` with the options of this run: it accepts what is generated now."
)


def _indented(lines: tuple[str, ...]) -> list[str]:
    return [f"    {line.rstrip()}" for line in lines] or ["    (nothing)"]


def _command(text: str, request: Request, file: PurePosixPath) -> str:
    return text.format(shlex.quote((request.output / file).as_posix()))
