"""What differs between the sync and the async side of a generated SDK: words, nothing else."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Flavour:
    prefix: str
    function: str
    wait: str
    stream: str
    resource_base: str
    client_base: str
    http_client: str
    token_module: str
    token_client: str
    raw: str
    streaming: str
    binary: str
    binary_module: str
    binary_streaming: str
    page_prefix: str
    page_module: str
    page_resource: str
    page_call: str
    page_docs: str

    def of(self, name: str) -> str:
        """A class's name on this side."""
        return self.prefix + name


SYNC = Flavour(
    prefix="",
    function="def",
    wait="",
    stream="Stream",
    resource_base="SyncResource",
    client_base="SyncAPIClient",
    http_client="Client",
    token_module="sync_tokens",
    token_client="SyncTokenClient",
    raw="raw",
    streaming="streaming",
    binary="BinaryAPIResponse",
    binary_module="sync_binary",
    binary_streaming="binary_streaming",
    page_prefix="Sync",
    page_module="sync_pages",
    page_resource="SyncPagingResource",
    page_call="_page",
    page_docs="Iterate the result with `for` to get the items of all pages.",
)
ASYNC = Flavour(
    prefix="Async",
    function="async def",
    wait="await ",
    stream="AsyncStream",
    resource_base="AsyncResource",
    client_base="AsyncAPIClient",
    http_client="AsyncClient",
    token_module="async_tokens",
    token_client="AsyncTokenClient",
    raw="async_raw",
    streaming="async_streaming",
    binary="AsyncBinaryAPIResponse",
    binary_module="async_binary",
    binary_streaming="async_binary_streaming",
    page_prefix="Async",
    page_module="paginator",
    page_resource="PaginatingResource",
    page_call="_pages",
    page_docs="Iterate the result with `async for` to get the items of all pages; `await` it to get the first page.",
)

OLDEST_BINARY = ("legacy", "HttpxBinaryResponseContent")
"""The module and the class of binary answers on both sides of the oldest SDKs."""
