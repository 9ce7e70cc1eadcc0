# Generated from the API's document: #/paths/~1shapes/get/responses/200/content/application~1json/schema
from __future__ import annotations

from ._models import BaseModel
from .body import BodyModelModel
from .body_model import BodyModel
from .circle_param import CIRCLEParam
from .圆_model import 圆Model


class ShapeListResponse(BaseModel):
    body: BodyModelModel | None = None
    model: BodyModel | None = None
    circle: CIRCLEParam | None = None
    圆: 圆Model | None = None
