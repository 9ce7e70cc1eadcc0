# Made from async_binary.py by taking async and await out: change that one.
"""What methods of the sync client return whose response is binary: the body as bytes, or straight into a file."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

from .base_resource import rebound
from .exchange import Exchange, as_sdk_error
from .file_names import file_name
from .sync_response import APIResponse, ResponseContextManager
from .writing import write_whole

if TYPE_CHECKING:
    from typing_extensions import ParamSpec

    P = ParamSpec("P")

R = TypeVar("R")


class StreamedBinaryAPIResponse(APIResponse[bytes]):
    """A binary response whose body is read when asked for, piece by piece or whole."""

    def __init__(self, exchange: Exchange) -> None:
        super().__init__(exchange._replace(call=exchange.call._replace(cast_to=bytes)))

    @property
    def content_type(self) -> str | None:
        """The media type that the server gives the body."""
        return self.headers.get("content-type")

    @property
    def filename(self) -> str | None:
        """The name that the server gives the file (`Content-Disposition`), never a path; None where it gives none."""
        return file_name(self.headers.get("content-disposition"))

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the body to a file as it arrives. The file is replaced once all has come, and else left as it was."""
        write_whole(file, self.iter_bytes())


class BinaryAPIResponse(StreamedBinaryAPIResponse):
    """A binary response; the body has been read."""

    @property
    def content(self) -> bytes:
        """The whole body. Raises RuntimeError when it has not been read."""
        with as_sdk_error(self.http_response):
            return self.http_response.content


def binary_streaming(
    method: Callable[P, R],
) -> Callable[P, ResponseContextManager[StreamedBinaryAPIResponse]]:
    """Return a method that returns a context manager of its binary response, unread."""
    send: Any = rebound(method, "streaming")

    @wraps(method, updated=())  # without what says that it is a coroutine function
    def managed(*args: P.args, **kwargs: P.kwargs) -> ResponseContextManager[StreamedBinaryAPIResponse]:
        def opened() -> StreamedBinaryAPIResponse:
            response: APIResponse[Any] = send(*args, **kwargs)
            return StreamedBinaryAPIResponse(response._exchange)  # pyright: ignore[reportPrivateUsage]

        return ResponseContextManager(opened)

    return managed
