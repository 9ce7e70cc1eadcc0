"""From a response that has been read to the value of a method's type."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from .credentials import printable
from .errors import APIResponseValidationError
from .parsing import json_parser
from .shapes import is_class
from .status_errors import decoded_body, described_body, is_error_answer, is_text_encoding, status_error
from .transport import Response
from .types import NoneType

_BOM = b"\xef\xbb\xbf"


def parsed_body(response: Response, kind: Any, *, strict: bool, request_id: str | None) -> Any:
    """Return the body as `kind`. Raises APIResponseValidationError when it is not of that form.

    `kind` is a model, a union, list, dict or scalar type; None gives None whatever the body; `str` gives the text,
    or the string of a JSON body; `bytes` the bytes; `object` decoded JSON or text; the HTTP response class itself.
    """
    if kind is None or kind is NoneType:
        return None
    if kind is bytes:
        return response.content
    if kind is str:
        return _string(response)
    if kind is object or kind is Any:
        return decoded_body(response)
    if is_class(kind) and issubclass(kind, Response):
        return response
    content = response.content
    if content.startswith(_BOM):
        content = content[len(_BOM) :]
    try:
        value = json_parser(kind, "strict" if strict else "body")(content or b"null")
    except ValueError as error:
        raise _refused(response) from error
    extra = getattr(value, "__pydantic_extra__", None)
    if extra and "error" in extra:
        _refuse_error_answer(response, value, extra)
    remember = getattr(value, "__remember_request_id__", None)
    if remember is not None:
        remember(request_id)
    return value


def decoded_json(response: Response) -> Any:
    """Return a body decoded from JSON. Raises APIResponseValidationError when it is none."""
    content = response.content
    try:
        return json.loads(content[len(_BOM) :] if content.startswith(_BOM) else content)
    except (ValueError, RecursionError) as error:
        raise _refused(response) from error


def body_text(response: Response) -> str:
    """Return a body as text, as UTF-8 where the server names a character set that is none."""
    name = response.charset_encoding
    known = name is None or is_text_encoding(name)
    return response.text if known else response.content.decode("utf-8", "replace")


def _string(response: Response) -> str:
    """Return the text of a response, or its string when it is JSON that holds one."""
    if "json" in response.headers.get("content-type", ""):
        value = decoded_body(response)
        if isinstance(value, str):
            return value
    return body_text(response)


def _refuse_error_answer(response: Response, value: Any, extra: Mapping[str, Any]) -> None:
    """Raise the status error for a model of which the server sent nothing, but an `error` in its place."""
    if is_error_answer(extra) and cast("set[str]", value.model_fields_set) <= extra.keys():
        raise status_error(response)


def _refused(response: Response) -> APIResponseValidationError:
    """Return the exception for a body of the wrong form, with what was found in its place."""
    kind = printable(response.headers.get("content-type") or "no content type")
    found = f"{kind}, {len(response.content)} bytes" if response.content else "an empty body"
    message = f"The response (status {response.status_code}) does not have the form that the API describes: {found}."
    return APIResponseValidationError(response, described_body(response), message=message)
