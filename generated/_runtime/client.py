"""The bases of generated clients."""

from __future__ import annotations

from .async_client import AsyncAPIClient as AsyncAPIClient
from .sync_client import SyncAPIClient as SyncAPIClient
