"""What is taken below `types`: packages, files, and the names in each."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.naming.file_lengths import fitting
from generator.naming.table import ModulePath


@dataclass(slots=True)
class TypeScope:
    """The names of types by the place that has room for one of each: a module, and a package, which exports those of modules.

    No path is both, so that one mapping serves. Types that are only sent, and those that are also answered, are written by
    different stages: a file holds the one kind or the other.
    """

    packages: frozenset[ModulePath]
    _only_sent: dict[ModulePath, bool] = field(default_factory=dict)
    _holders: dict[tuple[ModulePath, str], str] = field(default_factory=dict)
    _files: dict[str, ModulePath] = field(default_factory=dict)
    """The modules by their files where case is ignored, as on macOS and Windows."""

    def file(self, folder: ModulePath, stem: str, *, only_sent: bool) -> ModulePath:
        """A module in `folder` called `stem`, with `_model` behind it as long as a package or a file of the other kind has it."""
        module = (*folder, fitting(folder, stem))
        while not self._has_room(module, only_sent):
            module = (*folder, f"{module[-1]}_model")
        self._only_sent[module] = only_sent
        self._files[_file(module)] = module
        return module

    def _has_room(self, module: ModulePath, only_sent: bool) -> bool:
        is_own_file = self._files.get(_file(module), module) == module
        return is_own_file and module not in self.packages and self._only_sent.get(module, only_sent) == only_sent

    def is_new(self, module: ModulePath, class_name: str) -> bool:
        """Whether nothing is there yet, neither the module nor a class of that name in its package."""
        free = module not in self.packages and module not in self._only_sent
        return free and (module[:-1], class_name) not in self._holders

    def hold(self, place: ModulePath, name: str, holder: str) -> None:
        """Takes a name in a module or package."""
        self._holders.setdefault((place, name), holder)

    def holder(self, place: ModulePath, name: str) -> str | None:
        """The key of what has the name in a module or package."""
        return self._holders.get((place, name))


def _file(module: ModulePath) -> str:
    return "/".join(module).casefold()
