"""Names of resources: their attributes, classes and files.

A resource with children is a package, in which its own file stands beside theirs: `teams/teams.py` and `teams/members.py`.
What such a package exports, the classes and the files, is the scope of a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator import ir
from generator.config.model import Config
from generator.identifiers import Casing, file_name
from generator.naming.file_lengths import fitting, fitting_folder
from generator.naming.numbers import numbered
from generator.naming.reports import Reports
from generator.naming.table import GENERATED_NAMES, ModulePath, ResourceName

CLIENT_ATTRIBUTES = frozenset("""
    api_key base_url cached_property close copy default_headers default_query delete get is_closed max_compression_ratio
    max_decompressed_size max_retries patch post put request timeout user_agent warm_up with_options with_raw_response with_streaming_response
    """.split())
CLIENT_IMPORTS = frozenset("""
    ApiKeyAuth AsyncAPIClient AsyncClient Awaitable BasicAuth BearerAuth Callable Client ClientOption EventRule Profile
    QueryFormat Self SyncAPIClient URL
    """.split())
"""What the module of the client imports beside resources; such a resource's class is a `Resource`, too."""
RESOURCE_ATTRIBUTES = frozenset({"cached_property", "with_raw_response", "with_streaming_response"})


def class_names(name: str) -> tuple[str, ...]:
    """Every class that a resource or client called `name` has: its sync and async one, and the two views of each."""
    views = ("", "WithRawResponse", "WithStreamingResponse")
    return tuple(f"{side}{name}{view}" for side in ("", "Async") for view in views)


def _files(stem: str) -> tuple[str, str]:
    """A module as its package exports it, and its file where case is ignored, as on macOS and Windows."""
    return stem, f"{stem.casefold()}.py"


def resources(api: ir.API, config: Config, casing: Casing, reports: Reports) -> Mapping[str, ResourceName]:
    """Each resource below the client: a package where it has children, else a module."""
    models = {casing.pascal(model.name) for resource in ir.walk(api.root) for model in resource.models}
    components = (definition.origin.component for definition in api.definitions.values())
    models |= {casing.pascal(name) for name in components if name}
    reserved = None if config.settings.is_existing_sdk else frozenset(models)
    naming = _ResourceNaming(casing, config.settings.resource_suffix, reserved, reports)
    attributes = CLIENT_ATTRIBUTES | {option.name for option in api.client.options}
    naming.name_children(api.root, _Package(("resources",)), attributes)
    return naming.names


@dataclass(frozen=True, slots=True)
class _Package:
    """A folder of resources, and the names that it exports; None stands for the resource that the package is of."""

    folder: ModulePath
    exported: dict[str, ir.Resource | None] = field(default_factory=dict)

    @property
    def is_of_client(self) -> bool:
        return len(self.folder) == 1

    def export(self, names: Sequence[str], resource: ir.Resource | None) -> None:
        for name in names:
            self.exported.setdefault(name, resource)

    def is_free(self, names: Sequence[str]) -> bool:
        return not any(name in self.exported for name in names)


