# Generated from the API's document: #/paths/~1stations/get/responses/200/content/application~1json/schema
from __future__ import annotations

from ._models import BaseModel


class Station(BaseModel):
    name: str


class StationListResponse(BaseModel):
    stations: list[Station]
