"""Where a version is written: in the configuration, in `pyproject.toml`, in the package, in the changelog."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from generator import pointer as pointers
from generator import source
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.codes import Release
from generator.jsontypes import JSON
from generator.source.failures import stop

_TARGET, _SETTING = "/targets/python/version", "/settings/version"
_PROJECT_TABLE = re.compile(r"^\[project\][^\S\n]*(?:#.*)?\n(?P<body>(?:(?!\[).*(?:\n|$))*)", re.MULTILINE)
_TOML_VERSION = re.compile(r"""^version[^\S\n]*=[^\S\n]*(["'])(?P<version>[^"'\n]*)\1""", re.MULTILINE)
_TOML_DYNAMIC = re.compile(r"""^dynamic\s*=\s*\[[^\]]*["']version["']""", re.MULTILINE)
_PYTHON_VERSION = re.compile(
    r"""^__version__[^\S\n]*(?::[^\n=]*)?=[^\S\n]*(["'])(?P<version>[^"'\n]*)\1""", re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class VersionPlace:
    """A version in a file: `text` is the whole file, and the version stands from `start` on. Line ends are as on the disk."""

    path: str
    text: str
    version: str
    start: int

    @property
    def location(self) -> Location:
        line = self.text.count("\n", 0, self.start) + 1
        return Location(self.path, line, self.start - self.text.rfind("\n", 0, self.start), "")

    def with_version(self, version: str) -> str:
        """The file's text with another version in the place of this one."""
        return self.text[: self.start] + version + self.text[self.start + len(self.version) :]


def in_configuration(path: str | None, present: str, diagnostics: Diagnostics) -> VersionPlace:
    """Where the configuration says the version. Raises GenerationStopped where it doesn't, or where it can't be replaced.

    `present` is the version that the project has without one.
    """
    setting = f"settings: {{version: '{present}'}}"
    if path is None:
        message = "there is no configuration, which has to say the SDK's version"
        hint = f"Write a file sdk.yaml, and pass --config sdk.yaml:\n  {setting}"
        diagnostics.add(Diagnostic(Release.VersionNotConfigured, message, None, hint))
        raise GenerationStopped
    config = source.load_file(path, diagnostics)
    version, pointer = _configured(config.root)
    location = config.locate(pointer)
    if version is None:
        message = "the configuration doesn't say the SDK's version"
        hint = f"Write it:\n  {setting}"
        stop(diagnostics, Release.VersionNotConfigured, message, path, hint=hint)
    place = _from_key(path, version, location)
    if place is None or not _replaces_it_alone(place, config, pointer):
        hint = f"Write it on one line, without anchors: `version: {version}`"
        diagnostics.add(Diagnostic(Release.VersionNotReadable, "the version isn't plain text here", location, hint))
        raise GenerationStopped
    return place


def in_pyproject(path: Path, diagnostics: Diagnostics) -> VersionPlace | None:
    """Where pyproject.toml has the version; None where there is no such file, or the version is `dynamic`."""
    text = read(path, diagnostics)
    if text is None:
        return None
    table = _PROJECT_TABLE.search(text)
    body = table["body"] if table else ""
    if _TOML_DYNAMIC.search(body):
        return None
    match = _TOML_VERSION.search(body)
    if table is None or match is None:
        hint = 'Write it below [project]: version = "1.0.0"'
        stop(diagnostics, Release.VersionNotReadable, "the table [project] has no version", path.as_posix(), hint=hint)
    return VersionPlace(path.as_posix(), text, match["version"], table.start("body") + match.start("version"))


def in_package(path: Path, diagnostics: Diagnostics) -> VersionPlace | None:
    """Where the package's `_version.py` has the version; None where there is no such file."""
    text = read(path, diagnostics)
    match = None if text is None else _PYTHON_VERSION.search(text)
    if text is not None and match is None:
        hint = '__version__ = "1.0.0"'
        stop(diagnostics, Release.VersionNotReadable, "`__version__` is not set here", path.as_posix(), hint=hint)
    return (
        None
        if text is None or match is None
        else VersionPlace(path.as_posix(), text, match["version"], match.start("version"))
    )


def read(path: Path, diagnostics: Diagnostics) -> str | None:
    """The text of a file with its line ends; None where there is none. Raises GenerationStopped where it is not in UTF-8."""
    if not path.exists():
        return None
    source.read_text(str(path), diagnostics)
    with open(path, encoding="utf-8", newline="") as file:
        return file.read()


def _configured(root: JSON) -> tuple[str | None, str]:
    """The version, and its pointer; of two that of the target, as when the SDK is generated."""
    for pointer in (_TARGET, _SETTING):
        value = root
        for token in pointers.split(pointer):
            value = value.get(token) if isinstance(value, dict) else None
        if isinstance(value, str):
            return value, pointer
    return None, _SETTING


def _from_key(path: str, version: str, location: Location) -> VersionPlace | None:
    """The version behind its key at a location."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    lines = text.removeprefix("\ufeff").split("\n")
    start = len(text) - len("\n".join(lines)) + sum(len(line) + 1 for line in lines[: location.line - 1])
    pattern = re.compile(rf"""["']?version["']?\s*:\s*["']?(?P<version>{re.escape(version)})""")
    match = pattern.match(text, start + location.column - 1)
    return match and VersionPlace(path, text, version, match.start("version"))


def _replaces_it_alone(place: VersionPlace, config: source.Source, pointer: str) -> bool:
    """Whether another version in this place changes that of the configuration and nothing else."""
    other = "9.8.7"
    try:
        changed = source.load_text(place.with_version(other).removeprefix("\ufeff"), place.path, Diagnostics()).root
    except GenerationStopped:
        return False
    return _with_version(config.root, pointer, other) == changed


def _with_version(root: dict[str, JSON], pointer: str, version: str) -> JSON:
    *above, last = pointers.split(pointer)
    value: JSON = version
    for depth in range(len(above), -1, -1):
        parent: JSON = root
        for token in above[:depth]:
            assert isinstance(parent, dict)
            parent = parent[token]
        assert isinstance(parent, dict)
        value = {**parent, (*above, last)[depth]: value}
    return value
