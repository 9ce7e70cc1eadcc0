"""`make soak`: hundreds of streams at once for some minutes, against a server that breaks off, stalls and restarts.

Every error must be one of the SDK's, nothing that came may be lost, and nothing may be left over: no connection, no
descriptor, no task, no memory. Exits with 1 and says what did not hold.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import time
from collections.abc import Iterator
from contextlib import suppress

from tests.soak.running import Soak


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="make soak", description=__doc__)
    parser.add_argument("--seconds", type=float, default=300, help="how long to go on (300)")
    parser.add_argument("--streams", type=int, default=500, help="how many calls at once (500)")
    parser.add_argument("--seed", type=int, default=0, help="what chance begins with (0)")
    options = parser.parse_args(arguments)
    _allow_descriptors(4 * options.streams)
    soak = Soak(options.seed, streams=options.streams)
    findings = asyncio.run(soak.run(_rounds(options.seconds, 4 * options.streams)))
    print(", ".join(f"{count} {outcome}" for outcome, count in sorted(findings.outcomes.items())))
    print("left after each round:", *(f"{left.descriptors} descriptors, {left.objects} objects;" for left in soak.left))
    for fault, details in findings.faults.items():
        print(f"fault: {fault}\n  {details}")
    print(f"{len(soak.left)} rounds, {sum(findings.outcomes.values())} calls: {len(findings.faults)} faults")
    return 1 if findings.faults else 0


def _rounds(seconds: float, calls: int) -> Iterator[int]:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        yield calls


def _allow_descriptors(number: int) -> None:
    """A stream has two, its client's and its server's."""
    with suppress(ImportError, ValueError):
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        if soft < number:
            resource.setrlimit(resource.RLIMIT_NOFILE, (number if hard < 0 else min(number, hard), hard))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
