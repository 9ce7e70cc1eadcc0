"""Types and the definitions that have a name: what values look like, by the document."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal, TypeAlias

Value: TypeAlias = "str | int | float | bool | None"


Restrictions: TypeAlias = "tuple[tuple[str, str | int | float | bool], ...]"
"""What a value must be beyond its type: a keyword of JSON Schema with its value. `items.` before it: each item of an array."""


class ScalarKind(Enum):
    """A JSON scalar, a string whose format has a Python type of its own, or what is sent as it is."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE_TIME = "date-time"
    DATE = "date"
    FILE = "file"
    """A file to upload, with a name and a type of its own."""
    CONTENT = "content"
    """Bytes, at hand or read while they are sent."""
    BYTES = "bytes"


ValueFormat: TypeAlias = 'Literal["uuid", "time", "duration", "decimal", "base64", "base64url"]'
"""A format of JSON whose values have a Python type."""


class Role(Enum):
    """Which way a value travels: a request's parameters, or a response."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class Scalar:
    """`also` is the format by which callers may give a Python value in the place of the JSON, which stays the same type.

    `read_as` is the format by which answers become Python values; without it they stay what they are in JSON.
    """

    kind: ScalarKind
    also: ValueFormat | None = field(default=None, compare=False)
    read_as: ValueFormat | None = None


@dataclass(frozen=True, slots=True)
class Literals:
    """A closed set of values: `enum` or `const`."""

    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class OpenEnum:
    """A string for which some values are known: any other string is allowed too.

    `known_first`: the document names the known values before any other, and so do annotations.
    """

    values: tuple[str, ...]
    known_first: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Array:
    """`is_unique`: no two items are equal, so that a set of them says as much."""

    items: Type
    is_unique: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Tuple:
    """An array whose items have types by their positions (`prefixItems`); without `rest` it has no others."""

    items: tuple[Type, ...]
    rest: Type | None = None

    @property
    def parts(self) -> tuple[Type, ...]:
        """The types of all items, in order."""
        return self.items if self.rest is None else (*self.items, self.rest)


@dataclass(frozen=True, slots=True)
class Map:
    """An object whose keys are data: `additionalProperties` without properties."""

    values: Type


@dataclass(frozen=True, slots=True)
class Unknown:
    """Any JSON value: the document does not say."""


@dataclass(frozen=True, slots=True)
class Nothing:
    """JSON null and nothing else."""


@dataclass(frozen=True, slots=True)
class Nullable:
    inner: Type


@dataclass(frozen=True, slots=True)
class Named:
    """A type of `API.definitions`, by its key."""

    key: str


@dataclass(frozen=True, slots=True)
class Tag:
    """The property that tells which member of a union a value is: its wire name, and its values for each member, in order."""

    wire: str
    values: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Union:
    """One of several types, in the document's order.

    `declared` is the property that a discriminator of the document names. What does tell the members apart is known when
    all definitions are read: a `tag`, or else their shapes; `note` says that neither does.
    """

    members: tuple[Type, ...]
    declared: str | None = None
    tag: Tag | None = None
    note: str | None = None


Type: TypeAlias = "Scalar | Literals | OpenEnum | Array | Tuple | Map | Unknown | Nothing | Nullable | Named | Union"

NULL = Nothing()
UNKNOWN = Unknown()
STRING = Scalar(ScalarKind.STRING)
FILE = Scalar(ScalarKind.FILE)
CONTENT = Scalar(ScalarKind.CONTENT)
BYTES = Scalar(ScalarKind.BYTES)


@dataclass(frozen=True, slots=True)
class Field:
    """A property of an object."""

    wire: str
    type: Type
    required: bool
    docs: str | None
    key: str
    deprecated: bool = False
    deprecation: str | None = None
    """What the document says of its deprecation."""
    read_only: bool = False
    write_only: bool = False
    python_name: str | None = None
    """A name that the document itself asks for (`x-stainless-naming`)."""
    default: str | None = None
    """What the API takes where it is left out, as JSON."""
    restrictions: Restrictions = ()
    always: bool = False
    """Whether it has one value only, which is its default as well: where an answer leaves it out, that is meant."""
    example: str | None = field(default=None, compare=False)
    """A value that the document shows, as JSON."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a definition stands, which is what its name is made of.

    `component` is its name under `components`, if it has one. Otherwise `parent` is the definition or the operation around
    it, and `path` the words that lead there: property names, each with `many` when it goes through the items of an array.
    """

    component: str | None = None
    parent: str | None = None
    response: bool = False
    """Whether it stands in a method's answer, not in what the method sends."""
    path: tuple[Step, ...] = ()
    title: str | None = None
    variant: str | None = None
    """What tells it apart in the union that it is a member of: a given variant name, or the constant of its tag."""
    combined: bool = False
    """Whether several schemas are put together in it, so that an existing SDK has its name in front of those within."""

    @property
    def has_own_module(self) -> bool:
        """Whether what stands here is named for itself: a component, or what a method answers."""
        return self.component is not None or (self.response and not self.path and not self.variant)


@dataclass(frozen=True, slots=True)
class Step:
    word: str
    many: bool = False


@dataclass(frozen=True, slots=True)
class Object:
    """An object with known properties. `extra` is the type of properties beyond them, if the document gives one."""

    key: str
    origin: Origin
    docs: str | None
    fields: tuple[Field, ...]
    extra: Type | None = None
    deprecated: bool = False
    deprecation: str | None = None


@dataclass(frozen=True, slots=True)
class Alias:
    """A named type that is no object: an enum, a union, an array, a map."""

    key: str
    origin: Origin
    docs: str | None
    type: Type


Definition: TypeAlias = "Object | Alias"


def pointer_of(key: str) -> str:
    """The JSON pointer of the schema that a definition's key stands for."""
    return key.rpartition(" ")[2]
