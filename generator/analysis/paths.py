"""What stands in the path of an operation: its segments, and what tells one operation from others of the same segments."""

from __future__ import annotations

import re
from collections.abc import Sequence

_PREFIX = re.compile(r"(api|rest|v\d+[a-z0-9]*|\d{4}-\d{2}-\d{2})", re.IGNORECASE)
"""Path segments that say which API this is, not what it is about."""

_FLAG_VALUES = ("", "1", "true")


def segments(path: str) -> list[str]:
    """The segments of a path without version prefixes, file endings, a verb behind a colon, and all behind `?` or `#`."""
    whole = _all_segments(path)
    return whole[len(prefix(path)) :]


def prefix(path: str) -> tuple[str, ...]:
    """The segments in front that say which API this is: `/api/v2/genres` gives `api` and `v2`."""
    whole = _all_segments(path)
    return tuple(whole[: next((at for at, segment in enumerate(whole) if not _PREFIX.fullmatch(segment)), len(whole))])


def _all_segments(path: str) -> list[str]:
    verb, before = custom_verb(path), before_marks(path)
    return [segment.removesuffix(".json") for segment in before.removesuffix(f":{verb}").split("/") if segment]


def custom_verb(path: str) -> str | None:
    """The verb behind a colon at the end of a path (`/jobs/{job}:cancel`), as Google's APIs write custom methods."""
    return before_marks(path).rpartition("/")[2].rpartition("}")[2].partition(":")[2] or None


def before_marks(path: str) -> str:
    """The path without its fixed query (`?beta=true`) and without what tells its variants apart (`#share`)."""
    return path.partition("#")[0].partition("?")[0]


def variant(path: str) -> str:
    """What tells a path from others that are sent to the same address: `share` of `/files/{id}#share`."""
    return path.partition("#")[2]


def flags(path: str) -> tuple[str, ...]:
    """The names in the fixed query that only say that something is on: `beta` of `/answers?beta=true`."""
    return tuple(name for name, value in _fixed_query(path) if value in _FLAG_VALUES)


def query_words(path: str) -> str:
    """The rest of the fixed query as words: `type_express` of `/orders?type=express`."""
    pairs = [f"{name}_{value}" for name, value in _fixed_query(path) if value not in _FLAG_VALUES]
    return re.sub(r"[^0-9A-Za-z]+", "_", "_".join(pairs))


def _fixed_query(path: str) -> list[tuple[str, str]]:
    pairs = [pair.partition("=") for pair in path.partition("#")[0].partition("?")[2].split("&")]
    return [(name, value) for name, _, value in pairs if name]


def without_names(path: str) -> str:
    """The path with `{}` for each parameter: two of them are sent to the same address, whatever these are called."""
    return re.sub(r"\{[^{}]*\}", "{}", before_marks(path)).rstrip("/")


def is_parameter(segment: str) -> bool:
    return "{" in segment


def items_above(parts: Sequence[str]) -> int:
    """How many of the segments stand under an item, as `actions` does in `/certificates/{id}/actions`."""
    return sum(is_parameter(above) and not is_parameter(below) for above, below in zip(parts, parts[1:]))
