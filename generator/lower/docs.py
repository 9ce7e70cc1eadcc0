"""Docs: a document's words as docstrings of classes, fields and methods."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator import ir
from generator.literals import WIDTH, docstring_line, docstring_lines
from generator.lower.limits import limits
from generator.pymodel import Docs


def docs(*paragraphs: str | None) -> Docs | None:
    """A docstring of the paragraphs that say something; None when none does."""
    given = [docstring_lines(text) for text in paragraphs if text and text.strip()]
    lines: list[str] = []
    for paragraph in given:
        lines += ["", *paragraph] if lines else paragraph
    return Docs(tuple(lines), len(lines) == 1) if lines else None


def one_line(text: str) -> Docs:
    """A docstring of our own words, with names of the document in them, as one line."""
    return Docs((docstring_line(text),), True)


def described(item: ir.Field) -> str | None:
    """What the document says of a field of an answer; that it is deprecated stands in its own paragraph."""
    return _with_deprecation(item.docs, item)


def described_to_callers(item: ir.Field | ir.Parameter) -> str | None:
    """What the document says of what callers give, with its default and bounds."""
    words = " ".join(filter(None, (item.docs.strip() if item.docs else None, limits(item))))
    return _with_deprecation(words or None, item)


def _with_deprecation(words: str | None, item: ir.Field | ir.Parameter) -> str | None:
    if not item.deprecated:
        return words
    return "\n\n".join(filter(None, (words, deprecation(item.deprecation) or "Deprecated.")))


def deprecation(text: str | None) -> str | None:
    """The paragraph of what the document says about a deprecation, if it says something."""
    return f"Deprecated: {text}" if text else None


def method_docs(
    summary: str | None,
    description: str | None,
    parameters: Iterable[tuple[str, str | None]],
    passed_over: Sequence[str] = (),
    pages: str | None = None,
    callbacks: str | None = None,
    deprecated: str | None = None,
    example: str | None = None,
) -> Docs | None:
    """A method's docstring: what it does, an `Example:` section, and an `Args:` section with the parameters that have docs.

    `passed_over` are media types that the API takes as well; `pages` says how to go through a list, if it gives one, and
    `callbacks` what the API sends later, and `deprecated` what the document says of its deprecation.
    """
    others = f"The API also takes this request as {', '.join(passed_over)}." if passed_over else None
    head = docs(
        summary, description if description != summary else None, others, pages, callbacks, deprecation(deprecated)
    )
    described = [(name, text) for name, text in parameters if text and text.strip()]
    if not (example or described):
        return head
    # Where nothing stands before a section it starts a line of its own, as deep as what follows it.
    lines = [*(head.lines if head else ()), *(("", *docstring_lines(example)) if example else ())]
    lines += ["", "Args:"] if described else []
    for name, text in described:
        first, *rest = docstring_lines(f"{name}: {text.strip()}", WIDTH - 8)
        lines += [f"    {first}", *(f"        {line}" if line else "" for line in rest)]
    return Docs(tuple(lines), False)
