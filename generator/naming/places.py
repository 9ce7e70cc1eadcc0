"""Names of the client and of methods, and the files that the types of these go to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator import ir
from generator.brands import brand
from generator.config.model import Config
from generator.identifiers import Casing
from generator.naming.file_lengths import fitting_folder
from generator.naming.joining import Join
from generator.naming.numbers import numbered
from generator.naming.reports import Reports
from generator.naming.resources import CLIENT_ATTRIBUTES, RESOURCE_ATTRIBUTES, class_names
from generator.naming.root_exports import ROOT_NAMES
from generator.naming.table import ClientName, ModulePath

SHARED: ModulePath = ("types", "shared")
SHARED_PARAMS: ModulePath = ("types", "shared_params")
"""The folders of the models that resources share, as they are answered and, in an existing SDK, as they are sent."""


@dataclass(frozen=True, slots=True)
class MethodPlace:
    """A method's Python name, what its own types are called, and the folder under `types` that they go to."""

    name: str
    stem: str
    folder: ModulePath
    config: str | None


def client(api: ir.API, config: Config, package: str, casing: Casing) -> ClientName:
    """The names of the package; where the configuration is silent, the document's title gives them."""
    organization = config.organization or brand(api.title) or package
    name = config.client_name or casing.pascal(organization)
    title = config.python.project_name or config.python.package_name or package
    names = ClientName(package, title, config.python.version or api.version, name, api.client.env_prefix)
    taken = ROOT_NAMES.union(
        {"SDKError"}, *(class_names(casing.pascal(resource.name)) for resource in api.root.children)
    )
    own = (*class_names(name), names.error)
    if taken.isdisjoint(own) and (name == "Client" or "AsyncClient" not in own):
        return names
    return replace(names, client=f"{name}Client")


def methods(api: ir.API, casing: Casing, reports: Reports, join: Join) -> Mapping[str, MethodPlace]:
    """Where each method stands. The types of `chat.completions.create` are `chat/completion_create_...`."""
    return _MethodPlaces(api, casing, reports, join).places()


@dataclass(slots=True)
class _MethodPlaces:
    """Places methods. `stems` has the method whose types begin with a stem in a folder."""

    api: ir.API
    casing: Casing
    reports: Reports
    join: Join
    stems: dict[tuple[ModulePath, str], ir.Call] = field(default_factory=dict)

    def places(self) -> Mapping[str, MethodPlace]:
        keys = {self._segments(resource.key) for resource in ir.walk(self.api.root)}
        places: dict[str, MethodPlace] = {}
        for resource in ir.walk(self.api.root):
            folder = types_folder(resource.folder, self.casing)
            nouns = tuple(self._nouns(resource, keys))
            for method, name in self._named(resource):
                stem = self._stem(method, folder, nouns) if isinstance(method, ir.Call) else name
                places[method.key] = MethodPlace(name, stem, folder, method.config)
        return places

    def _named(self, resource: ir.Resource) -> Iterator[tuple[ir.Method, str]]:
        taken: dict[str, ir.Method] = {}
        options = (option.name for option in self.api.client.options)
        reserved = RESOURCE_ATTRIBUTES if resource.key else CLIENT_ATTRIBUTES.union(options)
        for method in resource.methods:
            name = self.casing.snake(method.name)
            name = f"{name}_" if name in reserved else name
            if name in taken:
                plain, name = name, next(other for other in numbered(name) if other not in taken)
                self.reports.ambiguous_method(method, taken[plain], plain, name)
            taken[name] = method
            yield method, name

    def _nouns(self, resource: ir.Resource, keys: set[ModulePath]) -> Iterator[str]:
        """Words for one of the resource, the best first; beside a resource that is called just that, the plural stays."""
        if not resource.key:
            yield "client"
            return
        singular = self.casing.singular(resource.name)
        *parents, own = self._segments(resource.key)
        if self.casing.snake(singular) == own or (*parents, self.casing.snake(singular)) not in keys:
            yield singular
        yield resource.name
        yield f"{singular}_resource"
        yield "_".join(self._segments(resource.key))

    def _segments(self, key: str) -> ModulePath:
        return tuple(map(self.casing.snake, key.split(".")))

    def _stem(self, method: ir.Call, folder: ModulePath, nouns: Sequence[str]) -> str:
        """What the method's own types begin with: with the first of the nouns that no other method's begin with."""
        stems = [self.join((noun, method.name)) for noun in nouns]
        stem = next((stem for stem in stems if self._place(folder, stem) not in self.stems), None)
        if stem is None:
            stem = next(stem for stem in numbered(stems[0]) if self._place(folder, stem) not in self.stems)
            other, names = self.stems[self._place(folder, stems[0])], (stems[0], stem)
            self.reports.ambiguous_types(method, other, *map(self.casing.pascal, names))
        self.stems[self._place(folder, stem)] = method
        return stem

    def _place(self, folder: ModulePath, stem: str) -> tuple[ModulePath, str]:
        return folder, self.casing.snake(stem)


def types_folder(resources: tuple[str, ...] | None, casing: Casing) -> ModulePath:
    """The folder of the types of some resources; `$shared` models have one of their own."""
    if resources is None:
        return SHARED
    folder: ModulePath = ("types",)
    for name in resources:
        folder = (*folder, fitting_folder(folder, casing.module(name)))
    return folder
