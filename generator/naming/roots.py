"""Types with a module of their own: components, models of the configuration, and what methods answer.

Where two would have one name, the one whose name in the document is that of its class keeps it; the other gets a word for
its kind behind it, and at last a number.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator import ir
from generator.identifiers import Casing
from generator.naming import circles, pairs, pydantic_names
from generator.naming.joining import Join, without_repeats
from generator.naming.numbers import numbered
from generator.naming.places import SHARED, SHARED_PARAMS, MethodPlace, types_folder
from generator.naming.reports import Reports
from generator.naming.table import BUILTIN_CLASSES, FORMAT_CLASSES, GENERATED_NAMES, ModulePath, TypeName
from generator.naming.type_scope import TypeScope
from generator.words import split_words


@dataclass(frozen=True, slots=True)
class Root:
    """Where a type with a module of its own belongs, the words that it would go by, and why."""

    folder: ModulePath
    words: str
    reason: str


@dataclass(slots=True)
class RootTypes:
    """Names types with a module of their own."""

    api: ir.API
    casing: Casing
    places: Mapping[str, MethodPlace]
    reports: Reports
    as_published: bool
    join: Join
    scope: TypeScope = field(init=False)
    _models: dict[str, tuple[ModulePath, str]] = field(init=False)
    _pairs: Mapping[str, str] = field(init=False)
    """What the two schemas of a pair are called, by the component."""
    _shorter: Mapping[str, str] = field(init=False)
    """The words of components whose names have words that say nothing to users."""
    _given: frozenset[str] = field(init=False)
    _circular: frozenset[str] = field(init=False)
    _unwraps: Mapping[str, str] = field(init=False)
    """What the types of all events are called, by the key of the method that gives them."""
    _settled: dict[str, str] = field(default_factory=dict)
    """The words that each type goes by."""

    def __post_init__(self) -> None:
        self._models = {
            model.definition: (types_folder(model.folder, self.casing), model.name)
            for resource in ir.walk(self.api.root)
            for model in resource.models
        }
        unwraps = (unwrap for resource in ir.walk(self.api.root) for unwrap in resource.unwraps)
        self._unwraps = {unwrap.key: unwrap.event_words for unwrap in unwraps}
        self._circular = circles.definitions_in_circles(self.api)
        components = [name for definition in self.api.definitions.values() if (name := definition.origin.component)]
        if self.as_published:  # the names of the document's components are not those of types there
            components = [name for _, name in self._models.values()]
        self._pairs = pairs.pairs(self.api)
        self._shorter = {} if self.as_published else pydantic_names.shorter(self.api.definitions.values(), self._pairs)
        spellings = (*components, *map(self._component_words, components))
        self._given = frozenset(map(self.casing.pascal, spellings))
        folders = [*(place.folder for place in self.places.values()), *(folder for folder, _ in self._models.values())]
        self.scope = TypeScope(frozenset(folder[:depth] for folder in folders for depth in range(len(folder) + 1)))

    def root_of(self, key: str) -> Root | None:
        """Where a type belongs; None for one that stands within another's module."""
        origin = self.api.definitions[key].origin
        if key in self._models:
            folder, model = self._models[key]
            return Root(folder, model, f"the model '{model}' of the configuration")
        if origin.component is not None:
            return Root(("types",), self._component_words(origin.component), "the component's name")
        if origin.has_own_module:
            method = origin.parent or ""
            place = self.places[method]
            if method in self._unwraps:
                return Root(place.folder, self._unwraps[method], "the events of webhooks")
            return Root(place.folder, f"{place.stem}_response", "the response of its method")
        return None

    def _component_words(self, component: str) -> str:
        name = self._pairs.get(component, component)
        return without_repeats(self._shorter.get(name, name), self.join)

    def is_model(self, key: str) -> bool:
        """Whether the configuration gives the type its name."""
        return key in self._models

    def settle(self) -> None:
        """Decides what words all types go by, those first whose name in the document is that of their class."""
        roots = [(key, root) for key in self.api.definitions if (root := self.root_of(key)) is not None]
        for key, root in sorted(roots, key=lambda item: self._rank(*item)):
            self._settle(key, root)

    def _rank(self, key: str, root: Root) -> int:
        if key in self._models:
            return 0
        component = self.api.definitions[key].origin.component
        if component is None:
            return 3
        return 1 if self.casing.pascal(component) == component else 2

    def _settle(self, key: str, root: Root) -> None:
        words = next((words for words in self._spellings(key, root) if self._is_free(key, root.folder, words)), None)
        if words is None:
            words = next(words for words in numbered(root.words) if self._is_free(key, root.folder, words))
            plain = self.casing.pascal(root.words)
            other = self.scope.holder(root.folder, plain) or key
            snake = self.casing.snake(root.words)
            self.reports.ambiguous_type(key, other, plain, self.casing.pascal(words), snake)
        self._settled[key] = words
        for name in self._class_names(key, words):
            self.scope.hold(root.folder, name, key)

    def _spellings(self, key: str, root: Root) -> Iterator[str]:
        """Its own words, then with one for its kind behind, where no other component is called that."""
        yield root.words
        component = self.api.definitions[key].origin.component
        if component is not None and key not in self._models:
            yield component
        longer = f"{root.words}_{word_for_kind(self.api.definitions[key])}"
        if self.casing.pascal(longer) not in self._given:
            yield longer

    def _is_free(self, key: str, folder: ModulePath, words: str) -> bool:
        return all(self.scope.holder(folder, name) in (None, key) for name in self._class_names(key, words))

    def _class_names(self, key: str, words: str) -> list[str]:
        """What the classes of a type are called that goes by some words, one for each way that it travels."""
        roles = (role for role in ir.Role if role in self.api.uses.get(key, ()))
        return [self._class_name(self._words_of_role(key, words, role), key) for role in roles]

    def _words_of_role(self, key: str, words: str, role: ir.Role) -> str:
        """The request side of a type that is also answered is its `Param` twin."""
        if role is not ir.Role.REQUEST or self._serves_both(key) or self._has_own_folder(key):
            return words
        if split_words(words)[-1:] in (["param"], ["params"]):
            if not self._is_answered(key):
                return words
            if not self.as_published:
                return f"{words}_request"
        while self.casing.pascal(f"{words}_param") in self._given:
            words = f"{words}_request"
        return f"{words}_param"

    def name(self, key: str, root: Root, role: ir.Role) -> TypeName:
        """The name of a type as it travels one way, with a module of its own."""
        words = self._words_of_role(key, self._settled[key], role)
        has_own_folder = self._has_own_folder(key)
        only_sent = role is ir.Role.REQUEST and (
            has_own_folder or not (self._serves_both(key) and self._is_answered(key))
        )
        folder = SHARED_PARAMS if only_sent and has_own_folder else root.folder
        module = self.scope.file(folder, self.casing.module(words), only_sent=only_sent)
        return TypeName(module, self._class_name(words, key), root.reason)

    def _has_own_folder(self, key: str) -> bool:
        """Whether the form that is sent has the same name in another folder, as shared models of an existing SDK have."""
        return self.as_published and key in self._models and self._models[key][0] == SHARED

    def _is_answered(self, key: str) -> bool:
        return ir.Role.RESPONSE in self.api.uses.get(key, ())

    def _class_name(self, words: str, key: str) -> str:
        """The name of a class, with `Model` behind it where it would mean something else, or in a script without capitals.

        There the name of the class would be that of its module, and of fields that have its type.
        """
        name = self.casing.pascal(words)
        if not self.is_reserved(name, key) and name != self.casing.snake(words):
            return name
        name = f"{name}Model"
        while name in self._given:
            name = f"{name}Model"
        return name

    def is_reserved(self, name: str, key: str) -> bool:
        """Whether a type cannot have a name, since it would mean something else in a generated module."""
        imported = name in GENERATED_NAMES or name in FORMAT_CLASSES and self.api.reads_formats
        return imported or name in BUILTIN_CLASSES and key in self._circular

    def _serves_both(self, key: str) -> bool:
        """Enums and scalars are the same in both directions, so one declaration will do.

        Callers may give a Decimal for some text, which answers never hold; what is published keeps its one name.
        """
        definition = self.api.definitions[key]
        if not isinstance(definition, ir.Alias) or not _is_plain(definition.type):
            return False
        return self.as_published or not _takes_more(definition.type)


