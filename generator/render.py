"""The rendering stage: templates print what lowering made ready. The only importer of jinja2."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator import pymodel
from generator.files import Files
from generator.template_folder import template_folder

if TYPE_CHECKING:
    from jinja2 import Environment


def render(package: pymodel.Package, templates: Path | None = None) -> Files:
    """Every file that comes from a template, unformatted. A template in `templates` goes before ours of that name."""
    return dict(_files(package, _environment(templates)))


def _files(package: pymodel.Package, environment: Environment) -> Iterator[tuple[PurePosixPath, str]]:
    for template, modules in (
        ("resource.py.jinja", package.resources),
        ("params.py.jinja", package.params),
        ("package.py.jinja", package.packages),
    ):
        loaded = environment.get_template(template)
        for module in modules:
            yield module.path, loaded.render(file=module)
    client = environment.get_template("client.py.jinja")
    yield PurePosixPath("_client.py"), client.render(file=package.client, facts=package.facts)
    for name in ("version", "constants", "exceptions"):
        yield PurePosixPath(f"_{name}.py"), environment.get_template(f"{name}.py.jinja").render(facts=package.facts)
    yield PurePosixPath("py.typed"), ""


def _environment(templates: Path | None) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    folders = [folder for folder in (templates, template_folder()) if folder is not None]
    return Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
