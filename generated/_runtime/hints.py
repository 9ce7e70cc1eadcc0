"""Hints for slips of the caller: an attribute or a keyword that isn't there, and `with` in the place of `async with`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, wraps
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

_KEYWORDS_OF_ITS_OWN, _COROUTINE = 0x08, 0x80  # flags of code: it has `**kwargs`; calling it gives a coroutine
# Python itself names the nearest keyword from this version on.
_PYTHON_HINTS = sys.version_info >= (3, 13)


def unknown_name(owner: object, name: str) -> AttributeError:
    """Return the error for an attribute that `owner` lacks. For a public name it lists what the API has there."""
    kind = type(owner)
    message = f"{kind.__name__!r} object has no attribute {name!r}"
    known = [] if name.startswith("_") else [*dict.fromkeys(_names(kind))]
    if known:
        message += f"; it has {', '.join(known)}"
    return AttributeError(message, name=name, obj=owner)


def _names(kind: type) -> Iterator[str]:
    """The resources of a client, or the methods and resources of a resource: what classes outside of the runtime declare."""
    for owner in kind.__mro__[:-1]:
        if not _is_of_the_runtime(owner):
            for name, value in vars(owner).items():
                is_part = isinstance(value, cached_property) or callable(value)
                if is_part and not name.startswith(("_", "with_")) and name != "copy":
                    yield name


def _is_of_the_runtime(kind: type) -> bool:
    return kind.__module__.rpartition(".")[0] == __package__


def unknown_keyword(function: Callable[..., Any], passed: Iterable[str]) -> TypeError | None:
    """Return the error, with the nearest name, for a keyword that a function doesn't take; None if it takes all."""
    code = _code(function)
    if code.co_flags & _KEYWORDS_OF_ITS_OWN:
        return None
    takes = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    for name in passed:
        if name not in takes:
            from difflib import get_close_matches

            close = get_close_matches(name, takes[1:], n=1)
            hint = f". Did you mean {close[0]!r}?" if close else ""
            return TypeError(f"{function.__qualname__}() got an unexpected keyword argument {name!r}{hint}")
    return None


def hint_keywords(kind: type, names: Iterable[str]) -> None:
    """Have these functions of a generated class name the nearest keyword, where Python doesn't."""
    if _PYTHON_HINTS or _is_of_the_runtime(kind):
        return
    hinted: dict[FunctionType, Callable[..., Any]] = {}  # a function may have two names
    for name in names:
        function = vars(kind).get(name)
        if isinstance(function, FunctionType) and not hasattr(function, "hints_keywords"):
            setattr(kind, name, hinted.setdefault(function, _hinted(function)))


def _hinted(function: FunctionType) -> Callable[..., Any]:
    """Return a function that is called as this one is."""
    if _code(function).co_flags & _COROUTINE:

        @wraps(function)
        async def hinted_coroutine(*args: Any, **kwargs: Any) -> Any:
            try:
                result = function(*args, **kwargs)
            except TypeError:
                hint = unknown_keyword(function, kwargs)
                if hint is None:
                    raise
                raise hint from None
            return await result

        return hinted_coroutine

    @wraps(function)
    def hinted(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            hint = unknown_keyword(function, kwargs) if isinstance(error, TypeError) else None
            del args, kwargs  # which may hold a key, and a traceback may show local variables
            if hint is None:
                raise
            raise hint from None

    return hinted


def _code(function: Callable[..., Any]) -> CodeType:
    """Return the code of a function below its decorators."""
    inner: Any = function
    while hasattr(inner, "__wrapped__"):
        inner = inner.__wrapped__
    code: CodeType = inner.__code__
    return code


class WrongWith(TypeError, AttributeError):
    """`with` and `async with` were mixed up."""


class _Lacking:
    """Stands for a method that a class lacks, and says why: to `with`, while `hasattr` still finds nothing."""

    def __init__(self, reason: str) -> None:
        self._reason = reason

    def __get__(self, instance: object, owner: type) -> Any:
        raise WrongWith(f"{owner.__name__} {self._reason}")


class NeedsAsyncWith:
    """What has an `async with` block only, and says so to `with`."""

    if not TYPE_CHECKING:  # a type checker would take it for a context manager
        __enter__ = _Lacking("is async: use `async with`")


class NeedsPlainWith:
    """What has a `with` block only, and says so to `async with`."""

    if not TYPE_CHECKING:  # a type checker would take it for a context manager
        __aenter__ = _Lacking("is not async: use `with`")
