"""What an SDK raises for the request of a webhook that is not what the API sends."""

from __future__ import annotations

from .errors import APIError
from .transport import Request


class APIWebhookValidationError(APIError):
    """The request of a webhook is not what the API sends: it holds no JSON, or is not signed as it should be.

    `body` is the payload as it came. `request` is an empty one: the request came in, and the SDK has not seen it.
    """

    def __init__(self, message: str, *, body: object | None = None) -> None:
        super().__init__(message, Request("POST", ""), body=body)


class InvalidWebhookSignatureError(APIWebhookValidationError):
    """The request is not signed with the key, lacks a header, or is too old: someone else may have sent it."""


for _error in (APIWebhookValidationError, InvalidWebhookSignatureError):
    _error.__module__ = __name__.partition("._runtime.")[0]  # where the SDK exports it, as tracebacks and pickles say
