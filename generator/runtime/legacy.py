"""Names that the oldest SDKs have for responses, which their users import from `_legacy_response`."""

from __future__ import annotations

from typing import Any, Union

from typing_extensions import TypeAlias

from .api_response import APIResponse, AsyncAPIResponse
from .async_binary import AsyncBinaryAPIResponse
from .sync_binary import BinaryAPIResponse

HttpxBinaryResponseContent: TypeAlias = Union[BinaryAPIResponse, AsyncBinaryAPIResponse]
"""A binary response, of either client."""

LegacyAPIResponse: TypeAlias = Union[APIResponse[Any], AsyncAPIResponse[Any]]
"""What methods of `with_raw_response` return, of either client."""
