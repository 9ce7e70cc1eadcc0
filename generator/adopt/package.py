"""The files of an SDK: read as text, parsed, and never imported."""

from __future__ import annotations

import ast
import importlib.metadata
import importlib.util
import io
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.codes import Adopt

_CLIENT = "_client.py"
_NOT_OF_SDK = frozenset({"tests", "examples", ".venv", "venv", "node_modules", "__pycache__", ".git", "build"})
_METADATA = ("PKG-INFO", "METADATA")
_BROKEN = (OSError, EOFError, zipfile.BadZipFile, zlib.error, tarfile.TarError, NotImplementedError, RuntimeError)
"""What unpacking raises: the last two for a compression that Python doesn't know, and for a password."""


@dataclass(frozen=True, slots=True)
class Module:
    """A module by its dotted name below the package; that of the package itself is empty."""

    name: str
    path: str
    tree: ast.Module
    text: str
    is_package: bool

    def place(self, node: ast.AST) -> Location:
        return Location(self.path, getattr(node, "lineno", 1), getattr(node, "col_offset", 0) + 1, "")


@dataclass(frozen=True, slots=True)
class Package:
    """A package by its import name. `project` is the name that package indexes have it under, where the files say so."""

    name: str
    project: str | None
    modules: Mapping[str, Module]


def read_package(sdk: str, diagnostics: Diagnostics) -> Package:
    """The package in a folder, a wheel or a source distribution, or the installed one of that name.

    Raises `GenerationStopped`, with `NotAnSDK` reported, where there is none.
    """
    files = read_files(sdk, diagnostics)
    root = _root(files)
    if root is None:
        raise not_an_sdk(sdk, f"{sdk} holds no Python package with a `_client.py`", diagnostics)
    sources = {path: text for path, text in files.items() if path.suffix != ".pyi"}
    return package_in(root, sdk, sources, diagnostics)


def package_in(root: PurePosixPath, sdk: str, files: Mapping[PurePosixPath, str], diagnostics: Diagnostics) -> Package:
    """The package in the folder `root` of `sdk`. Of a module with a stub among `files`, the stub is read."""
    modules = {}
    for path, text in files.items():
        if path.is_relative_to(root) and path.suffix in (".py", ".pyi"):
            module = _module(path.relative_to(root), path, text, diagnostics)
            if module is not None:
                modules[module.name] = module
    return Package(root.name or Path(sdk).resolve().name, _project(files), modules)


def not_an_sdk(sdk: str, message: str, diagnostics: Diagnostics) -> GenerationStopped:
    diagnostics.add(Diagnostic(Adopt.NotAnSDK, message, Location(sdk, 1, 1, ""), Adopt.NotAnSDK.remedy))
    return GenerationStopped()


def read_files(sdk: str, diagnostics: Diagnostics) -> Mapping[PurePosixPath, str]:
    """The texts that an SDK consists of, by their paths."""
    path = Path(sdk)
    if path.is_dir():
        return {PurePosixPath(item.as_posix()): _text(item.read_bytes()) for item in _in_folder(path)}
    try:
        if path.is_file() and zipfile.is_zipfile(path):
            return dict(_in_wheel(path))
        if path.is_file() and tarfile.is_tarfile(path):
            return dict(_in_archive(path))
    except _BROKEN as error:
        raise not_an_sdk(sdk, f"{sdk} cannot be unpacked: {error}", diagnostics) from None
    if path.is_file():
        raise not_an_sdk(sdk, f"{sdk} is neither a wheel nor a source distribution, or it is damaged", diagnostics)
    folder = _installed(sdk)
    if folder is None:
        raise not_an_sdk(sdk, f"there is no file, folder or installed package {sdk!r}", diagnostics)
    return {PurePosixPath(item.as_posix()): _text(item.read_bytes()) for item in _in_folder(folder)}


def _installed(name: str) -> Path | None:
    """The folder of an installed package, by its name or its project's. Looking for it imports nothing, as it has no dot."""
    spec = importlib.util.find_spec(name) if name.isidentifier() else None
    if spec is None and name.replace("-", "_").isidentifier():
        wanted = name.lower().replace("_", "-")
        owners = importlib.metadata.packages_distributions().items()
        packages = [item for item, projects in owners if wanted in (it.lower().replace("_", "-") for it in projects)]
        spec = importlib.util.find_spec(min(packages)) if packages else None
    return Path(spec.submodule_search_locations[0]) if spec and spec.submodule_search_locations else None


def _in_folder(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if _counts(path.relative_to(folder)) and path.is_file():
            yield path


def _counts(path: Path | PurePosixPath) -> bool:
    return _NOT_OF_SDK.isdisjoint(path.parts[:-1]) and (path.suffix in (".py", ".pyi") or path.name in _METADATA)


def _in_wheel(path: Path) -> Iterator[tuple[PurePosixPath, str]]:
    with zipfile.ZipFile(path) as packed:
        for name in sorted(packed.namelist()):
            inner = PurePosixPath(name)
            if _counts(inner):
                yield PurePosixPath(path.as_posix()) / inner, _text(packed.read(name))


def _in_archive(path: Path) -> Iterator[tuple[PurePosixPath, str]]:
    with tarfile.open(path) as packed:
        for member in packed:
            inner = PurePosixPath(member.name)
            content = packed.extractfile(member) if member.isfile() and _counts(inner) else None
            if content is not None:
                yield PurePosixPath(path.as_posix()) / inner, _text(content.read())


def _text(content: bytes) -> str:
    return io.TextIOWrapper(io.BytesIO(content), "utf-8", errors="replace").read()


def _root(files: Mapping[PurePosixPath, str]) -> PurePosixPath | None:
    """The folder of the package: the outermost one with a client, one with resources before others."""
    folders = [path.parent for path in files if path.name == _CLIENT and path.parent / "__init__.py" in files]
    ranks = [(not _has_folder(files, folder / "resources"), len(folder.parts), str(folder)) for folder in folders]
    return folders[ranks.index(min(ranks))] if folders else None


def _has_folder(files: Mapping[PurePosixPath, str], folder: PurePosixPath) -> bool:
    return folder / "__init__.py" in files


def _module(inner: PurePosixPath, path: PurePosixPath, text: str, diagnostics: Diagnostics) -> Module | None:
    is_package = inner.stem == "__init__"
    parts = inner.parent.parts if is_package else (*inner.parent.parts, inner.stem)
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError) as error:
        line = getattr(error, "lineno", None) or 1
        message = f"{inner} is not read, since it isn't Python: {error}"
        diagnostics.add(Diagnostic(Adopt.ModuleNotRead, message, Location(str(path), line, 1, "")))
        return None
    return Module(".".join(parts), str(path), tree, text, is_package)


def _project(files: Mapping[PurePosixPath, str]) -> str | None:
    for path, text in files.items():
        if path.name in _METADATA:
            for line in text.splitlines():
                if line.startswith("Name: "):
                    return line.removeprefix("Name: ").strip()
    return None
