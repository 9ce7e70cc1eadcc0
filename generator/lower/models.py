"""Response models: each module's classes as closed JSON Schema for the model writer, its aliases as annotations."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from typing_extensions import assert_never

from generator import ir, pymodel
from generator.analysis.usage import named_in, travels, types_of
from generator.lower.annotations import Annotator
from generator.lower.docs import described, docs
from generator.lower.files import ImportCollector, python_file
from generator.lower.graph import ModuleGraph
from generator.naming import ModulePath, NameTable

_RESPONSE = ir.Role.RESPONSE


@dataclass(frozen=True, slots=True)
class ModelLowering:
    api: ir.API
    names: NameTable
    graph: ModuleGraph

    def modules(self) -> Iterator[pymodel.ModelModule]:
        """One for each module that declares something of a response."""
        for module, members in self.graph.members.items():
            keys = [key for key, role in members if role is _RESPONSE]
            if keys:
                yield self._module(module, keys)

    def _module(self, module: ModulePath, keys: list[str]) -> pymodel.ModelModule:
        definitions = [self.api.definitions[key] for key in keys]
        now, late = ImportCollector(module), ImportCollector(module)
        annotator = Annotator(self.names, self.api.definitions, now, _RESPONSE)
        aliases = [self._alias(item, annotator) for item in definitions if isinstance(item, ir.Alias)]
        classes = [self._class(item) for item in definitions if isinstance(item, ir.Object)]
        for item in definitions:
            if isinstance(item, ir.Object):
                self._import_needs(item, module, now, late)
        return pymodel.ModelModule(
            path=python_file(module),
            module=".".join(module),
            pointer=ir.pointer_of(_first_root(definitions).key),
            classes=tuple(classes),
            aliases=tuple(aliases),
            imports=now.imports(),
            late_imports=late.imports(),
            exports=tuple(self.names.types[key, _RESPONSE].name for key in keys),
        )

    def _import_needs(self, item: ir.Object, module: ModulePath, now: ImportCollector, late: ImportCollector) -> None:
        for type_ in types_of(item, _RESPONSE):
            for key in named_in(type_):
                name = self.names.types[key, _RESPONSE]
                (late if self.graph.in_circle(module, name.module) else now).local(name.module, name.name)

    def _alias(self, item: ir.Alias, annotator: Annotator) -> pymodel.TypeAlias:
        name = self.names.types[item.key, _RESPONSE].name
        return pymodel.TypeAlias(name, annotator.annotate(item.type), docs(item.docs))

    def _class(self, item: ir.Object) -> pymodel.ModelClass:
        fields = zip(item.fields, self.names.fields[item.key])
        return pymodel.ModelClass(
            name=self.names.types[item.key, _RESPONSE].name,
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
                return {"$ref": f"#/$defs/{'.'.join(name.module)}.{name.name}"}
            case ir.Union(members, ir.Discrimination.TAG, tag):
                choice = [self._schema(member) for member in members]
                return {"oneOf": choice, "discriminator": {"propertyName": tag}}
            case ir.Union(members):
                return {"anyOf": [self._schema(member) for member in members]}
            case _:
                assert_never(type_)


def _first_root(definitions: list[ir.Definition]) -> ir.Definition:
    """The definition that the module is named after; the others stand within it."""
    return next((item for item in definitions if item.origin.component), definitions[0])
