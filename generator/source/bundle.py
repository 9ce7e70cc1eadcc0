"""References to other files: each file is read once and hung into the document's tree, and references become local.

A file that stands at `schemas/pet.yaml` beside the document is found under `/x-files/schemas~1pet.yaml` afterwards.
Only files in the document's folder or below are read, and those on hosts that the user allows: a document from elsewhere
must not reach the reader's files.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urljoin

from generator import pointer as pointers
from generator.diagnostics import Diagnostics, GenerationStopped, Reporter
from generator.diagnostics.codes import Load
from generator.jsontypes import JSON
from generator.source.allowed import Refused, Remote
from generator.source.hoisting import Moves, hoist
from generator.source.positions import Mark, Origin, Place, find
from generator.source.references import FILES, references, schema_keys
from generator.source.remote import is_url

if TYPE_CHECKING:
    from generator.source import Source

_SCHEME = re.compile(r"//|[A-Za-z][A-Za-z0-9+.-]+:")
"""What a reference to a URL begins with; a single letter is a drive of Windows."""


@dataclass(frozen=True, slots=True)
class Readers:
    """How files are read: by their path, and what was fetched by its URL and bytes; and what may be fetched."""

    file: Callable[[str, Diagnostics], Source]
    fetched: Callable[[str, bytes, Diagnostics], Source]
    remote: Remote


def bundle(source: Source, readers: Readers, diagnostics: Diagnostics) -> Source:
    """The document with every file that it refers to, directly or through others.

    Raises `GenerationStopped` after it reported all references to files that cannot be read.
    """
    if not any(not str(holder[key]).startswith("#") for _, holder, key in references(source.root)):
        return source
    bundler = _Bundler(Path(source.path).resolve().parent, readers)
    bundled = bundler.bundle(source)
    diagnostics.extend(bundler.diagnostics)
    if bundler.diagnostics.has_errors:
        raise GenerationStopped
    return bundled


def _digest(source: Source, others: Collection[Source]) -> str:
    """That of one file is its own."""
    digests = (source.digest, *(other.digest for other in others))
    return hashlib.sha256("".join(digests).encode()).hexdigest() if others else source.digest


@dataclass(slots=True)
class _Bundler:
    """Reads files as references to them come up; `mounts` leads from each to its pointer in the one tree."""

    folder: Path
    readers: Readers
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    mounts: dict[Path | str, str] = field(default_factory=dict)
    waiting: list[tuple[str, Source]] = field(default_factory=list)

    def bundle(self, source: Source) -> Source:
        self.mounts[source.path if is_url(source.path) else Path(source.path).resolve()] = ""
        self._know(source, "")
        root = self._localized(source, "")
        trees: dict[str, JSON] = {}
        sources: dict[str, Source] = {}
        while self.waiting:
            mount, file = self.waiting.pop(0)
            self._know(file, mount)
            trees[pointers.last(mount)] = self._localized(file, mount)
            sources[pointers.last(mount)] = file
        root[FILES] = dict(trees)
        moves = hoist(root)
        files = tuple(file.path for file in sources.values())
        marks = cache(lambda: _joined_marks(source, sources, moves.targets))
        bundled = replace(source, root=root, marks=marks, files=files, digest=_digest(source, sources.values()))
        self._report_numbered(moves, bundled)
        return bundled

    def _know(self, source: Source, mount: str) -> None:
        """A document is also found under the URL that it calls itself (OpenAPI 3.2, `$self`), without being fetched."""
        own = _own_url(source)
        if own is not None:
            self.mounts.setdefault(own, mount)

    def _report_numbered(self, moves: Moves, bundled: Source) -> None:
        """Says which schemas have a number in their names, and what gives each of them one of its own."""
        report = Reporter(self.diagnostics, bundled.locate)
        for target in moves.numbered:
            name = pointers.last(moves.targets[target])
            _, file, *tokens = pointers.split(target)
            place = file if is_url(file) else quote(file)
            ref = f"{place}#{quote(pointers.join('', *tokens), safe='/~')}" if tokens else place
            message = f"this schema is called '{name}', because the names that suit its place are taken"
            first, *inner = schema_keys(bundled.root)
            entry = json.dumps({f"My{name}": {"$ref": ref}}, ensure_ascii=False)
            for key in inner:
                entry = f"{{{key}: {entry}}}"
            hint = f"Name it in the document: {first}: {entry}"
            report.warning(Load.NumberedSchema, message, moves.targets[target], hint)

    def _localized(self, source: Source, mount: str) -> dict[str, JSON]:
        """A copy of a file's tree in which every reference is local to the one tree."""
        tree: dict[str, JSON] = json.loads(json.dumps(source.root))
        for pointer, holder, key in references(tree):
            holder[key] = self._local(str(holder[key]), pointer, source, mount)
        return tree

    def _local(self, ref: str, pointer: str, source: Source, mount: str) -> str:
        file, _, fragment = ref.partition("#")
        target = self._mount(file, pointer, source) if file else mount
        if target is None or (fragment and not fragment.startswith("/")):
            return ref
        return f"#{quote(target, safe='/~')}{fragment}"

    def _mount(self, file: str, pointer: str, source: Source) -> str | None:
        """Where a file stands in the one tree; None after a report that it cannot be had."""
        report = Reporter(self.diagnostics, source.locate)
        known = self.mounts.get(urljoin(_own_url(source) or "", file))
        if known is not None:
            return known
        if is_url(source.path) or _SCHEME.match(file):
            return self._mount_remote(urljoin(source.path, file) if is_url(source.path) else file, pointer, report)
        path = Path(source.path).parent / unquote(file)
        resolved = _resolved(path)
        if resolved is not None and resolved in self.mounts:
            return self.mounts[resolved]
        if resolved is not None and not resolved.is_relative_to(self.folder):
            hint = "Move the file into the folder of the document, or below it."
            report.error(Load.ReferenceOutsideFolder, f"`{file}` is outside the document's folder", pointer, hint)
        elif resolved is None or not resolved.is_file():
            report.error(Load.ReferencedFileNotFound, f"there is no file `{file}`", pointer, _file_hint(file, source))
        else:
            return self._read(resolved, os.path.normpath(path))
        return None

    def _mount_remote(self, url: str, pointer: str, report: Reporter) -> str | None:
        """As `_mount`, for a file on another host."""
        url = f"https:{url}" if url.startswith("//") else url
        if url not in self.mounts:
            try:
                if sum(isinstance(name, str) for name in self.mounts) >= self.readers.remote.max_files:
                    raise Refused(
                        Load.RemoteReference, f"`{url}` is not read: there are too many files from other hosts"
                    )
                found, data = self.readers.remote.fetch(url)
            except Refused as refused:
                report.error(refused.code, refused.message, pointer, refused.hint)
                return None
            self.mounts[url] = pointers.join("", FILES, url)
            try:
                self.waiting.append((self.mounts[url], self.readers.fetched(found, data, self.diagnostics)))
            except GenerationStopped:
                pass
        return self.mounts[url]

    def _read(self, resolved: Path, path: str) -> str:
        """Reads a file that is met for the first time. What is wrong in it is reported; its mount stays empty then."""
        mount = pointers.join("", FILES, resolved.relative_to(self.folder).as_posix())
        self.mounts[resolved] = mount
        try:
            self.waiting.append((mount, self.readers.file(path, self.diagnostics)))
        except GenerationStopped:
            pass
        return mount


