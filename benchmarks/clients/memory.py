"""Resident memory, and how much it grows while a client works."""

from __future__ import annotations

import gc
import sys


def resident_bytes() -> int:
    """Return the resident memory of this process in bytes; what it had at most, where the system does not say more."""
    import resource

    gc.collect()
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:
            return int(statm.read().split()[1]) * resource.getpagesize()
    except OSError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024
