"""Response models: each module's classes as closed JSON Schema for the model writer, its aliases as annotations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from typing_extensions import assert_never

from generator import ir, pymodel
from generator.analysis.usage import named_in, travels, types_of
from generator.literals import literal
from generator.lower.annotations import Annotator
from generator.lower.declaration_order import DeclarationOrder, declaration_order
from generator.lower.docs import described, docs
from generator.lower.files import ImportCollector, python_file
from generator.lower.type_modules import TypeModules
from generator.naming import ModulePath, NameTable, TypeName

_RESPONSE = ir.Role.RESPONSE


@dataclass(frozen=True, slots=True)
class ModelLowering:
    api: ir.API
    names: NameTable
    modules_of_types: TypeModules

    def modules(self) -> Iterator[pymodel.ModelModule]:
        """One for each module that holds something of a response."""
        for module, members in self.modules_of_types.members.items():
            keys = [key for key, role in members if role is _RESPONSE]
            if keys:
                yield self._module(module, keys)

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

    def _module(self, module: ModulePath, keys: Sequence[str]) -> pymodel.ModelModule:
        ordered = declaration_order(self.api, keys, _RESPONSE)
        definitions = [self.api.definitions[key] for key in keys]
        file = ImportCollector(module)
        annotator = Annotator(self.names, self.api.definitions, file, _RESPONSE)
        for type_ in (type_ for item in definitions for type_ in types_of(item, _RESPONSE)):
            for key in named_in(type_):
                annotator.named(self.names.types[key, _RESPONSE])
        return pymodel.ModelModule(
            path=python_file(module),
            module=".".join(module),
            pointer=ir.pointer_of(_first_root(definitions).key),
            definitions=tuple(self._definition(key, ordered, annotator) for key in ordered.keys),
            incomplete=tuple(self._written(key) for key in ordered.keys if self._is_incomplete(key, ordered)),
            imports=file.imports(),
            exports=tuple(map(self._written, keys)),
        )

    def _definition(
        self, key: str, ordered: DeclarationOrder, annotator: Annotator
    ) -> pymodel.ModelClass | pymodel.TypeAlias:
        match self.api.definitions[key]:
            case ir.Object() as item:
                return self._class(item)
            case ir.Alias() as item:
                annotation = annotator.annotate(item.type)
                quoted = literal(annotation) if ordered.named_later(key) else ""
                return pymodel.TypeAlias(self._written(key), annotation, docs(item.docs), quoted)

    def _is_incomplete(self, key: str, ordered: DeclarationOrder) -> bool:
        """Whether a class has fields of types that are only written below it."""
        return isinstance(self.api.definitions[key], ir.Object) and bool(ordered.named_later(key))

    def _written(self, key: str) -> str:
        return self.names.types[key, _RESPONSE].written

    def _class(self, item: ir.Object) -> pymodel.ModelClass:
        fields = zip(item.fields, self.names.fields[item.key])
        return pymodel.ModelClass(
            name=self._written(item.key),
            docs=docs(item.docs),
            fields=tuple(self._field(field, name) for field, name in fields if travels(field, _RESPONSE)),
        )

    def _field(self, field: ir.Field, name: str) -> pymodel.ModelField:
        return pymodel.ModelField(
            name=name,
            wire=field.wire,
            schema=self._schema(field.type),
            required=field.required and not isinstance(field.type, (ir.Nullable, ir.Nothing)),
            docs=docs(described(field)),
        )

    def _schema(self, type_: ir.Type) -> dict[str, Any]:
        """JSON Schema that refers to other types by module and name."""
        match type_:
            case ir.Scalar(ir.ScalarKind.DATE_TIME | ir.ScalarKind.DATE as kind):
                return {"type": "string", "format": kind.value}
            case ir.Scalar(kind):
                return {"type": kind.value}
            case ir.Literals((value,)):
                return {"const": value}
            case ir.Literals(values):
                return {"enum": list(values)}
            case ir.OpenEnum(values):
                return {"anyOf": [{"type": "string"}, {"enum": list(values)}]}
            case ir.Array(items):
                return {"type": "array", "items": self._schema(items)}
            case ir.Map(values):
                return {"type": "object", "additionalProperties": self._schema(values)}
            case ir.Unknown():
                return {}
            case ir.Nothing():
                return {"type": "null"}
            case ir.Nullable(inner):
                return {"anyOf": [self._schema(inner), {"type": "null"}]}
            case ir.Named(key):
                name = self.names.types[key, _RESPONSE]
                return {"$ref": f"#/$defs/{'.'.join(name.home)}.{name.written}"}
            case ir.Union(members, ir.Discrimination.TAG, tag):
                choice = [self._schema(member) for member in members]
                return {"oneOf": choice, "discriminator": {"propertyName": tag}}
            case ir.Union(members):
                return {"anyOf": [self._schema(member) for member in members]}
            case _:
                assert_never(type_)


def _first_root(definitions: Sequence[ir.Definition]) -> ir.Definition:
    """The definition that the module is named after; the others stand within it."""
    return next((item for item in definitions if item.origin.component), definitions[0])
