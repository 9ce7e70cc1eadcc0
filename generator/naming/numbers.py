"""The last resort where two things would have one name: a number behind the second, in the document's order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count


def numbered(name: str) -> Iterator[str]:
    """`name_2`, `name_3` and so on, for `snake` and `pascal` to spell."""
    return (f"{name}_{number}" for number in count(2))
