"""Writes what an SDK says as a configuration, and reports what of it no configuration can say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.adopt.client_settings import ClientWriter
from generator.adopt.corrections import Call, FixedHeaders, binary_response
from generator.adopt.endpoints import Endpoints, path_parameters, wire_path_names
from generator.adopt.homes import SHARED, Homes, Path, own_folder
from generator.adopt.likeness import Schemas
from generator.adopt.matching import Match, Matcher
from generator.adopt.own_answers import copies_of_models
from generator.adopt.reading import walk
from generator.adopt.schemes import is_describable, scheme
from generator.adopt.scope import Symbol
from generator.adopt.sdk import SDK, Method, PageClass, Resource
from generator.adopt.sent import named_in, only_sent_by_users, taken_with
from generator.adopt.shapes import Reference, Shape, ShapeReader
from generator.adopt.spellings import custom_casings
from generator.adopt.unwrapping import is_unwrapping, unwrapping
from generator.config import Config
from generator.config.casings import casing_of
from generator.config.model import Settings
from generator.diagnostics import Diagnostic, Diagnostics, Location, Reporter
from generator.diagnostics.code import Code
from generator.diagnostics.codes import Adopt
from generator.document.types import Document, Operation
from generator.identifiers import Casing


@dataclass(slots=True)
class Adoption:
    """A configuration in the making. `document_report` knows the document's places."""

    sdk: SDK
    shapes: ShapeReader
    document: Document
    diagnostics: Diagnostics
    document_report: Reporter
    casing: Casing = field(default_factory=lambda: casing_of(Config(settings=Settings(naming="compatible"))))
    schemas: Schemas = field(init=False)
    endpoints: Endpoints = field(init=False)
    homes: Homes = field(init=False)
    _operations: dict[tuple[Path, str], Operation] = field(default_factory=dict)
    _models: dict[Path, dict[str, str | dict[str, Any]]] = field(default_factory=dict)
    _titles_first: bool = False
    """Whether members of choices are called after the titles of their components."""
    _model_paths: dict[tuple[str, str], str] = field(default_factory=dict)
    _listed: list[str] = field(default_factory=list)
    """The pointers of the schemas of models."""

    def __post_init__(self) -> None:
        methods = [method for resource in walk(self.sdk.root) for method in resource.methods]
        self.schemas = Schemas(self.document)
        self.endpoints = Endpoints.of(self.document, methods)
        self.homes = Homes(self.sdk.root, self.casing)

    def written(self) -> dict[str, Any]:
        """The configuration, in the layout of `stainless.yml`."""
        self._find_operations()
        self._list_models()
        client = ClientWriter(self.sdk.client, self.sdk.package, self.document, self.casing, self.diagnostics)
        casings = custom_casings(self.sdk, self.casing, self.shapes)
        pagination = [*self._schemes()]
        unspecified = [*self._unspecified()]
        calls = [*self._calls()]
        headers = FixedHeaders(calls)
        headers.report_others(self.diagnostics)
        return {
            "organization": {"name": client.organization},
            "targets": {"python": self._target()},
            "environments": client.environments(self.endpoints.added, self.endpoints.removed),
            "client_settings": client.settings(headers.of_all()),
            **client.security(),
            "resources": self._resources(),
            **({"openapi": {"transforms": copies}} if (copies := self._copies(calls)) else {}),
            **({"pagination": pagination} if pagination else {}),
            **({"custom_casings": casings} if casings else {}),
            **({"query_settings": formats} if (formats := client.query_settings()) else {}),
            "settings": self._settings(),
            **({"unspecified_endpoints": unspecified} if unspecified else {}),
        }

    def _target(self) -> dict[str, str]:
        project = self.sdk.project
        own = {"project_name": project} if project and project != self.sdk.package else {}
        return {"package_name": self.sdk.package, **own}

    def _settings(self) -> dict[str, Any]:
        return {
            "naming": "compatible",
            "resource_suffix": self.sdk.resource_suffix,
            "raw_responses": "legacy" if self.sdk.is_legacy else "awaitable",
            **({"variant_names": "title"} if self._titles_first else {}),
            **({"per_endpoint_security": True} if self.sdk.chooses_credentials else {}),
        }

    # ---- operations

    def _find_operations(self) -> None:
        for resource in walk(self.sdk.root):
            for method in resource.methods:
                operation = self.endpoints.find(method)
                if operation is None:
                    message = f"`{_call(resource, method.name)}` calls '{method.verb} {method.path}', which the document lacks"
                    self._report(Adopt.EndpointNotInDocument, message, method.place)
                else:
                    self._operations[resource.path, method.name] = operation
            for written in resource.hand_written:
                if is_unwrapping(resource, written):
                    continue
                by_hand = "edited" if written.is_edited else "written"
                message = f"`{_call(resource, written.name)}` was {by_hand} by hand: it {written.reason}"
                self._report(Adopt.HandWrittenMethod, message, written.place, Adopt.HandWrittenMethod.remedy)

    def _calls(self) -> Iterator[tuple[Resource, Method, Operation]]:
        for resource in walk(self.sdk.root):
            for method in resource.methods:
                operation = self._operations.get((resource.path, method.name))
                if operation is not None:
                    yield resource, method, operation

    def _copies(self, calls: Sequence[Call]) -> list[dict[str, object]]:
        owned = [Symbol(*symbol) for symbol in self._model_paths]
        return copies_of_models(calls, self.schemas, self.shapes, self._listed, owned)

    def _unspecified(self) -> Iterator[str]:
        used = {operation.pointer for operation in self._operations.values()}
        for operation in self.document.operations:
            if operation.pointer not in used:
                endpoint = f"{operation.verb} {operation.path}"
                self.document_report.note(
                    Adopt.OperationNotInSDK, f"the SDK has no method for '{endpoint}'", operation.pointer
                )
                yield endpoint

    # ---- models

    def _list_models(self) -> None:
        listed = [model for model in self.sdk.models if not self.homes.is_answer(model)]
        matcher = Matcher(self.document, self.shapes, listed)
        for resource in walk(self.sdk.root):
            for method in resource.methods:
                operation = self._operations.get((resource.path, method.name))
                if operation is not None:
                    matcher.method(method, operation, resource.path)
        matches, missing = matcher.matches()
        self._titles_first = matcher.variant_names["title"] > matcher.variant_names["component"]
        sent = only_sent_by_users(listed, self._taken(), self.shapes)
        for match in matches:
            self._list(match, matcher.reached(match.model), sent=match.model in sent)
        for model in missing:
            message = f"no schema of the document fits the model `{model.name}`"
            self._report(Adopt.ModelNotRecovered, message, model.place)

    def _taken(self) -> tuple[Symbol, ...]:
        """The types that methods take, with all that is in them."""
        methods = (method for resource in walk(self.sdk.root) for method in resource.methods)
        arguments = [argument.shape for method in methods for argument in method.arguments]
        return taken_with([symbol for shape in arguments for symbol in named_in(shape)], self.shapes)

    def _list(self, match: Match, reached: list[Path], *, sent: bool) -> None:
        home = self.homes.home(match.model, reached)
        target = f"#{match.pointer}"
        self._listed.append(match.pointer)
        model: str | dict[str, Any] = {"openapi_uri": target, "sent": True} if sent else target
        self._models.setdefault(home, {})[match.model.stem] = model
        for symbol in match.model.symbols:
            self._model_paths[symbol] = ".".join((*home, match.model.stem))
        if match.others:
            others = ", ".join(f"#{pointer}" for pointer in match.others[:3])
            message = f"the model `{match.model.name}` fits #{match.pointer}, and as well {others}"
            self._report(Adopt.ModelAmbiguous, message, match.model.place)

    # ---- resources

    def _resources(self) -> dict[str, Any]:
        tree: dict[str, Any] = {}
        if SHARED in self._models:
            tree["$shared"] = {"models": self._models[SHARED]}
        own = {method.name: self._method(self.sdk.root, method) for method in self.sdk.root.methods}
        methods = {name: value for name, value in own.items() if value is not None}
        if methods:
            tree["$client"] = {"methods": methods}
        for child in self.sdk.root.children:
            tree[child.path[-1]] = self._resource(child)
        for path, models in self._models.items():
            if path != SHARED:
                _at(tree, path).setdefault("models", models)
        return {name: value for name, value in tree.items() if value}

    def _resource(self, resource: Resource) -> dict[str, Any]:
        methods = {method.name: self._method(resource, method) for method in resource.methods}
        methods.update(unwrapping(resource, self.sdk.client))
        known = {name: value for name, value in methods.items() if value is not None}
        children = {child.path[-1]: self._resource(child) for child in resource.children}
        models = self._models.get(resource.path)
        return {
            **({"standalone_api": True} if own_folder(resource) else {}),
            **({"models": models} if models else {}),
            **({"methods": known} if known else {}),
            **({"subresources": children} if children else {}),
        }

    def _method(self, resource: Resource, method: Method) -> str | dict[str, Any] | None:
        operation = self._operations.get((resource.path, method.name))
        if operation is None:
            return None
        endpoint = f"{operation.verb} {operation.path}"
        settings = {
            **self._positional(method, operation),
            **self._paginated(method, operation),
            **self._streaming(method),
            **({"body_param_name": method.body} if method.body not in (None, "body") else {}),
            **({"unwrap_response": method.unwrapped} if method.unwrapped else {}),
            **binary_response(method, operation),
            **({"deprecated": method.deprecated} if method.deprecated else {}),
        }
        return {"endpoint": endpoint, **settings} if settings else endpoint

    def _positional(self, method: Method, operation: Operation) -> dict[str, list[str]]:
        wires = wire_path_names(method, operation)
        actual = [wires.get(item.name, item.wire) for item in method.arguments if item.is_positional]
        return {} if actual == path_parameters(operation)[-1:] else {"positional_params": actual}

    def _streaming(self, method: Method) -> dict[str, Any]:
        stream = method.stream
        if stream is None:
            return {}
        event = self._model_path(stream.event)
        return {
            "streaming": {
                "param_discriminator": stream.switch,
                **({"stream_event_model": event} if event and stream.event != method.answer else {}),
            }
        }

    def _model_path(self, shape: Shape) -> str | None:
        if not isinstance(shape, Reference):
            return None
        return self._model_paths.get((shape.symbol.module, shape.symbol.name))

    # ---- pages

    def _paginated(self, method: Method, operation: Operation) -> dict[str, Any]:
        if method.page is not None and any(page.name == method.page for page in self._pages()):
            return {"paginated": self.casing.snake(method.page)}
        return {"paginated": False} if any(self._fits(page, operation) for page in self._pages()) else {}

    def _fits(self, page: PageClass, operation: Operation) -> bool:
        names = {item.name for item in operation.parameters}
        fields = self._answered(operation)
        return (page.parameter is None or page.parameter in names) and fields.keys() >= page.fields.keys()

    def _answered(self, operation: Operation) -> Mapping[str, Any]:
        schemas = [item.schema for response in operation.responses for item in response.content if item.schema]
        return self.schemas.fields(schemas[0]) if schemas else {}

    def _schemes(self) -> Iterator[dict[str, Any]]:
        for page in self.sdk.pages:
            if page in self._pages():
                yield scheme(page, self.shapes, self.casing, self._optional_fields(page))
            else:
                message = f"how `Sync{page.name}` finds its next page is not understood"
                self._report(Adopt.PaginationNotRecovered, message, page.place)

    def _pages(self) -> list[PageClass]:
        """The classes of pages that a scheme can describe."""
        return [page for page in self.sdk.pages if is_describable(page)]

    def _optional_fields(self, page: PageClass) -> list[str]:
        answers = [
            self._answered(self._operations[resource.path, method.name])
            for resource in walk(self.sdk.root)
            for method in resource.methods
            if method.page == page.name and (resource.path, method.name) in self._operations
        ]
        return [name for name in page.fields if not all(name in answer for answer in answers)]

    def _report(self, code: Code, message: str, place: Location, hint: str | None = None) -> None:
        self.diagnostics.add(Diagnostic(code, message, place, hint))


def _call(resource: Resource, method: str) -> str:
    return ".".join(("client", *resource.path, method))


def _at(tree: dict[str, Any], path: Path) -> dict[str, Any]:
    """The resource of a path, made with all above it where it is missing."""
    node: dict[str, Any] = tree.setdefault(path[0], {})
    for name in path[1:]:
        node = node.setdefault("subresources", {}).setdefault(name, {})
    return node
