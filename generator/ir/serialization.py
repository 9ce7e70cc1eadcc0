"""How a parameter goes over the wire (OpenAPI, Parameter Object: `style`, `explode`, `allowReserved`, `content`)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class StyleName(Enum):
    FORM = "form"
    SPACE_DELIMITED = "spaceDelimited"
    PIPE_DELIMITED = "pipeDelimited"
    DEEP_OBJECT = "deepObject"
    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    COOKIE = "cookie"

    @property
    def explodes(self) -> bool:
        """What `explode` is where the document does not say."""
        return self in (StyleName.FORM, StyleName.COOKIE)


@dataclass(frozen=True, slots=True)
class Styled:
    """A parameter of a schema, written in a style (OpenAPI, Style Values).

    `configured_arrays` and `configured_objects`: the configuration decides on them, and they go as `Client.query` says.
    """

    style: StyleName
    explode: bool
    allow_reserved: bool = False
    allow_empty: bool = False
    configured_arrays: bool = False
    configured_objects: bool = False


class ContentKind(Enum):
    JSON = "json"
    FORM = "form"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Content:
    """A parameter that is a document of its own, written in a media type (`content`) and then escaped."""

    kind: ContentKind


Serialization: TypeAlias = "Styled | Content"
