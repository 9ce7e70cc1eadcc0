"""Reads YAML with the scalars of the YAML 1.2 core schema (section 10.3.2), merge keys and anchors included.

PyYAML reads YAML 1.1, where `no` is false and `2020-01-01` a date; so only its events are used here. Events come one
by one, without recursion, however deep a hostile document is nested.
"""

from __future__ import annotations

import re
from math import isfinite

import yaml

from generator.diagnostics import Diagnostics
from generator.jsontypes import JSON
from generator.tree_builder import Node, TreeBuilder

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
                self._take(loader.get_event())
        finally:
            loader.dispose()

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._scalar(event)
            case yaml.MappingStartEvent() | yaml.SequenceStartEvent():
                self._open(event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self._builder.close()
            case yaml.AliasEvent():
                self._alias(event)
            case yaml.DocumentStartEvent():
                self._start_document(event)
            case _:
                pass

    def _start_document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            mark = event.start_mark
            hint = "Keep one document per file; remove the `---` line."
            self._builder.stop("SeveralDocuments", "a second YAML document begins here", mark.line, mark.column, hint)

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        mark, is_mapping = event.start_mark, isinstance(event, yaml.MappingStartEvent)
        if self._builder.expects_key:
            self._stop_at_key(mark)
        if event.tag not in (None, "!", _CORE + ("map" if is_mapping else "seq")):
            self._report_tag(event.tag, mark)
        self._builder.open(mark.line, mark.column, is_mapping, event.anchor)

    def _alias(self, event: yaml.AliasEvent) -> None:
        if self._builder.expects_key:
            self._stop_at_key(event.start_mark)
        self._builder.alias(event.anchor, event.start_mark.line, event.start_mark.column)

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        builder, mark = self._builder, event.start_mark
        if builder.expects_key:
            if event.value == "<<" and event.implicit[0]:
                builder.merge_key()
            else:
                builder.key(event.value, mark.line, mark.column)
            return
        builder.scalar(self._value(event), mark.line, mark.column, event.anchor)

    def _value(self, event: yaml.ScalarEvent) -> JSON:
        text: str = event.value
        if event.tag is not None:
            return self._tagged(event, text)
        return self._plain(event, text) if event.implicit[0] else text

    def _tagged(self, event: yaml.ScalarEvent, text: str) -> JSON:
        if event.tag in ("!", _CORE + "str"):
            return text
        if event.tag not in _CORE_SCALARS:
            self._report_tag(event.tag, event.start_mark)
            return text
        return self._plain(event, text)

    def _plain(self, event: yaml.ScalarEvent, text: str) -> JSON:
        if text in _WORDS:
            return _WORDS[text]
        if text[0] not in "+-.0123456789":
            return text
        if _INTEGER.match(text):
            return self._integer(event, text)
        return self._float(event, text) if _FLOAT.match(text) else text

    def _integer(self, event: yaml.ScalarEvent, text: str) -> JSON:
        if len(text) > _MAX_DIGITS:
            self._report_number(event, f"a number of {len(text)} digits is too long")
            return 0
        if text.startswith("0o"):
            return int(text[2:], 8)
        return int(text[2:], 16) if text.startswith("0x") else int(text)

    def _float(self, event: yaml.ScalarEvent, text: str) -> JSON:
        bare = text.lower().lstrip("+-")
        value = float(text.replace(".", "", 1)) if bare in (".inf", ".nan") else float(text)
        if not isfinite(value):
            self._report_number(event, f"`{text[:40]}` is not a number that JSON can hold")
        return value if isfinite(value) else 0

    def _report_number(self, event: yaml.ScalarEvent, message: str) -> None:
        mark = event.start_mark
        hint = "Remove it, or put it in quotes if it is text."
        self._builder.error("NumberOutOfRange", message, mark.line, mark.column, hint)

    def _report_tag(self, tag: str, mark: yaml.Mark) -> None:
        name = tag.replace(_CORE, "!!")
        message = f"the YAML tag `{name}` has no meaning here; a document holds JSON values only"
        self._builder.error("UnknownTag", message, mark.line, mark.column, f"Remove `{name}`.")

    def _stop_at_key(self, mark: yaml.Mark) -> None:
        hint = "Text with braces or brackets needs quotes: `'{id}': ...`."
        self._builder.stop("InvalidKey", "a key must be a plain text", mark.line, mark.column, hint)


def _report_syntax(error: yaml.YAMLError, text: str, builder: TreeBuilder) -> None:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        builder.stop("InvalidYAML", _plain_problem(error), mark.line, mark.column, _hint(text, mark.line))
    position = getattr(error, "position", 0)
    before = text.encode()[:position].decode(errors="ignore")
    line, column = before.count("\n"), len(before) - before.rfind("\n") - 1
    builder.stop("InvalidYAML", "a control character stands here; YAML does not allow it", line, column)


def _plain_problem(error: yaml.MarkedYAMLError) -> str:
    context = f" ({error.context})" if error.context else ""
    return f"not valid YAML: {error.problem}{context}"


def _hint(text: str, line: int) -> str | None:
    lines = text.splitlines()[line : line + 1]
    if lines and "\t" in lines[0][: len(lines[0]) - len(lines[0].lstrip())]:
        return "Indent with spaces; YAML does not allow tabs."
    return None
