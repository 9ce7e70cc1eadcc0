"""The folder of edits: beside the configuration, else beside the document, and named after it (`sdk.edits` for `sdk.yaml`)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.emit import Report
from generator.files import Files
from generator.request import Request

PATCH, ACCEPTED, GENERATED = ".patch", ".accepted", ".generated"
"""What is behind a file's name: an edit of it, what was generated when the maintainer last looked at a kept file, and what is
generated while a conflict is being resolved.
"""


@dataclass(frozen=True, slots=True)
class EditFolder:
    """Texts about files of an SDK, each under the path of the file."""

    root: Path

    def path(self, file: PurePosixPath, kind: str) -> Path:
        return self.root.joinpath(*file.parts[:-1], file.name + kind)

    def files(self, kind: str) -> Iterator[PurePosixPath]:
        """The files of the SDK that have a text of a kind, sorted."""
        for path in sorted(self.root.rglob(f"*{kind}")) if self.root.is_dir() else ():
            if path.is_file() and path.name != kind:
                yield PurePosixPath(path.relative_to(self.root).as_posix().removesuffix(kind))

    def read(self, file: PurePosixPath, kind: str) -> str | None:
        """None where there is no such text. Raises UnicodeDecodeError for one that is not in UTF-8."""
        try:
            return self.path(file, kind).read_bytes().decode().replace("\r\n", "\n")
        except FileNotFoundError:
            return None

    def write(self, file: PurePosixPath, kind: str, text: str) -> Path:
        """Writes a text at once: others see the old one or the new one."""
        path = self.path(file, kind)
        path.parent.mkdir(parents=True, exist_ok=True)
        waiting = path.with_name(f".{path.name}.sdkgen-tmp")
        waiting.write_bytes(text.encode())
        waiting.replace(path)
        return path

    def remove(self, file: PurePosixPath, kind: str) -> None:
        """Removes a text, and the folders that this leaves empty."""
        path = self.path(file, kind)
        path.unlink(missing_ok=True)
        for folder in (path.parent, *path.parent.parents):
            if not folder.is_relative_to(self.root) or not folder.is_dir() or any(folder.iterdir()):
                return
            folder.rmdir()


def edit_folder(request: Request) -> EditFolder | None:
    """None where there is nothing on the disk to stand beside: a document from standard input or a URL, and no configuration."""
    beside = request.config or request.spec
    if beside == "-" or "://" in beside:
        return None
    return EditFolder(Path(beside).with_suffix(".edits"))


def remember_kept(request: Request, files: Files, report: Report) -> Report:
    """Writes down what is generated in the place of files that the maintainer keeps, for those that are new; forgets those
    that are not kept any more. Where nothing was written, neither is this. Gives the report back.
    """
    folder = edit_folder(request)
    if folder is None or not report.written:
        return report
    for file in report.kept:
        if folder.read(file, ACCEPTED) is None:
            folder.write(file, ACCEPTED, files[file])
    for file in [*folder.files(ACCEPTED)]:
        if file not in report.kept and file in files:
            folder.remove(file, ACCEPTED)
    return report
