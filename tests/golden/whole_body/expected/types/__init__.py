"""Types: what methods take and what they return."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import anything_create_params as anything_create_params
    from . import map_create_params as map_create_params
    from . import matrix_create_params as matrix_create_params
    from . import point_update_params as point_update_params
    from . import shape_create_params as shape_create_params
    from . import shape_create_response as shape_create_response
    from . import text_create_params as text_create_params
    from .anything_create_params import AnythingCreateParams as AnythingCreateParams
    from .map_create_params import MapCreateParams as MapCreateParams
    from .matrix_create_params import MatrixCreateParams as MatrixCreateParams
    from .point_update_params import PointUpdateParams as PointUpdateParams
    from .shape_create_params import ShapeCreateParams as ShapeCreateParams
    from .shape_create_response import ShapeCreateResponse as ShapeCreateResponse
    from .text_create_params import TextCreateParams as TextCreateParams

__all__ = [
    "AnythingCreateParams",
    "MapCreateParams",
    "MatrixCreateParams",
    "PointUpdateParams",
    "ShapeCreateParams",
    "ShapeCreateResponse",
    "TextCreateParams",
]


__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "anything_create_params": ".anything_create_params:",
        "map_create_params": ".map_create_params:",
        "matrix_create_params": ".matrix_create_params:",
        "point_update_params": ".point_update_params:",
        "shape_create_params": ".shape_create_params:",
        "shape_create_response": ".shape_create_response:",
        "text_create_params": ".text_create_params:",
        "AnythingCreateParams": ".anything_create_params",
        "MapCreateParams": ".map_create_params",
        "MatrixCreateParams": ".matrix_create_params",
        "PointUpdateParams": ".point_update_params",
        "ShapeCreateParams": ".shape_create_params",
        "ShapeCreateResponse": ".shape_create_response",
        "TextCreateParams": ".text_create_params",
    },
)
