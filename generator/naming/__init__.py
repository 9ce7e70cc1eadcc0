"""The naming stage: every Python name is decided here, from where a thing stands and never by counting."""

from __future__ import annotations

from generator import ir
from generator.config.casings import casing_of
from generator.config.model import Config
from generator.diagnostics import Reporter
from generator.naming import joining, members, pages, places, resources, types
from generator.naming.reports import Reports
from generator.naming.table import ClientName, MethodName, ModulePath, NameTable, PageName, ResourceName, TypeName

__all__ = [
    "ClientName",
    "MethodName",
    "ModulePath",
    "NameTable",
    "PageName",
    "ResourceName",
    "TypeName",
    "name",
]


def name(api: ir.API, config: Config, package: str, document_report: Reporter, config_report: Reporter) -> NameTable:
    """Names everything in `api`; `package` is the import name. What nothing but a number tells apart is a warning."""
    casing = casing_of(config)
    reports = Reports(document_report, config_report)
    existing = config.settings.is_existing_sdk
    join = joining.plain if existing else joining.seamless
    method_places = places.methods(api, casing, reports, join)
    type_names = types.name_types(api, casing, method_places, reports, join, as_published=existing)
    own = members.MemberNaming(casing, existing)
    return NameTable(
        client=places.client(api, config, package, casing),
        resources=resources.resources(api, config, casing, reports),
        methods=members.methods(api, own, method_places, type_names.params, reports),
        types=type_names.definitions,
        nested=type_names.nested,
        fields=members.fields(api, own, own.model(), type_names.definitions, reports),
        keys=members.fields(api, own, own.typed_dict(), type_names.definitions, reports),
        pages=pages.pages(api, casing),
    )
