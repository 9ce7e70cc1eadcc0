"""The types of arguments: what callers and generated signatures may pass, and the two ways of passing nothing."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from os import PathLike
from typing import IO, Any, Literal, Protocol, TypedDict, TypeVar, Union

from .transport import ProxiesTypes as ProxiesTypes
from .transport import Timeout as Timeout
from .transport import Transport as Transport

T_co = TypeVar("T_co", covariant=True)


class NotGiven:
    """Stands for "use the client's own value" where None has a meaning of its own (`timeout=None`: no limit)."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str | tuple[Any, ...]:
        return "NOT_GIVEN" if self is NOT_GIVEN else (NotGiven, ())


class Omit:
    """Leaves a parameter out of the request; as a header's value it removes a default header."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str | tuple[Any, ...]:
        return "omit" if self is omit else (Omit, ())


not_given = NotGiven()
NOT_GIVEN = not_given
omit = Omit()
NoneType = type(None)

Headers = Mapping[str, Union[str, Omit]]
Query = Mapping[str, object]
Body = object

FileContent = Union[IO[bytes], bytes, PathLike[str]]
FileTypes = Union[
    FileContent,
    tuple[Union[str, None], FileContent],
    tuple[Union[str, None], FileContent, Union[str, None]],
    tuple[Union[str, None], FileContent, Union[str, None], Mapping[str, str]],
]
Files = Union[Mapping[str, FileTypes], Iterable[tuple[str, FileTypes]]]
BinaryContent = Union[FileContent, bytearray, memoryview, Iterable[bytes], AsyncIterable[bytes]]
Content = Union[str, BinaryContent]


class RequestOptions(TypedDict, total=False):
    """What `client.get`, `client.post` and the others take as `options`."""

    headers: Headers
    params: Query
    timeout: float | Timeout | None | NotGiven
    max_retries: int
    follow_redirects: bool
    idempotency_key: str


class SequenceNotStr(Protocol[T_co]):
    """A sequence that is not a `str`: a lone string where a list of them is meant is a type error."""

    def __getitem__(self, index: int, /) -> T_co: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[T_co]: ...
    def __reversed__(self) -> Iterator[T_co]: ...

    # A `str` contains nothing but `str`, which is what keeps it out.
    def __contains__(self, value: object, /) -> bool: ...

    # A mapping has neither, which keeps it out. They are mentioned without their arguments: mypy takes what these say of
    # the items into account as well, and would make a `list[Any]`, which is a sequence of anything, of `[1, 2]`.
    @property
    def index(self) -> object: ...
    @property
    def count(self) -> object: ...


def is_given(value: object) -> bool:
    """Return whether a value was passed at all: it is neither `omit` nor `NOT_GIVEN`."""
    return not isinstance(value, (Omit, NotGiven))
