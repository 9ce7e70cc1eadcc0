"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import texts as texts
    from .texts import AsyncTexts as AsyncTexts
    from .texts import AsyncTextsWithRawResponse as AsyncTextsWithRawResponse
    from .texts import AsyncTextsWithStreamingResponse as AsyncTextsWithStreamingResponse
    from .texts import Texts as Texts
    from .texts import TextsWithRawResponse as TextsWithRawResponse
    from .texts import TextsWithStreamingResponse as TextsWithStreamingResponse

__all__ = [
    "AsyncTexts",
    "AsyncTextsWithRawResponse",
    "AsyncTextsWithStreamingResponse",
    "Texts",
    "TextsWithRawResponse",
    "TextsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "texts": ".texts:",
            "AsyncTexts": ".texts",
            "AsyncTextsWithRawResponse": ".texts",
            "AsyncTextsWithStreamingResponse": ".texts",
            "Texts": ".texts",
            "TextsWithRawResponse": ".texts",
            "TextsWithStreamingResponse": ".texts",
        },
    )
