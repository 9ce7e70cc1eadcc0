"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import pets as pets
    from .pets import AsyncPets as AsyncPets
    from .pets import AsyncPetsWithRawResponse as AsyncPetsWithRawResponse
    from .pets import AsyncPetsWithStreamingResponse as AsyncPetsWithStreamingResponse
    from .pets import Pets as Pets
    from .pets import PetsWithRawResponse as PetsWithRawResponse
    from .pets import PetsWithStreamingResponse as PetsWithStreamingResponse

__all__ = [
    "AsyncPets",
    "AsyncPetsWithRawResponse",
    "AsyncPetsWithStreamingResponse",
    "Pets",
    "PetsWithRawResponse",
    "PetsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "pets": ".pets:",
            "AsyncPets": ".pets",
            "AsyncPetsWithRawResponse": ".pets",
            "AsyncPetsWithStreamingResponse": ".pets",
            "Pets": ".pets",
            "PetsWithRawResponse": ".pets",
            "PetsWithStreamingResponse": ".pets",
        },
    )
