"""Resources: the methods of the API, grouped."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import anything as anything
    from . import filters as filters
    from . import maps as maps
    from . import matrices as matrices
    from . import points as points
    from . import shapes as shapes
    from . import texts as texts
    from .anything import Anything as Anything
    from .anything import AnythingWithRawResponse as AnythingWithRawResponse
    from .anything import AnythingWithStreamingResponse as AnythingWithStreamingResponse
    from .anything import AsyncAnything as AsyncAnything
    from .anything import AsyncAnythingWithRawResponse as AsyncAnythingWithRawResponse
    from .anything import AsyncAnythingWithStreamingResponse as AsyncAnythingWithStreamingResponse
    from .filters import AsyncFilters as AsyncFilters
    from .filters import AsyncFiltersWithRawResponse as AsyncFiltersWithRawResponse
    from .filters import AsyncFiltersWithStreamingResponse as AsyncFiltersWithStreamingResponse
    from .filters import Filters as Filters
    from .filters import FiltersWithRawResponse as FiltersWithRawResponse
    from .filters import FiltersWithStreamingResponse as FiltersWithStreamingResponse
    from .maps import AsyncMaps as AsyncMaps
    from .maps import AsyncMapsWithRawResponse as AsyncMapsWithRawResponse
    from .maps import AsyncMapsWithStreamingResponse as AsyncMapsWithStreamingResponse
    from .maps import Maps as Maps
    from .maps import MapsWithRawResponse as MapsWithRawResponse
    from .maps import MapsWithStreamingResponse as MapsWithStreamingResponse
    from .matrices import AsyncMatrices as AsyncMatrices
    from .matrices import AsyncMatricesWithRawResponse as AsyncMatricesWithRawResponse
    from .matrices import AsyncMatricesWithStreamingResponse as AsyncMatricesWithStreamingResponse
    from .matrices import Matrices as Matrices
    from .matrices import MatricesWithRawResponse as MatricesWithRawResponse
    from .matrices import MatricesWithStreamingResponse as MatricesWithStreamingResponse
    from .points import AsyncPoints as AsyncPoints
    from .points import AsyncPointsWithRawResponse as AsyncPointsWithRawResponse
    from .points import AsyncPointsWithStreamingResponse as AsyncPointsWithStreamingResponse
    from .points import Points as Points
    from .points import PointsWithRawResponse as PointsWithRawResponse
    from .points import PointsWithStreamingResponse as PointsWithStreamingResponse
    from .shapes import AsyncShapes as AsyncShapes
    from .shapes import AsyncShapesWithRawResponse as AsyncShapesWithRawResponse
    from .shapes import AsyncShapesWithStreamingResponse as AsyncShapesWithStreamingResponse
    from .shapes import Shapes as Shapes
    from .shapes import ShapesWithRawResponse as ShapesWithRawResponse
    from .shapes import ShapesWithStreamingResponse as ShapesWithStreamingResponse
    from .texts import AsyncTexts as AsyncTexts
    from .texts import AsyncTextsWithRawResponse as AsyncTextsWithRawResponse
    from .texts import AsyncTextsWithStreamingResponse as AsyncTextsWithStreamingResponse
    from .texts import Texts as Texts
    from .texts import TextsWithRawResponse as TextsWithRawResponse
    from .texts import TextsWithStreamingResponse as TextsWithStreamingResponse

__all__ = [
    "Anything",
    "AnythingWithRawResponse",
    "AnythingWithStreamingResponse",
    "AsyncAnything",
    "AsyncAnythingWithRawResponse",
    "AsyncAnythingWithStreamingResponse",
    "AsyncFilters",
    "AsyncFiltersWithRawResponse",
    "AsyncFiltersWithStreamingResponse",
    "AsyncMaps",
    "AsyncMapsWithRawResponse",
    "AsyncMapsWithStreamingResponse",
    "AsyncMatrices",
    "AsyncMatricesWithRawResponse",
    "AsyncMatricesWithStreamingResponse",
    "AsyncPoints",
    "AsyncPointsWithRawResponse",
    "AsyncPointsWithStreamingResponse",
    "AsyncShapes",
    "AsyncShapesWithRawResponse",
    "AsyncShapesWithStreamingResponse",
    "AsyncTexts",
    "AsyncTextsWithRawResponse",
    "AsyncTextsWithStreamingResponse",
    "Filters",
    "FiltersWithRawResponse",
    "FiltersWithStreamingResponse",
    "Maps",
    "MapsWithRawResponse",
    "MapsWithStreamingResponse",
    "Matrices",
    "MatricesWithRawResponse",
    "MatricesWithStreamingResponse",
    "Points",
    "PointsWithRawResponse",
    "PointsWithStreamingResponse",
    "Shapes",
    "ShapesWithRawResponse",
    "ShapesWithStreamingResponse",
    "Texts",
    "TextsWithRawResponse",
    "TextsWithStreamingResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "anything": ".anything:",
            "filters": ".filters:",
            "maps": ".maps:",
            "matrices": ".matrices:",
            "points": ".points:",
            "shapes": ".shapes:",
            "texts": ".texts:",
            "Anything": ".anything",
            "AnythingWithRawResponse": ".anything",
            "AnythingWithStreamingResponse": ".anything",
            "AsyncAnything": ".anything",
            "AsyncAnythingWithRawResponse": ".anything",
            "AsyncAnythingWithStreamingResponse": ".anything",
            "AsyncFilters": ".filters",
            "AsyncFiltersWithRawResponse": ".filters",
            "AsyncFiltersWithStreamingResponse": ".filters",
            "Filters": ".filters",
            "FiltersWithRawResponse": ".filters",
            "FiltersWithStreamingResponse": ".filters",
            "AsyncMaps": ".maps",
            "AsyncMapsWithRawResponse": ".maps",
            "AsyncMapsWithStreamingResponse": ".maps",
            "Maps": ".maps",
            "MapsWithRawResponse": ".maps",
            "MapsWithStreamingResponse": ".maps",
            "AsyncMatrices": ".matrices",
            "AsyncMatricesWithRawResponse": ".matrices",
            "AsyncMatricesWithStreamingResponse": ".matrices",
            "Matrices": ".matrices",
            "MatricesWithRawResponse": ".matrices",
            "MatricesWithStreamingResponse": ".matrices",
            "AsyncPoints": ".points",
            "AsyncPointsWithRawResponse": ".points",
            "AsyncPointsWithStreamingResponse": ".points",
            "Points": ".points",
            "PointsWithRawResponse": ".points",
            "PointsWithStreamingResponse": ".points",
            "AsyncShapes": ".shapes",
            "AsyncShapesWithRawResponse": ".shapes",
            "AsyncShapesWithStreamingResponse": ".shapes",
            "Shapes": ".shapes",
            "ShapesWithRawResponse": ".shapes",
            "ShapesWithStreamingResponse": ".shapes",
            "AsyncTexts": ".texts",
            "AsyncTextsWithRawResponse": ".texts",
            "AsyncTextsWithStreamingResponse": ".texts",
            "Texts": ".texts",
            "TextsWithRawResponse": ".texts",
            "TextsWithStreamingResponse": ".texts",
        },
    )
