"""`python -m benchmarks [NAME ...]`: measures and rewrites RESULTS.md, of which sections that were not measured stay."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from benchmarks import generate
from benchmarks.results import Section, write

BENCHMARKS: Mapping[str, Callable[[], Section]] = {"generate": generate.measure}


def main(names: list[str]) -> int:
    unknown = sorted(set(names) - BENCHMARKS.keys())
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)} (there are: {', '.join(BENCHMARKS)})", file=sys.stderr)
        return 2
    for name in names or BENCHMARKS:
        section = BENCHMARKS[name]()
        write(section)
        print(section.text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
