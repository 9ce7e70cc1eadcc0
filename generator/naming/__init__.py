"""The naming stage: every Python name is decided here, from where a thing stands and never by counting."""

from __future__ import annotations

from generator import ir
from generator.analysis.usage import walk
from generator.config.model import Config
from generator.diagnostics import Reporter
from generator.identifiers import INITIALISMS, Casing
from generator.naming import members, places, types
from generator.naming.places import env_prefix
from generator.naming.reports import Reports, is_too_long
from generator.naming.table import ClientName, MethodName, ModulePath, NameTable, ResourceName, TypeName

__all__ = [
    "ClientName",
    "MethodName",
    "ModulePath",
    "NameTable",
    "ResourceName",
    "TypeName",
    "casing_of",
    "env_prefix",
    "name",
]


def name(api: ir.API, config: Config, package: str, document_report: Reporter, config_report: Reporter) -> NameTable:
    """Names everything in `api`; `package` is the import name. What can not be told apart is a located error."""
    casing = casing_of(config)
    reports = Reports(document_report, config_report)
    resources = places.resources(api, config, casing, reports)
    method_places = places.methods(api, casing, reports)
    type_names, nested = types.name_types(api, casing, method_places, document_report)
    table = NameTable(
        client=places.client(api, config, package, casing),
        resources=resources,
        methods=members.methods(api, casing, method_places, reports),
        types=type_names,
        nested=nested,
        fields=members.fields(api, casing, members.MODEL, reports),
        keys=members.fields(api, casing, members.TYPED_DICT, reports),
    )
    _report_long_modules(api, table, reports)
    return table


def _report_long_modules(api: ir.API, table: NameTable, reports: Reports) -> None:
    for (key, _), type_name in table.types.items():
        if is_too_long(type_name.module):
            reports.long_module(type_name.module, ir.pointer_of(key))
    for resource in walk(api.root):
        own = table.resources[resource.key].module if resource.key else ()
        for method in resource.methods:
            params = table.methods[method.operation.key].params
            module = params.module if params and is_too_long(params.module) else own
            if is_too_long(module):
                reports.long_module(module, method.operation.pointer)


def casing_of(config: Config) -> Casing:
    """How the configuration writes the words of this API (`custom_casings`)."""
    given = config.custom_casings.values()
    return Casing(
        words={item.word.lower(): (item.snake, item.pascal) for item in given if item.snake or item.pascal},
        initialisms=INITIALISMS | {item.word.lower() for item in given if item.initialism},
        singulars={item.plural: item.singular for item in given if item.plural and item.singular},
    )
