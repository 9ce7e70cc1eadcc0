"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import animals as animals
    from .animals import Animals as Animals
    from .animals import AnimalsWithRawResponse as AnimalsWithRawResponse
    from .animals import AnimalsWithStreamingResponse as AnimalsWithStreamingResponse
    from .animals import AsyncAnimals as AsyncAnimals
    from .animals import AsyncAnimalsWithRawResponse as AsyncAnimalsWithRawResponse
    from .animals import AsyncAnimalsWithStreamingResponse as AsyncAnimalsWithStreamingResponse

__all__ = [
    "Animals",
    "AnimalsWithRawResponse",
    "AnimalsWithStreamingResponse",
    "AsyncAnimals",
    "AsyncAnimalsWithRawResponse",
    "AsyncAnimalsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "animals": ".animals:",
            "Animals": ".animals",
            "AnimalsWithRawResponse": ".animals",
            "AnimalsWithStreamingResponse": ".animals",
            "AsyncAnimals": ".animals",
            "AsyncAnimalsWithRawResponse": ".animals",
            "AsyncAnimalsWithStreamingResponse": ".animals",
        },
    )
