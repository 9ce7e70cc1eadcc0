"""Streams of server-sent events, as the caller of either client iterates them."""

from __future__ import annotations

from .async_streaming import AsyncStream as AsyncStream
from .sync_streaming import Stream as Stream
