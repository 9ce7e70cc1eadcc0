"""The package's `__init__` files: which names it offers, and where each loads from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from generator import pymodel
from generator.lower.docs import one_line
from generator.lower.files import RUNTIME, ImportCollector
from generator.lower.outcomes import PAGINATION
from generator.naming import ModulePath, NameTable, TypeName
from generator.naming.places import SHARED
from generator.naming.root_exports import (
    FILE_EXPORTS,
    FOLDERS,
    PACKAGE_EXPORTS,
    RESPONSE_EXPORTS,
    RUNTIME_EXPORTS,
    WEBHOOK_EXPORTS,
)
from generator.pymodel import Export, PackageModule


def packages(
    names: NameTable,
    resources: Sequence[pymodel.ResourceModule],
    own_types: Iterable[TypeName],
    type_modules: Iterable[ModulePath],
    text: pymodel.Docs,
    environments: bool,
    has_files: bool,
    binary: Mapping[str, Sequence[str]],
    has_pages: bool,
    has_webhooks: bool,
    takes_over: bool,
) -> Iterator[PackageModule]:
    """The root, whose docs are `text`, and every folder below `resources` and `types`."""
    own = (
        RUNTIME_EXPORTS,
        FILE_EXPORTS if has_files else {},
        binary,
        WEBHOOK_EXPORTS if has_webhooks else {},
        RESPONSE_EXPORTS if takes_over else {},
    )
    yield _root(names, text, environments, own, (*FOLDERS, *(PAGINATION if has_pages else ())))
    for folder, exports in sorted(_resource_exports(names, resources).items()):
        yield _package(folder, exports, "Resources: the methods of the API, grouped.")
    for folder, exports in sorted(_type_exports(own_types, type_modules).items()):
        yield _package(folder, exports, "Types: what methods take and what they return.")


def _root(
    names: NameTable,
    text: pymodel.Docs,
    environments: bool,
    runtime: Sequence[Mapping[str, Sequence[str]]],
    modules: Sequence[str],
) -> PackageModule:
    client = names.client.client
    exports = [
        *(
            Export(name, f".{RUNTIME}.{module}", name, f".{RUNTIME}.{module}")
            for exports in runtime
            for module, own in exports.items()
            for name in own
        ),
        *(Export(name, f".{module}", name, f".{module}") for module, own in PACKAGE_EXPORTS.items() for name in own),
        Export(names.client.error, "._exceptions", names.client.error, "._exceptions"),
        *(Export(name, "._client", name, "._client") for name in (client, f"Async{client}")),
        *_plain_names(client),
        *(Export(name, ".", name, f".{name}:") for name in modules),
    ]
    if environments:
        exports.append(Export("ENVIRONMENTS", "._client", "ENVIRONMENTS", "._client"))
    return _module((), exports, text)


def _plain_names(client: str) -> list[Export]:
    """`Client` and `AsyncClient`, in an SDK whose client is called otherwise."""
    pairs = () if client == "Client" else (("Client", client), ("AsyncClient", f"Async{client}"))
    return [Export(name, "._client", source, f"._client:{source}") for name, source in pairs]


def _resource_exports(names: NameTable, resources: Sequence[pymodel.ResourceModule]) -> dict[ModulePath, list[Export]]:
    found: dict[ModulePath, list[Export]] = {("resources",): []}
    for module in resources:
        folder: ModulePath = module.path.parent.parts
        stem = module.path.stem
        found.setdefault(folder, []).append(_submodule(stem))
        for name in module.exports:
            found.setdefault(folder, []).append(_export(name, f".{stem}"))
        if len(folder) > 1 and folder[-1] == stem:  # the resource that the package is of, beside its children
            found.setdefault(folder[:-1], []).append(_submodule(stem))
            for name in module.exports:
                found.setdefault(folder[:-1], []).append(_export(name, f".{stem}"))
    return found


def _type_exports(own_types: Iterable[TypeName], type_modules: Iterable[ModulePath]) -> dict[ModulePath, list[Export]]:
    """The types with a module of their own, and every module; types within the module of another are reached through it."""
    exports: dict[ModulePath, list[Export]] = {("types",): []}
    own_types = list(own_types)
    shared = [name for name in own_types if name.module[:-1] == SHARED]
    for name in own_types:
        exports.setdefault(name.module[:-1], []).append(_export(name.name, f".{name.module[-1]}"))
    taken = {export.name for export in exports[("types",)]}
    for name in shared:
        if name.name not in taken:
            exports[("types",)].append(_export(name.name, f".shared.{name.module[-1]}"))
    for module in type_modules:
        for depth in range(1, len(module)):
            exports.setdefault(module[:depth], []).append(_submodule(module[depth]))
    return exports


def _export(name: str, module: str) -> Export:
    return Export(name, module, name, module)


def _submodule(name: str) -> Export:
    """A module or package below, so that it can be reached as an attribute without an import of its own."""
    return Export(name, ".", name, f".{name}:")


def _package(folder: ModulePath, exports: Sequence[Export], text: str) -> PackageModule:
    """A module that something is exported from is reached without a line of its own."""
    loaded = {export.module for export in exports}
    return _module(folder, [item for item in dict.fromkeys(exports) if f".{item.name}" not in loaded], one_line(text))


def _module(folder: ModulePath, exports: Sequence[Export], text: pymodel.Docs) -> PackageModule:
    file = ImportCollector((*folder, "__init__"))
    ordered = tuple(sorted(exports, key=lambda export: (export.module, export.source, export.name)))
    return PackageModule(
        path=PurePosixPath(*folder, "__init__.py"),
        docs=text,
        runtime=file.relative((RUNTIME, "exports")),
        loader="lazy_package" if folder else "lazy_exports",
        loaded="__getattr__, __dir__, __all__" if folder else "__getattr__, __dir__",
        exports=ordered,
        all_names=() if folder else tuple(sorted(export.name for export in exports)),
    )
