"""Files that the user and the generator share: what stands between two marks is generated, the rest is the user's."""

from __future__ import annotations

import re

_PART = re.compile(r"<!-- sdkgen:begin\b.*?<!-- sdkgen:end\b[^>]*-->", re.DOTALL)


def part_of(text: str) -> str | None:
    """What stands between the marks, both included; None in a file without marks, which is the user's as a whole."""
    match = _PART.search(_in_lines(text))
    return match and match[0]


def with_part(text: str, new: str) -> str:
    """The user's text with the marked part of a new one. Each of the two has marks."""
    part = part_of(new)
    assert part is not None
    return _PART.sub(lambda _: part, _in_lines(text), count=1)


def _in_lines(text: str) -> str:
    return text.replace("\r\n", "\n")
