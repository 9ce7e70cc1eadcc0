"""The analysis stage: a document and a configuration become an `ir.API`."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator import ir
from generator.analysis import resources
from generator.analysis.answer_headers import answer_headers
from generator.analysis.client import client
from generator.analysis.defaults import completed
from generator.analysis.deprecated_models import with_deprecations
from generator.analysis.losses import Carried, report_losses
from generator.analysis.operations import OperationReader
from generator.analysis.ordering import sorted_api
from generator.analysis.pages import paginated
from generator.analysis.published import PublishedSchemaReader
from generator.analysis.publishing import publisher
from generator.analysis.requests import RequestReader
from generator.analysis.resources import Plan, PlannedMethod
from generator.analysis.responses import ResponseReader
from generator.analysis.schemas import SchemaReader
from generator.analysis.security import security_of
from generator.analysis.serialization import SerializationReader
from generator.analysis.servers import server_of
from generator.analysis.unwrapping import unwrapping
from generator.analysis.unwraps import UnwrapReader
from generator.config.casings import casing_of
from generator.config.model import Config, Method, Model
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation


def analyse(document: Document, config: Config, document_report: Reporter, config_report: Reporter) -> ir.API:
    """Reads every configured (or, without configuration, every) operation and the definitions that it reaches."""
    serialization = SerializationReader.of(config, document.version, document_report)
    config = completed(config, document)
    plan = resources.plan(document, config, document_report, config_report)
    models = _Models(document, config_report).resolve(plan)
    is_existing = config.settings.is_existing_sdk
    reader_of_schemas = PublishedSchemaReader if is_existing else SchemaReader
    schemas = reader_of_schemas(document, document_report, frozenset(models.values()), keeps_types=is_existing)
    requests = RequestReader(schemas, keeps_wire=is_existing)
    if isinstance(schemas, PublishedSchemaReader):
        schemas.titles_first = config.settings.variant_names == "title"
        requests = replace(requests, variants_at=schemas.variants_at)
    responses = ResponseReader(schemas, is_existing, unwrapping(config))
    reader = OperationReader(schemas, requests, responses, serialization)
    own_client = client(document, config, document_report, config_report)
    options = {option.name: casing_of(config).snake(option.name) for option in config.client.opts}
    unwraps = UnwrapReader(schemas, options, is_existing, document_report, config_report)
    analysis = _Analysis(reader, unwraps, models, config, own_client, document_report, config_report)
    root = analysis.resource(plan)
    pages = paginated(root, schemas.complete(), analysis.carried, config, config_report)
    api = ir.API(
        title=document.title,
        version=document.api_version,
        description=document.description,
        client=own_client,
        definitions=with_deprecations(pages.definitions, pages.root),
        root=pages.root,
        uses=ir.uses(pages.root, pages.definitions),
        pages=pages.schemes,
        reads_formats=not is_existing,
        left_out=_left_out(document, analysis.carried),
        publisher=publisher(document, config),
    )
    report_losses(api, analysis.carried, models.values(), document, config, document_report)
    return sorted_api(api) if config.settings.sort_properties else api


def _left_out(document: Document, carried: Iterable[Carried]) -> tuple[str, ...]:
    endpoints = dict.fromkeys(item.read.endpoint for item in carried)
    return tuple(item.pointer for item in document.operations if f"{item.verb} {item.path}" not in endpoints)


@dataclass(frozen=True, slots=True)
class _Models:
    """Finds the schemas that the configuration names."""

    document: Document
    report: Reporter

    def resolve(self, plan: Plan) -> Mapping[str, str]:
        """`resource.model` -> pointer of its schema; one that is not there is an error."""
        found: dict[str, str] = {}
        for resource, model in resources.model_pointers(plan):
            if self._exists(model):
                found[f"{resource.key}.{model.name}".lstrip(".")] = model.target
        return found

    def _exists(self, model: Model) -> bool:
        try:
            self.document.schema(model.target)
        except KeyError:
            names = {pointer: name for name, pointer in self.document.component_schemas.items()}
            close = difflib.get_close_matches(model.target, names, n=1)
            hint = f"Did you mean '#{close[0]}'?" if close else None
            self.report.error(
                Analyse.ModelNotFound, f"the document has no schema '#{model.target}'", model.pointer, hint
            )
            return False
        return True


@dataclass(frozen=True, slots=True)
class _Analysis:
    operations: OperationReader
    unwraps: UnwrapReader
    models: Mapping[str, str]
    config: Config
    client: ir.Client
    document_report: Reporter
    config_report: Reporter
    carried: list[Carried] = field(default_factory=list)
    """What has been read, in order."""

    def resource(self, plan: Plan) -> ir.Resource:
        """The resource with what could be read of it; methods that are not supported yet are missing."""
        return ir.Resource(
            name=plan.name,
            key=plan.key,
            description=plan.description,
            methods=(*self._methods(plan), *self._unwraps(plan)),
            models=(*self._models(plan), *self._models_below(plan)),
            children=tuple(self._non_empty(plan.children.values())),
            folder=plan.folder,
            mixins=tuple(plan.mixins),
        )

    def _non_empty(self, plans: Iterable[Plan]) -> Iterator[ir.Resource]:
        for plan in plans:
            if self._has_class(plan):
                resource = self.resource(plan)
                if resource.methods or resource.models or resource.children:
                    yield resource

    def _has_class(self, plan: Plan) -> bool:
        """Whether callers see a resource. In an existing SDK, one without any method only says where its models stand."""
        return not self.config.settings.is_existing_sdk or any(
            resource.methods or resource.unwraps for resource in plan.walk()
        )

    def _models_below(self, plan: Plan) -> Iterator[ir.Model]:
        """The models of what is below and has no class."""
        for child in plan.children.values():
            if not self._has_class(child):
                for resource in child.walk():
                    yield from self._models(resource)

    def _models(self, plan: Plan) -> Iterator[ir.Model]:
        for model in plan.models:
            if model.alias_of is not None:
                yield from self._aliased_model(plan, model, model.alias_of)
                continue
            pointer = self._pointer(plan, model)
            type_ = self.operations.schemas.reference(pointer) if pointer is not None else ir.UNKNOWN
            match type_:
                case ir.Named(key) | ir.Nullable(ir.Named(key)):
                    folder = plan.folder if plan.key else None
                    yield ir.Model(model.name, key, model.pointer, folder, model.sent, model.deprecated)

    def _aliased_model(self, plan: Plan, model: Model, other: str) -> Iterator[ir.Model]:
        """Another name for a model of the same resource, or of one by its path."""
        target = self.models.get(f"{plan.key}.{other}".lstrip("."), self.models.get(other.removeprefix("$shared.")))
        if target is None:
            message = f"there is no model '{other}' in `resources`"
            close = difflib.get_close_matches(other, self.models, n=1)
            hint = f"Did you mean '{close[0]}'?" if close else None
            self.config_report.error(Analyse.ModelNotFound, message, model.pointer, hint)
            return
        key = f"{plan.key}.{model.name} {target}"
        type_, origin = self.operations.schemas.reference(target), ir.Origin(component=model.name)
        self.operations.schemas.definitions[key] = ir.Alias(key, origin, None, type_)
        folder = plan.folder if plan.key else None
        yield ir.Model(model.name, key, model.pointer, folder, deprecated=model.deprecated)

    def _pointer(self, plan: Plan, model: Model) -> str | None:
        """The pointer of the schema of a configured model; None where the document has none."""
        return self.models.get(f"{plan.key}.{model.name}".lstrip("."))

    def _methods(self, plan: Plan) -> Iterator[ir.Method]:
        for planned in plan.methods:
            method = self._method(planned, plan.key_of(planned.name), plan.deprecated)
            if method is not None:
                yield method

    def _unwraps(self, plan: Plan) -> Iterator[ir.Unwrap]:
        listed = [pointer for model in plan.models if (pointer := self._pointer(plan, model)) is not None]
        for planned in plan.unwraps:
            yield from self.unwraps.read(planned.name, plan.key_of(planned.name), planned.configured, listed)

    def _method(self, planned: PlannedMethod, key: str, deprecated: str | None) -> ir.Call | None:
        configured = planned.configured
        event = self._event(configured) if configured else None
        operation = self.operations.read(planned.operation, key, configured, event)
        operation = replace(
            operation,
            security=self._security(planned.operation),
            server=self._server(planned.operation),
            answer_headers=self._answer_headers(planned.operation),
            timeout=configured.timeout if configured else None,
            max_retries=configured.max_retries if configured else None,
        )
        if configured and not self._has_switch(operation, configured):
            return None
        self.carried.append(Carried(planned.operation, operation, configured))
        return ir.Call(
            name=planned.name,
            operation=operation,
            config=configured.pointer if configured else None,
            deprecated=(configured.deprecated if configured else None) or deprecated,
            positional=self._positional(operation, configured),
            path_in_params=self.config.settings.is_existing_sdk,
        )

    def _security(self, operation: Operation) -> ir.Security | None:
        return security_of(operation.security, self.operations.schemas.document, self.config, self.client.security)

    def _answer_headers(self, operation: Operation) -> tuple[ir.AnswerHeader, ...]:
        """Those of an existing SDK have no types."""
        if self.config.settings.is_existing_sdk:
            return ()
        return answer_headers(operation, self.operations.schemas.document.schema, self.client.request_id_header)

    def _server(self, operation: Operation) -> str | None:
        document = self.operations.schemas.document
        return server_of(operation, document, self.config, self.client.servers, self.document_report)

    def _positional(self, operation: ir.Operation, method: Method | None) -> tuple[str, ...]:
        """What may be given by position: what the configuration says, else the last path parameter."""
        if method is not None and method.positional_params is not None:
            return tuple(item.key for item in operation.parameters if item.wire in method.positional_params)
        in_path = [item.key for item in operation.parameters if item.place is ir.ParameterPlace.PATH]
        return tuple(in_path[-1:]) if self.config.settings.positional_params else ()

    def _has_switch(self, operation: ir.Operation, method: Method) -> bool:
        """Whether the operation has the parameter that is configured to ask for a stream; an error where not."""
        switch = ir.switch_of(operation.outcome)
        names = [item.wire for item in operation.parameters]
        if switch is None or switch in names or method.streaming is None:
            return True
        close = difflib.get_close_matches(switch, names, n=1)
        hint = f"Did you mean '{close[0]}'?" if close else None
        message = f"'{operation.endpoint}' has no parameter '{switch}' that could ask for a stream"
        self.config_report.error(Analyse.ParameterNotFound, message, method.streaming.pointer, hint)
        return False

    def _event(self, method: Method) -> ir.Type | None:
        """The type of a stream's events, by the path of its model."""
        if method.streaming is None or method.streaming.event_model is None:
            return None
        pointer = self.models.get(method.streaming.event_model)
        if pointer is None:
            message = f"there is no model '{method.streaming.event_model}' in `resources`"
            close = difflib.get_close_matches(method.streaming.event_model, self.models, n=1)
            hint = f"Did you mean '{close[0]}'?" if close else None
            self.config_report.error(Analyse.EventModelNotFound, message, method.streaming.pointer, hint)
            return None
        return self.operations.schemas.reference(pointer)
