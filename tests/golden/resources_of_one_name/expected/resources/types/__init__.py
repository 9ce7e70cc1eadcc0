"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from ..._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import type_types as type_types
    from . import types as types
    from .type_types import AsyncTypeTypes as AsyncTypeTypes
    from .type_types import AsyncTypeTypesWithRawResponse as AsyncTypeTypesWithRawResponse
    from .type_types import AsyncTypeTypesWithStreamingResponse as AsyncTypeTypesWithStreamingResponse
    from .type_types import TypeTypes as TypeTypes
    from .type_types import TypeTypesWithRawResponse as TypeTypesWithRawResponse
    from .type_types import TypeTypesWithStreamingResponse as TypeTypesWithStreamingResponse
    from .types import AsyncTypes as AsyncTypes
    from .types import AsyncTypesWithRawResponse as AsyncTypesWithRawResponse
    from .types import AsyncTypesWithStreamingResponse as AsyncTypesWithStreamingResponse
    from .types import Types as Types
    from .types import TypesWithRawResponse as TypesWithRawResponse
    from .types import TypesWithStreamingResponse as TypesWithStreamingResponse

__all__ = [
    "AsyncTypeTypes",
    "AsyncTypeTypesWithRawResponse",
    "AsyncTypeTypesWithStreamingResponse",
    "AsyncTypes",
    "AsyncTypesWithRawResponse",
    "AsyncTypesWithStreamingResponse",
    "TypeTypes",
    "TypeTypesWithRawResponse",
    "TypeTypesWithStreamingResponse",
    "Types",
    "TypesWithRawResponse",
    "TypesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "type_types": ".type_types:",
            "types": ".types:",
            "AsyncTypeTypes": ".type_types",
            "AsyncTypeTypesWithRawResponse": ".type_types",
            "AsyncTypeTypesWithStreamingResponse": ".type_types",
            "TypeTypes": ".type_types",
            "TypeTypesWithRawResponse": ".type_types",
            "TypeTypesWithStreamingResponse": ".type_types",
            "AsyncTypes": ".types",
            "AsyncTypesWithRawResponse": ".types",
            "AsyncTypesWithStreamingResponse": ".types",
            "Types": ".types",
            "TypesWithRawResponse": ".types",
            "TypesWithStreamingResponse": ".types",
        },
    )
