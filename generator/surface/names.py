"""What the modules of a package offer, and what a name in them stands for: imports and aliases are followed."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field

from generator.adopt.package import Module, Package
from generator.adopt.scope import dotted, joined
from generator.diagnostics import Location
from generator.surface.bindings import Binding, Bindings, read_bindings

_DEPTH = 16
"""Of imports that are followed; more would be a circle."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a name stands for: a definition by its module and name, or a module, whose `name` is empty.

    A `module` of None is another package's; `name` is then dotted, as far as that can be told.
    """

    module: str | None
    name: str
    node: ast.stmt | None = field(default=None, compare=False, hash=False)

    @property
    def is_module(self) -> bool:
        return self.module is not None and not self.name


@dataclass(slots=True)
class Names:
    """The names of a package, read when they are asked for."""

    package: Package
    _bindings: dict[str, Bindings] = field(default_factory=dict)

    def modules(self) -> list[str]:
        """The modules that users may import: no part of their names has an underscore in front."""
        return sorted(name for name in self.package.modules if not _is_private(name))

    def module(self, name: str) -> Module:
        return self.package.modules[name]

    def path(self, *parts: str) -> str:
        """A name as users write it."""
        return joined(self.package.name, *parts)

    def place(self, target: Target | None) -> Location | None:
        if target is None or target.module is None or target.module not in self.package.modules:
            return None
        module = self.package.modules[target.module]
        return module.place(target.node) if target.node is not None else Location(module.path, 1, 1, "")

    def exports(self, module: str, depth: int = _DEPTH) -> list[str]:
        """What a module promises to those who import from it."""
        bindings = self._of(module)
        stars = bindings.stars if bindings.declared is None and depth else []
        starred = [name for star in stars if star in self.package.modules for name in self.exports(star, depth - 1)]
        names: dict[str, None] = dict.fromkeys([*bindings.exports(), *starred])
        return [name for name in names if self.offers(module, name)]

    def offers(self, module: str, name: str) -> bool:
        """Whether `from module import name` works at run time."""
        if joined(module, name) in self.package.modules:
            return True
        return self._binding(module, name, at_run_time=True) is not None

    def resolve(self, module: str, name: str, depth: int = _DEPTH) -> Target | None:
        """What a name, dotted or not, stands for in a module; None where that cannot be told."""
        head, _, rest = name.partition(".")
        target = self._first(module, head, depth)
        if target is None or not rest:
            return target
        if target.module is None:
            return Target(None, joined(target.name, rest))
        return self.resolve(target.module, rest, depth - 1) if target.is_module and depth else None

    def _first(self, module: str, name: str, depth: int) -> Target | None:
        binding = self._binding(module, name) if module in self.package.modules and depth else None
        if binding is None:
            inner = joined(module, name)
            return Target(inner, "") if inner in self.package.modules else None
        if binding.node is not None:
            return self._defined(module, name, binding.node, depth)
        if binding.module is None:
            return Target(None, binding.name)
        inner = joined(binding.module, binding.name)
        if binding.name and (inner != joined(module, name) or module != binding.module):
            target = self.resolve(binding.module, binding.name, depth - 1)
            if target is not None:
                return target
        return Target(inner, "") if inner in self.package.modules else None

    def _defined(self, module: str, name: str, node: ast.stmt, depth: int) -> Target:
        """A definition, or what an assignment of another one's name stands for."""
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.Name, ast.Attribute)):
            other = dotted(node.value)
            target = self.resolve(module, other, depth - 1) if other != name else None
            if target is not None and target.module is not None and not target.is_module:
                return target
        return Target(module, name, node)

    def _binding(self, module: str, name: str, at_run_time: bool = False, depth: int = _DEPTH) -> Binding | None:
        if module not in self.package.modules:
            return None
        bindings = self._of(module)
        binding = bindings.names.get(name)
        if binding is not None and not (at_run_time and binding.for_checkers and not bindings.is_lazy):
            return binding
        if depth and not name.startswith("_"):
            for star in bindings.stars:
                binding = self._binding(star, name, at_run_time, depth - 1)
                if binding is not None:
                    return Binding(None, star, name)
        return None

    def _of(self, module: str) -> Bindings:
        if module not in self._bindings:
            self._bindings[module] = read_bindings(self.package.modules[module], self.package.name)
        return self._bindings[module]


def _is_private(module: str) -> bool:
    return any(part.startswith("_") for part in module.split("."))
