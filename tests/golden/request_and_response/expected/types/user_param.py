# Generated from the API's document: #/components/schemas/User
from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Literal

from typing_extensions import Required, TypedDict

from .._runtime.formats import DATE
from .._runtime.types import SequenceNotStr
from .._runtime.wire import Fields, WireNames

__all__ = [
    "UserParam",
    "Settings",
]


class UserParam(TypedDict, total=False):
    """Somebody who can log in."""

    name: Required[str]
    password: Required[str]
    """Never returned."""

    birthday: str | date
    seen: SequenceNotStr[str | datetime]
    settings: Settings
    labels: Mapping[str, str]
    anything: object


class Settings(TypedDict, total=False):
    theme: Literal["dark", "light"]


USER_PARAM_WIRE: WireNames = Fields({"birthday": DATE})
