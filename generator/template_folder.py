"""Where the templates stand: inside the package once installed, beside it in a checkout."""

from __future__ import annotations

from pathlib import Path


def template_folder() -> Path:
    """The folder of the project's own templates."""
    package = Path(__file__).resolve().parent
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"
