"""Reads YAML with the scalars of the YAML 1.2 core schema (section 10.3.2), merge keys and anchors included.

PyYAML reads YAML 1.1, where `no` is false and `2020-01-01` a date; so only its events are used here. Events come one
by one, without recursion, however deep a hostile document is nested.
"""

from __future__ import annotations

import re
from contextlib import suppress
from math import isfinite

import yaml

from generator.diagnostics import Diagnostics, GenerationStopped
from generator.diagnostics.codes import Load
from generator.jsontypes import JSON
from generator.source.tree_builder import Node, TreeBuilder

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INTEGER = re.compile(r"[-+]?[0-9]+\Z|0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z|[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z"
)
_WORDS: dict[str, JSON] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_WORDS |= {word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")}
_MAX_DIGITS = 4000
_CORE = "tag:yaml.org,2002:"
_CORE_SCALARS = frozenset(_CORE + name for name in ("str", "int", "float", "bool", "null"))


def read(text: str, path: str, diagnostics: Diagnostics) -> Node | None:
    """The tree of a YAML text, or None when it is empty. Raises `GenerationStopped` after a syntax error."""
    builder = TreeBuilder(path, diagnostics)
    try:
        _Reader(builder).read(text)
    except yaml.YAMLError as error:
        _stop_before(error, text, path, diagnostics)
        _report_syntax(error, text, builder)
    return builder.root


class _Reader:
    """Hands the events of the YAML parser on to a tree builder."""

    def __init__(self, builder: TreeBuilder) -> None:
        self._builder = builder
        self._documents = 0

    def read(self, text: str) -> None:
        loader = _Loader(text)
        try:
            while loader.check_event():
                event = loader.get_event()
                self._take(event, event.start_mark.line, event.start_mark.column)
        finally:
            loader.dispose()

    def _take(self, event: yaml.Event, line: int, column: int) -> None:
        match event:
            case yaml.ScalarEvent():
                self._scalar(event, line, column)
            case yaml.CollectionStartEvent():
                self._open(event, line, column)
            case yaml.CollectionEndEvent():
                self._builder.close()
            case yaml.AliasEvent():
                self._refuse_as_key(line, column)
                self._builder.alias(event.anchor or "", line, column)
            case yaml.DocumentStartEvent():
                self._start_document(line, column)
            case _:
                pass

    def _start_document(self, line: int, column: int) -> None:
        self._documents += 1
        if self._documents > 1:
            hint = "Keep one document per file; remove the `---` line."
            self._builder.stop(Load.SeveralDocuments, "a second YAML document begins here", line, column, hint)

    def _open(self, event: yaml.CollectionStartEvent, line: int, column: int) -> None:
        is_mapping = isinstance(event, yaml.MappingStartEvent)
        self._refuse_as_key(line, column)
        if event.tag and event.tag not in ("!", _CORE + ("map" if is_mapping else "seq")):
            self._report_tag(event.tag, line, column)
        self._builder.open(line, column, is_mapping, event.anchor)

    def _scalar(self, event: yaml.ScalarEvent, line: int, column: int) -> None:
        if not self._builder.expects_key:
            self._builder.scalar(self._value(event, line, column), line, column, event.anchor)
        elif event.value == "<<" and event.implicit[0]:
            self._builder.merge_key()
        else:
            self._builder.key(event.value, line, column)

    def _value(self, event: yaml.ScalarEvent, line: int, column: int) -> JSON:
        text = event.value
        if event.tag in (None, "!", _CORE + "str"):
            return self._plain(text, line, column) if event.tag is None and event.implicit[0] else text
        if event.tag not in _CORE_SCALARS:
            self._report_tag(event.tag or "", line, column)
            return text
        return self._plain(text, line, column)

    def _plain(self, text: str, line: int, column: int) -> JSON:
        if text in _WORDS:
            return _WORDS[text]
        if text[0] not in "+-.0123456789":
            return text
        if _INTEGER.match(text):
            return self._integer(text, line, column)
        return self._float(text, line, column) if _FLOAT.match(text) else text

    def _integer(self, text: str, line: int, column: int) -> int:
        if len(text) > _MAX_DIGITS:
            self._report_number(f"a number of {len(text)} digits is too long", line, column)
            return 0
        if text.startswith("0o"):
            return int(text[2:], 8)
        return int(text[2:], 16) if text.startswith("0x") else int(text)

    def _float(self, text: str, line: int, column: int) -> float:
        value = float(text.replace(".", "", 1)) if text[-1].isalpha() else float(text)
        if isfinite(value):
            return value
        self._report_number(f"`{text[:40]}` is not a number that JSON can hold", line, column)
        return 0.0

    def _report_number(self, message: str, line: int, column: int) -> None:
        hint = "Remove it, or put it in quotes if it is text."
        self._builder.error(Load.NumberOutOfRange, message, line, column, hint)

    def _report_tag(self, tag: str, line: int, column: int) -> None:
        name = tag.replace(_CORE, "!!")
        message = f"the YAML tag `{name}` is not supported; a document may hold only JSON values"
        self._builder.error(Load.UnknownTag, message, line, column, f"Remove `{name}`.")

    def _refuse_as_key(self, line: int, column: int) -> None:
        if self._builder.expects_key:
            hint = "Text with braces or brackets needs quotes, like '{id}': ..."
            self._builder.stop(Load.InvalidKey, "a key must be a plain text", line, column, hint)


def _stop_before(error: yaml.YAMLError, text: str, path: str, diagnostics: Diagnostics) -> None:
    """Reports the nesting before a syntax error if that alone stops the reading, and raises `GenerationStopped` then.

    PyYAML scans ahead of the events that it gives, and since 6.0.4 it fails at a depth of its own while it does. So the
    text before the failure is read again: this time it gives the events that the failure held back.
    """
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return
    aside = Diagnostics()
    with suppress(yaml.YAMLError, GenerationStopped):
        _Reader(TreeBuilder(path, aside)).read(text[: error.problem_mark.index])
    if any(item.code in (Load.TooDeep, Load.InvalidKey) for item in aside):
        diagnostics.extend(aside)
        raise GenerationStopped


def _report_syntax(error: yaml.YAMLError, text: str, builder: TreeBuilder) -> None:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        line, column = _within(text, error.problem_mark.line, error.problem_mark.column)
        builder.stop(Load.InvalidYAML, _plain_problem(error), line, column, _hint(text, line))
    before = _before(error, text)
    line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
    builder.stop(Load.InvalidYAML, "YAML does not allow this control character", line, column)


def _before(error: yaml.YAMLError, text: str) -> str:
    """The text before a character that YAML does not allow. libyaml counts bytes there, PyYAML without it characters."""
    position = getattr(error, "position", 0)
    if getattr(error, "encoding", "") == "unicode":
        return text[:position]
    return text.encode()[:position].decode(errors="ignore")


def _within(text: str, line: int, column: int) -> tuple[int, int]:
    """A place in the text: for one on the line after the last, where the text ends."""
    lines = text.splitlines()
    return (line, column) if line < len(lines) else (len(lines) - 1, len(lines[-1]))


def _plain_problem(error: yaml.MarkedYAMLError) -> str:
    context = f" ({error.context})" if error.context else ""
    return f"not valid YAML: {error.problem}{context}"


def _hint(text: str, line: int) -> str | None:
    lines = text.splitlines()[line : line + 1]
    if lines and "\t" in lines[0][: len(lines[0]) - len(lines[0].lstrip())]:
        return "Indent with spaces; YAML does not allow tabs."
    return None
