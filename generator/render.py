"""The rendering stage: templates print what lowering made ready. The only importer of jinja2."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from generator import pymodel
from generator.files import Files
from generator.template_folder import template_folder

if TYPE_CHECKING:
    from jinja2 import Environment


class TemplateFault(Exception):
    """What is wrong with a template of the user, and where: the path and line of the template."""

    def __init__(self, message: str, path: str, line: int) -> None:
        super().__init__(message)
        self.path = path
        self.line = line


def render(package: pymodel.Package, templates: Path | None = None) -> Files:
    """Every file that comes from a template, unformatted. A template in `templates` goes before ours of that name.

    Raises TemplateFault for what is wrong in one of those.
    """
    return _printed(templates, lambda environment: _files(package, environment))


def render_project(project: pymodel.Project, templates: Path | None = None) -> Files:
    """The files of a project around the package, by the templates in `project/`; a user's go before ours, as in `render`."""
    return _printed(
        templates, lambda environment: ((file.path, _of_project(project, file, environment)) for file in project.files)
    )


def _printed(templates: Path | None, files: Callable[[Environment], Iterable[tuple[PurePosixPath, str]]]) -> Files:
    """The files that templates print. What is wrong in one of the user's is a TemplateFault."""
    try:
        environment = _environment(templates, template_folder()) if templates else _own_environment(template_folder())
        return dict(files(environment))
    except Exception as error:
        place = _place_in(templates, error) if templates else None
        if place is None:
            raise
        raise TemplateFault(_said(error), *place) from None


def _of_project(project: pymodel.Project, file: pymodel.ProjectFile, environment: Environment) -> str:
    template = environment.get_template(f"project/{file.template}.jinja")
    return _ended(template.render(project=project.facts, about=file.about))


def _said(error: Exception) -> str:
    """What Jinja says, with our types by their bare names."""
    text = re.sub(r"'[\w.]*\.(\w+) object'", r"`\1`", str(error))
    return text if type(error).__module__.startswith("jinja2") else f"{type(error).__name__}: {text}"


def _place_in(templates: Path, error: Exception) -> tuple[str, int] | None:
    """The innermost place in the templates of a folder that an exception went through. Jinja puts them into tracebacks."""
    frames = [(frame.filename, frame.lineno or 1) for frame in traceback.extract_tb(error.__traceback__)]
    syntax = (getattr(error, "filename", None), getattr(error, "lineno", 1))
    for name, line in (syntax, *reversed(frames)):
        if name and Path(name).is_relative_to(templates):
            return Path(name).as_posix(), line
    return None


def _files(package: pymodel.Package, environment: Environment) -> Iterator[tuple[PurePosixPath, str]]:
    for template, modules in (
        ("resource.py.jinja", package.resources),
        ("params.py.jinja", package.params),
        ("bases.py.jinja", package.bases),
        ("reexports.py.jinja", package.reexports),
        ("package.py.jinja", package.packages),
        ("earlier.py.jinja", package.earlier),
        ("pagination.py.jinja", package.pages),
    ):
        loaded = environment.get_template(template)
        for module in modules:
            yield module.path, _ended(loaded.render(file=module))
    client = environment.get_template("client.py.jinja")
    yield PurePosixPath("_client.py"), _ended(client.render(file=package.client, facts=package.facts))
    for name in ("version", "constants", "exceptions", "http_clients", "aiohttp_client"):
        yield PurePosixPath(f"_{name}.py"), environment.get_template(f"{name}.py.jinja").render(facts=package.facts)
    yield PurePosixPath("py.typed"), ""


def _ended(text: str) -> str:
    """The text with one line break at its end."""
    return f"{text.rstrip()}\n"


@lru_cache(maxsize=1)
def _own_environment(folder: Path) -> Environment:
    """Kept for the next run of this process: to compile our templates takes longer than to print a small SDK."""
    return _environment(folder)


def _environment(*folders: Path) -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folders),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
