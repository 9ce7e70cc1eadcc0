"""Names of types: which module each goes to, and what it is called there.

Strongest first: the configuration's model name, the component's name, the constant or given name of a union's member with
the word for its role, the title, the property's name (singular under `items`). A module is a scope of its own; where two
types of one module want the same name, the deeper one puts its parents' words in front.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator import ir
from generator.identifiers import Casing
from generator.naming import circles, published
from generator.naming.joining import Join
from generator.naming.numbers import numbered
from generator.naming.places import MethodPlace
from generator.naming.reports import Reports
from generator.naming.roots import RootTypes, word_for_kind
from generator.naming.table import STREAMING_PARAMS, ModulePath, TypeName
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


def name_types(
    api: ir.API, casing: Casing, places: Mapping[str, MethodPlace], reports: Reports, join: Join, *, as_published: bool
) -> TypeNames:
    """Names all types: components first, which are called what the document calls them, then what stands within others.

    `as_published`: these are called what an existing SDK calls them.
    """
    naming = _TypeNaming(api, casing, places, reports, as_published, join)
    naming.name_roots()
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
    as_published: bool
    join: Join
    names: dict[Key, TypeName] = field(default_factory=dict)
    params: dict[str, TypeName] = field(default_factory=dict)
    nested: list[Key] = field(default_factory=list)
    _answers: dict[str, ModulePath] = field(default_factory=dict)
    """The modules of what methods answer, by the methods' keys."""
    _roots: RootTypes = field(init=False)
    _scope: TypeScope = field(init=False)
    _bodies: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self._roots = RootTypes(self.api, self.casing, self.places, self.reports, self.as_published, self.join)
        self._scope = self._roots.scope
        self._bodies = {
            method.operation.request.body.definition: method.operation.key
            for resource in ir.walk(self.api.root)
            for method in resource.calls
            if method.operation.request and isinstance(method.operation.request.body, ir.Members)
        }

    # ---- types with a module of their own

    def name_roots(self) -> None:
        """Those that have none are kept for later."""
        self._roots.settle()
        for key in self.api.definitions:
            for role in ir.Role:
                if role in self.api.uses.get(key, ()):
                    self._name_root(key, role)

    def _name_root(self, key: str, role: ir.Role) -> None:
        root, origin = self._roots.root_of(key), self.api.definitions[key].origin
        if root is None:
            self.nested.append((key, role))
            return
        self._take(self._roots.name(key, root, role), (key, role))
        if origin.component is None and not self._roots.is_model(key):
            self._answers[origin.parent or ""] = self.names[key, role].module

    # ---- what methods take

    def name_params(self) -> None:
        """A module for what each method takes, where no component has it or its class."""
        for resource in ir.walk(self.api.root):
            for method in resource.calls:
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
        return TypeName(module, name, "the request of its method")

    # ---- types within another's module

    def name_nested(self) -> None:
        """Shallow before deep, so that the outer one keeps the plain name."""
        imported = self._imported()
        for key, role in sorted(self.nested, key=lambda item: len(self._chain(item[0]))):
            module = self._module(key, role)
            candidates = list(dict.fromkeys(self._candidates(key, role)))
            free = [name not in imported[module] and self._is_free_in(module, name, key) for name in candidates]
            name = next((name for name, is_free in zip(candidates, free) if is_free), None)
            if name is None:
                name = next(
                    spelled
                    for spelled in map(self._nested_name, numbered(candidates[0]))
                    if spelled not in imported[module] and self._is_free_in(module, spelled, key)
                )
                other = self._scope.holder(module, candidates[0]) or key
                self.reports.ambiguous_type(key, other, candidates[0], name, self.casing.snake(candidates[0]))
            self._take(TypeName(module, name, "its place in the document"), (key, role))

    def _is_free_in(self, module: ModulePath, name: str, key: str) -> bool:
        return self._scope.holder(module, name) is None and not self._roots.is_reserved(name, key)

    def _candidates(self, key: str, role: ir.Role) -> Iterator[str]:
        """The name, then the name with one more parent's words in front each time."""
        if self.as_published:
            chain = self._chain(key)
            yield from published.nested_names(
                self.api.definitions, chain, self._root(key), self._root_name(key, role), self.casing
            )
        words = self._chain_words(key)
        for start in range(len(words) - 1, -1, -1):
            yield self._nested_name(self.join(words[start:]))
        whole = self.join([self._root_words(key), *words])
        yield self._nested_name(whole)
        kind = word_for_kind(self.api.definitions[key])
        yield self._nested_name(f"{words[-1]}_{kind}")
        yield self._nested_name(f"{whole}_{kind}")

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
        return self._roots.root_of(key) is None

    def _chain_words(self, key: str) -> list[str]:
        """The words of each definition from the first below the module's own down to this one."""
        is_in_type = self._root(key) in self.api.definitions
        around = [self.casing.pascal(self._root_words(key))] if is_in_type else []
        words: list[str] = []
        for link in self._chain(key):
            words.append(self._own_words(link, around))
            around.append(self.casing.pascal(words[-1]))
        return words

    def _own_words(self, key: str, around: Sequence[str]) -> str:
        """What a definition is called; a title is no name where something around it is called that."""
        origin = self.api.definitions[key].origin
        steps = [self.casing.singular(step.word) if step.many else step.word for step in origin.path]
        role = steps[-1] if steps else ""
        if origin.response and role:
            role = self.join((self._root_words(key), "response", role))
        if origin.variant and origin.variant != origin.title:
            return self.join((self.casing.pascal(origin.variant), role or self._root_words(key)))
        if origin.title and not (role and self.casing.pascal(origin.title) in around):
            return origin.title
        return role or self._root_words(key)

    def _root(self, key: str) -> str:
        return self.api.definitions[self._chain(key)[0]].origin.parent or ""

    def _root_name(self, key: str, role: ir.Role) -> str:
        """What the module of a definition is of, as it is called the way that this one travels."""
        root = self._root(key)
        if (root, role) in self.names:
            return self.names[root, role].name
        return self.casing.pascal(self._root_words(key)) if self._root(key) in self.places else self._root_words(key)

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