def word_for_kind(definition: ir.Definition) -> str:
    """The word that goes behind a name of which there are two."""
    match definition:
        case ir.Alias(type=ir.Literals() | ir.OpenEnum()):
            return "enum"
        case ir.Alias(type=ir.Array() | ir.Tuple()):
            return "list"
        case ir.Alias(type=ir.Map()):
            return "map"
        case _:
            return "model"


def _takes_more(type_: ir.Type) -> bool:
    """Whether callers may give a Python value in the place of some JSON of a plain type."""
    match type_:
        case ir.Nullable(inner) | ir.Map(inner):
            return _takes_more(inner)
        case ir.Union(parts) | ir.Tuple(parts, None):
            return any(map(_takes_more, parts))
        case ir.Scalar(also=format_):
            return format_ is not None
        case _:
            return False


def _is_plain(type_: ir.Type) -> bool:
    match type_:
        case ir.Nullable(inner) | ir.Map(inner):
            return _is_plain(inner)
        case ir.Union(members):
            return all(map(_is_plain, members))
        case ir.Tuple(items, None):
            return all(map(_is_plain, items))
        case ir.Named() | ir.Array() | ir.Tuple() | ir.Scalar(ir.ScalarKind.DATE_TIME | ir.ScalarKind.DATE):
            return False
        case ir.Scalar(read_as=format_):
            return format_ is None
        case _:
            return True
