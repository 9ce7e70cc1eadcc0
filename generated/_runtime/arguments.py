"""Checks of a call's arguments that a type checker makes from overloads and Python does not."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from inspect import CO_COROUTINE
from typing import Any, TypeVar, cast

from .hints import unknown_keyword
from .types import is_given

F = TypeVar("F", bound=Callable[..., Any])


def required_args(*variants: tuple[str, ...]) -> Callable[[F], F]:
    """Make a method raise TypeError unless one of `variants`, sets of argument names, is passed whole."""

    def decorate(function: F) -> F:
        code = getattr(function, "__wrapped__", function).__code__
        positional: tuple[str, ...] = code.co_varnames[: code.co_argcount]

        @wraps(function)
        def checked(*args: Any, **kwargs: Any) -> Any:
            given = {**dict(zip(positional, args)), **kwargs} if len(args) > 1 else kwargs
            if len(args) > len(positional):
                return function(*args, **kwargs)  # Python says best that the arguments are keywords
            if not any(all(name in given and is_given(given[name]) for name in variant) for variant in variants):
                raise unknown_keyword(function, kwargs) or TypeError(_missing(variants, given))
            try:
                return function(*args, **kwargs)
            except TypeError:
                hint = unknown_keyword(function, kwargs)
                if hint is None:
                    raise
                raise hint from None

        vars(checked)["hints_keywords"] = True
        if code.co_flags & CO_COROUTINE:
            _mark_coroutine_function(checked)
        return cast(F, checked)

    return decorate


def _mark_coroutine_function(function: Any) -> None:
    """Have `unittest.mock` and others know that what a function returns is awaited."""
    if sys.version_info >= (3, 12):
        inspect.markcoroutinefunction(function)
    elif "asyncio.coroutines" in sys.modules:  # who asks has loaded it; this version has no other mark
        function._is_coroutine = getattr(sys.modules["asyncio.coroutines"], "_is_coroutine", None)


def _missing(variants: Sequence[tuple[str, ...]], given: dict[str, Any]) -> str:
    """Return the message that names the sets of arguments that would do."""
    if len(variants) > 1:
        return f"missing required arguments: give either {', or '.join(_listed(variant) for variant in variants)}"
    absent = tuple(name for name in variants[0] if name not in given or not is_given(given[name]))
    return f"missing required argument{'s' if len(absent) > 1 else ''}: {_listed(absent)}"


def _listed(names: tuple[str, ...]) -> str:
    """Return names quoted, as `'a', 'b' and 'c'`."""
    quoted = [f"'{name}'" for name in names]
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else "".join(quoted)
