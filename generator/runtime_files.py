"""The runtime as part of an SDK: its files as they are, but for the line that names the HTTP library."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from generator.files import Files

_HTTP_MODULE = "transport.py"
_HTTP_IMPORT = "import httpx as http\n"
_ON_DEMAND = (
    "answer_headers",
    "async_binary",
    "async_pages",
    "async_tokens",
    "awaitable",
    "by_status",
    "earlier",
    "escaping",
    "file_names",
    "formats",
    "forms",
    "json_lines",
    "legacy",
    "multipart",
    "named_events",
    "next_call",
    "optional_body",
    "own_calls",
    "own_limits",
    "own_servers",
    "page",
    "paginator",
    "paging",
    "scalars",
    "styles",
    "sync_binary",
    "sync_pages",
    "sync_tokens",
    "token_grants",
    "unwrapped",
    "web_links",
    "webhook_errors",
    "webhooks",
    "writing",
)
"""Modules of what few SDKs need. No other module of the runtime imports them."""

_OF_GENERATED = re.compile(r"^\s*from \.+_runtime\.(\w+) import ", re.MULTILINE)
_OF_RUNTIME = re.compile(r"^\s*from \.(\w+) import ", re.MULTILINE)


def runtime_files(http_library: str, generated: Files) -> Files:
    """The files of `_runtime/` for an SDK on `http_library`: httpx, or a library of the same interface.

    A module on demand is among them where what is `generated` imports it.
    """
    folder = Path(__file__).parent / "runtime"
    files = {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}
    imported = _imported(generated.values(), files)
    left_out = [name for name in _ON_DEMAND if name not in imported]
    stem = PurePosixPath(_HTTP_MODULE).stem
    assert _HTTP_IMPORT in files[stem]
    files[stem] = files[stem].replace(_HTTP_IMPORT, f"import {http_library} as http\n")
    return {PurePosixPath("_runtime", f"{name}.py"): text for name, text in files.items() if name not in left_out}


def _imported(generated: Iterable[str], runtime: dict[str, str]) -> dict[str, None]:
    """The modules on demand that generated files import, and those that these import in turn."""
    waiting = [name for text in generated for name in _OF_GENERATED.findall(text)]
    imported: dict[str, None] = {}
    while waiting:
        name = waiting.pop()
        if name in _ON_DEMAND and name not in imported:
            imported[name] = None
            waiting += _OF_RUNTIME.findall(runtime[name])
    return imported
