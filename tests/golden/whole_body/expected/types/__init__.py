"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import anything_create_params as anything_create_params
    from . import filter_create_params as filter_create_params
    from . import map_create_params as map_create_params
    from . import map_create_response as map_create_response
    from . import matrix_create_params as matrix_create_params
    from . import matrix_create_response as matrix_create_response
    from . import point_list_response as point_list_response
    from . import point_update_params as point_update_params
    from . import point_update_response as point_update_response
    from . import shape_create_params as shape_create_params
    from . import shape_create_response as shape_create_response
    from . import text_create_params as text_create_params
    from . import text_create_response as text_create_response
    from .anything_create_params import AnythingCreateParams as AnythingCreateParams
    from .filter_create_params import FilterCreateParams as FilterCreateParams
    from .map_create_params import MapCreateParams as MapCreateParams
    from .map_create_response import MapCreateResponse as MapCreateResponse
    from .matrix_create_params import MatrixCreateParams as MatrixCreateParams
    from .matrix_create_response import MatrixCreateResponse as MatrixCreateResponse
    from .point_list_response import PointListResponse as PointListResponse
    from .point_update_params import PointUpdateParams as PointUpdateParams
    from .point_update_response import PointUpdateResponse as PointUpdateResponse
    from .shape_create_params import ShapeCreateParams as ShapeCreateParams
    from .shape_create_response import ShapeCreateResponse as ShapeCreateResponse
    from .text_create_params import TextCreateParams as TextCreateParams
    from .text_create_response import TextCreateResponse as TextCreateResponse

__all__ = [
    "AnythingCreateParams",
    "FilterCreateParams",
    "MapCreateParams",
    "MapCreateResponse",
    "MatrixCreateParams",
    "MatrixCreateResponse",
    "PointListResponse",
    "PointUpdateParams",
    "PointUpdateResponse",
    "ShapeCreateParams",
    "ShapeCreateResponse",
    "TextCreateParams",
    "TextCreateResponse",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "anything_create_params": ".anything_create_params:",
            "filter_create_params": ".filter_create_params:",
            "map_create_params": ".map_create_params:",
            "map_create_response": ".map_create_response:",
            "matrix_create_params": ".matrix_create_params:",
            "matrix_create_response": ".matrix_create_response:",
            "point_list_response": ".point_list_response:",
            "point_update_params": ".point_update_params:",
            "point_update_response": ".point_update_response:",
            "shape_create_params": ".shape_create_params:",
            "shape_create_response": ".shape_create_response:",
            "text_create_params": ".text_create_params:",
            "text_create_response": ".text_create_response:",
            "AnythingCreateParams": ".anything_create_params",
            "FilterCreateParams": ".filter_create_params",
            "MapCreateParams": ".map_create_params",
            "MapCreateResponse": ".map_create_response",
            "MatrixCreateParams": ".matrix_create_params",
            "MatrixCreateResponse": ".matrix_create_response",
            "PointListResponse": ".point_list_response",
            "PointUpdateParams": ".point_update_params",
            "PointUpdateResponse": ".point_update_response",
            "ShapeCreateParams": ".shape_create_params",
            "ShapeCreateResponse": ".shape_create_response",
            "TextCreateParams": ".text_create_params",
            "TextCreateResponse": ".text_create_response",
        },
    )
