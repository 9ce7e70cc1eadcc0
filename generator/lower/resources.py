"""Resources: a module each, with its class, the async one, and the raw and streaming views of both."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator import ir, pymodel
from generator.literals import comment
from generator.lower.answer_headers import HeaderLowering
from generator.lower.answer_headers import class_names as class_names_of_headers
from generator.lower.docs import docs, one_line
from generator.lower.example_calls import ExampleCalls
from generator.lower.files import ImportCollector, python_file
from generator.lower.flavour import ASYNC, SYNC, Flavour
from generator.lower.layout import laid_out
from generator.lower.methods import MethodLowering
from generator.lower.parameters import OPTIONS
from generator.lower.unwraps import UnwrapLowering
from generator.lower.wire import WireNames
from generator.naming import NameTable
from generator.naming.resources import class_names

VIEWS = ("WithRawResponse", "WithStreamingResponse")

_IN_VIEWS = frozenset(
    {"self", "raw", "raw_with", "streaming", "async_raw", "async_raw_with", "async_streaming", "awaitable_raw"}
)
"""What the constructors of views refer to beside the resource that they are a view of."""

IMPORTED = frozenset("""
    AnswerHeaders Any Content Decimal Literal Mapping NoneType Style TYPE_CHECKING UUID WebhookHeaders at_server async_binary_streaming async_raw
    async_raw_with async_streaming awaitable_raw binary_streaming unwrapped
    builtins by_status cached_property cast cookie_header date datetime deprecated dt json_lines named_events omit
    optional_body overload path_template query_to_wire raw raw_with required_args streaming styled_headers styled_path styled_query
    retries_of_method time timedelta timeout_of_method to_wire unverified_event verified_event verify_webhook
    """.split())
"""What a resource's module may import beside the names that no type has: a type called so is named by its module."""

_RAW_DOCS = "The same methods, each returning its response as it came; `parse()` on that gives the value."
_STREAMING_DOCS = "The same methods, each a context manager of its response, which is read only when asked for."


@dataclass(frozen=True, slots=True)
class ResourceLowering:
    api: ir.API
    names: NameTable
    wire: WireNames

    def modules(self) -> Iterator[pymodel.ResourceModule]:
        for child in self.api.root.children:
            yield from self._modules(child, ())

    def _modules(self, resource: ir.Resource, around: tuple[str, ...]) -> Iterator[pymodel.ResourceModule]:
        """A resource and those below it; `around` are the attributes that lead to what it is in."""
        attributes = (*around, self.names.resources[resource.key].attribute)
        yield self._module(resource, attributes)
        for child in resource.children:
            yield from self._modules(child, attributes)

    def _module(self, resource: ir.Resource, attributes: tuple[str, ...]) -> pymodel.ResourceModule:
        name = self.names.resources[resource.key]
        own, reserved = frozenset(class_names(name.class_name)), IMPORTED.union(taken_by(resource, self.names))
        file = ImportCollector(name.module, own=own, reserved=reserved)
        file.runtime("first_use", "cached_property")
        headers = class_names_of_headers(resource.calls, self.names)
        classes = tuple(self._class(resource, flavour, file, headers, attributes) for flavour in (SYNC, ASYNC))
        answer_headers = HeaderLowering(self.names, self.api, file, headers).lower(resource.calls)
        checking_imports = self.child_imports(resource, ImportCollector(name.module))
        if checking_imports:
            file.use("typing", "TYPE_CHECKING")
        return pymodel.ResourceModule(
            path=python_file(name.module),
            pointer=comment(resource.key),
            classes=classes,
            answer_headers=tuple(answer_headers),
            imports=file.imports(),
            checking_imports=checking_imports,
            exports=tuple(name for item in classes for name in (item.name, *(view.name for view in item.views))),
        )

    def _class(
        self,
        resource: ir.Resource,
        flavour: Flavour,
        file: ImportCollector,
        headers: Mapping[str, str],
        attributes: tuple[str, ...],
    ) -> pymodel.ResourceClass:
        name = self.names.resources[resource.key]
        class_name = flavour.of(name.class_name)
        methods = self.methods(resource, flavour, file, headers, attributes)
        unwraps = UnwrapLowering(self.names, self.api, self.wire, file, self._taken(resource))
        return pymodel.ResourceClass(
            name=class_name,
            base=", ".join((*_mixins(resource, flavour, file), base_of(resource, flavour, file))),
            argument=f"{name.attribute}_" if name.attribute in _IN_VIEWS else name.attribute,
            views=self.views_of(class_name, methods, flavour, file),
            docs=docs(resource.description),
            children=tuple(self.children(resource, flavour, file)),
            methods=tuple(map(laid_out, methods)),
            unwraps=tuple(map(unwraps.method, resource.unwraps)),
        )

    def methods(
        self,
        resource: ir.Resource,
        flavour: Flavour,
        file: ImportCollector,
        headers: Mapping[str, str],
        attributes: tuple[str, ...],
    ) -> tuple[pymodel.Method, ...]:
        """The methods of a resource, or of the client itself; `headers` are the classes that read those of answers."""
        examples = ExampleCalls(self.api, self.names, flavour, attributes)
        taken, of_client = self._taken(resource), not resource.key
        lowering = MethodLowering(self.names, self.api, self.wire, file, flavour, taken, headers, examples, of_client)
        return tuple(lowering.methods(resource.calls))

    def _taken(self, resource: ir.Resource) -> frozenset[str]:
        """The names in the class of a resource."""
        own = (self.names.methods[method.key].name for method in resource.methods)
        return frozenset({*own, *(self.names.resources[child.key].attribute for child in resource.children)})

    def views_of(
        self, class_name: str, methods: tuple[pymodel.Method, ...], flavour: Flavour, file: ImportCollector
    ) -> tuple[pymodel.View, ...]:
        """The views of a class with their methods."""
        raw = self._raw_view(flavour)
        if raw[1] != flavour.raw and methods or not all(method.headers for method in methods):
            file.runtime(*raw)
        if not all(method.is_binary for method in methods):
            file.runtime("resource", flavour.streaming)
        return tuple(_with_methods(views(class_name), methods, flavour, file, raw[1]))

    def _raw_view(self, flavour: Flavour) -> tuple[str, str]:
        """The module and the name of what makes a method one that returns its response."""
        if flavour is ASYNC and self.api.client.awaits_raw_responses:
            return "awaitable", "awaitable_raw"
        return "resource", flavour.raw

    def children(self, resource: ir.Resource, flavour: Flavour, file: ImportCollector) -> Iterator[pymodel.Child]:
        """The resources right below, as attributes that load them on first use."""
        for child in resource.children:
            name = self.names.resources[child.key]
            yield pymodel.Child(name.attribute, flavour.of(name.class_name), file.relative(name.module))

    def child_imports(self, resource: ir.Resource, file: ImportCollector) -> tuple[pymodel.Import, ...]:
        """What annotations of those attributes need; type checkers read it, nothing is loaded."""
        for child in resource.children:
            name = self.names.resources[child.key]
            for flavour in (SYNC, ASYNC):
                for suffix in ("", *VIEWS):
                    file.local(name.module, flavour.of(name.class_name) + suffix)
        return file.imports(column=4)


