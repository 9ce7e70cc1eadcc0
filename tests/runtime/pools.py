"""A look into a client's pool of connections, where what was not given back would stay."""

from __future__ import annotations

from typing import Any

from generator.runtime.aiohttp_transport import AiohttpTransport


def assert_unused(http: Any) -> None:
    """Assert that no connection of an HTTP client is in use, and that no request waits for one."""
    transports = [http._transport, *(transport for transport in http._mounts.values() if transport is not None)]
    for transport in transports:
        if isinstance(transport, AiohttpTransport):
            assert transport._session is None or not transport._session.connector._acquired
            continue
        pool = transport._pool
        assert [repr(one) for one in pool.connections if not (one.is_idle() or one.is_closed())] == []
        assert pool._requests == []
