"""The shapes of JSON values, told apart at run time in a way that type checkers follow."""

from __future__ import annotations

from collections import UserString
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, TypeGuard, cast


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Return whether a value is an object: a mapping."""
    return type(value) is dict or isinstance(value, Mapping)


def is_array(value: object) -> TypeGuard[Sequence[Any]]:
    """Return whether a value is an array that is at hand: a list or a tuple."""
    return isinstance(value, (list, tuple))


def is_collection(value: object) -> TypeGuard[Collection[Any]]:
    """Return whether a value is several values at hand: a list, a deque, a range or a set, but no text and no mapping."""
    return isinstance(value, Collection) and not isinstance(
        value, (str, bytes, bytearray, memoryview, UserString, Mapping)
    )


def is_iterable(value: object) -> TypeGuard[Iterable[Any]]:
    """Return whether a value is written as an array: generators and sets too, but no text, mapping or model."""
    return (
        isinstance(value, Iterable)
        and not isinstance(value, (str, bytes, bytearray, memoryview, Mapping))
        and not hasattr(cast(object, value), "model_dump")
    )


def is_class(value: object) -> TypeGuard[type[Any]]:
    """Return whether a value is a plain class, rather than a union or an alias."""
    return isinstance(value, type)
