"""Load: an input file becomes one JSON tree that knows where each of its values stands."""

from __future__ import annotations

import hashlib
import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from json import JSONDecodeError
from pathlib import Path

from generator.diagnostics import Diagnostics, GenerationStopped, Location, Reporter
from generator.diagnostics.codes import Load
from generator.diagnostics.kept import keep
from generator.file_kinds import special_file
from generator.jsontypes import JSON, kind
from generator.source import json_reader, positions, yaml_reader
from generator.source.allowed import NO_REMOTE, Refused
from generator.source.allowed import Remote as Remote
from generator.source.bundle import Readers, bundle
from generator.source.failures import stop
from generator.source.positions import Mark, Origin, Place
from generator.source.remote import fetch
from generator.source.remote import is_url as is_url

STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One input as a tree: a document with the files it refers to, an overlay, or a configuration file."""

    path: str
    root: dict[str, JSON]
    marks: Callable[[], Mark] = field(repr=False, compare=False)
    files: tuple[str, ...] = field(default=(), compare=False)
    """The files beside the first that were read on the way."""
    digest: str = field(default="", compare=False)
    """SHA-256 of its text, in which lines end in LF; of a document in several files, of theirs one after another."""
    is_swagger: bool = field(default=False, compare=False)
    """Whether it is written in Swagger 2.0, and `root` is what OpenAPI 3 makes of it: hints use the author's words."""

    def locate(self, pointer: str) -> Location:
        """The file, line and column of `pointer`, or of its nearest ancestor that exists."""
        return positions.find(self.place, pointer).location

    @property
    def place(self) -> Place:
        """The place of the root, from which those of all other values are reached."""
        mark = self.marks()
        return Place(mark, mark.origin or Origin(self.path, ""))


def load(path: str, diagnostics: Diagnostics, remote: Remote = NO_REMOTE) -> Source:
    """Reads a document with the files that it refers to; `path` is a file, a URL, or "-" for standard input.

    Raises `GenerationStopped` after it reported what is wrong.
    """
    return bundle(load_file(path, diagnostics), Readers(load_file, _load_fetched, remote), diagnostics)


def load_file(path: str, diagnostics: Diagnostics) -> Source:
    """Reads one file and leaves references as they are: for configurations and overlays. Raises `GenerationStopped`."""
    text = read_text(path, diagnostics)
    shown = "<stdin>" if path == STDIN else path
    if path == STDIN or is_url(path):
        keep(shown, text)
    return load_text(text, shown, diagnostics)


def load_remote(url: str, remote: Remote, report: Reporter, pointer: str) -> Source:
    """Reads one file from a host that the user allows; `pointer` is where it is named. Raises `GenerationStopped`."""
    try:
        found, data = remote.fetch(url)
    except Refused as refused:
        report.error(refused.code, refused.message, pointer, refused.hint)
        raise GenerationStopped from None
    return _load_fetched(found, data, report.diagnostics)


def load_text(text: str, path: str, diagnostics: Diagnostics) -> Source:
    """The source of a YAML or JSON text; `path` is what locations show. Raises `GenerationStopped`."""
    errors = Diagnostics()
    try:
        root, marks = _read(text, path, errors)
        if not isinstance(root, dict):
            stop(errors, Load.NotAMapping, f"the top level of the file must be a mapping, not {kind(root)}", path)
        if errors.has_errors:
            raise GenerationStopped
        return Source(path, root, marks, digest=_digest(text))
    finally:
        diagnostics.extend(errors)


def _digest(text: str) -> str:
    return hashlib.sha256(text.replace("\r\n", "\n").encode(errors="surrogatepass")).hexdigest()


def _load_fetched(url: str, data: bytes, diagnostics: Diagnostics) -> Source:
    text = _decoded(data, url, diagnostics)
    keep(url, text)
    return load_text(text, url, diagnostics)


def read_text(path: str, diagnostics: Diagnostics) -> str:
    """The text of a file or URL in UTF-8, with or without a byte order mark. Raises `GenerationStopped`."""
    return _decoded(_read_bytes(path, diagnostics), path, diagnostics)


def _decoded(data: bytes, path: str, diagnostics: Diagnostics) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
        hint = f"Save the file as UTF-8, for example: iconv -f {_encoding(data)} -t UTF-8 {path} > utf8.yaml"
        stop(diagnostics, Load.NotUTF8, "the file is not in UTF-8", path, line, column, hint)


def _read_bytes(path: str, diagnostics: Diagnostics) -> bytes:
    if is_url(path):
        return fetch(path, diagnostics)
    if path != STDIN and (kind_of_file := special_file(path)):
        hint = f"Pass its content on: cat {shlex.quote(path)} | sdkgen generate -" if kind_of_file == "a pipe" else None
        stop(diagnostics, Load.CannotRead, f"cannot read `{path}`: it is {kind_of_file}, not a file", path, hint=hint)
    try:
        return sys.stdin.buffer.read() if path == STDIN else Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        missing = isinstance(error, FileNotFoundError)
        hint = "Name the file with --spec, --config or --overlay; paths count from the current folder."
        stop(diagnostics, Load.CannotRead, f"cannot read `{path}`: {reason}", path, hint=hint if missing else None)


def _read(text: str, path: str, diagnostics: Diagnostics) -> tuple[JSON, Callable[[], Mark]]:
    is_json = path.endswith(".json")
    if is_json or text.lstrip()[:1] in ("{", "["):
        try:
            return json_reader.read(text, path, diagnostics)
        except JSONDecodeError as error:
            if is_json:
                json_reader.report_syntax(error, path, diagnostics)
                raise GenerationStopped from None
    node = yaml_reader.read(text, path, diagnostics)
    if node is None:
        stop(diagnostics, Load.EmptyFile, "the file is empty", path)
    mark = node.mark
    return node.value, lambda: mark


def _encoding(data: bytes) -> str:
    return "UTF-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "ISO-8859-1"
