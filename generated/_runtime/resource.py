"""What the modules of a generated package's resources need: their bases and the views of their methods."""

from __future__ import annotations

from .async_resource import AsyncResource as AsyncResource
from .async_resource import async_raw as async_raw
from .async_resource import async_streaming as async_streaming
from .sync_resource import SyncResource as SyncResource
from .sync_resource import raw as raw
from .sync_resource import streaming as streaming