@dataclass(frozen=True, slots=True)
class _ResourceNaming:
    """`reserved` are names of types; a class of such a name, or of one that generated modules import, is a `Resource`.

    None: the SDK exists, and its classes give way to the models of their own resources alone.
    """

    casing: Casing
    suffix: bool
    reserved: frozenset[str] | None
    reports: Reports
    names: dict[str, ResourceName] = field(default_factory=dict)

    def name_children(self, parent: ir.Resource, package: _Package, attributes: frozenset[str]) -> None:
        """Names what is below `parent`, which has `attributes` of its own.

        A child that is called like its parent gives way to it, and to its siblings: the parent was there first.
        """
        waiting = []
        for child, attribute in self._attributes(parent, attributes):
            if not self._take(parent, child, attribute, package, plain=True):
                waiting.append((child, attribute))
        for child, attribute in waiting:
            self._take(parent, child, attribute, package, plain=False)
        for child in parent.children:
            if child.children:
                self.name_children(child, self._package_of(child), RESOURCE_ATTRIBUTES)

    def _attributes(self, parent: ir.Resource, attributes: frozenset[str]) -> Iterator[tuple[ir.Resource, str]]:
        taken = attributes | {self.casing.snake(method.name) for method in parent.methods}
        siblings: dict[str, ir.Resource] = {}
        for child in parent.children:
            attribute = self.casing.snake(child.name)
            attribute = f"{attribute}_" if attribute in taken else attribute
            if attribute in siblings:
                plain, attribute = attribute, next(name for name in numbered(attribute) if name not in siblings)
                self.reports.ambiguous_resource(child, siblings[plain], plain, attribute)
            siblings[attribute] = child
            yield child, attribute

    def _package_of(self, resource: ir.Resource) -> _Package:
        """The package of a resource with children, which exports the resource itself."""
        name = self.names[resource.key]
        package = _Package(name.module[:-1])
        package.export((*_files(name.module[-1]), *class_names(name.class_name)), None)
        return package

    def _take(self, parent: ir.Resource, child: ir.Resource, attribute: str, package: _Package, *, plain: bool) -> bool:
        """Names a child by the first class and file that the package has room for; False where it must not be but plain."""
        cut = fitting_folder if child.children else fitting
        stems = [cut(package.folder, stem) for stem in self._stems(parent, child, attribute)]
        classes = self._classes(parent, child, attribute, package)
        stem = next((stem for stem in stems[: 1 if plain else None] if package.is_free(_files(stem))), None)
        class_name = next(
            (name for name in classes[: 1 if plain else None] if package.is_free(class_names(name))), None
        )
        if plain and (stem is None or class_name is None):
            return False
        if stem is None:
            stem = next(name for name in numbered(stems[0]) if package.is_free(_files(name)))
            self._report(child, package, stems[0], stem)
        if class_name is None:
            spelled = map(self.casing.pascal, numbered(classes[0]))
            class_name = next(name for name in spelled if package.is_free(class_names(name)))
            self._report(child, package, classes[0], class_name)
        package.export((*_files(stem), *class_names(class_name)), child)
        inner = (*package.folder, stem)
        self.names[child.key] = ResourceName(attribute, class_name, (*inner, stem) if child.children else inner)
        return True

    def _stems(self, parent: ir.Resource, child: ir.Resource, attribute: str) -> list[str]:
        """What its file may be called, the best first: behind the name, with the parent's in front."""
        stems = [attribute, f"{self.casing.snake(self._inside(parent, child))}", f"{attribute.rstrip('_')}_resource"]
        return [file_name(stem) for stem in stems]

    def _classes(self, parent: ir.Resource, child: ir.Resource, attribute: str, package: _Package) -> list[str]:
        """What its class may be called, the best first."""
        names = [self.casing.pascal(child.name), self.casing.pascal(self._inside(parent, child))]
        reserved = self.reserved
        if reserved is None:
            reserved = frozenset(self.casing.pascal(model.name) for model in child.models)
        suffixed = [name in reserved or self._needs_suffix(name, attribute, package) for name in names]
        plain = [f"{name}Resource" if needed else name for name, needed in zip(names, suffixed)]
        classes = [*plain, *(f"{name}Resource" for name, needed in zip(names, suffixed) if not needed)]
        return classes if self.suffix else sorted(classes, key=lambda name: name.endswith("ResourceResource"))

    def _needs_suffix(self, name: str, attribute: str, package: _Package) -> bool:
        """Whether something else has the name; in a script without capitals that is the file of the class."""
        beside_client = package.is_of_client and not CLIENT_IMPORTS.isdisjoint(class_names(name))
        hides_imports = not GENERATED_NAMES.isdisjoint(class_names(name))
        return self.suffix or beside_client or hides_imports or name == attribute.rstrip("_")

    def _inside(self, parent: ir.Resource, child: ir.Resource) -> str:
        return f"{self.casing.singular(parent.name)}_{child.name}" if parent.key else child.name

    def _report(self, child: ir.Resource, package: _Package, name: str, other_name: str) -> None:
        others = (package.exported.get(taken) for taken in (name, *class_names(name)))
        other = next((resource for resource in others if resource is not None), child)
        self.reports.ambiguous_resource(child, other, name, other_name)
