"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import trees as trees
    from .trees import AsyncTrees as AsyncTrees
    from .trees import AsyncTreesWithRawResponse as AsyncTreesWithRawResponse
    from .trees import AsyncTreesWithStreamingResponse as AsyncTreesWithStreamingResponse
    from .trees import Trees as Trees
    from .trees import TreesWithRawResponse as TreesWithRawResponse
    from .trees import TreesWithStreamingResponse as TreesWithStreamingResponse

__all__ = [
    "AsyncTrees",
    "AsyncTreesWithRawResponse",
    "AsyncTreesWithStreamingResponse",
    "Trees",
    "TreesWithRawResponse",
    "TreesWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "trees": ".trees:",
            "AsyncTrees": ".trees",
            "AsyncTreesWithRawResponse": ".trees",
            "AsyncTreesWithStreamingResponse": ".trees",
            "Trees": ".trees",
            "TreesWithRawResponse": ".trees",
            "TreesWithStreamingResponse": ".trees",
        },
    )
