"""The tree of resources as it is to be: from the configuration, and from the document's paths. Nothing is read yet."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator import ir
from generator import pointer as pointers
from generator.analysis import rest
from generator.analysis.clashes import Place
from generator.analysis.listings import answers_many
from generator.analysis.received import METHOD, RESOURCE, is_derived
from generator.config.model import Config, Method, Model, Resource, Unwrap
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse, Configure
from generator.document.types import Document, Operation
from generator.identifiers import Casing


@dataclass(frozen=True, slots=True)
class PlannedMethod:
    name: str
    operation: Operation
    configured: Method | None = None


@dataclass(frozen=True, slots=True)
class PlannedUnwrap:
    """A method that takes webhooks."""

    name: str
    configured: Unwrap | None = None


@dataclass(slots=True)
class Plan:
    """A resource that will be: `name` is empty for the client itself.

    Dots in a name (`/chat.post`) are none in its key, where `chat.post` is the resource `post` within `chat`.
    """

    name: str
    key: str
    description: str | None = None
    methods: list[PlannedMethod] = field(default_factory=list)
    unwraps: list[PlannedUnwrap] = field(default_factory=list)
    models: list[Model] = field(default_factory=list)
    children: dict[str, Plan] = field(default_factory=dict)

    path: tuple[str, ...] = ()
    own_folder: bool = False
    mixins: list[ir.Mixin] = field(default_factory=list)
    deprecated: str | None = None
    """What is to be used instead of its methods."""

    def child(self, name: str) -> Plan:
        new = Plan(name, self.key_of(name), path=(*self.path, name), deprecated=self.deprecated)
        return self.children.setdefault(name, new)

    @property
    def folder(self) -> tuple[str, ...]:
        """The resources in whose folder its types stand: itself, or those above it."""
        keys = tuple(self.key.split(".")) if self.key else ()
        return keys if self.own_folder else keys[:-1]

    @property
    def names(self) -> Iterator[str]:
        """The names of its methods; an empty one stands for itself."""
        yield from ("", *(method.name for method in self.methods), *(unwrap.name for unwrap in self.unwraps))

    def key_of(self, name: str) -> str:
        """The key of a resource or method within this one."""
        own = name.replace(".", "_")
        return f"{self.key}.{own}" if self.key else own

    def walk(self) -> Iterator[Plan]:
        yield self
        for child in self.children.values():
            yield from child.walk()


def plan(document: Document, config: Config, document_report: Reporter, config_report: Reporter) -> Plan:
    """The tree: what is configured, and the rest derived from paths where the configuration is not the whole API."""
    configured = _Configured(document, config_report)
    root = configured.root(config)
    if config.whole_api and (config.resources or config.client_methods is not None):
        _report_unconfigured(document, config, root, document_report)
        return root
    settled = configured.settled(config)
    _add_derived(root, document, [operation for operation in document.operations if operation.pointer not in settled])
    if is_derived(config, document):
        _resource_of_webhooks(root).unwraps.append(PlannedUnwrap(METHOD))
    return root


def _mixins(resource: Resource) -> Iterator[ir.Mixin]:
    for index, text in enumerate(resource.mixins):
        *module, name = text.split(".")
        yield ir.Mixin(tuple(module), name, pointers.join(resource.pointer, "mixins", index))


def _resource_of_webhooks(root: Plan) -> Plan:
    """The resource of that name, in whatever notation, or a new one."""
    own = (child for name, child in root.children.items() if Casing().snake(name) == RESOURCE)
    return next(own, None) or root.child(RESOURCE)


def _add_derived(root: Plan, document: Document, operations: Sequence[Operation]) -> None:
    """Adds operations that the configuration is silent of, under names that nothing of it has."""
    taken = [Place(resource.path, name) for resource in root.walk() for name in resource.names]
    for operation, place in zip(operations, rest.places(operations, taken, answers_many(document.schema))):
        resource = root
        for name in place.resource:
            resource = resource.child(name)
        resource.methods.append(PlannedMethod(place.method, operation))


@dataclass(frozen=True, slots=True)
class _Configured:
    document: Document
    report: Reporter
    endpoints: dict[str, Operation] = field(init=False)

    def __post_init__(self) -> None:
        by_endpoint = {_endpoint(operation.verb, operation.path): operation for operation in self.document.operations}
        object.__setattr__(self, "endpoints", by_endpoint)

    def settled(self, config: Config) -> set[str]:
        """The pointers of the operations that the configuration names, be it to leave them out."""
        endpoints = (entry.split(maxsplit=1) for entry in config.unspecified_endpoints)
        named = [(verb, path) for verb, path in endpoints]
        for resource in (*config.resources, *([config.client_methods] if config.client_methods else [])):
            named += [(method.verb, method.path) for method in _all_methods(resource)]
        operations = (self._operation(verb, path) for verb, path in named)
        return {operation.pointer for operation in operations if operation is not None}

    def root(self, config: Config) -> Plan:
        root = Plan("", "")
        if config.shared is not None:
            self._fill(root, config.shared)
        if config.client_methods is not None:
            root.methods.extend(self._methods(config.client_methods))
            self._leave_out(config.client_methods)
        for resource in config.resources:
            self._fill(root.child(resource.name), resource)
        return root

    def _leave_out(self, own: Resource) -> None:
        """Reports what of the client's own methods is not supported: those that take webhooks."""
        for item in own.unwraps:
            message = f"'{item.name}' is left out: a method of the client itself can't receive webhooks"
            self.report.warning(
                Configure.UnsupportedClientMethod, message, item.pointer, Configure.UnsupportedClientMethod.remedy
            )

    def _fill(self, target: Plan, resource: Resource) -> None:
        target.description = target.description or resource.description
        target.own_folder = target.own_folder or resource.own_folder
        target.deprecated = resource.deprecated or target.deprecated
        target.models.extend(resource.models)
        target.mixins.extend(_mixins(resource))
        target.methods.extend(self._methods(resource))
        target.unwraps.extend(PlannedUnwrap(item.name, item) for item in resource.unwraps if not item.skipped)
        for child in resource.subresources:
            self._fill(target.child(child.name), child)

    def _methods(self, resource: Resource) -> Iterable[PlannedMethod]:
        for method in resource.methods:
            operation = None if method.skipped else self._operation(method.verb, method.path)
            if operation is not None:
                yield PlannedMethod(method.name, operation, method)
            elif not method.skipped:
                self._not_found(method)

    def _operation(self, verb: str, path: str) -> Operation | None:
        return self.endpoints.get(_endpoint(verb, path)) or self.endpoints.get(_endpoint(verb, _other_ending(path)))

    def _not_found(self, method: Method) -> None:
        wanted = _endpoint(method.verb, method.path)
        close = difflib.get_close_matches(wanted, self.endpoints, n=1)
        hint = f"Did you mean '{self.endpoints[close[0]].verb} {self.endpoints[close[0]].path}'?" if close else None
        message = f"the document has no operation '{method.verb} {method.path}'"
        self.report.error(Analyse.EndpointNotFound, message, method.pointer, hint)


