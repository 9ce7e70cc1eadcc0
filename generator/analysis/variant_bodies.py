"""What a method takes whose body is one of several objects: the properties of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator import ir


def fields_of_all(variants: Sequence[ir.Object]) -> Iterator[ir.Field]:
    """The properties of all objects by their wire names, in order. One that all require is required.

    What the objects say differently of a property is left out, but for its types, which become a union.
    """
    by_wire: dict[str, list[ir.Field]] = {}
    for variant in variants:
        for item in variant.fields:
            if not item.read_only:
                by_wire.setdefault(item.wire, []).append(item)
    for alike in by_wire.values():
        yield _together(alike, is_everywhere=len(alike) == len(variants))


def _together(alike: Sequence[ir.Field], *, is_everywhere: bool) -> ir.Field:
    first = alike[0]
    deprecated = all(item.deprecated for item in alike)
    return replace(
        first,
        type=_either(item.type for item in alike),
        required=is_everywhere and all(item.required for item in alike),
        docs=next((item.docs for item in alike if item.docs), None),
        deprecated=deprecated,
        deprecation=first.deprecation if deprecated else None,
        default=first.default if all(item.default == first.default for item in alike) else None,
        restrictions=first.restrictions if all(item.restrictions == first.restrictions for item in alike) else (),
    )


def _either(types: Iterable[ir.Type]) -> ir.Type:
    """The union of types, each as it stands: existing SDKs do not put sets of values or arrays together."""
    every = list(types)
    bare = tuple(dict.fromkeys(item.inner if isinstance(item, ir.Nullable) else item for item in every))
    either = bare[0] if len(bare) == 1 else ir.Union(bare)
    return ir.Nullable(either) if any(isinstance(item, ir.Nullable) for item in every) else either
