"""The HTTP library of the SDK that is tested: httpx, or in the run of `test_on_httpx2.py` its successor httpx2.

Tests take it from here, so that they hold for both: `from tests.http_library import httpx`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.runtime import transport

if TYPE_CHECKING:
    import httpx as httpx
else:
    httpx = transport.http
