"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_package

if TYPE_CHECKING:
    from . import chat as chat
    from . import user_create_params as user_create_params
    from .body import BodyModelModel as BodyModelModel
    from .body_model import BodyModel as BodyModel
    from .circle import Circle as Circle
    from .circle_param import CIRCLEParam as CIRCLEParam
    from .circle_param_model import CircleParam as CircleParam
    from .form_create_params import FormCreateParams as FormCreateParams
    from .index_create_params import IndexCreateParams as IndexCreateParams
    from .indexes_create_params import IndexesCreateParams as IndexesCreateParams
    from .shape_create_params import ShapeCreateParams as ShapeCreateParams
    from .shape_list_response import ShapeListResponse as ShapeListResponse
    from .team_create_params import TeamCreateParams as TeamCreateParams
    from .team_create_request_params import TeamCreateRequestParams as TeamCreateRequestParams
    from .user_create_request_params import UserCreateRequestParams as UserCreateRequestParams
    from .圆_model import 圆Model as 圆Model

if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__, __all__ = lazy_package(
        __name__,
        {
            "chat": ".chat:",
            "user_create_params": ".user_create_params:",
            "BodyModelModel": ".body",
            "BodyModel": ".body_model",
            "Circle": ".circle",
            "CIRCLEParam": ".circle_param",
            "CircleParam": ".circle_param_model",
            "FormCreateParams": ".form_create_params",
            "IndexCreateParams": ".index_create_params",
            "IndexesCreateParams": ".indexes_create_params",
            "ShapeCreateParams": ".shape_create_params",
            "ShapeListResponse": ".shape_list_response",
            "TeamCreateParams": ".team_create_params",
            "TeamCreateRequestParams": ".team_create_request_params",
            "UserCreateRequestParams": ".user_create_request_params",
            "圆Model": ".圆_model",
        },
    )
