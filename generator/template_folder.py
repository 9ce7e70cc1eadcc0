"""Where the templates stand: inside the package once installed, beside it in a checkout."""

from __future__ import annotations

import os
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
        for source in (own, templates):
            _copy_files(source, Path(folder))
        yield Path(folder)


def _copy_files(source: Path, target: Path) -> None:
    """Copies the files below a folder over those of another. Pipes and devices are no templates; circles of links end."""
    visited = [os.path.realpath(source)]
    for folder, inner, names in os.walk(source, followlinks=True):
        reached = {name: os.path.realpath(os.path.join(folder, name)) for name in inner}
        inner[:] = [name for name, place in reached.items() if place not in visited]
        visited += reached.values()
        copies = target / Path(folder).relative_to(source)
        copies.mkdir(exist_ok=True)
        for path in (Path(folder, name) for name in names):
            if path.is_file():
                shutil.copyfile(path, copies / path.name)
