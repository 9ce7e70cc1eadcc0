"""Names that users of an SDK took from its private modules, where an earlier generator made it.

The modules of these names load them from where they stand now; what has no counterpart stands here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, Union

from .first_use import first_use
from .types import NOT_GIVEN, Body, Headers, NotGiven, Query, RequestOptions
from .wire import Fields, to_wire

if TYPE_CHECKING:
    from typing_extensions import Self

    from .transport import Timeout

T = TypeVar("T")


def earlier_names(module: str, names: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` of a private module; `names` are those of `lazy_exports`, from the package on.

    Any other name is an ImportError that says where to look, since `from module import name` would hide an AttributeError.
    """
    package = module.rpartition(".")[0]

    def load(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        if name not in names:
            raise ImportError(_refusal(package, module, name, sorted(names)), name=module)
        place, _, attribute = names[name].partition(":")
        with first_use:
            value = getattr(import_module(place, package), attribute or name)
            setattr(sys.modules[module], name, value)
        return value

    return load, lambda: sorted({*vars(sys.modules[module]), *names})


def _refusal(package: str, module: str, name: str, names: list[str]) -> str:
    """Return what to import in the place of a name that a private module no longer has."""
    if name in dir(import_module(package)):
        return f"{module} has no {name!r}: use `from {package} import {name}`"
    kept = f"it keeps {', '.join(names)}" if names else "it keeps no names"
    return (
        f"{module} has no {name!r}: {kept}. Private names are not part of this SDK; {package} exports the public ones"
    )


def construct_type(*, value: object, type_: Any) -> Any:
    """Return `value` as a type by the lenient rules of responses: what does not fit stays as it came."""
    from .lenient import lenient_validator
    from .parsing import core_schema

    with first_use:
        return lenient_validator(core_schema(type_), whole=False, by_hand=True).validate_python(value)


def maybe_transform(data: Any, expected_type: Any) -> Any:
    """Return what a caller passes with the wire names of a TypedDict of the SDK; None, and other types, as they are."""
    names = vars(sys.modules.get(getattr(expected_type, "__module__", ""), object))
    tables = {name.replace("_", "").lower(): value for name, value in names.items() if isinstance(value, Fields)}
    stem = getattr(expected_type, "__name__", "").lower()
    return to_wire(data, tables.get(f"{stem}keys") or tables.get(f"{stem}wire"))


async def async_maybe_transform(data: Any, expected_type: Any) -> Any:
    """Return the same as `maybe_transform`."""
    return maybe_transform(data, expected_type)


def make_request_options(
    *,
    query: Query | None = None,
    extra_headers: Headers | None = None,
    extra_query: Query | None = None,
    extra_body: Body | None = None,
    idempotency_key: str | None = None,
    timeout: Union[float, Timeout, None, NotGiven] = NOT_GIVEN,
) -> RequestOptions:
    """Return the `options` of `client.get`, `post` and the others. Raises TypeError for `extra_body`: put it into `body`."""
    if extra_body is not None:
        raise TypeError("make_request_options takes no extra_body here: put these members into `body`")
    options = RequestOptions()
    if extra_headers is not None:
        options["headers"] = extra_headers
    if query is not None or extra_query is not None:
        options["params"] = {**(query or {}), **(extra_query or {})}
    if not isinstance(timeout, NotGiven):
        options["timeout"] = timeout
    if idempotency_key is not None:
        options["idempotency_key"] = idempotency_key
    return options


@dataclass
class FinalRequestOptions:
    """What a request is made of. Annotates overridden methods of older code; the client reads `RequestOptions` instead."""

    method: str
    url: str
    params: Query | None = None
    headers: Headers | NotGiven = NOT_GIVEN
    max_retries: int | NotGiven = NOT_GIVEN
    timeout: Union[float, Timeout, None, NotGiven] = NOT_GIVEN
    files: Any = None
    idempotency_key: str | None = None
    content: Any = None
    json_data: Body | None = None
    extra_json: Mapping[str, object] | None = None
    follow_redirects: bool | None = None

    @classmethod
    def construct(cls, **values: Any) -> Self:
        """Return the same as the class, called."""
        return cls(**values)