def _own_url(source: Source) -> str | None:
    """What a document calls itself, if that is a whole URL: references in it are relative to that."""
    own = source.root.get("$self")
    base = source.path if is_url(source.path) else ""
    url = urljoin(base, own.partition("#")[0]) if isinstance(own, str) else ""
    return url if is_url(url) else None


def _resolved(path: Path) -> Path | None:
    """The absolute path with symbolic links followed; None where no file can have such a name."""
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return None


def _file_hint(file: str, source: Source) -> str | None:
    """The hint for a schema's bare name where a reference belongs, or for a file with a similar name."""
    keys = schema_keys(source.root)
    schemas: JSON = source.root
    for key in keys:
        schemas = schemas.get(key) if isinstance(schemas, dict) else None
    if isinstance(schemas, dict) and file in schemas:
        return f"Did you mean `#{pointers.join('', *keys, file)}`?"
    near = _near_file(unquote(file), Path(source.path).parent)
    return f"Did you mean `{near}`?" if near else None


def _near_file(file: str, folder: Path) -> str | None:
    """A file that is there and is spelt much alike, part by part; case counts least."""
    near = PurePosixPath()
    for part in PurePosixPath(file).parts:
        place = folder / near
        try:
            names = [part] if part == ".." else sorted(other.name for other in place.iterdir())
        except (OSError, ValueError):
            return None
        alike = [name for name in names if name == part] or [
            name for name in names if name.casefold() == part.casefold()
        ]
        found = next(iter(alike or get_close_matches(part, names, 1)), None)
        if found is None:
            return None
        near /= found
    return near.as_posix() if (folder / near).is_file() else None


def _joined_marks(source: Source, files: dict[str, Source], moves: dict[str, str]) -> Mark:
    """The places of the one tree: below each file's mount, its own; below each moved schema, those it came from."""
    root = source.place
    mounted = {name: file.marks()._replace(origin=Origin(file.path, "")) for name, file in files.items()}
    mark = _with_entries(root.mark, {FILES: Mark(0, 0, {**mounted})})
    moved = {pointers.last(new): _anchored(find(Place(mark, root.origin), old)) for old, new in moves.items()}
    return _with_schemas(mark, schema_keys(source.root), moved)


def _with_schemas(mark: Mark, keys: Sequence[str], entries: dict[str, Mark]) -> Mark:
    """A mark with entries more at the place that the keys lead to."""
    if not keys:
        return _with_entries(mark, entries)
    first, *rest = keys
    return _with_entries(mark, {first: _with_schemas(_child(mark, first), rest, entries)})


def _anchored(place: Place) -> Mark:
    return place.mark._replace(origin=place.origin)


def _child(mark: Mark, key: str) -> Mark:
    return mark.children.get(key, Mark(0, 0)) if isinstance(mark.children, dict) else Mark(0, 0)


def _with_entries(mark: Mark, entries: dict[str, Mark]) -> Mark:
    children = mark.children if isinstance(mark.children, dict) else {}
    return mark._replace(children={**children, **entries})
