"""What a method sends: which media type, what of it callers give, and how that is written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from generator.ir.types import Type


@dataclass(frozen=True, slots=True)
class Members:
    """A request body that is an object whose properties are parameters of the method. `definition` is the object's key."""

    definition: str
    required: bool
    docs: str | None


@dataclass(frozen=True, slots=True)
class Variants:
    """A request body that is one of several objects, of whose properties all are parameters of the method.

    `definitions` are the keys of these objects. `twins` are the models among them and around them, which users send too.
    """

    definitions: tuple[str, ...]
    twins: tuple[Type, ...]
    required: bool
    docs: str | None


@dataclass(frozen=True, slots=True)
class Whole:
    """A request body that is one parameter of its own."""

    type: Type
    required: bool
    docs: str | None


@dataclass(frozen=True, slots=True)
class AsJSON:
    """The body is a value in JSON."""


@dataclass(frozen=True, slots=True)
class FormField:
    """How a property stands in a form: as a query parameter of its `style`, else by its content type."""

    wire: str
    style: str | None
    explode: bool
    allow_reserved: bool
    content_type: str | None


@dataclass(frozen=True, slots=True)
class AsForm:
    """The body is an object, URL-encoded. Fields that nothing is said of are not among `fields`."""

    fields: tuple[FormField, ...]
    brackets: bool
    """Whether arrays and objects stand in brackets, whatever the document says (`n[]`, `n[k]`)."""


@dataclass(frozen=True, slots=True)
class Part:
    """A property's part of a multipart body; `headers` are those that have one value. `is_base64`: bytes go as text.

    The `content_type` of a file may be several, with commas between: its name tells which.
    """

    wire: str
    is_file: bool
    is_base64: bool
    content_type: str | None
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AsMultipart:
    """The body is an object, a part for each property. Parts that nothing is said of are not among `parts`."""

    parts: tuple[Part, ...]
    brackets: bool


@dataclass(frozen=True, slots=True)
class AsContent:
    """The body is sent as the caller gives it."""


Encoding: TypeAlias = "AsJSON | AsForm | AsMultipart | AsContent"


@dataclass(frozen=True, slots=True)
class Request:
    """A request body (OpenAPI, Request Body Object). What callers give of it is among the operation's `parameters`."""

    media_type: str
    """What its `Content-Type` says."""
    body: Members | Variants | Whole
    encoding: Encoding
    passed_over: tuple[str, ...] = ()
    """The other media types that the API takes."""
    omitted_when_empty: bool = False
    """Whether no body is sent where callers give nothing of it."""
