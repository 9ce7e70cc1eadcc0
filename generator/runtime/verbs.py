"""What the arguments of `client.get`, `post` and the other verbs ask for."""

from __future__ import annotations

import warnings
from typing import Any, get_args, get_origin

from .api_response import APIResponse, AsyncAPIResponse
from .exchange import AnswerClass
from .first_use import first_use
from .parsing import json_parser
from .request import EVENT_STREAM, Call
from .shapes import is_class
from .streaming import AsyncStream, Stream
from .transport import Response
from .types import NOT_GIVEN, Body, Content, Files, RequestOptions, omit

# In the words that tests of SDKs with users match.
_BYTES_AS_BODY = (
    "Passing raw bytes as `body` is deprecated and will be removed in a future version. "
    "Please pass raw bytes via the `content` parameter instead."
)
_STREAMS = (Stream, AsyncStream)
_NOT_PARSED = (*_STREAMS, Response, APIResponse, AsyncAPIResponse, AnswerClass)


def verb_call(
    method: str,
    path: str,
    cast_to: Any,
    options: RequestOptions | None,
    stream: bool,
    stream_class: Any,
    body: Body | None = None,
    content: Content | None = None,
    files: Files | None = None,
) -> Call:
    """Return the call that a verb's arguments ask for. Raises TypeError for arguments that are of no use."""
    if not isinstance(path, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"path must be a str, not {type(path).__name__}")
    given: dict[str, Any] = {**(options or {})}
    unknown = given.keys() - RequestOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"unknown options: {', '.join(sorted(unknown))}")
    if isinstance(body, (bytes, bytearray)) and content is None:
        warnings.warn(_BYTES_AS_BODY, DeprecationWarning, stacklevel=3)
        body, content = None, body
    event = get_args(stream_class)[0] if get_args(stream_class) else cast_to
    stream_class = get_origin(stream_class) or stream_class
    if stream_class is not None and not _is_one_of(stream_class, _STREAMS):
        raise TypeError("stream_cls must be Stream or AsyncStream, or a class that derives from it")
    _check_kind(event if stream else cast_to)
    return Call(
        method,
        path,
        cast_to,
        stream_to=event if stream else None,
        stream_class=stream_class,
        accept=EVENT_STREAM if stream else None,
        body=omit if body is None else body,
        content=content,
        files=files,
        extra_headers=given.get("headers"),
        extra_query=given.get("params"),
        timeout=given.get("timeout", NOT_GIVEN),
        max_retries=given.get("max_retries", NOT_GIVEN),
        follow_redirects=given.get("follow_redirects"),
        idempotency_key=given.get("idempotency_key"),
    )


def _check_kind(kind: Any) -> None:
    """Raise TypeError for what no response can be parsed as."""
    if kind is None or kind is object or kind is Any or _is_one_of(kind, _NOT_PARSED):
        return
    with first_use:
        from pydantic.errors import PydanticUserError

    try:
        json_parser(kind, "body")
    except PydanticUserError as error:
        raise TypeError(f"cast_to cannot be {kind!r}: {error.message.partition('.')[0]}") from None


def _is_one_of(kind: Any, classes: tuple[type[Any], ...]) -> bool:
    kind = get_origin(kind) or kind
    return is_class(kind) and issubclass(kind, classes)
