"""Small trees to write over one another, and what is on the disk."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from generator.emit import Report, Status
from generator.files import Files

FIRST = {"__init__.py": "first\n", "types/model.py": "model\n", "types/old.py": "old\n"}
SECOND = {"__init__.py": "second\n", "types/model.py": "model\n", "new/deep.py": "deep\n"}


def files(content: dict[str, str]) -> Files:
    return {PurePosixPath(path): text for path, text in content.items()}


def on_disk(folder: Path) -> dict[str, str]:
    """All files but the manifest."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.name != ".sdkgen.json")
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in sorted(found)}


def statuses(report: Report) -> dict[str, Status]:
    return {str(change.path): change.status for change in report.changes}