def _all_methods(resource: Resource) -> Iterator[Method]:
    yield from resource.methods
    for child in resource.subresources:
        yield from _all_methods(child)


def _endpoint(verb: str, path: str) -> str:
    """A path is the same whatever its parameters are called."""
    parts = path.strip().split("{")
    return f"{verb} " + "{}".join([parts[0], *(part.partition("}")[2] for part in parts[1:])])


def _other_ending(path: str) -> str:
    """The path without the slash at its end, or with one: a configuration may be lax where the document has only one."""
    return path.rstrip("/") if path.endswith("/") else f"{path}/"


def _report_unconfigured(document: Document, config: Config, root: Plan, report: Reporter) -> None:
    used = {method.operation.pointer for resource in root.walk() for method in resource.methods}
    known = {_endpoint(*entry.split(maxsplit=1)) for entry in config.unspecified_endpoints if " " in entry}
    for operation in document.operations:
        endpoint = f"{operation.verb} {operation.path}"
        if operation.pointer not in used and _endpoint(operation.verb, operation.path) not in known:
            hint = f"Give it a method under `resources`, or list it: unspecified_endpoints: ['{endpoint}']"
            report.warning(
                Analyse.EndpointNotConfigured, f"'{endpoint}' is not part of the SDK", operation.pointer, hint
            )


def model_pointers(root: Plan) -> Sequence[tuple[Plan, Model]]:
    """All configured models of schemas with the resource that they belong to."""
    return [(resource, model) for resource in root.walk() for model in resource.models if model.alias_of is None]
