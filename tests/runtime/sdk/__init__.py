"""A hand-written SDK of the form that the generator prints, for the runtime's tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.runtime.exports import lazy_exports

if TYPE_CHECKING:
    from generator.runtime.streaming import AsyncStream as AsyncStream
    from generator.runtime.streaming import Stream as Stream
    from generator.runtime.transport import Timeout as Timeout
    from generator.runtime.types import NOT_GIVEN as NOT_GIVEN
    from generator.runtime.types import Omit as Omit
    from generator.runtime.types import omit as omit

    from ._client import Acme as Acme
    from ._client import AsyncAcme as AsyncAcme
    from ._exceptions import AcmeError as AcmeError
    from ._exceptions import APIConnectionError as APIConnectionError
    from ._exceptions import APIError as APIError
    from ._exceptions import APIResponseValidationError as APIResponseValidationError
    from ._exceptions import APIStatusError as APIStatusError
    from ._exceptions import APITimeoutError as APITimeoutError
    from ._exceptions import AuthenticationError as AuthenticationError
    from ._exceptions import BadRequestError as BadRequestError
    from ._exceptions import ConflictError as ConflictError
    from ._exceptions import InternalServerError as InternalServerError
    from ._exceptions import NotFoundError as NotFoundError
    from ._exceptions import PermissionDeniedError as PermissionDeniedError
    from ._exceptions import RateLimitError as RateLimitError
    from ._exceptions import UnprocessableEntityError as UnprocessableEntityError
    from ._http_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._http_clients import DefaultHttpxClient as DefaultHttpxClient
    from .types.completion import Completion as Completion

_ERRORS = (
    "AcmeError",
    "APIError",
    "APIConnectionError",
    "APITimeoutError",
    "APIResponseValidationError",
    "APIStatusError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
)
__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "Acme": "._client",
        "AsyncAcme": "._client",
        "Client": "._client:Acme",
        "AsyncClient": "._client:AsyncAcme",
        "Completion": ".types.completion",
        "types": ".types:",
        "resources": ".resources:",
        **{name: "._exceptions" for name in _ERRORS},
        **{name: "generator.runtime.types" for name in ("NOT_GIVEN", "Omit", "omit")},
        **{name: "generator.runtime.streaming" for name in ("Stream", "AsyncStream")},
        "Timeout": "generator.runtime.transport",
        **{name: "._http_clients" for name in ("DefaultHttpxClient", "DefaultAsyncHttpxClient")},
    },
)
