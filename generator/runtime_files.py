"""The runtime as part of an SDK: its files as they are, but for the line that names the HTTP library."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from generator.files import Files

_HTTP_MODULE = "transport.py"
_HTTP_IMPORT = "import httpx as http\n"


def runtime_files(http_library: str) -> Files:
    """The files of `_runtime/` for an SDK on `http_library`: httpx, or a library of the same interface."""
    folder = Path(__file__).parent / "runtime"
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}
    assert _HTTP_IMPORT in files[_HTTP_MODULE]
    files[_HTTP_MODULE] = files[_HTTP_MODULE].replace(_HTTP_IMPORT, f"import {http_library} as http\n")
    return {PurePosixPath("_runtime", name): text for name, text in files.items()}
