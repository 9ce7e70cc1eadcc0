"""Surroundings: a typed client, sync and async.

Example:
    from client import Surroundings

    client = Surroundings()
    client.pings.send()

Resources: `client.pings`.
"""

from typing import TYPE_CHECKING

from ._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import resources as resources
    from . import types as types
    from ._aiohttp_client import DefaultAioHttpClient as DefaultAioHttpClient
    from ._client import AsyncSurroundings as AsyncClient
    from ._client import AsyncSurroundings as AsyncSurroundings
    from ._client import ENVIRONMENTS as ENVIRONMENTS
    from ._client import Surroundings as Client
    from ._client import Surroundings as Surroundings
    from ._constants import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from ._constants import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from ._constants import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._exceptions import SurroundingsError as SurroundingsError
    from ._http_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._http_clients import DefaultHttpxClient as DefaultHttpxClient
    from ._runtime.errors import APIConnectionError as APIConnectionError
    from ._runtime.errors import APIError as APIError
    from ._runtime.errors import APIResponseValidationError as APIResponseValidationError
    from ._runtime.errors import APIStatusError as APIStatusError
    from ._runtime.errors import APITimeoutError as APITimeoutError
    from ._runtime.errors import AuthenticationError as AuthenticationError
    from ._runtime.errors import BadRequestError as BadRequestError
    from ._runtime.errors import ConflictError as ConflictError
    from ._runtime.errors import InternalServerError as InternalServerError
    from ._runtime.errors import NotFoundError as NotFoundError
    from ._runtime.errors import PermissionDeniedError as PermissionDeniedError
    from ._runtime.errors import RateLimitError as RateLimitError
    from ._runtime.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime.files import file_from_path as file_from_path
    from ._runtime.models import BaseModel as BaseModel
    from ._runtime.streaming import AsyncStream as AsyncStream
    from ._runtime.streaming import Stream as Stream
    from ._runtime.timeouts import Timeout as Timeout
    from ._runtime.transport import ProxiesTypes as ProxiesTypes
    from ._runtime.transport import Transport as Transport
    from ._runtime.types import NOT_GIVEN as NOT_GIVEN
    from ._runtime.types import NoneType as NoneType
    from ._runtime.types import NotGiven as NotGiven
    from ._runtime.types import Omit as Omit
    from ._runtime.types import RequestOptions as RequestOptions
    from ._runtime.types import not_given as not_given
    from ._runtime.types import omit as omit
    from ._version import __title__ as __title__
    from ._version import __version__ as __version__

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncStream",
    "AsyncSurroundings",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "Client",
    "ConflictError",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "ENVIRONMENTS",
    "InternalServerError",
    "NOT_GIVEN",
    "NoneType",
    "NotFoundError",
    "NotGiven",
    "Omit",
    "PermissionDeniedError",
    "ProxiesTypes",
    "RateLimitError",
    "RequestOptions",
    "Stream",
    "Surroundings",
    "SurroundingsError",
    "Timeout",
    "Transport",
    "UnprocessableEntityError",
    "__title__",
    "__version__",
    "file_from_path",
    "not_given",
    "omit",
    "resources",
    "types",
]

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "resources": ".resources:",
            "types": ".types:",
            "DefaultAioHttpClient": "._aiohttp_client",
            "AsyncClient": "._client:AsyncSurroundings",
            "AsyncSurroundings": "._client",
            "ENVIRONMENTS": "._client",
            "Client": "._client:Surroundings",
            "Surroundings": "._client",
            "DEFAULT_CONNECTION_LIMITS": "._constants",
            "DEFAULT_MAX_RETRIES": "._constants",
            "DEFAULT_TIMEOUT": "._constants",
            "SurroundingsError": "._exceptions",
            "DefaultAsyncHttpxClient": "._http_clients",
            "DefaultHttpxClient": "._http_clients",
            "APIConnectionError": "._runtime.errors",
            "APIError": "._runtime.errors",
            "APIResponseValidationError": "._runtime.errors",
            "APIStatusError": "._runtime.errors",
            "APITimeoutError": "._runtime.errors",
            "AuthenticationError": "._runtime.errors",
            "BadRequestError": "._runtime.errors",
            "ConflictError": "._runtime.errors",
            "InternalServerError": "._runtime.errors",
            "NotFoundError": "._runtime.errors",
            "PermissionDeniedError": "._runtime.errors",
            "RateLimitError": "._runtime.errors",
            "UnprocessableEntityError": "._runtime.errors",
            "file_from_path": "._runtime.files",
            "BaseModel": "._runtime.models",
            "AsyncStream": "._runtime.streaming",
            "Stream": "._runtime.streaming",
            "Timeout": "._runtime.timeouts",
            "ProxiesTypes": "._runtime.transport",
            "Transport": "._runtime.transport",
            "NOT_GIVEN": "._runtime.types",
            "NoneType": "._runtime.types",
            "NotGiven": "._runtime.types",
            "Omit": "._runtime.types",
            "RequestOptions": "._runtime.types",
            "not_given": "._runtime.types",
            "omit": "._runtime.types",
            "__title__": "._version",
            "__version__": "._version",
        },
    )
