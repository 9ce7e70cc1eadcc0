"""References to other files: each file is read once and hung into the document's tree, and references become local.

A file that stands at `schemas/pet.yaml` beside the document is found under `/x-files/schemas~1pet.yaml` afterwards.
Only files in the document's folder or below are read: a document from elsewhere must not reach the reader's files.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from generator import pointer as pointers
from generator.diagnostics import Diagnostics, GenerationStopped, Reporter
from generator.jsontypes import JSON
from generator.positions import Mark, Origin

if TYPE_CHECKING:
    from generator.source import Source

FILES = "x-files"

_NAMES = frozenset(
    "properties patternProperties $defs definitions dependentSchemas schemas responses parameters requestBodies headers"
    " securitySchemes links callbacks pathItems paths webhooks content variables encoding".split()
)
"""Keys of mappings whose keys are names that the author chose."""

_VALUES = frozenset(("example", "examples", "default", "enum", "const"))
"""Keys of values that belong to the API, where `$ref` has no meaning."""


def bundle(source: Source, read: Callable[[str, Diagnostics], Source], diagnostics: Diagnostics) -> Source:
    """The document with every file that it refers to, directly or through others. `read` loads one file by its path.

    Raises `GenerationStopped` after it reported all references to files that cannot be read.
    """
    if not any(_file_of(str(holder[key])) for _, holder, key in references(source.root)):
        return source
    bundler = _Bundler(Path(source.path).resolve().parent, read)
    bundled = bundler.bundle(source)
    diagnostics.extend(bundler.diagnostics)
    if bundler.diagnostics.has_errors:
        raise GenerationStopped
    return bundled


def references(root: JSON) -> Iterator[tuple[str, dict[str, JSON], str]]:
    """Every reference in a tree: its pointer, and the mapping and key that hold it."""
    stack: list[tuple[JSON, str, _Role]] = [(root, "", _Role.PART)]
    while stack:
        value, pointer, role = stack.pop()
        if isinstance(value, list):
            below = _Role.VALUE if role is _Role.VALUE else _Role.PART
            stack.extend((value[index], f"{pointer}/{index}", below) for index in reversed(range(len(value))))
        elif isinstance(value, dict):
            for key, child in reversed(value.items()):
                if isinstance(child, (dict, list)):
                    stack.append((child, f"{pointer}/{pointers.escape(key)}", _role(role, key)))
                elif isinstance(child, str) and _is_reference(role, key, child):
                    yield f"{pointer}/{pointers.escape(key)}", value, key


def readable(ref: str) -> str:
    """A reference as its author would write it: the name of the file instead of its place in the tree."""
    prefix = f"#/{FILES}/"
    if not ref.startswith(prefix):
        return ref
    name, _, rest = ref[len(prefix) :].partition("/")
    return pointers.unescape(unquote(name)) + (f"#/{rest}" if rest else "")


class _Role(Enum):
    """What the keys of a mapping are."""

    PART = "keywords of OpenAPI or JSON Schema"
    NAMES = "names that the author chose"
    DISCRIMINATOR = "keywords of a discriminator"
    MAPPING = "values of a discriminator"
    VALUE = "the API's own"


def _role(holder: _Role, key: str) -> _Role:
    """What the keys of the mapping under `key` are."""
    match holder:
        case _Role.VALUE:
            return _Role.VALUE
        case _Role.DISCRIMINATOR if key == "mapping":
            return _Role.MAPPING
        case _Role.PART if key in _VALUES or key.startswith("x-"):
            return _Role.VALUE
        case _Role.PART if key == "discriminator":
            return _Role.DISCRIMINATOR
        case _Role.PART if key in _NAMES:
            return _Role.NAMES
        case _:
            return _Role.PART


def _is_reference(role: _Role, key: str, value: str) -> bool:
    """Whether a text is a reference. In a discriminator's mapping, a bare word is the name of a schema."""
    if role is _Role.MAPPING:
        return "#" in value or value.endswith((".yaml", ".yml", ".json"))
    return role is _Role.PART and key == "$ref"


def _file_of(ref: str) -> str:
    return ref.partition("#")[0]


@dataclass(slots=True)
class _Bundler:
    """Reads files as references to them come up; `mounts` leads from each to its pointer in the one tree."""

    folder: Path
    read: Callable[[str, Diagnostics], Source]
    diagnostics: Diagnostics = field(default_factory=Diagnostics)
    mounts: dict[Path, str] = field(default_factory=dict)
    waiting: list[tuple[str, Source]] = field(default_factory=list)

    def bundle(self, source: Source) -> Source:
        self.mounts[Path(source.path).resolve()] = ""
        root = self._localized(source, "")
        files: dict[str, JSON] = {}
        sources: dict[str, Source] = {}
        while self.waiting:
            mount, file = self.waiting.pop(0)
            files[pointers.last(mount)] = self._localized(file, mount)
            sources[pointers.last(mount)] = file
        return replace(source, root={**root, FILES: files}, marks=cache(lambda: _joined_marks(source, sources)))

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
        if "://" in f"{source.path} {file}" or file.startswith(("file:", "//")):
            hint = "Save the file beside the document, and refer to it there."
            report.error("RemoteReference", f"`{file}` is a URL; references to URLs are off", pointer, hint)
            return None
        path = Path(source.path).parent / unquote(file)
        resolved = _resolved(path)
        if resolved in self.mounts:
            return self.mounts[resolved]
        if not resolved.is_relative_to(self.folder):
            hint = "Move the file into the folder of the document, or below it."
            report.error("ReferenceOutsideFolder", f"`{file}` is outside the document's folder", pointer, hint)
        elif not resolved.is_file():
            report.error("MissingFile", f"there is no file `{file}`", pointer, _component_hint(file, source))
        else:
            return self._read(resolved, os.path.normpath(path))
        return None

    def _read(self, resolved: Path, path: str) -> str:
        """Reads a file that is met for the first time. What is wrong in it is reported; its mount stays empty then."""
        mount = pointers.join("", FILES, resolved.relative_to(self.folder).as_posix())
        self.mounts[resolved] = mount
        try:
            self.waiting.append((mount, self.read(path, self.diagnostics)))
        except GenerationStopped:
            pass
        return mount


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, ValueError, RuntimeError):
        return path


def _component_hint(file: str, source: Source) -> str | None:
    """The hint for a schema's bare name where a reference belongs."""
    components = source.root.get("components")
    schemas = components.get("schemas") if isinstance(components, dict) else None
    known = isinstance(schemas, dict) and file in schemas
    return f"Did you mean `#/components/schemas/{file}`?" if known else None


def _joined_marks(source: Source, files: dict[str, Source]) -> Mark:
    """The places of the one tree: below each file's mount, its own."""
    mark = source.marks()
    children = mark.children if isinstance(mark.children, dict) else {}
    mounted = {name: file.marks()._replace(origin=Origin(file.path, "")) for name, file in files.items()}
    return mark._replace(children={**children, FILES: Mark(0, 0, {**mounted})})
