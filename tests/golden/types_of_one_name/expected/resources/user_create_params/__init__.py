"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import kinds as kinds
    from . import user_create_params as user_create_params
    from .kinds import AsyncKinds as AsyncKinds
    from .kinds import AsyncKindsWithRawResponse as AsyncKindsWithRawResponse
    from .kinds import AsyncKindsWithStreamingResponse as AsyncKindsWithStreamingResponse
    from .kinds import Kinds as Kinds
    from .kinds import KindsWithRawResponse as KindsWithRawResponse
    from .kinds import KindsWithStreamingResponse as KindsWithStreamingResponse
    from .user_create_params import AsyncUserCreateParams as AsyncUserCreateParams
    from .user_create_params import AsyncUserCreateParamsWithRawResponse as AsyncUserCreateParamsWithRawResponse
    from .user_create_params import (
        AsyncUserCreateParamsWithStreamingResponse as AsyncUserCreateParamsWithStreamingResponse,
    )
    from .user_create_params import UserCreateParams as UserCreateParams
    from .user_create_params import UserCreateParamsWithRawResponse as UserCreateParamsWithRawResponse
    from .user_create_params import UserCreateParamsWithStreamingResponse as UserCreateParamsWithStreamingResponse

__all__ = [
    "AsyncKinds",
    "AsyncKindsWithRawResponse",
    "AsyncKindsWithStreamingResponse",
    "AsyncUserCreateParams",
    "AsyncUserCreateParamsWithRawResponse",
    "AsyncUserCreateParamsWithStreamingResponse",
    "Kinds",
    "KindsWithRawResponse",
    "KindsWithStreamingResponse",
    "UserCreateParams",
    "UserCreateParamsWithRawResponse",
    "UserCreateParamsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "kinds": ".kinds:",
            "user_create_params": ".user_create_params:",
            "AsyncKinds": ".kinds",
            "AsyncKindsWithRawResponse": ".kinds",
            "AsyncKindsWithStreamingResponse": ".kinds",
            "Kinds": ".kinds",
            "KindsWithRawResponse": ".kinds",
            "KindsWithStreamingResponse": ".kinds",
            "AsyncUserCreateParams": ".user_create_params",
            "AsyncUserCreateParamsWithRawResponse": ".user_create_params",
            "AsyncUserCreateParamsWithStreamingResponse": ".user_create_params",
            "UserCreateParams": ".user_create_params",
            "UserCreateParamsWithRawResponse": ".user_create_params",
            "UserCreateParamsWithStreamingResponse": ".user_create_params",
        },
    )
