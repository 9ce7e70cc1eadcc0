# Generated from the API's document: #/paths/~1photos/post
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import Required, TypedDict

from .._runtime.formats import BASE64, Base64FileInput
from .._runtime.types import FileTypes, SequenceNotStr
from .._runtime.wire import Fields, WireNames

__all__ = [
    "PhotoCreateParams",
    "Place",
    "Stage",
]


class PhotoCreateParams(TypedDict, total=False):
    image: Required[FileTypes]
    caption: str
    rating: int
    tags: SequenceNotStr[str]
    place: Place
    stages: Iterable[Stage]
    thumbnail: str | Base64FileInput
    more: SequenceNotStr[FileTypes]
    mask: FileTypes | None
    raw: FileTypes


class Place(TypedDict, total=False):
    post_code: str


class Stage(TypedDict, total=False):
    step: int


PHOTO_CREATE_PARAMS_WIRE: WireNames = Fields({"place": lambda: PLACE_WIRE, "thumbnail": BASE64})
PLACE_WIRE: WireNames = Fields({"post_code": "post-code"})
