"""Under which resource a configuration lists each model: one whose types stand in the model's folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.adopt.reading import walk
from generator.adopt.sdk import ModelModule, Resource
from generator.identifiers import Casing

Path = tuple[str, ...]
SHARED: Path = ("$shared",)


def own_folder(resource: Resource) -> bool:
    """Whether a resource's types stand in a folder of its own name instead of that of its parents (`standalone_api`)."""
    folders = [tuple(method.params[0].split(".")[1:-1]) for method in resource.methods if method.params]
    return bool(folders) and sum(folder == resource.path for folder in folders) * 2 > len(folders)


@dataclass(frozen=True, slots=True)
class Homes:
    """Finds the resource of a model."""

    root: Resource
    casing: Casing
    answers: frozenset[Path] = field(init=False)
    """The modules that methods' own answers have by the rules."""
    _folders: Mapping[Path, Path] = field(init=False)
    """The folder of the types of each resource, by its path."""

    def __post_init__(self) -> None:
        below = [resource for resource in walk(self.root) if resource.path]
        folders = {item.path: item.path if own_folder(item) else item.path[:-1] for item in below}
        nouns = {item.path: self.casing.singular(item.path[-1]) for item in below}
        answers = (
            (*folders[item.path], f"{nouns[item.path]}_{method.name}_response")
            for item in below
            for method in item.methods
        )
        object.__setattr__(self, "_folders", folders)
        object.__setattr__(self, "answers", frozenset(answers))

    def is_answer(self, model: ModelModule) -> bool:
        """Whether a type is named after the method that answers with it, as those are that no configuration lists."""
        return (*model.folder, model.stem) in self.answers

    def home(self, model: ModelModule, reached: Sequence[Path]) -> Path:
        """The path of the resource that lists a model; `reached` are those whose methods lead to it, in order."""
        if model.folder == ("shared",):
            return SHARED
        near = [path for path, folder in self._folders.items() if folder == model.folder]
        named = [path for path in near if self._is_called_after(model, path)]
        for path in (
            *(path for path in named if path in reached),
            *(path for path in reached if path in near),
            *named,
            *near,
        ):
            return path
        if not model.folder:
            return self.root.children[0].path if self.root.children else ("models",)
        return (*model.folder, f"{self.casing.singular(model.folder[-1])}_models")

    def _is_called_after(self, model: ModelModule, path: Path) -> bool:
        return model.stem.startswith(self.casing.singular(path[-1]))