def taken_by(resource: ir.Resource, names: NameTable) -> Iterator[str]:
    """What is not to be imported under another meaning: the classes of a module, and what would hide it within them."""
    for item in (resource, *resource.children):
        if item.key:
            name = names.resources[item.key]
            yield from (name.attribute, *class_names(name.class_name))
    for method in resource.methods:
        name_of_method = names.methods[method.key]
        yield from (name_of_method.name, *name_of_method.parameters)
    yield from (name for name, _, _ in OPTIONS)


def _mixins(resource: ir.Resource, flavour: Flavour, file: ImportCollector) -> Iterator[str]:
    """The maintainer's classes, whose methods go before those of the SDK's base class."""
    return (file.local(mixin.module, flavour.of(mixin.name)) for mixin in resource.mixins)


def base_of(resource: ir.Resource, flavour: Flavour, file: ImportCollector) -> str:
    """The class that a resource is one of: of those with pages, where a method gives some."""
    if any(isinstance(method.operation.outcome, ir.Page) for method in resource.calls):
        return file.runtime(flavour.page_module, flavour.page_resource)
    return file.runtime("resource", flavour.resource_base)


def views(class_name: str) -> tuple[pymodel.View, ...]:
    """The raw and the streaming view of a class."""
    attributes = ("with_raw_response", "with_streaming_response")
    texts = (one_line(_RAW_DOCS), one_line(_STREAMING_DOCS))
    parts = zip(VIEWS, attributes, texts)
    return tuple(pymodel.View(class_name + suffix, name, suffix, text) for suffix, name, text in parts)


def _with_methods(
    own: tuple[pymodel.View, ...],
    methods: tuple[pymodel.Method, ...],
    flavour: Flavour,
    file: ImportCollector,
    raw_view: str,
) -> Iterator[pymodel.View]:
    """The views with their methods. That of a binary answer, unread, has what such an answer has when it is read."""
    raw, streaming = own
    headed = raw_view == flavour.raw  # a response that is awaited has no types for its headers yet
    if headed and any(item.headers for item in methods):
        file.runtime("answer_headers", f"{flavour.raw}_with")
    wraps_raw = {True: f"{flavour.raw}_with" if headed else raw_view, False: raw_view}
    raws = (
        pymodel.ViewMethod(item.name, wraps_raw[bool(item.headers)], item.deprecated, item.headers if headed else "")
        for item in methods
    )
    yield replace(raw, methods=tuple(raws))
    wraps = {False: flavour.streaming}
    if any(item.is_binary for item in methods):
        wraps[True] = file.runtime(flavour.binary_module, flavour.binary_streaming)
    streams = (pymodel.ViewMethod(item.name, wraps[item.is_binary], item.deprecated) for item in methods)
    yield replace(streaming, methods=tuple(streams))
