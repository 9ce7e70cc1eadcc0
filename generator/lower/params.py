"""What methods take: typed dictionaries, the aliases beside them, and the tables of their wire names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator import ir, pymodel
from generator.analysis.usage import named_in, travels, walk
from generator.literals import comment, literal
from generator.lower.annotations import Annotator
from generator.lower.docs import described, docs
from generator.lower.files import ImportCollector, python_file
from generator.lower.graph import ModuleGraph
from generator.lower.wire import WireNames
from generator.naming import ModulePath, NameTable, TypeName

_REQUEST = ir.Role.REQUEST


@dataclass(slots=True)
class _File:
    """A params module while it is put together."""

    module: ModulePath
    pointer: str
    now: ImportCollector
    checking: ImportCollector
    classes: list[pymodel.TypedDictClass]
    aliases: list[pymodel.TypeAlias]
    constants: list[pymodel.Constant]

    def module_of(self) -> pymodel.ParamsModule:
        checking = self.checking.imports()
        if checking:
            self.now.use("typing", "TYPE_CHECKING")
        return pymodel.ParamsModule(
            path=python_file(self.module),
            pointer=comment(self.pointer),
            classes=tuple(self.classes),
            aliases=tuple(self.aliases),
            constants=tuple(self.constants),
            imports=self.now.imports(),
            checking_imports=checking,
            exports=(*(item.name for item in self.classes), *(item.name for item in self.aliases)),
        )


@dataclass(frozen=True, slots=True)
class ParamsLowering:
    api: ir.API
    names: NameTable
    graph: ModuleGraph
    wire: WireNames

    def modules(self) -> Iterator[pymodel.ParamsModule]:
        """The params of each method, and each module that declares something that is only sent."""
        operations = self._operations()
        for module in dict.fromkeys((*operations, *self._sent_modules())):
            file = _File(module, "", ImportCollector(module), ImportCollector(module), [], [], [])
            if module in operations:
                self._add_params(operations[module], file)
            for key, role in self.graph.members.get(module, ()):
                if role is _REQUEST:
                    self._add_definition(key, file)
            yield file.module_of()

    def _operations(self) -> Mapping[ModulePath, ir.Operation]:
        found = {}
        for resource in walk(self.api.root):
            for method in resource.methods:
                params = self.names.methods[method.operation.key].params
                if params is not None:
                    found[params.module] = method.operation
        return found

    def _sent_modules(self) -> Iterator[ModulePath]:
        for module, members in self.graph.members.items():
            if all(role is _REQUEST for _, role in members):
                yield module

    # ---- the params of a method

    def _add_params(self, operation: ir.Operation, file: _File) -> None:
        name = self.names.methods[operation.key].params
        assert name is not None
        file.pointer = operation.pointer
        streaming = operation.streaming.discriminator if operation.streaming else None
        base = name.name if streaming is None else f"{name.name}Base"
        file.classes.append(self._params_class(operation, base, streaming, file))
        if streaming is not None:
            self._add_streaming(operation, name, streaming, file)
        for place in (ir.ParameterPlace.BODY, ir.ParameterPlace.QUERY):
            table = self.wire.of_params(operation, place, file.now)
            if table:
                constant = self.wire.params_constant(operation, place)
                file.constants.append(pymodel.Constant(constant, file.now.runtime("wire", "WireNames"), table))

    def _params_class(
        self, operation: ir.Operation, name: str, without: str | None, file: _File
    ) -> pymodel.TypedDictClass:
        pairs = [
            (parameter, python)
            for parameter, python in zip(operation.parameters, self.names.methods[operation.key].parameters)
            if parameter.place is not ir.ParameterPlace.PATH and parameter.wire != without
        ]
        annotator = self._annotator(file, frozenset(python for _, python in pairs))
        keys = tuple(
            self._key(python, parameter.type, parameter.required, described(parameter), annotator)
            for parameter, python in pairs
        )
        return pymodel.TypedDictClass(name, self._bases(None, file), None, keys)

    def _add_streaming(self, operation: ir.Operation, name: TypeName, discriminator: str, file: _File) -> None:
        parameters = zip(operation.parameters, self.names.methods[operation.key].parameters)
        parameter, python = next(pair for pair in parameters if pair[0].wire == discriminator)
        literal, required = file.now.use("typing", "Literal"), file.now.use("typing_extensions", "Required")
        base = f"{name.name}Base"
        null = " | None" if isinstance(parameter.type, ir.Nullable) else ""
        off = f"{literal}[False]{null}"
        kinds = (
            ("NonStreaming", f"{required}[{off}]" if parameter.required else off),
            ("Streaming", f"{required}[{literal}[True]]"),
        )
        for kind, annotation in kinds:
            key = pymodel.TypedDictKey(python, annotation, docs(described(parameter)))
            file.classes.append(pymodel.TypedDictClass(f"{name.name}{kind}", self._bases(base, file), None, (key,)))
        file.now.use("typing_extensions", "TypeAlias")
        union = f"{name.name}NonStreaming | {name.name}Streaming"
        file.aliases.append(pymodel.TypeAlias(name.name, union, None))

    # ---- definitions that are sent

    def _add_definition(self, key: str, file: _File) -> None:
        definition = self.api.definitions[key]
        name = self.names.types[key, _REQUEST].name
        file.pointer = file.pointer or ir.pointer_of(key)
        if isinstance(definition, ir.Alias):
            file.aliases.append(self._alias(definition, name, file))
        else:
            file.classes.append(self._class(definition, name, file))
        if key in self.wire.renaming:
            annotation = file.now.runtime("wire", "WireNames")
            value = self.wire.fields(key, file.now)
            file.constants.append(pymodel.Constant(self.wire.constant_name(key), annotation, value))

    def _alias(self, definition: ir.Alias, name: str, file: _File) -> pymodel.TypeAlias:
        lazy = any(self._is_circular(key, file) for key in named_in(definition.type))
        file.now.use("typing_extensions", "TypeAliasType" if lazy else "TypeAlias")
        annotation = self._annotator(file, frozenset(), for_alias=not lazy).annotate(definition.type)
        return pymodel.TypeAlias(name, annotation, docs(definition.docs), literal(annotation) if lazy else "")

    def _is_circular(self, key: str, file: _File) -> bool:
        """Whether this is an alias that an alias in the file cannot name yet: itself, a later one, one in a circle."""
        name = self.names.types[key, _REQUEST]
        if not isinstance(self.api.definitions[key], ir.Alias):
            return False
        if name.module == file.module:
            return name.name not in {alias.name for alias in file.aliases}
        return self.graph.in_circle(file.module, name.module)

    def _class(self, definition: ir.Object, name: str, file: _File) -> pymodel.TypedDictClass:
        pairs = [
            (field, python)
            for field, python in zip(definition.fields, self.names.keys[definition.key])
            if travels(field, _REQUEST)
        ]
        annotator = self._annotator(file, frozenset(python for _, python in pairs))
        keys = tuple(
            self._key(python, field.type, field.required, described(field), annotator) for field, python in pairs
        )
        return pymodel.TypedDictClass(name, self._bases(None, file), docs(definition.docs), keys)

    def _key(
        self, name: str, type_: ir.Type, required: bool, text: str | None, annotator: Annotator
    ) -> pymodel.TypedDictKey:
        annotation = annotator.annotate(type_)
        if required:
            annotation = f"{annotator.file.use('typing_extensions', 'Required')}[{annotation}]"
        return pymodel.TypedDictKey(name, annotation, docs(text))

    def _bases(self, base: str | None, file: _File) -> str:
        return f"{base or file.now.use('typing_extensions', 'TypedDict')}, total=False"

    def _annotator(self, file: _File, shadowed: frozenset[str], for_alias: bool = False) -> Annotator:
        return _CircleAnnotator(
            self.names,
            self.api.definitions,
            file.now,
            _REQUEST,
            shadowed=shadowed,
            graph=self.graph,
            checking=file.now if for_alias else file.checking,
        )


@dataclass(frozen=True, slots=True)
class _CircleAnnotator(Annotator):
    """Imports for type checkers only what would otherwise make modules import each other in a circle."""

    graph: ModuleGraph | None = None
    checking: ImportCollector | None = None

    def named(self, name: TypeName) -> str:
        assert self.graph is not None and self.checking is not None
        circular = self.graph.in_circle(self.file.module, name.module)
        return (self.checking if circular else self.file).local(name.module, name.name)
