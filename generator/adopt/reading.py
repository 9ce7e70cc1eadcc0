"""Reads a whole SDK."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from generator.adopt.client import client_class, read_client
from generator.adopt.forms import have_much_in_common
from generator.adopt.methods import MethodReader
from generator.adopt.package import Package
from generator.adopt.pages import PageReader
from generator.adopt.resources import ResourceReader
from generator.adopt.scope import Scope, Symbol
from generator.adopt.sdk import SDK, ModelModule, Resource
from generator.adopt.shapes import ShapeReader
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped
from generator.diagnostics.codes import Adopt

_SHARED, _SHARED_PARAMS = "shared", "shared_params"


def read_sdk(package: Package, diagnostics: Diagnostics) -> tuple[SDK, ShapeReader]:
    """What an SDK says, and the reader of its types. Raises `GenerationStopped` where it has no client."""
    scope = Scope(package)
    shapes = ShapeReader(scope)
    symbol = client_class(scope)
    if symbol is None:
        place = package.modules["_client"].place(ast.Pass())
        message = f"`{package.name}._client` has no class of a client that is a SyncAPIClient"
        diagnostics.add(Diagnostic(Adopt.NotAnSDK, message, place, Adopt.NotAnSDK.remedy))
        raise GenerationStopped
    root = ResourceReader(scope, MethodReader(scope, shapes)).tree(symbol)
    classes = [resource.class_name for resource in walk(root) if resource.path]
    sdk = SDK(
        package=package.name,
        project=package.project,
        client=read_client(scope, symbol),
        root=root,
        pages=tuple(PageReader(scope, shapes).pages()),
        models=tuple(_models(package, scope, shapes)),
        is_legacy=_in_resources(package, "_legacy_response.to_raw_response_wrapper"),
        chooses_credentials=_in_resources(package, "security={"),
        resource_suffix=sum(name.endswith("Resource") for name in classes) * 2 > len(classes),
    )
    return sdk, shapes


def walk(resource: Resource) -> Iterator[Resource]:
    """A resource with all below it."""
    yield resource
    for child in resource.children:
        yield from walk(child)


def _in_resources(package: Package, text: str) -> bool:
    """Whether a module of a resource has some text."""
    return any(text in module.text for name, module in package.modules.items() if name.startswith("resources."))


def _models(package: Package, scope: Scope, shapes: ShapeReader) -> Iterator[ModelModule]:
    """The modules under `types`, the two forms of a type together, but for what methods take."""
    forms: dict[tuple[str, ...], list[Symbol]] = {}
    for name in package.modules:
        parts = tuple(name.split("."))
        if parts[0] != "types" or package.modules[name].is_package or parts[-1].endswith("_params"):
            continue
        symbol = _own_type(scope, name)
        if symbol is not None:
            forms.setdefault(_answered(parts, package, scope), []).append(symbol)
    for (_, *folder, stem), symbols in forms.items():
        if len(symbols) == 2 and not have_much_in_common(
            symbols[0], symbols[1], shapes
        ):  # two types, of which one is only sent
            for symbol in symbols:
                yield _model(folder, symbol.module.rpartition(".")[2], [symbol], package, scope)
        else:
            yield _model(folder, stem, symbols, package, scope)


def _model(folder: Sequence[str], stem: str, symbols: Sequence[Symbol], package: Package, scope: Scope) -> ModelModule:
    node = scope.definition(symbols[0])
    place = package.modules[symbols[0].module].place(node or ast.Pass())
    forms = tuple((symbol.module, symbol.name) for symbol in symbols)
    return ModelModule(tuple(folder), stem, symbols[0].name, place, forms)


def _answered(parts: tuple[str, ...], package: Package, scope: Scope) -> tuple[str, ...]:
    """The module of the form that is answered: what is sent stands in `..._param`, or in a folder of its own."""
    if _SHARED_PARAMS in parts:
        return tuple(_SHARED if part == _SHARED_PARAMS else part for part in parts)
    stem = parts[-1].removesuffix("_param")
    if stem != parts[-1] and _is_sent(package, scope, ".".join(parts)):
        return (*parts[:-1], stem)
    return parts


def _is_sent(package: Package, scope: Scope, module: str) -> bool:
    """Whether a module has what callers pass: its classes are TypedDicts, or it has only aliases."""
    classes = [node for node in package.modules[module].tree.body if isinstance(node, ast.ClassDef)]
    return all(any("BaseModel" not in ast.unparse(base) for base in node.bases) for node in classes)


def _own_type(scope: Scope, module: str) -> Symbol | None:
    """The type that a module is for: the class or alias that goes by the module's name."""
    stem = module.rpartition(".")[2].replace("_", "").lower()
    for name in scope.names_of(module):
        if name.lower() == stem:
            symbol = Symbol(module, name)
            return symbol if scope.resolve(module, name) == symbol else None
    return None
