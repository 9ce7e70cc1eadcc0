"""One module names the HTTP library, and everything that users meet is that library's."""

from __future__ import annotations

import os

import generated
from generator.runtime import transport
from tests.http_library import httpx

LIBRARY = os.environ.get("SDK_HTTP_LIBRARY", "httpx")  # `tests/test_on_httpx2.py` sets it


def test_this_run_is_on_the_library_that_it_is_meant_for() -> None:
    assert httpx.__name__ == LIBRARY
    own = next(base for base in generated.DefaultHttpxClient.__mro__ if base.__name__ == "Client")
    timeout = generated.Timeout.__mro__[1]
    for kind in (transport.Client, transport.Request, own, timeout):
        assert kind.__module__ == LIBRARY
