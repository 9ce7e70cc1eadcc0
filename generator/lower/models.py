"""Response models: each module's classes and aliases as JSON Schema for the model writer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator import ir, pymodel
from generator.lower.declaration_order import declaration_order
from generator.lower.docs import deprecation, described, docs
from generator.lower.files import ImportCollector, python_file
from generator.lower.model_schemas import ModelSchemas, extra_key, own_scalar
from generator.lower.type_modules import TypeModules
from generator.naming import ModulePath, NameTable, TypeName

_RESPONSE = ir.Role.RESPONSE

_BASES = "_models"
"""The module of each folder of types from which its models import their base class."""


_COLLECTIONS = frozenset({"dict", "list"})


@dataclass(frozen=True, slots=True)
class ModelLowering:
    api: ir.API
    names: NameTable
    modules_of_types: TypeModules

    def modules(self) -> Iterator[pymodel.ModelModule]:
        """One for each module that holds something of a response."""
        schemas = ModelSchemas(self.api.definitions, self.names)
        for module, members in self.modules_of_types.members.items():
            keys = [key for key, role in members if role is _RESPONSE]
            if keys:
                yield self._module(module, keys, schemas)

    def base_modules(self) -> Iterator[pymodel.BaseModule]:
        """One for each folder that holds classes or scalars of a response for which the runtime has a name."""
        folders: dict[ModulePath, dict[tuple[str, str], None]] = {}
        for module, keys in self.modules_of_types.members.items():
            for key in keys:
                folders.setdefault(module[:-1], {}).update(dict.fromkeys(self._of_runtime(key)))
        for folder, names in folders.items():
            if names:
                file = ImportCollector((*folder, _BASES))
                for runtime_module, name in names:
                    file.runtime(runtime_module, f"{name} as {name}")
                yield pymodel.BaseModule(python_file(file.module), file.imports())

    def reexporting_modules(self) -> Iterator[pymodel.ReexportModule]:
        """One for each module whose types all stand in another."""
        taken = {name.home for name in self.names.types.values()}
        taken |= {method.params.module for method in self.names.methods.values() if method.params}
        for module, guests in self.modules_of_types.reexports.items():
            if module not in taken:
                yield self._reexports(module, guests)

    def _reexports(self, module: ModulePath, guests: Sequence[TypeName]) -> pymodel.ReexportModule:
        file = ImportCollector(module)
        exports = self.modules_of_types.import_guests(file)
        return pymodel.ReexportModule(python_file(module), file.relative(guests[0].home), file.imports(), exports)

    def _of_runtime(self, key: tuple[str, ir.Role]) -> Iterator[tuple[str, str]]:
        """What a definition needs of the runtime: modules and names."""
        definition = self.api.definitions[key[0]]
        if key[1] is not _RESPONSE:
            return
        if isinstance(definition, ir.Object):
            yield from (("models", "AnyJSON"), ("models", "BaseModel"))
        for type_ in ir.types_of(definition, _RESPONSE):
            scalars = (own_scalar(part) for part in ir.within(type_) if isinstance(part, ir.Scalar))
            yield from (("scalars", name) for name in scalars if name)

    def _module(self, module: ModulePath, keys: Sequence[str], schemas: ModelSchemas) -> pymodel.ModelModule:
        ordered = declaration_order(self.api, keys, _RESPONSE)
        return pymodel.ModelModule(
            path=python_file(module),
            module=".".join(module),
            pointer=ir.pointer_of(_first_root([self.api.definitions[key] for key in keys]).key),
            definitions=tuple(self._definition(key, schemas, bool(ordered.named_later(key))) for key in ordered.keys),
            hides_collections=any(not _COLLECTIONS.isdisjoint(self.names.fields.get(key, ())) for key in keys),
        )

    def _definition(self, key: str, schemas: ModelSchemas, names_later: bool) -> pymodel.ModelDefinition:
        name = self.names.types[key, _RESPONSE].written
        match self.api.definitions[key]:
            case ir.Object() as item:
                return pymodel.ModelDefinition(
                    name,
                    schemas.of_class(item),
                    docs(item.docs, deprecation(item.deprecation)),
                    self._fields(item),
                    True,
                )
            case ir.Alias() as item:
                schema = schemas.of_alias(item, lazy=names_later)
                return pymodel.ModelDefinition(name, schema, docs(item.docs), {}, False, lazy=names_later)

    def _fields(self, item: ir.Object) -> dict[str, pymodel.ModelField]:
        pairs = zip(item.fields, self.names.fields[item.key])
        fields = {
            field.wire: pymodel.ModelField(name, docs(described(field)))
            for field, name in pairs
            if ir.travels(field, _RESPONSE)
        }
        extra = extra_key(item)
        return fields if extra is None else fields | {extra: pymodel.ModelField(pymodel.EXTRA_VALUES, None)}


def _first_root(definitions: Sequence[ir.Definition]) -> ir.Definition:
    """The definition that the module is named after; the others stand within it."""
    return next((item for item in definitions if item.origin.component), definitions[0])
