"""What the API takes where a value is left out, and what it takes at all, in a few words: `Default 20, 1 to 100.`"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from generator import ir

Keywords: TypeAlias = "Mapping[str, str | int | float | bool]"

_LONGEST = 60
"""Characters of a default or a pattern that are worth telling in a sentence."""

_COUNTED = (("Length", "character"), ("Items", "item"), ("Properties", "entry"))
_DEFAULT = re.compile(r"\bdefaults?\b", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def limits(item: ir.Field | ir.Parameter) -> str | None:
    """A sentence with the default and the bounds of a value, but for what the document's words say already."""
    words = item.docs or ""
    own = {name: value for name, value in item.restrictions if "." not in name}
    each = {name.removeprefix("items."): value for name, value in item.restrictions if name.count(".") == 1}
    parts = [*_default(item.default, words), *_bounds(own), *(f"each {part}" for part in _bounds(each))]
    told = [part for part in parts if not _is_said(part, words)]
    sentence = ", ".join(told)
    return f"{sentence[:1].upper()}{sentence[1:]}." if told else None


def _default(default: str | None, words: str) -> Iterator[str]:
    if default is not None and default != "null" and len(default) <= _LONGEST and not _DEFAULT.search(words):
        value = json.loads(default)
        yield f"default {value if isinstance(value, bool) else default}"


def _bounds(keywords: Keywords) -> Iterator[str]:
    yield from _range(keywords)
    for keyword, noun in _COUNTED:
        yield from _count(keywords.get(f"min{keyword}"), keywords.get(f"max{keyword}"), noun)
    if "multipleOf" in keywords:
        yield f"a multiple of {_number(keywords['multipleOf'])}"
    if keywords.get("uniqueItems"):
        yield "no two equal"
    pattern = keywords.get("pattern")
    if isinstance(pattern, str) and len(pattern) <= _LONGEST:
        yield f"matching `{pattern}`"


def _range(keywords: Keywords) -> Iterator[str]:
    low, above = _sides(keywords, "minimum", "exclusiveMinimum")
    high, below = _sides(keywords, "maximum", "exclusiveMaximum")
    if low is not None and high is not None:
        yield f"{low} to {high}"
    else:
        yield from [f"at least {low}"] if low is not None else []
        yield from [f"at most {high}"] if high is not None else []
    yield from [f"more than {above}"] if above is not None else []
    yield from [f"less than {below}"] if below is not None else []


def _sides(keywords: Keywords, name: str, exclusive: str) -> tuple[str | None, str | None]:
    """A bound that a value may have, and one that it may not; in OpenAPI 3.0 `exclusive...` is a boolean beside the bound."""
    bound, beyond = keywords.get(name), keywords.get(exclusive)
    if beyond is True:
        return None, _number(bound)
    return _number(bound), _number(None if isinstance(beyond, bool) else beyond)


def _count(least: object, most: object, noun: str) -> Iterator[str]:
    low, high = _number(None if least == 0 else least), _number(most)
    plural = "entries" if noun == "entry" else f"{noun}s"
    if low is not None and high is not None:
        yield f"{low} {noun if high == '1' else plural}" if low == high else f"{low} to {high} {plural}"
    elif low is not None:
        yield f"at least {low} {noun if low == '1' else plural}"
    elif high is not None:
        yield f"at most {high} {noun if high == '1' else plural}"


def _number(value: object) -> str | None:
    return json.dumps(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def _is_said(part: str, words: str) -> bool:
    """Whether all numbers of a bound stand in the words already."""
    numbers = _NUMBER.findall(part)
    said = {float(number) for number in _NUMBER.findall(words)}
    return not part.startswith("default") and bool(numbers) and all(float(number) in said for number in numbers)
