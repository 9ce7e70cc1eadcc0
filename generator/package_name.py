"""The name that users import the SDK by, and whether Python can import it."""

from __future__ import annotations

import keyword
import re
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from generator.brands import brand
from generator.config.model import Config
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Reporter
from generator.diagnostics.codes import Emit
from generator.file_kinds import absolute
from generator.request import Request

DEPENDENCIES = frozenset({"anyio", "httpcore", "httpx", "httpx2", "pydantic", "pydantic_core", "typing_extensions"})
"""What a generated SDK imports, beside the standard library."""


def package_name(request: Request, config: Config, config_report: Reporter) -> str:
    """The name from `--package`, else the configuration's, else that of the output folder.

    Raises `GenerationStopped` after a report that no import statement can have it. A name with dots is that of a package
    within others, which `--package` can say where the folders have these names, too.
    """
    diagnostics = config_report.diagnostics
    if request.project:
        return _of_project(request, config, config_report)
    if request.package is not None:
        return _of_option(request.package, request.output, diagnostics)
    if config.python.package_name is not None:
        return _of_configuration(config.python.package_name, config, request.output, config_report)
    return _of_folder(request.output, diagnostics)


def with_organization(config: Config, title: str, package: str) -> Config:
    """The configuration; where neither it nor the document's title names the API, it is called after the package."""
    if config.organization or brand(title):
        return config
    return replace(config, organization=package.rpartition(".")[2])


def is_importable(name: str) -> bool:
    """Whether `import name` finds a folder of that name; Python looks for the NFKC form (PEP 3131)."""
    return name.isidentifier() and not keyword.iskeyword(name) and unicodedata.normalize("NFKC", name) == name


def importable(name: str) -> str:
    """An importable name of the same letters: `book-shop` gives book_shop, `class` gives class_sdk."""
    kept = re.sub(r"\W+", "_", unicodedata.normalize("NFKC", name)).strip("_")
    if is_importable(kept):
        return kept
    return next((made for made in (f"{kept}_sdk", f"sdk_{kept}") if kept and is_importable(made)), "sdk")


def _of_project(request: Request, config: Config, report: Reporter) -> str:
    """A project's folder may be called anything: the package stands below it, in folders of its own."""
    name = request.package if request.package is not None else config.python.package_name
    if name is None:
        name = importable(request.output.resolve().name)
    if all(map(is_importable, name.split("."))):
        return _noted(name, f"--package {importable(f'{name}_sdk')}", report.diagnostics)
    if request.package is None:
        pointer = f"{config.python.pointer}/package_name"
        report.error(Emit.UnimportablePackage, _message(name), pointer, f"Write package_name: {importable(name)}")
        raise GenerationStopped
    _refuse(name, f"Pass --package {importable(name)}.", report.diagnostics)


def _of_option(name: str, output: Path, diagnostics: Diagnostics) -> str:
    parts = tuple(name.split("."))
    in_folders = len(parts) == 1 or absolute(output).parts[-len(parts) :] == parts
    if in_folders and all(map(is_importable, parts)):
        return _noted(name, f"--package {importable(f'{name}_sdk')}", diagnostics)
    hint = f"Pass --package {importable(name)}"
    if len(parts) > 1 and all(map(is_importable, parts)):
        hint += f", or --output {'/'.join(parts)} to put the SDK into a package of yours"
    _refuse(name, f"{hint}.", diagnostics)


def _of_configuration(name: str, config: Config, output: Path, report: Reporter) -> str:
    pointer = f"{config.python.pointer}/package_name"
    if not all(map(is_importable, name.split("."))):
        report.error(Emit.UnimportablePackage, _message(name), pointer, f"Write package_name: {importable(name)}")
        raise GenerationStopped
    folder = absolute(output).name
    if not is_importable(folder):
        message = f"the SDK is the package `{name}`, but its folder is `{folder}`, which no `import` statement can name"
        hint = f"Pass --output {output.with_name(name.rpartition('.')[2])}." if output.name == folder else None
        report.warning(Emit.UnimportableFolder, message, pointer, hint)
    return name


def _of_folder(output: Path, diagnostics: Diagnostics) -> str:
    name = absolute(output).name
    suggested = importable(name)
    is_last_part = output.name == name and bool(name)
    if is_importable(name):
        other = importable(f"{name}_sdk")
        return _noted(
            name, f"--output {output.with_name(other)}" if is_last_part else f"--package {other}", diagnostics
        )
    option = f"--output {output.with_name(suggested)}" if is_last_part else f"--package {suggested}"
    _refuse(name, f"Pass {option}.", diagnostics)


def _noted(name: str, option: str, diagnostics: Diagnostics) -> str:
    """The name, after a warning where it hides a module that others import by it."""
    if name in sys.stdlib_module_names or name in DEPENDENCIES:
        owner = "the standard library" if name in sys.stdlib_module_names else "a package that the SDK needs"
        message = f"`{name}` is the name of {owner} too: where the SDK is found first, `import {name}` gives the SDK"
        diagnostics.add(Diagnostic(Emit.HidesModule, message, None, f"Pass {option}."))
    return name


def _refuse(name: str, hint: str, diagnostics: Diagnostics) -> NoReturn:
    diagnostics.add(Diagnostic(Emit.UnimportablePackage, _message(name), None, hint))
    raise GenerationStopped


def _message(name: str) -> str:
    return (
        f"no `import` statement can name a package `{name}`" if name else "a package without a name cannot be imported"
    )
