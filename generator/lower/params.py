"""What methods take: typed dictionaries, the aliases beside them, and the tables of their wire names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator import ir, pymodel
from generator.literals import comment, literal
from generator.lower.annotations import Annotator
from generator.lower.declaration_order import DeclarationOrder, declaration_order
from generator.lower.docs import deprecation, described_to_callers, docs
from generator.lower.files import ImportCollector, python_file
from generator.lower.layout import laid_out_constant
from generator.lower.type_modules import TypeModules
from generator.lower.unique import TwoOfOneName
from generator.lower.variants import of_variant, variants_of
from generator.lower.wire import TABLE_SUFFIXES, WireNames, constant_case
from generator.naming import ModulePath, NameTable, TypeName
from generator.naming.table import STREAMING_PARAMS

_REQUEST = ir.Role.REQUEST


@dataclass(slots=True)
class _File:
    """A params module while it is put together."""

    imports: ImportCollector
    pointer: str = ""
    classes: list[pymodel.TypedDictClass] = field(default_factory=list)
    aliases: list[pymodel.TypeAlias] = field(default_factory=list)
    constants: list[pymodel.Constant] = field(default_factory=list)

    def module_of(self, guests: tuple[str, ...]) -> pymodel.ParamsModule:
        """The module; `guests` are the names that it re-exports."""
        own = (*(item.name for item in self.classes), *(item.name for item in self.aliases))
        return pymodel.ParamsModule(
            path=python_file(self.imports.module),
            pointer=comment(self.pointer),
            classes=tuple(self.classes),
            aliases=tuple(self.aliases),
            constants=tuple(map(laid_out_constant, self.constants)),
            imports=self.imports.imports(),
            exports=(*own, *guests),
        )


@dataclass(frozen=True, slots=True)
class ParamsLowering:
    api: ir.API
    names: NameTable
    modules_of_types: TypeModules
    wire: WireNames

    def modules(self) -> Iterator[pymodel.ParamsModule]:
        """The params of each method, and each module that holds something that is only sent."""
        methods = self._methods()
        for module in dict.fromkeys((*methods, *self._sent_modules())):
            keys = [key for key, _ in self.modules_of_types.members.get(module, ())]
            choice = self._listed_choice(keys) if module not in methods else None
            if choice is not None:
                yield self._with_choice(module, keys, choice)
                continue
            file = _File(ImportCollector(module, own=frozenset(self._declared(keys, methods.get(module)))))
            if module in methods:
                self._add_params(methods[module], file)
                spread = [item.key for item in variants_of(methods[module].operation, self.api.definitions)]
                keys = [key for key in keys if key not in spread]
            self._add_definitions(keys, file)
            yield file.module_of(self.modules_of_types.import_guests(file.imports))

    def _methods(self) -> Mapping[ModulePath, ir.Call]:
        """The method whose params each module has. Raises TwoOfOneName where two have one."""
        methods: dict[ModulePath, ir.Call] = {}
        for resource in ir.walk(self.api.root):
            for method in resource.calls:
                params = self.names.methods[method.operation.key].params
                if params is None:
                    continue
                first = methods.setdefault(params.module, method)
                if first is not method:
                    message = f"{python_file(params.module)} is made for what '{first.operation.endpoint}' takes"
                    raise TwoOfOneName(f"{message} and for what '{method.operation.endpoint}' takes")
        return methods

    def _declared(self, keys: Iterable[str], method: ir.Call | None) -> Iterator[str]:
        """The names of the classes and aliases that a module will have."""
        yield from (self.names.types[key, _REQUEST].written for key in keys)
        params = self.names.methods[method.operation.key].params if method else None
        if params is not None:
            yield from (f"{params.name}{suffix}" for suffix in ("", *STREAMING_PARAMS))

    def _sent_modules(self) -> Iterator[ModulePath]:
        for module, members in self.modules_of_types.members.items():
            if all(role is _REQUEST for _, role in members):
                yield module

    # ---- lists of choices

    def _listed_choice(self, keys: Sequence[str]) -> TypeName | None:
        """The choice that a module's only type is a list of. Existing SDKs write the choice there again."""
        definition = self.api.definitions[keys[0]] if len(keys) == 1 else None
        if not self.api.client.takes_over or not isinstance(definition, ir.Alias):
            return None
        items = definition.type.items if isinstance(definition.type, ir.Array) else None
        choice = self.api.definitions.get(items.key) if isinstance(items, ir.Named) else None
        if not isinstance(choice, ir.Alias) or not isinstance(choice.type, ir.Union):
            return None
        return self.names.types[choice.key, _REQUEST]

    def _with_choice(self, module: ModulePath, keys: Sequence[str], choice: TypeName) -> pymodel.ParamsModule:
        """The module of a list, with all that the module of its choice holds."""
        written = (key for key, _ in self.modules_of_types.members[choice.home])
        members = [key for key in written if self.names.types[key, _REQUEST].module == choice.module]
        own = {(key, _REQUEST): self.names.types[key, _REQUEST] for key in members}
        written_here = {key: TypeName(module, name.name, name.reason) for key, name in own.items()}
        names = replace(self.names, types={**self.names.types, **written_here})
        lowering = replace(self, names=names)
        file = _File(ImportCollector(module, own=frozenset(lowering._declared([*keys, *members], None))))
        lowering._add_definitions([*members, *keys], file)
        return file.module_of(self.modules_of_types.import_guests(file.imports))

    # ---- the params of a method

    def _add_params(self, method: ir.Call, file: _File) -> None:
        operation = method.operation
        name = self.names.methods[operation.key].params
        assert name is not None
        file.pointer = operation.pointer
        variants = variants_of(operation, self.api.definitions)
        if variants:
            self._add_variants(method, name, variants, file)
            self._add_tables(operation, name, file)
            return
        streaming = ir.switch_of(operation.outcome)
        base = name.name if streaming is None else f"{name.name}Base"
        file.classes.append(self._params_class(method, base, streaming, file))
        if streaming is not None:
            self._add_streaming(operation, name, streaming, file)
        self._add_tables(operation, name, file)

    def _add_variants(self, method: ir.Call, name: TypeName, variants: Sequence[ir.Object], file: _File) -> None:
        """A class for each object that the body may be, with the parameters beside the body in it, and their union."""
        operation = method.operation
        for variant in variants:
            written = self.names.types[variant.key, _REQUEST].written
            taken = of_variant(variant, operation.parameters)
            file.classes.append(self._class_of(method, written, taken, file, docs(variant.docs)))
        file.imports.use("typing_extensions", "TypeAlias")
        union = " | ".join(self.names.types[variant.key, _REQUEST].written for variant in variants)
        file.aliases.append(pymodel.TypeAlias(name.name, union, None))

    def _add_tables(self, operation: ir.Operation, name: TypeName, file: _File) -> None:
        for place in TABLE_SUFFIXES:
            table = self.wire.of_params(operation, place, file.imports)
            if table:
                constant = self.wire.params_constant(operation, place)
                file.constants.append(pymodel.Constant(constant, file.imports.runtime("wire", "WireNames"), table))

        if self.api.client.takes_over:
            self._add_keys(operation, name, file)

    def _add_keys(self, operation: ir.Operation, name: TypeName, file: _File) -> None:
        """The wire names of the arguments themselves, by which users of an SDK that is taken over transform them."""
        table = self.wire.of_arguments(operation, file.imports)
        if table:
            constant = f"{constant_case(name.name)}_KEYS"
            file.constants.append(pymodel.Constant(constant, file.imports.runtime("wire", "WireNames"), table))

    def _params_class(self, method: ir.Call, name: str, without: str | None, file: _File) -> pymodel.TypedDictClass:
        kept = [None if item.wire == without else item for item in method.operation.parameters]
        return self._class_of(method, name, kept, file, None)

    def _class_of(
        self,
        method: ir.Call,
        name: str,
        parameters: Sequence[ir.Parameter | None],
        file: _File,
        text: pymodel.Docs | None,
    ) -> pymodel.TypedDictClass:
        """A class of what a method takes; None stands in the place of each parameter that is not in it."""
        names = self.names.methods[method.operation.key].parameters
        pairs = [
            (parameter, python)
            for parameter, python in zip(parameters, names)
            if parameter is not None and _is_in_params(parameter, method)
        ]
        annotator = self._annotator(file, frozenset(python for _, python in pairs))
        keys = tuple(
            self._key(python, parameter.type, parameter.required, described_to_callers(parameter), annotator)
            for parameter, python in pairs
        )
        return pymodel.TypedDictClass(name, self._bases(None, file), text, keys)

    def _add_streaming(self, operation: ir.Operation, name: TypeName, discriminator: str, file: _File) -> None:
        parameters = zip(operation.parameters, self.names.methods[operation.key].parameters)
        parameter, python = next(pair for pair in parameters if pair[0].wire == discriminator)
        literal, required = file.imports.use("typing", "Literal"), file.imports.use("typing_extensions", "Required")
        base = f"{name.name}Base"
        null = " | None" if isinstance(parameter.type, ir.Nullable) else ""
        off = f"{literal}[False]{null}"
        kinds = (
            ("NonStreaming", f"{required}[{off}]" if parameter.required else off),
            ("Streaming", f"{required}[{literal}[True]]"),
        )
        for kind, annotation in kinds:
            key = pymodel.TypedDictKey(python, annotation, docs(described_to_callers(parameter)))
            file.classes.append(pymodel.TypedDictClass(f"{name.name}{kind}", self._bases(base, file), None, (key,)))
        file.imports.use("typing_extensions", "TypeAlias")
        union = f"{name.name}NonStreaming | {name.name}Streaming"
        file.aliases.append(pymodel.TypeAlias(name.name, union, None))

    # ---- definitions that are sent

    def _add_definitions(self, keys: Sequence[str], file: _File) -> None:
        """The classes in the document's order, and then the aliases, each after those that it names."""
        ordered = declaration_order(self.api, keys, _REQUEST)
        for key in keys:
            definition = self.api.definitions[key]
            if isinstance(definition, ir.Object):
                file.classes.append(self._class(definition, self.names.types[key, _REQUEST].written, file))
        for key in ordered.keys:
            definition = self.api.definitions[key]
            if isinstance(definition, ir.Alias):
                file.aliases.append(self._alias(definition, self._is_circular(key, ordered), file))
        for key in keys:
            file.pointer = file.pointer or ir.pointer_of(key)
            self._add_table(key, file)

    def _add_table(self, key: str, file: _File) -> None:
        if key in self.wire.renaming:
            annotation = file.imports.runtime("wire", "WireNames")
            value = self.wire.fields(key, file.imports)
            file.constants.append(pymodel.Constant(self.wire.constant_name(key), annotation, value))

    def _alias(self, definition: ir.Alias, lazy: bool, file: _File) -> pymodel.TypeAlias:
        file.imports.use("typing_extensions", "TypeAliasType" if lazy else "TypeAlias")
        annotation = self._annotator(file, frozenset()).annotate(definition.type)
        name = self.names.types[definition.key, _REQUEST].written
        return pymodel.TypeAlias(name, annotation, docs(definition.docs), literal(annotation) if lazy else "")

    def _is_circular(self, key: str, ordered: DeclarationOrder) -> bool:
        """Whether an alias names itself, or an alias that is only written below it. All classes stand above."""
        later = ordered.named_later(key)
        return any(isinstance(self.api.definitions[inner], ir.Alias) for inner in later)

    def _class(self, definition: ir.Object, name: str, file: _File) -> pymodel.TypedDictClass:
        pairs = [
            (field, python)
            for field, python in zip(definition.fields, self.names.keys[definition.key])
            if ir.travels(field, _REQUEST)
        ]
        annotator = self._annotator(file, frozenset(python for _, python in pairs))
        keys = tuple(
            self._key(python, field.type, field.required, described_to_callers(field), annotator)
            for field, python in pairs
        )
        return pymodel.TypedDictClass(
            name, self._bases(None, file), docs(definition.docs, deprecation(definition.deprecation)), keys
        )

    def _key(
        self, name: str, type_: ir.Type, required: bool, text: str | None, annotator: Annotator
    ) -> pymodel.TypedDictKey:
        annotation = annotator.annotate(type_)
        if required:
            annotation = f"{annotator.file.use('typing_extensions', 'Required')}[{annotation}]"
        return pymodel.TypedDictKey(name, annotation, docs(text))

    def _bases(self, base: str | None, file: _File) -> str:
        return f"{base or file.imports.use('typing_extensions', 'TypedDict')}, total=False"

    def _annotator(self, file: _File, shadowed: frozenset[str]) -> Annotator:
        return Annotator(self.names, self.api.definitions, file.imports, _REQUEST, shadowed=shadowed)


def _is_in_params(parameter: ir.Parameter, method: ir.Call) -> bool:
    in_path = parameter.place is ir.ParameterPlace.PATH
    return not in_path or method.path_in_params and parameter.key not in method.positional
