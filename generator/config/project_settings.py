"""`settings` of the SDK configuration as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

HTTPLibrary: TypeAlias = Literal["httpx", "httpx2"]
AsyncTransport: TypeAlias = Literal["http_library", "aiohttp"]
NamingStyle: TypeAlias = Literal["clean", "compatible"]
VariantNames: TypeAlias = Literal["component", "title"]
RawResponseStyle: TypeAlias = Literal["awaitable", "legacy"]


@dataclass(frozen=True, slots=True)
class Settings:
    """`settings`. `compatible` naming keeps what users of an existing SDK import; the next two follow it.

    `keep_files` are patterns of paths in the output folder that belong to the user, as those of `targets.python` are.
    """

    naming: NamingStyle = "clean"
    resource_suffix: bool = False
    sort_properties: bool = False
    positional_params: bool = True
    per_endpoint_security: bool = True
    """Whether an operation gets the credentials that it asks for and no others."""
    unwrap_members: tuple[str, ...] = ()
    """Properties that methods give in the place of an answer that has no other."""
    unwraps_of_several: bool = False
    """Whether they do so also where the answer has other properties."""
    http_library: HTTPLibrary = "httpx"
    async_transport: AsyncTransport = "http_library"
    """What async clients send with where the caller brings no HTTP client."""
    raw_responses: RawResponseStyle = "legacy"
    """Whether `parse()` of the async client's raw responses is awaited, or a plain method."""
    variant_names: VariantNames = "component"
    """What members of a choice are called after in an existing SDK where a component has a title of its own."""
    file_header: str | None = None
    keep_files: tuple[str, ...] = ()
    pointer: str = "/settings"

    @property
    def is_existing_sdk(self) -> bool:
        """Whether the SDK has users, who keep its names and its wire format."""
        return self.naming == "compatible"
