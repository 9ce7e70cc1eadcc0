"""Which types each module holds, and which it re-exports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import ir
from generator.lower.files import ImportCollector
from generator.naming import ModulePath, NameTable, TypeName

Key = tuple[str, ir.Role]


@dataclass(frozen=True, slots=True)
class TypeModules:
    """`members` has the types by the module that they are written in, in the document's order.

    `reexports` has the names of those that users import from another module, by that module.
    """

    members: Mapping[ModulePath, tuple[Key, ...]]
    reexports: Mapping[ModulePath, tuple[TypeName, ...]]

    def import_guests(self, file: ImportCollector) -> tuple[str, ...]:
        """Imports into a module what it re-exports, in the form that type checkers take for that. Returns the names."""
        guests = self.reexports.get(file.module, ())
        for name in guests:
            file.use(file.relative(name.home), f"{name.written} as {name.name}")
        return tuple(name.name for name in guests)


def type_modules(api: ir.API, names: NameTable) -> TypeModules:
    """The modules of all types."""
    members: dict[ModulePath, dict[TypeName, Key]] = {}
    reexports: dict[ModulePath, dict[TypeName, None]] = {}
    for key, name in _in_order(api, names):
        # What is written alike for both directions has one name, and counts as a response's.
        members.setdefault(name.home, {}).setdefault(name, key)
        if name.home != name.module:
            reexports.setdefault(name.module, {})[name] = None
    return TypeModules(
        {module: tuple(keys.values()) for module, keys in members.items()},
        {module: tuple(guests) for module, guests in reexports.items()},
    )


def _in_order(api: ir.API, names: NameTable) -> Iterator[tuple[Key, TypeName]]:
    for key in api.definitions:
        for role in (ir.Role.RESPONSE, ir.Role.REQUEST):
            if (key, role) in names.types:
                yield (key, role), names.types[key, role]
