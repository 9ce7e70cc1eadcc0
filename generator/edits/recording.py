"""Records what the maintainer did to a file, or accepts what would be generated in the place of one that is kept."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import NoReturn

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.code import ErrorCode
from generator.diagnostics.codes import Emit
from generator.edits.applying import read_patch
from generator.edits.folder import ACCEPTED, GENERATED, PATCH, EditFolder, edit_folder
from generator.edits.merging import Merged, first_mark, merged
from generator.edits.patch import Patch, to_text
from generator.emit import manifest
from generator.emit.acknowledging import acknowledge
from generator.emit.folder import OutputFolder
from generator.emit.kept import is_kept
from generator.request import Request
from generator.run_cache import Run


@dataclass(frozen=True, slots=True)
class Kept:
    """What `keep` did with a file: `written` is the text that it wrote about it, None for one that it removed."""

    file: Path
    written: Path | None
    is_accepted: bool = False
    """Whether the file is the maintainer's as a whole."""


def keep(name: str, run: Run, request: Request, diagnostics: Diagnostics) -> Kept:
    """Records the edit of a generated file as a patch. `run` is what is generated without edits.

    Of a file in `keep_files`, remembers what would be generated in its place. Where an edit that was recorded before doesn't fit
    any more, writes both sides into the file. Raises GenerationStopped.
    """
    file = Path(name)
    folder, path = edit_folder(request), _inside(file, request)
    if folder is None:
        message = "an edit stands beside the configuration or the document, and neither is a file here"
        _stop(diagnostics, Emit.NothingToKeep, message, file, "Save the document, or pass --config with a file.")
    if path is None or path not in run.files:
        hint = "Name a file as it is on the disk. Files that aren't generated stay as they are."
        _stop(diagnostics, Emit.NothingToKeep, "the file is not one that is generated here", file, hint)
    if is_kept(path, run.keep):
        return Kept(file, folder.write(path, ACCEPTED, run.files[path]), is_accepted=True)
    if path in (*run.shares.once, *run.shares.marked):
        whose = "outside of its marks" if path in run.shares.marked else "since it was written"
        _stop(diagnostics, Emit.NothingToKeep, f"the file is yours {whose}; there is nothing to record", file)
    text = _text(path, request, diagnostics)
    return _Recording(file, path, text, run.files[path], folder, request, diagnostics).kept()


@dataclass(frozen=True, slots=True)
class _Recording:
    """One generated file: its text on the disk, and what is generated without edits."""

    file: Path
    path: PurePosixPath
    text: str
    generated: str
    folder: EditFolder
    request: Request
    diagnostics: Diagnostics

    def kept(self) -> Kept:
        earlier = read_patch(self.folder, self.path, self.diagnostics)
        self.diagnostics.stop_on_errors()
        line = first_mark(self.text)
        if line is not None:
            self._stop(
                Emit.EditConflict, "a conflict is not resolved", "Choose, remove the marks, and run it again.", line
            )
        resolved = self.folder.read(self.path, GENERATED)
        if resolved is not None:
            return self._record(resolved)
        result = merged(earlier, self.generated) if earlier else Merged(self.generated, ())
        if result.conflicts:
            self._write_both_sides(result)
        return self._record(self._origin(earlier, result))

    def _origin(self, earlier: Patch | None, result: Merged) -> str:
        """The generated text that the file on the disk was made from."""
        known = manifest.read(self.request.output)
        written = known.files.get(self.path) if known else None
        if written in (None, _digest(result.text)) or self.text == result.text:
            return self.generated
        if earlier is not None and written == _digest(earlier.edited):
            return earlier.generated
        message = "what is generated has changed since this file was, so nobody knows what exactly you edited"
        hint = (
            "Go back to the document, configuration and version of sdkgen that it was generated with (`git stash`), record the"
            " edit, and then change them again."
        )
        self._stop(Emit.UnknownOrigin, message, hint)

    def _record(self, generated: str) -> Kept:
        if self.text == generated and not self.folder.path(self.path, PATCH).exists():
            self._stop(Emit.NothingToKeep, "the file is as it is generated", "Edit it first.")
        written = None
        if self.text == generated:
            self.folder.remove(self.path, PATCH)
        else:
            written = self.folder.write(self.path, PATCH, to_text(Patch(generated, self.text), self.path))
        self.folder.remove(self.path, GENERATED)
        acknowledge(self.request.output, self.path, self.text.encode())
        return Kept(self.file, written)

    def _write_both_sides(self, result: Merged) -> NoReturn:
        """The edit itself is in the patch, so that nothing is lost where the file hasn't been edited since."""
        known = manifest.read(self.request.output)
        if known is None or not known.wrote(self.path, _digest(self.text)):
            message = "the file was edited again, and the edit that was recorded before doesn't fit any more"
            hint = "Save a copy, run `sdkgen generate --force` on the document of the last run, and go on from there."
            self._stop(Emit.UnknownOrigin, message, hint)
        self.folder.write(self.path, GENERATED, self.generated)
        (self.request.output / self.path).write_bytes(result.text.encode())
        line = first_mark(result.text) or 1
        message = "your edit and the document change the same lines; both sides are in the file now"
        self._stop(Emit.EditConflict, message, "Choose, remove the marks, and run this command again.", line)

    def _stop(self, code: ErrorCode, message: str, hint: str | None = None, line: int = 1) -> NoReturn:
        _stop(self.diagnostics, code, message, self.file, hint, line)


def _inside(file: Path, request: Request) -> PurePosixPath | None:
    """The path of a file from the output folder; None for one outside of it."""
    relative = os.path.relpath(os.path.abspath(file), os.path.abspath(request.output))
    path = PurePosixPath(Path(relative).as_posix())
    return None if ".." in path.parts or path.is_absolute() else path


def _text(path: PurePosixPath, request: Request, diagnostics: Diagnostics) -> str:
    file = request.output / path
    entry = OutputFolder(request.output).find(path)
    if entry.data is None or entry.obstacle is not None:
        reason = entry.obstacle or "the file is not there"
        _stop(diagnostics, Emit.NothingToKeep, reason, file, "Run `sdkgen generate` first.")
    try:
        return entry.data.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        _stop(diagnostics, Emit.NothingToKeep, "the file is not in UTF-8", file, "Save it as UTF-8.")


def _digest(text: str) -> str:
    return manifest.digest(text.encode())


def _stop(
    diagnostics: Diagnostics, code: ErrorCode, message: str, file: Path, hint: str | None = None, line: int = 1
) -> NoReturn:
    diagnostics.add(Diagnostic(code, message, Location(file.as_posix(), line, 1, ""), hint))
    raise GenerationStopped
