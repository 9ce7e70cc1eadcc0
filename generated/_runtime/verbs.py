"""What the arguments of `client.get`, `post` and the other verbs ask for."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from .body import Content, Files
from .request import Call
from .types import NOT_GIVEN, Body, RequestOptions, omit


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
    """Return the call that a verb's arguments ask for. Raises TypeError for unknown options."""
    given: dict[str, Any] = {**(options or {})}
    unknown = given.keys() - RequestOptions.__annotations__.keys()
    if unknown:
        raise TypeError(f"unknown options: {', '.join(sorted(unknown))}")
    event = get_args(stream_class)[0] if get_args(stream_class) else cast_to
    return Call(
        method,
        path,
        cast_to,
        stream_to=event if stream else None,
        stream_class=get_origin(stream_class) or stream_class,
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
