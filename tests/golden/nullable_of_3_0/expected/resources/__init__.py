"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import people as people
    from .people import AsyncPeople as AsyncPeople
    from .people import AsyncPeopleWithRawResponse as AsyncPeopleWithRawResponse
    from .people import AsyncPeopleWithStreamingResponse as AsyncPeopleWithStreamingResponse
    from .people import People as People
    from .people import PeopleWithRawResponse as PeopleWithRawResponse
    from .people import PeopleWithStreamingResponse as PeopleWithStreamingResponse

__all__ = [
    "AsyncPeople",
    "AsyncPeopleWithRawResponse",
    "AsyncPeopleWithStreamingResponse",
    "People",
    "PeopleWithRawResponse",
    "PeopleWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "people": ".people:",
            "AsyncPeople": ".people",
            "AsyncPeopleWithRawResponse": ".people",
            "AsyncPeopleWithStreamingResponse": ".people",
            "People": ".people",
            "PeopleWithRawResponse": ".people",
            "PeopleWithStreamingResponse": ".people",
        },
    )
