"""Where the templates stand: inside the package once installed, beside it in a checkout."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


def template_folder() -> Path:
    """The folder of the project's own templates."""
    package = Path(__file__).resolve().parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


@contextmanager
def merged(templates: Path | None, part: str) -> Iterator[Path]:
    """A part of the project's own templates as a folder; what a user's folder holds stands in it instead of ours."""
    own = template_folder() / part
    if templates is None:
        yield own
        return
    with TemporaryDirectory() as folder:
        shutil.copytree(own, folder, dirs_exist_ok=True)
        shutil.copytree(templates, folder, dirs_exist_ok=True)
        yield Path(folder)
