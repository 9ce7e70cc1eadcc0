"""Types: what methods take and what they return."""

from typing import TYPE_CHECKING

from .._runtime.exports import lazy_exports

if TYPE_CHECKING:
    from . import body as body
    from . import body_model as body_model
    from . import chat as chat
    from . import circle as circle
    from . import circle_param as circle_param
    from . import circle_param_model as circle_param_model
    from . import form_create_params as form_create_params
    from . import index_create_params as index_create_params
    from . import indexes_create_params as indexes_create_params
    from . import shape_create_params as shape_create_params
    from . import shape_list_response as shape_list_response
    from . import team_create_params as team_create_params
    from . import team_create_request_params as team_create_request_params
    from . import user_create_params as user_create_params
    from . import user_create_request_params as user_create_request_params
    from . import 圆_model as 圆_model
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

__all__ = [
    "BodyModel",
    "BodyModelModel",
    "CIRCLEParam",
    "Circle",
    "CircleParam",
    "FormCreateParams",
    "IndexCreateParams",
    "IndexesCreateParams",
    "ShapeCreateParams",
    "ShapeListResponse",
    "TeamCreateParams",
    "TeamCreateRequestParams",
    "UserCreateRequestParams",
    "圆Model",
]


if not TYPE_CHECKING:  # a type checker would take any name for one of the package's
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "body": ".body:",
            "body_model": ".body_model:",
            "chat": ".chat:",
            "circle": ".circle:",
            "circle_param": ".circle_param:",
            "circle_param_model": ".circle_param_model:",
            "form_create_params": ".form_create_params:",
            "index_create_params": ".index_create_params:",
            "indexes_create_params": ".indexes_create_params:",
            "shape_create_params": ".shape_create_params:",
            "shape_list_response": ".shape_list_response:",
            "team_create_params": ".team_create_params:",
            "team_create_request_params": ".team_create_request_params:",
            "user_create_params": ".user_create_params:",
            "user_create_request_params": ".user_create_request_params:",
            "圆_model": ".圆_model:",
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
