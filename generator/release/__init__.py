"""Releases of a project: the next version everywhere, and the changelog's entry. `release` is all of it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import NoReturn

from generator import pipeline
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.code import ErrorCode
from generator.diagnostics.codes import Release
from generator.diff import Difference, Side
from generator.emit import Report
from generator.emit.kept import is_kept
from generator.project.facts import package_folder, version_of
from generator.release import changelog, places
from generator.release.entry import entry
from generator.release.places import VersionPlace
from generator.release.versions import bumped, is_higher, is_version
from generator.request import Request

_CHANGELOG = "CHANGELOG.md"


@dataclass(frozen=True, slots=True)
class Released:
    """A release: the versions before and after, the files of the maintainer that it changed, and what it generated."""

    old: str
    new: str
    edited: tuple[str, ...]
    report: Report


def release(request: Request, since: str | None, version: str | None, date: str, diagnostics: Diagnostics) -> Released:
    """Sets the version of a project, the next one by what changed since a document unless `version` says it.

    `since` is the document of the last release; None for that at the tag of the present version. `date` is that of the
    entry. Writes nothing where something is in the way (`Released.report.written`). Raises GenerationStopped.
    """
    side = pipeline.side(request, diagnostics)
    current = side.names.client.version
    configured = places.in_configuration(request.config, version_of(current), diagnostics)
    log = Path(request.output, _CHANGELOG)
    log_text = places.read(log, diagnostics)
    difference = _difference(request, since or _at_tag(request, current, version, diagnostics), current, diagnostics)
    new = _next(current, version, difference, changelog.unreleased(log_text or ""), diagnostics)
    own = _of_project(request, side, (current, new), configured, diagnostics)
    edits = {log.as_posix(): changelog.with_release(log_text, new, date, entry(difference))} if log_text else {}
    edits |= {place.path: place.with_version(new) for place in (*own, configured)}
    with _waiting(edits) as waiting:
        report = pipeline.generate(replace(request, version=new), diagnostics)
        for path, written in waiting.items() if report.written else ():
            os.replace(written, path)
    return Released(current, new, tuple(edits), report)


def _at_tag(request: Request, current: str, version: str | None, diagnostics: Diagnostics) -> str | None:
    """The document at the tag of the present version, as git names it. Where there is none, a version has to be asked for."""
    from generator.diff.revisions import exists

    is_file = request.spec != "-" and "://" not in request.spec
    tagged = f"git:v{current}:./{Path(os.path.relpath(request.spec)).as_posix()}" if is_file else ""
    if is_file and exists(tagged):
        return tagged
    if version is None:
        message = f"git has no tag `v{current}` with the document of the last release here, so nothing can be compared"
        hint = "Pass that document, such as --since git:REV:openapi.yaml, or the next version: sdkgen release 1.3.0"
        _stop(diagnostics, Release.NothingToRelease, message, hint)
    return None


def _difference(request: Request, since: str | None, current: str, diagnostics: Diagnostics) -> Difference:
    if since is None:
        return Difference((), current)
    return replace(pipeline.diff(replace(request, spec=since), request, diagnostics), version=current)


def _next(current: str, version: str | None, difference: Difference, unreleased: str, diagnostics: Diagnostics) -> str:
    """The version that is asked for, else the one that the changes suggest; what only the maintainer wrote down is a patch."""
    part = "patch" if difference.bump == "none" and unreleased else difference.bump
    suggested = None if part == "none" else bumped(current, part)
    if version is None and part == "none":
        _stop(
            diagnostics,
            Release.NothingToRelease,
            f"nothing changes for users since {current}",
            "Pass the version: sdkgen release 1.3.0",
        )
    if version is None and suggested is None:
        _stop(
            diagnostics,
            Release.InvalidVersion,
            f"the version after {current} can't be suggested",
            "Pass it: sdkgen release 1.0.0",
        )
    if version is None:
        assert suggested is not None
        return suggested
    if not is_version(version):
        _stop(
            diagnostics,
            Release.InvalidVersion,
            f"{version!r} is not a version",
            "Write it as packages do: 1.3.0, 2.0.0rc1",
        )
    if is_version(current) and not is_higher(version, current):
        _stop(diagnostics, Release.InvalidVersion, f"{version} isn't higher than {current}, the present version")
    if suggested is not None and is_higher(suggested, version):
        message = f"the changes ask for {suggested} ({part}), which is higher than {version}"
        diagnostics.add(Diagnostic(Release.VersionTooLow, message))
    return version


def _of_project(
    request: Request, side: Side, versions: tuple[str, str], configured: VersionPlace, diagnostics: Diagnostics
) -> list[VersionPlace]:
    """The versions in files that are the maintainer's (`keep_files`). Of all files of the project the versions are checked:
    each has to be the present one, or the next one where an earlier release was interrupted.
    """
    keep = (*side.config.python.keep_files, *side.config.settings.keep_files)
    metadata, module = PurePosixPath("pyproject.toml"), package_folder(side.names.client.package) / "_version.py"
    if not Path(request.output, metadata).exists():
        hint = f"Make the project first: sdkgen generate --project {request.output.as_posix()}"
        _stop(diagnostics, Release.VersionNotReadable, f"there is no project in {request.output.as_posix()}", hint)
    in_metadata = places.in_pyproject(request.output / metadata, diagnostics)
    in_module = places.in_package(request.output / module, diagnostics)
    found = [(path, place) for path, place in ((metadata, in_metadata), (module, in_module)) if place is not None]
    for _, place in found:
        if place.version not in {*versions, *map(version_of, versions)}:
            _report_difference(place.location, place.version, configured, diagnostics)
    _check_changelog(request, versions, configured, diagnostics)
    diagnostics.stop_on_errors()
    return [place for path, place in found if is_kept(path, keep)]


def _check_changelog(
    request: Request, versions: tuple[str, str], configured: VersionPlace, diagnostics: Diagnostics
) -> None:
    """Reports a release that the changelog has, and that is later than the present one."""
    current, new = versions
    path = request.output / _CHANGELOG
    for line, version in changelog.releases(places.read(path, diagnostics) or ""):
        if version != new and is_version(version) and is_version(current) and is_higher(version, current):
            _report_difference(Location(path.as_posix(), line, 1, ""), version, configured, diagnostics)


def _report_difference(location: Location, version: str, configured: VersionPlace, diagnostics: Diagnostics) -> None:
    message = f"the version is {version} here, and {configured.version} at {configured.location}"
    hint = "Run `sdkgen generate` if the configuration is right; else write the right version there first."
    diagnostics.add(Diagnostic(Release.VersionsDiffer, message, location, hint))


@contextmanager
def _waiting(texts: Mapping[str, str]) -> Iterator[Mapping[str, str]]:
    """The texts in files beside their places, by these; what was not moved there is gone in the end."""
    waiting = {path: f"{path}.sdkgen-tmp" for path in texts}
    try:
        for path, beside in waiting.items():
            with open(beside, "w", encoding="utf-8", newline="") as file:
                file.write(texts[path])
            shutil.copymode(path, beside)
        yield waiting
    finally:
        for beside in waiting.values():
            Path(beside).unlink(missing_ok=True)


def _stop(diagnostics: Diagnostics, code: ErrorCode, message: str, hint: str | None = None) -> NoReturn:
    diagnostics.add(Diagnostic(code, message, None, hint))
    raise GenerationStopped
