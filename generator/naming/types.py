"""Names of types: which module each goes to, and what it is called there.

Strongest first: the configuration's model name, the component's name, the constant or given name of a union's member with
the word for its role, the title, the property's name (singular under `items`). A module is a scope of its own; where two
types of one module want the same name, the deeper one puts its parents' words in front.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from generator import ir
from generator.identifiers import Casing
from generator.naming import circles
from generator.naming.numbers import numbered
from generator.naming.places import MethodPlace, model_folder
from generator.naming.reports import Reports
from generator.naming.table import BUILTIN_CLASSES, GENERATED_NAMES, STREAMING_PARAMS, ModulePath, TypeName
from generator.naming.type_scope import TypeScope

Key = tuple[str, ir.Role]


@dataclass(frozen=True, slots=True)
class TypeNames:
    """A name for each definition and each way that it travels; `nested` are those that stand within another's module.

    `params` are the types of what methods take, by the key of the method.
    """

    definitions: Mapping[Key, TypeName]
    nested: frozenset[TypeName]
    params: Mapping[str, TypeName]


def name_types(api: ir.API, casing: Casing, places: Mapping[str, MethodPlace], reports: Reports) -> TypeNames:
    """Names all types: components first, which are called what the document calls them, then what stands within others."""
    naming = _TypeNaming(api, casing, places, reports)
    naming.settle_stems()
    for key, definition in api.definitions.items():
        for role in ir.Role:
            if role in api.uses.get(key, ()):
                naming.name_root(key, definition, role)
    naming.name_params()
    naming.name_nested()
    names = circles.at_home(api, naming.names, naming.params.values(), casing)
    return TypeNames(names, frozenset(names[key] for key in naming.nested), naming.params)


@dataclass(slots=True)
class _TypeNaming:
    api: ir.API
    casing: Casing
    places: Mapping[str, MethodPlace]
    reports: Reports
    names: dict[Key, TypeName] = field(default_factory=dict)
    params: dict[str, TypeName] = field(default_factory=dict)
    nested: list[Key] = field(default_factory=list)
    _models: dict[str, tuple[ModulePath, str]] = field(init=False)
    _bodies: dict[str, str] = field(init=False)
    _given: frozenset[str] = field(init=False)
    _circular: frozenset[str] = field(init=False)
    _scope: TypeScope = field(init=False)
    _answers: dict[str, ModulePath] = field(default_factory=dict)
    """The modules of what methods answer, by the methods' keys."""
    _stems: dict[str, str] = field(default_factory=dict)
    """The words that each type with a module of its own goes by."""

    def __post_init__(self) -> None:
        self._models = {
            model.definition: (model_folder(resource, self.casing), model.name)
            for resource in ir.walk(self.api.root)
            for model in resource.models
        }
        self._circular = circles.definitions_in_circles(self.api)
        components = (definition.origin.component for definition in self.api.definitions.values())
        self._given = frozenset(self.casing.pascal(name) for name in components if name)
        folders = [*(place.folder for place in self.places.values()), *(folder for folder, _ in self._models.values())]
        self._scope = TypeScope(frozenset(folder[:depth] for folder in folders for depth in range(len(folder) + 1)))
        self._bodies = {
            method.operation.request.definition: method.operation.key
            for resource in ir.walk(self.api.root)
            for method in resource.methods
            if isinstance(method.operation.request, ir.Members)
        }

    # ---- types with a module of their own

    def settle_stems(self) -> None:
        """The words that types go by, those first whose name in the document is that of their class: these keep it."""
        roots = [(key, root) for key in self.api.definitions if (root := self._root_place(key)) is not None]
        for key, root in sorted(roots, key=lambda item: self._rank(*item)):
            self._settle_stem(key, root)

    def _rank(self, key: str, root: _RootPlace) -> int:
        if key in self._models:
            return 0
        if self.api.definitions[key].origin.component is None:
            return 3
        return 1 if self.casing.pascal(root.stem) == root.stem else 2

    def _root_place(self, key: str) -> _RootPlace | None:
        """Where a type belongs that has a module of its own; None for one that stands within another's."""
        origin = self.api.definitions[key].origin
        if key in self._models:
            folder, model = self._models[key]
            return _RootPlace(folder, model, f"the model '{model}' of the configuration")
        if origin.component is not None:
            return _RootPlace(("types",), origin.component, "the component's name")
        if origin.has_own_module:
            place = self.places[origin.parent or ""]
            return _RootPlace(place.folder, f"{place.stem}_response", "what the method answers")
        return None

    def _settle_stem(self, key: str, root: _RootPlace) -> None:
        stem = next((stem for stem in self._root_stems(key, root) if self._is_free(key, root.folder, stem)), None)
        if stem is None:
            stem = next(stem for stem in numbered(root.stem) if self._is_free(key, root.folder, stem))
            first = self.casing.pascal(root.stem)
            other = self._scope.holder(root.folder, first) or key
            word = self.casing.snake(root.stem)
            self.reports.ambiguous_type(key, other, first, self.casing.pascal(stem), word)
        self._stems[key] = stem
        for name in self._class_names(key, stem):
            self._scope.hold(root.folder, name, key)

    def _root_stems(self, key: str, root: _RootPlace) -> Iterator[str]:
        """Its own words, then with one for its kind behind, where no other component is called that."""
        yield root.stem
        longer = f"{root.stem}_{_word_for_kind(self.api.definitions[key])}"
        if self.casing.pascal(longer) not in self._given:
            yield longer

    def _is_free(self, key: str, folder: ModulePath, stem: str) -> bool:
        return all(self._scope.holder(folder, name) in (None, key) for name in self._class_names(key, stem))

    def _class_names(self, key: str, stem: str) -> list[str]:
        """What the classes of a type are called that goes by some words, one for each way that it travels."""
        return [self._class_name(self._stem_of_role(key, stem, role), key) for role in self._roles(key)]

    def _roles(self, key: str) -> list[ir.Role]:
        return [role for role in ir.Role if role in self.api.uses.get(key, ())]

    def _stem_of_role(self, key: str, stem: str, role: ir.Role) -> str:
        """The request side of a type that is also answered is its `Param` twin."""
        if role is not ir.Role.REQUEST or self._serves_both(key):
            return stem
        while self.casing.pascal(f"{stem}_param") in self._given:
            stem = f"{stem}_request"
        return f"{stem}_param"

    def name_root(self, key: str, definition: ir.Definition, role: ir.Role) -> None:
        root = self._root_place(key)
        if root is None:
            self.nested.append((key, role))
            return
        stem = self._stem_of_role(key, self._stems[key], role)
        serves_both = self._serves_both(key)
        only_sent = role is ir.Role.REQUEST and not (serves_both and ir.Role.RESPONSE in self.api.uses[key])
        module = self._scope.file(root.folder, self.casing.module(stem), only_sent=only_sent)
        self._take(TypeName(module, self._class_name(stem, key), root.reason), (key, role))
        if definition.origin.has_own_module and definition.origin.component is None and key not in self._models:
            self._answers[definition.origin.parent or ""] = module

    def _class_name(self, stem: str, key: str) -> str:
        """The name of a class, with `Model` behind it where it would mean something else, or in a script without capitals.

        There the name of the class would be that of its module, and of fields that have its type.
        """
        name = self.casing.pascal(stem)
        if not self._is_reserved(name, key) and name != self.casing.snake(stem):
            return name
        name = f"{name}Model"
        while name in self._given:
            name = f"{name}Model"
        return name

    def _is_reserved(self, name: str, key: str) -> bool:
        """Whether a type cannot have a name, since it would mean something else in a generated module."""
        return name in GENERATED_NAMES or name in BUILTIN_CLASSES and key in self._circular

    def _serves_both(self, key: str) -> bool:
        """Enums and scalars are the same in both directions, so one declaration will do."""
        definition = self.api.definitions[key]
        return isinstance(definition, ir.Alias) and _is_plain(definition.type)

    # ---- what methods take

    def name_params(self) -> None:
        """A module for what each method takes, where no component has it or its class."""
        for resource in ir.walk(self.api.root):
            for method in resource.methods:
                self.params[method.operation.key] = self._params_name(method.operation)

    def _params_name(self, operation: ir.Operation) -> TypeName:
        place = self.places[operation.key]
        stem = f"{place.stem}_params"
        while not self._scope.is_new((*place.folder, self.casing.snake(stem)), self.casing.pascal(stem)):
            stem = f"{stem.removesuffix('_params')}_request_params"
        name = self.casing.pascal(stem)
        module = self._scope.file(place.folder, self.casing.snake(stem), only_sent=True)
        self._scope.hold(place.folder, name, operation.pointer)
        for suffix in ("", *STREAMING_PARAMS):
            self._scope.hold(module, f"{name}{suffix}", operation.pointer)
        return TypeName(module, name, "what the method takes")

    # ---- types within another's module

    def name_nested(self) -> None:
        """Shallow before deep, so that the outer one keeps the plain name."""
        imported = self._imported()
        for key, role in sorted(self.nested, key=lambda item: len(self._chain(item[0]))):
            module = self._module(key, role)
            candidates = list(dict.fromkeys(self._candidates(key)))
            taken = imported[module]
            name = next((name for name in candidates if self._is_free_in(module, name, key, taken)), None)
            if name is None:
                spelled = map(self._nested_name, numbered(candidates[0]))
                name = next(name for name in spelled if self._is_free_in(module, name, key, taken))
                other = self._scope.holder(module, candidates[0]) or key
                self.reports.ambiguous_type(key, other, candidates[0], name, self.casing.snake(candidates[0]))
            self._take(TypeName(module, name, "the place that it stands at"), (key, role))

    def _is_free_in(self, module: ModulePath, name: str, key: str, imported: Container[str]) -> bool:
        taken = self._scope.holder(module, name) is not None
        return not (taken or name in imported or self._is_reserved(name, key))

    def _candidates(self, key: str) -> Iterator[str]:
        """The name, then the name with one more parent's words in front each time."""
        words = [self._own_words(link) for link in self._chain(key)]
        for start in range(len(words) - 1, -1, -1):
            yield self._nested_name("_".join(words[start:]))
        yield self._nested_name("_".join([self._root_words(key), *words]))
        kind = _word_for_kind(self.api.definitions[key])
        yield self._nested_name("_".join([words[-1], kind]))
        yield self._nested_name("_".join([self._root_words(key), *words, kind]))

    def _nested_name(self, words: str) -> str:
        """The name of a class; fields of it may have the same words, which capitals tell apart in most scripts."""
        name = self.casing.pascal(words)
        return f"{name}Model" if name == self.casing.snake(words) else name

    def _chain(self, key: str) -> list[str]:
        """The definitions from the first below the module's own down to this one."""
        chain = [key]
        while (parent := self.api.definitions[chain[0]].origin.parent) in self.api.definitions:
            assert parent is not None
            if not self._is_nested(parent):
                break
            chain.insert(0, parent)
        return chain

    def _is_nested(self, key: str) -> bool:
        origin = self.api.definitions[key].origin
        return key not in self._models and not origin.has_own_module

    def _own_words(self, key: str) -> str:
        origin = self.api.definitions[key].origin
        steps = [self.casing.singular(step.word) if step.many else step.word for step in origin.path]
        role = steps[-1] if steps else ""
        if origin.response and role:
            role = f"{self._root_words(key)}_response_{role}"
        if origin.variant and origin.variant != origin.title:
            return f"{self.casing.pascal(origin.variant)}_{role or self._root_words(key)}"
        return origin.title or role or self._root_words(key)

    def _root(self, key: str) -> str:
        return self.api.definitions[self._chain(key)[0]].origin.parent or ""

    def _root_words(self, key: str) -> str:
        root = self._root(key)
        if root in self.api.definitions:
            # A type that travels both ways has its plain name where it is answered.
            role = ir.Role.RESPONSE if ir.Role.RESPONSE in self.api.uses[root] else ir.Role.REQUEST
            return self.names[root, role].name if (root, role) in self.names else ""
        return self.places[self._bodies.get(root, root)].stem

    def _module(self, key: str, role: ir.Role) -> ModulePath:
        root = self._root(key)
        if root in self.api.definitions:
            return self.names[root, role].module
        method = self._bodies.get(root, root)
        if not self.api.definitions[self._chain(key)[0]].origin.response:
            return self.params[method].module
        if method not in self._answers:
            place = self.places[method]
            stem = self.casing.snake(f"{place.stem}_response")
            self._answers[method] = self._scope.file(place.folder, stem, only_sent=False)
        return self._answers[method]

    def _imported(self) -> Mapping[ModulePath, set[str]]:
        """The names that each module imports from others, which its own types must leave alone."""
        found: dict[ModulePath, set[str]] = defaultdict(set)
        for (key, role), own in self.names.items():
            found[own.module].update(self._names_in(key, role))
        for key, role in self.nested:
            found[self._module(key, role)].update(self._names_in(key, role))
        return found

    def _names_in(self, key: str, role: ir.Role) -> Iterator[str]:
        needs = ir.needs(self.api.definitions[key], role)
        yield from (self.names[inner, role].name for inner in needs if (inner, role) in self.names)

    def _take(self, name: TypeName, key: Key) -> None:
        self._scope.hold(name.module, name.name, key[0])
        self.names[key] = name


@dataclass(frozen=True, slots=True)
class _RootPlace:
    """Where a type with a module of its own belongs, the words that it would go by, and why."""

    folder: ModulePath
    stem: str
    reason: str


def _word_for_kind(definition: ir.Definition) -> str:
    """The word that goes behind a name of which there are two."""
    match definition:
        case ir.Alias(type=ir.Literals() | ir.OpenEnum()):
            return "enum"
        case ir.Alias(type=ir.Array()):
            return "list"
        case ir.Alias(type=ir.Map()):
            return "map"
        case _:
            return "model"


def _is_plain(type_: ir.Type) -> bool:
    match type_:
        case ir.Nullable(inner) | ir.Map(inner):
            return _is_plain(inner)
        case ir.Union(members):
            return all(map(_is_plain, members))
        case ir.Named() | ir.Array() | ir.Scalar(ir.ScalarKind.DATE_TIME | ir.ScalarKind.DATE):
            return False
        case _:
            return True
