"""`python -m benchmarks [--full] [NAME ...]`: measures and rewrites RESULTS.md, of which other sections stay."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from collections.abc import Callable, Mapping, Sequence

from benchmarks import generate
from benchmarks.clients.crowds import measure_crowds
from benchmarks.clients.measure import FULL, Work
from benchmarks.clients.measure import measure as measure_clients
from benchmarks.results import Section, write

# Each takes whether to do all the work there is, which takes minutes more.
BENCHMARKS: Mapping[str, Callable[[bool], Sequence[Section]]] = {
    "generate": lambda full: [generate.measure()],
    "clients": lambda full: measure_clients(FULL if full else Work()),
    "crowds": lambda full: [measure_crowds()],
}


def main(arguments: Sequence[str]) -> int:
    parser = ArgumentParser(prog="python -m benchmarks", description="Measure, and rewrite RESULTS.md.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(BENCHMARKS)}; all without any")
    parser.add_argument("--full", action="store_true", help="look for growth of memory over ten times as much work")
    chosen = parser.parse_args(arguments)
    unknown = sorted(set(chosen.names) - BENCHMARKS.keys())
    if unknown:
        parser.error(f"no such benchmark: {', '.join(unknown)} (there are: {', '.join(BENCHMARKS)})")
    for name in chosen.names or BENCHMARKS:
        for section in BENCHMARKS[name](chosen.full):
            write(section)
            print(section.text)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
