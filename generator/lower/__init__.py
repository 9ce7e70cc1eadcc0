"""The lowering stage: an API and its names become what templates print, every decision taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator import ir, pymodel
from generator.literals import literal
from generator.lower.client import ClientLowering
from generator.lower.docs import docs, one_line
from generator.lower.earlier_modules import EXCEPTIONS, WEBHOOK_EXCEPTIONS, earlier_modules
from generator.lower.example_calls import first_call
from generator.lower.models import ModelLowering
from generator.lower.packages import packages
from generator.lower.pages import page_modules
from generator.lower.params import ParamsLowering
from generator.lower.resources import ResourceLowering
from generator.lower.type_modules import type_modules
from generator.lower.unique import check_unique
from generator.lower.wire import WireNames
from generator.naming import NameTable, TypeName
from generator.naming.root_exports import BINARY_EXPORTS, OLDEST_BINARY_EXPORTS

__all__ = ["lower"]


def lower(api: ir.API, names: NameTable) -> pymodel.Package:
    """Everything that is to be generated, file by file. Raises TwoOfOneName where two things would have one file."""
    modules_of_types = type_modules(api, names)
    models = ModelLowering(api, names, modules_of_types)
    wire = WireNames(names, api.definitions)
    resources = ResourceLowering(api, names, wire)
    resource_modules = tuple(resources.modules())
    several, has_files = len(api.client.servers) > 1, ir.takes_files(api.root)
    has_webhooks = any(resource.unwraps for resource in ir.walk(api.root))
    own_types, all_modules = _own_types(names), names.type_modules()
    awaits = api.client.awaits_raw_responses
    earlier = earlier_modules(awaits_raw_responses=awaits) if api.client.takes_over else ()
    package = pymodel.Package(
        facts=_facts(api.client, names, has_webhooks),
        client=ClientLowering(api, names, resources).module(),
        resources=resource_modules,
        params=tuple(ParamsLowering(api, names, modules_of_types, wire).modules()),
        models=tuple(models.modules()),
        bases=tuple(models.base_modules()),
        reexports=tuple(models.reexporting_modules()),
        packages=tuple(
            packages(
                names,
                resource_modules,
                own_types,
                all_modules,
                _root_docs(api, names),
                several,
                has_files,
                _binary_exports(api),
                bool(api.pages),
                has_webhooks,
                api.client.takes_over,
            )
        ),
        pages=tuple(page_modules(api, names)),
        earlier=tuple(earlier),
    )
    check_unique(package)
    return package


def _binary_exports(api: ir.API) -> Mapping[str, Sequence[str]]:
    """The classes of binary answers, where methods have such."""
    methods = (method for resource in ir.walk(api.root) for method in resource.calls)
    parts = (part for method in methods for part in ir.parts_of(method.operation.outcome))
    if not any(isinstance(part, ir.Binary) for part in parts):
        return {}
    return OLDEST_BINARY_EXPORTS if api.client.has_oldest_responses else BINARY_EXPORTS


def _root_docs(api: ir.API, names: NameTable) -> pymodel.Docs:
    """What `help()` of the package begins with: what it is, a first call, and the resources."""
    title, client = f"{api.title}: a typed client, sync and async.", names.client.client
    call = first_call(api, names)
    lines = [f"from {names.client.package} import {client}", "", f"client = {client}()", *(call or "").split("\n")]
    example = "\n".join(("Example:", *(f"    {line}" if line else "" for line in lines))) if call else None
    resources = ", ".join(f"`client.{names.resources[child.key].attribute}`" for child in api.root.children)
    return docs(title, example, f"Resources: {resources}." if resources else None) or one_line(title)


def _own_types(names: NameTable) -> Iterator[TypeName]:
    """Types after which a module is named, and every method's params."""
    for method in names.methods.values():
        if method.params is not None:
            yield method.params
    yield from (name for name in names.types.values() if name not in names.nested)


def _facts(settings: ir.Client, names: NameTable, has_webhooks: bool) -> pymodel.Facts:
    client = names.client
    return pymodel.Facts(
        package=literal(client.package),
        title=literal(client.title),
        version=literal(client.version),
        client=client.client,
        error=client.error,
        also_in_exceptions=EXCEPTIONS if settings.takes_over else (),
        webhook_errors=WEBHOOK_EXCEPTIONS if settings.takes_over and has_webhooks else (),
        request_id_header=literal(settings.request_id_header or "x-request-id"),
        timeout=literal(settings.timeout),
        connect_timeout=literal(settings.connect_timeout),
        max_retries=literal(settings.max_retries),
    )
