"""What a generated package's `__init__` needs: names that load on first use, and errors that bear the SDK's name."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .first_use import first_use

if TYPE_CHECKING:
    from .errors import SDKError


def lazy_exports(package: str, names: Mapping[str, str]) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return a package's `__getattr__` and `__dir__` (PEP 562) for names that other modules define.

    `names` maps each name to its module, relative to `package`: "Completion": ".types.completion"; "Foo": ".a:Bar"
    for a name that is another one there; "types": ".types:" for a module itself.
    """

    def load(name: str) -> Any:
        try:
            place, colon, attribute = names[name].partition(":")
        except KeyError:
            raise AttributeError(f"module {package!r} has no attribute {name!r}") from None
        with first_use:
            module = import_module(place, package)
            value = module if colon and not attribute else getattr(module, attribute or name)
            setattr(sys.modules[package], name, value)
        return value

    def listed() -> list[str]:
        return sorted({*vars(sys.modules[package]), *names})

    return load, listed


def lazy_package(
    package: str, names: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` of a package whose modules are reached as attributes, too.

    `names` are those of `lazy_exports`; the modules that they come from need no names of their own. `__all__` has no modules.
    """
    modules = {place[1:]: f"{place}:" for place in names.values() if place.count(".") == 1 and ":" not in place}
    exported = [name for name, place in names.items() if not place.endswith(":")]
    return *lazy_exports(package, {**modules, **names}), exported


def brand_errors(package: str, root_name: str, *, request_id_header: str = "x-request-id") -> type[SDKError]:
    """Make tracebacks and pickles name the SDK's errors as the package exports them, and return the root error.

    Each SDK has its own copy of the runtime, so this changes no other SDK's errors.
    """
    from . import errors  # here, since a package's exports must not load the HTTP library

    for error in errors.PUBLIC_ERRORS:
        error.__module__ = package
    errors.SDKError.__name__ = errors.SDKError.__qualname__ = root_name
    errors.set_request_id_header(request_id_header)
    return errors.SDKError
