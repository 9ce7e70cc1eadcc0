"""Which arguments of the client an operation takes its credentials from."""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.literals import literal, tuple_of


def alternatives(security: ir.Security, options: Iterable[ir.ClientOption]) -> str:
    """The alternatives as a tuple of tuples of options, without those that no options of the client are for."""
    names: dict[str, list[str]] = {}
    for option in options:
        if option.credential is not None and option.credential.how is not None:
            names.setdefault(option.credential.scheme, []).append(option.name)
    usable = [schemes for schemes in security if all(scheme in names for scheme in schemes)]
    return tuple_of(tuple_of(literal(name) for scheme in schemes for name in names[scheme]) for schemes in usable)
