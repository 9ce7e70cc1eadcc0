"""Breaks what is too long for a line as Black does, so that Black, which formats again what it changed, finds nothing to change.

Only the layout hangs on this: what it leaves in one line, Black breaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.literals import LINE_LENGTH
from generator.pymodel import Argument, CallArgument, Constant, Method, Signature

_STEP = 4
_IN_SIGNATURE, _IN_CALL = 8, 12
"""Columns before an argument of a method, and before one of the call in its body."""

_BY_TEMPLATE = {_IN_SIGNATURE: 8, _IN_CALL: 4}
"""How many of them the template puts before each line of the text."""

_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'')
_OPERATOR = re.compile(r" (?:if|or|and|in|is|not|[-+*/%&^<>=!]+) |\blambda\b")
_CLOSING = {")": "(", "]": "[", "}": "{"}


def laid_out(method: Method) -> Method:
    """The method with the arguments of its signatures and of its call over lines that they fit into."""
    return replace(
        method,
        overloads=tuple(map(_signature, method.overloads)),
        signature=_signature(method.signature),
        path=_relative(broken(method.path, _IN_CALL), _IN_CALL),
        arguments=tuple(map(_call_argument, method.arguments)),
    )


def laid_out_constant(constant: Constant) -> Constant:
    """The constant with its value over lines that it fits into."""
    annotation = f": {constant.annotation}" if constant.annotation else ""
    before = len(f"{constant.name}{annotation} = ")
    return replace(constant, value=broken(constant.value, 0, before, behind=0))


def _signature(signature: Signature) -> Signature:
    positional, keyword = (tuple(map(_argument, part)) for part in (signature.positional, signature.keyword))
    return replace(signature, positional=positional, keyword=keyword)


def _argument(argument: Argument) -> Argument:
    default = f" = {argument.default}" if argument.default else ""
    text = annotation(argument.annotation, len(argument.name) + 2, len(default) + 1)
    return replace(argument, annotation=_relative(text, _IN_SIGNATURE))


def _call_argument(argument: CallArgument) -> CallArgument:
    text = broken(argument.value, _IN_CALL, before=len(argument.name) + 1)
    return replace(argument, value=_relative(text, _IN_CALL))


def annotation(text: str, before: int, behind: int) -> str:
    """The type of a parameter, with so many characters before and behind it in its line: a union gets parentheses."""
    if _IN_SIGNATURE + before + len(text) + behind <= LINE_LENGTH:
        return text
    if len(list(_parts(text, " | "))) == 1:
        return broken(text, _IN_SIGNATURE, before, behind)
    return _between("(", [broken(text, _IN_SIGNATURE + _STEP, behind=0)], ")", _IN_SIGNATURE)


def broken(text: str, column: int, before: int = 0, behind: int = 1) -> str:
    """An expression that stands in a line indented to a column, with so many characters before and behind it.

    What its last brackets hold comes into lines of its own: into one if it fits, else, and where they are those of a list,
    a dictionary or a tuple, each part into one. Of a union each member does.
    """
    if column + before + len(text) + behind <= LINE_LENGTH:
        return text
    members = list(_parts(text, " | "))
    if len(members) > 1:
        return text if before else f"\n{' ' * column}| ".join(broken(item, column, 2, behind) for item in members)
    opening = _opening(text)
    if opening is None or _OPERATOR.search(_outside(text)):
        return text
    head, inner, closing = text[: opening + 1], text[opening + 1 : -1], text[-1]
    within = column + _STEP
    parts = list(_parts(inner, ", "))
    if within + len(inner) <= LINE_LENGTH and not (_opens_literal(head) and len(parts) > 1):
        return _between(head, [inner], closing, column)
    behind = 1 if len(parts) > 1 else 0
    lines = [broken(part, within, behind=behind) + "," * behind for part in parts]
    return _between(head, lines, closing, column)


def _opens_literal(head: str) -> bool:
    """Whether its last bracket is that of a list, a dictionary or a tuple: of nothing that is called or indexed."""
    before = head[:-1]
    return not (before[-1:].isidentifier() or before[-1:].isdigit() or before.endswith((")", "]")))


def _between(head: str, lines: list[str], closing: str, column: int) -> str:
    inner = "".join(f"\n{' ' * (column + _STEP)}{line}" for line in lines)
    return f"{head}{inner}\n{' ' * column}{closing}"


def _relative(text: str, column: int) -> str:
    """The text without what the template indents its further lines by."""
    return text.replace("\n" + " " * _BY_TEMPLATE[column], "\n")


def _opening(text: str) -> int | None:
    """Where the bracket opens that the text ends with; None where it ends with none, or holds nothing in it."""
    if text[-1:] not in _CLOSING:
        return None
    opened = [index for index, _ in _brackets(text)]
    return opened[-1] if opened and opened[-1] < len(text) - 2 else None


def _brackets(text: str) -> Iterator[tuple[int, int]]:
    """Where each pair of brackets opens and closes that is in no other."""
    plain = _STRING.sub(lambda found: "_" * len(found[0]), text)
    opened: list[int] = []
    for index, character in enumerate(plain):
        if character in "([{":
            opened.append(index)
        elif character in ")]}":
            start = opened.pop()
            if not opened:
                yield start, index


def _outside(text: str) -> str:
    """The text without strings and without what stands in brackets, at the same length."""
    plain = _STRING.sub(lambda found: "_" * len(found[0]), text)
    for start, end in _brackets(text):
        plain = f"{plain[:start]}{'_' * (end - start + 1)}{plain[end + 1 :]}"
    return plain


def _parts(text: str, separator: str) -> Iterator[str]:
    """The text, cut at a separator outside of strings and brackets."""
    start = 0
    for found in re.finditer(re.escape(separator), _outside(text)):
        yield text[start : found.start()]
        start = found.end()
    yield text[start:]
