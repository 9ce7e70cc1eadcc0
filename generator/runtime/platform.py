"""The facts about this machine and interpreter that the platform headers carry."""

from __future__ import annotations

import platform
import re
import sys
import unicodedata
from functools import lru_cache

_SYSTEMS = {
    "darwin": "MacOS",
    "windows": "Windows",
    "linux": "Linux",
    "freebsd": "FreeBSD",
    "openbsd": "OpenBSD",
    "ios": "iOS",
    "android": "Android",
}
_MACHINES = {"x86_64": "x64", "amd64": "x64", "arm64": "arm64", "aarch64": "arm64", "i386": "x32", "i686": "x32"}


@lru_cache(maxsize=1)
def platform_facts() -> dict[str, str]:
    """Return the suffix and value of each platform header that never changes while the process runs."""
    return {
        "Lang": "python",
        "OS": _system(),
        "Arch": _machine(),
        "Runtime": platform.python_implementation(),
        "Runtime-Version": platform.python_version(),
    }


def header_word(text: str) -> str:
    """Return a name or version as a word that a header can carry (RFC 9110, 5.6.2): accents go, the rest is a dash."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^!#$%&'*+.^_`|~0-9A-Za-z]+", "-", plain).strip("-") or "unknown"


def _system() -> str:
    name = (platform.system() or "").lower()
    return _SYSTEMS.get(name, f"Other:{name}" if name else "Unknown")


def _machine() -> str:
    name = platform.machine().lower()
    return _MACHINES.get(name) or ("arm" if name.startswith("arm") else f"other:{name}" if name else "unknown")


def async_library() -> str:
    """Return the name of the async library that runs the current task."""
    trio = sys.modules.get("trio")
    return "trio" if trio is not None and trio.lowlevel.in_trio_run() else "asyncio"
