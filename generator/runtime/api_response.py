"""The wrappers of raw and streaming responses, and which of them a call of either client returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .async_response import AsyncAPIResponse as AsyncAPIResponse
from .exchange import Exchange as Exchange
from .sync_response import APIResponse as APIResponse

RESPONSES: Mapping[str, Any] = {"raw": APIResponse[Any], "streaming": APIResponse[Any]}
# A raw response has been read before it is returned, so that nothing about it need be awaited.
_AWAITED = AsyncAPIResponse[Any]
ASYNC_RESPONSES: Mapping[str, Any] = {"raw": APIResponse[Any], "awaitable": _AWAITED, "streaming": _AWAITED}
