"""The naming stage: every Python name is decided here, from where a thing stands and never by counting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import ir
from generator.config.casings import casing_of
from generator.config.model import Config
from generator.diagnostics import Reporter
from generator.naming import members, places, resources, types
from generator.naming.reports import Reports, is_too_long
from generator.naming.table import ClientName, MethodName, ModulePath, NameTable, ResourceName, TypeName

__all__ = [
    "ClientName",
    "MethodName",
    "ModulePath",
    "NameTable",
    "ResourceName",
    "TypeName",
    "name",
]


def name(api: ir.API, config: Config, package: str, document_report: Reporter, config_report: Reporter) -> NameTable:
    """Names everything in `api`; `package` is the import name. What can not be told apart is a located error."""
    casing = casing_of(config)
    reports = Reports(document_report, config_report)
    method_places = places.methods(api, casing, reports)
    type_names = types.name_types(api, casing, method_places, document_report)
    table = NameTable(
        client=places.client(api, config, package, casing),
        resources=resources.resources(api, config, casing, reports),
        methods=members.methods(api, casing, method_places, type_names.params, reports),
        types=type_names.definitions,
        nested=type_names.nested,
        fields=members.fields(api, casing, members.MODEL, type_names.definitions, reports),
        keys=members.fields(api, casing, members.TYPED_DICT, type_names.definitions, reports),
    )
    _report_modules(_modules(api, table), reports)
    return table


def _report_modules(modules: Iterable[tuple[ModulePath, str]], reports: Reports) -> None:
    """What cannot be a file of its own on every system."""
    seen: dict[str, tuple[ModulePath, str]] = {}
    for module, pointer in modules:
        if is_too_long(module):
            reports.long_module(module, pointer)
        other = seen.setdefault("/".join(module).casefold(), (module, pointer))
        if other[0] != module:
            reports.same_file(module, pointer, *other)


def _modules(api: ir.API, table: NameTable) -> Iterator[tuple[ModulePath, str]]:
    """Every module of types and resources, and a place in the document that it is made for."""
    yield from ((type_name.module, ir.pointer_of(key)) for (key, _), type_name in table.types.items())
    for resource in ir.walk(api.root):
        for method in resource.methods:
            params = table.methods[method.operation.key].params
            yield from [(params.module, method.operation.pointer)] if params else []
            yield from [(table.resources[resource.key].module, method.operation.pointer)] if resource.key else []
