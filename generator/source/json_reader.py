"""Reads JSON (RFC 8259): values fast, places only when one is asked for.

`json.loads` says nothing of duplicate keys, too long numbers and deep nesting, or says it without a place. When it
meets one of them, or a place is needed, a slower reader goes over the text again.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain
from math import isfinite
from typing import NoReturn

from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.codes import Load
from generator.jsontypes import JSON
from generator.source.positions import Mark
from generator.source.tree_builder import MAX_DEPTH, TreeBuilder

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_MAX_DIGITS = 4000


class _Doubt(Exception):
    """The fast reader met something that needs a place."""


def read(text: str, path: str, diagnostics: Diagnostics) -> tuple[JSON, Callable[[], Mark]]:
    """The value of a JSON text and what gives the places in it.

    Raises `json.JSONDecodeError` when the text is not JSON; reports what else is wrong and raises `GenerationStopped`.
    """
    try:
        value = _load(text)
    except json.JSONDecodeError:
        raise
    except (_Doubt, ValueError, RecursionError):
        _check_syntax(text)
        _scan(text, path, diagnostics)
        raise GenerationStopped from None
    return value, cache(lambda: _scan(text, path, Diagnostics()))


def report_syntax(error: json.JSONDecodeError, path: str, diagnostics: Diagnostics) -> None:
    location = Location(path, error.lineno, error.colno, "")
    message = f"not valid JSON: {error.msg[:1].lower()}{error.msg[1:]}"
    diagnostics.add(Diagnostic(Load.InvalidJSON, message, location))


def _check_syntax(text: str) -> None:
    """Raises `json.JSONDecodeError` when the text is not JSON; nothing else about it matters here."""
    try:
        json.loads(text, parse_int=len)
    except RecursionError:
        pass


def _load(text: str) -> JSON:
    """The value of a JSON text without duplicate keys, infinite numbers and deep nesting: each raises `_Doubt`."""
    value: JSON = json.loads(text, object_pairs_hook=_mapping, parse_float=_float, parse_constant=_refuse)
    if _is_deep(value) or (_SURROGATE.search(text) and not _is_unicode(value)):
        raise _Doubt
    return value


def _mapping(pairs: list[tuple[str, JSON]]) -> dict[str, JSON]:
    mapping = dict(pairs)
    if len(mapping) != len(pairs):
        raise _Doubt
    return mapping


def _float(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise _Doubt
    return value


def _refuse(_: str) -> NoReturn:
    raise _Doubt


def _is_deep(value: JSON) -> bool:
    level: list[JSON] = [value]
    for _ in range(MAX_DEPTH + 1):
        level = list(chain.from_iterable(map(_children, level)))
        if not level:
            return False
    return True


def _children(value: JSON) -> list[JSON]:
    if isinstance(value, dict):
        return [child for child in value.values() if isinstance(child, (dict, list))]
    return [child for child in value if isinstance(child, (dict, list))] if isinstance(value, list) else []


def _is_unicode(value: JSON) -> bool:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        return False
    return True


def _scan(text: str, path: str, diagnostics: Diagnostics) -> Mark:
    """The places in a JSON text that is known to be well-formed; reports what the fast reader had doubts about."""
    builder = TreeBuilder(path, diagnostics)
    for token, line, column in _tokens(text):
        match token[0]:
            case "{" | "[":
                builder.open(line, column, token == "{")
            case "}" | "]":
                builder.close()
            case "," | ":":
                pass
            case '"':
                _take_string(token, line, column, builder)
            case _:
                _check_number(token, line, column, builder)
                builder.scalar(None, line, column)
    return builder.root.mark if builder.root else Mark(0, 0)


def _tokens(text: str) -> Iterator[tuple[str, int, int]]:
    starts = [0, *(match.end() for match in re.finditer("\n", text))]
    for match in _TOKEN.finditer(text):
        line = bisect_right(starts, match.start()) - 1
        yield match.group(), line, match.start() - starts[line]


def _take_string(token: str, line: int, column: int, builder: TreeBuilder) -> None:
    value = json.loads(token, strict=False) if "\\" in token else token[1:-1]
    if not _is_unicode(value):
        builder.error(Load.InvalidText, "this text contains half of a surrogate pair", line, column)
    if builder.expects_key:
        builder.key(value, line, column)
    else:
        builder.scalar(None, line, column)


def _check_number(token: str, line: int, column: int, builder: TreeBuilder) -> None:
    hint = "Remove it, or put it in quotes if it is text."
    if token in ("NaN", "Infinity", "-Infinity"):
        builder.error(Load.NumberOutOfRange, f"`{token}` is not a number that JSON can hold", line, column, hint)
    elif len(token) > _MAX_DIGITS:
        builder.error(Load.NumberOutOfRange, f"a number of {len(token)} digits is too long", line, column, hint)
    elif token not in ("true", "false", "null") and not isfinite(float(token)):
        builder.error(Load.NumberOutOfRange, f"`{token[:40]}` is not a number that JSON can hold", line, column, hint)
