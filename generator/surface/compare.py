"""The comparison of two packages: every module and every name that users import from it, and what these names are."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.adopt.package import Package
from generator.adopt.scope import joined
from generator.diff.change import Difference
from generator.surface.annotations import Type, alias_value
from generator.surface.callables import CallableComparison, Function, Pair
from generator.surface.classes import ClassComparison
from generator.surface.environment import compare_environment
from generator.surface.labels import labels
from generator.surface.members import is_class
from generator.surface.names import Target
from generator.surface.record import IMPORTS, LeftOut, Record
from generator.surface.relations import Relations, without_none
from generator.surface.side import PackageSide


def compare_packages(old: Package, new: Package, left_out: Iterable[LeftOut] = ()) -> tuple[Difference, list[LeftOut]]:
    """What changes for the users of a package when another takes its place, and the patterns that nothing needed."""
    sides = PackageSide.of(old), PackageSide.of(new)
    record = Record(tuple(left_out))
    comparison = PackageComparison(*sides, Relations.between(*sides), record)
    comparison.compare()
    return Difference(record.changes(), sides[0].version, record.score()), record.unused()


@dataclass(slots=True)
class PackageComparison:
    """Goes through the modules of the old package."""

    old: PackageSide
    new: PackageSide
    relations: Relations
    record: Record
    _classes: ClassComparison = field(init=False)
    _exact: dict[tuple[Target, Target], bool] = field(default_factory=dict)
    _homes: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        root = {before: (name, after) for name, before, after in self._exported("")}
        modules = self.old.names.modules()
        public = {before: after for module in modules for _, before, after in self._exported(module)}
        ways = labels(self.old)
        self._classes = ClassComparison(self.old, self.new, ways, root, public, self.relations, self.record)

    def compare(self) -> None:
        if self.old.package.name != self.new.package.name:
            name, new_name = self.old.package.name, self.new.package.name
            places = self.old.names.place(Target("", "")), self.new.names.place(Target("", ""))
            self.record.change("package-renamed", name, f"is imported as `{new_name}` now", *places)
        self._read_homes()
        for module in self.old.names.modules():
            self._module(module)
        for module in self.new.names.modules():
            self._additions(module)
        compare_environment(self.old, self.new, self.record)

    def _exported(self, module: str) -> Iterator[tuple[str, Target, Target]]:
        """What a module of the old package exports and the new one has too: its name, and what it is in both."""
        for name in self.old.names.exports(module):
            before, after = self.old.names.resolve(module, name), self.new.names.resolve(module, name)
            if before is not None and after is not None and after.module is not None:
                yield name, before, after

    def _module(self, module: str) -> None:
        path = self.old.names.path(module)
        place = self.old.names.place(Target(module, ""))
        names = self.old.names.exports(module)
        if module not in self.new.package.modules and not self._is_offered(module):
            inside = f", with {_listed(names)}" if names else ""
            self.record.lost(IMPORTS, "module-removed", path, f"is gone{inside}", place)
            return
        if module and not self.record.is_left_out(path):
            self.record.kept(IMPORTS)
        if module in self.new.package.modules:
            for name in names:
                self._name(module, name)

    def _is_offered(self, module: str) -> bool:
        """Whether a module is an attribute of its package, though it has no file of its own."""
        parent, _, last = module.rpartition(".")
        return parent in self.new.package.modules and self.new.names.offers(parent, last)

    def _name(self, module: str, name: str) -> None:
        path = self.old.names.path(module, name)
        before, after = self.old.names.resolve(module, name), self.new.names.resolve(module, name)
        if not self.new.names.offers(module, name):
            self.record.lost(IMPORTS, "export-removed", path, self._gone(name), self.old.names.place(before))
        elif before is None or after is None:
            self.record.kept(IMPORTS)
        elif self.record.is_left_out(path):
            self._exact[before, after] = True  # under its other names too
        else:
            self.record.kept(IMPORTS, exact=self._definition(before, after, path))

    def _gone(self, name: str) -> str:
        home = self._homes.get(name)
        return f"can't be imported; it is `{home}` now" if home else "can't be imported"

    def _definition(self, before: Target, after: Target, path: str) -> bool:
        """Whether what a name stands for is what it was; what is within a class counts on its own."""
        if before.module is None or after.module is None or before.is_module or after.is_module:
            return True
        if (before, after) not in self._exact:
            self._exact[before, after] = self._defined(before, after, path)
        return self._exact[before, after]

    def _defined(self, before: Target, after: Target, path: str) -> bool:
        kinds = _kind(before), _kind(after)
        places = self.old.names.place(before), self.new.names.place(after)
        if kinds == ("class", "class"):
            return self._classes.compare(before, after, path)
        if kinds == ("function", "function"):
            pair = Pair(_function(self.old, before), _function(self.new, after))
            return CallableComparison(self.relations, self.record).compare(path, pair)
        if kinds == ("alias", "alias"):
            return self._alias(before, after, path)
        if "value" in kinds or kinds[0] == kinds[1]:
            return True
        return not self.record.change(
            "model-kind-changed", path, f"is {_KINDS[kinds[1]]} now, and was {_KINDS[kinds[0]]}", *places
        )

    def _alias(self, before: Target, after: Target, path: str) -> bool:
        old = self.old.types.expanded(Type(before.name, target=before))
        new = self.new.types.expanded(Type(after.name, target=after))
        if old is None or new is None:
            return True
        old, new = without_none(old), without_none(new)  # where it is used, None may stand beside it
        if self.relations.there.fits(old, new) and self.relations.back.fits(new, old):
            return True
        places = self.old.names.place(before), self.new.names.place(after)
        return not self.record.change("alias-changed", path, f"is `{new}`, not `{old}`", *places)

    def _additions(self, module: str) -> None:
        names = self.new.names
        if module not in self.old.package.modules:
            self.record.change("module-added", names.path(module), "is new", None, names.place(Target(module, "")))
            return
        for name in names.exports(module):
            is_module = joined(module, name) in self.new.package.modules
            if not is_module and not self.old.names.offers(module, name):
                place = names.place(names.resolve(module, name))
                self.record.change("export-added", names.path(module, name), "is new", None, place)

    def _read_homes(self) -> None:
        """The shortest place that each name of the new package can be imported from."""
        for module in sorted(self.new.names.modules(), key=lambda name: (name.count("."), name)):
            for name in self.new.names.exports(module):
                self._homes.setdefault(name, self.new.names.path(module, name))


_KINDS = {"class": "a class", "function": "a function", "alias": "an alias of other types"}


def _kind(target: Target) -> str:
    if is_class(target.node):
        return "class"
    if isinstance(target.node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        return "function"
    return "alias" if alias_value(target.node) is not None else "value"


def _function(side: PackageSide, target: Target) -> Function:
    assert isinstance(target.node, (ast.FunctionDef, ast.AsyncFunctionDef))
    module = side.names.module(target.module or "")
    every = [node for node in module.tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
    return Function(
        side, [node for node in every if node.name == target.name] or [target.node], target, is_method=False
    )


def _listed(names: list[str]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:3])
    return f"{shown} and {len(names) - 3} more" if len(names) > 3 else shown
