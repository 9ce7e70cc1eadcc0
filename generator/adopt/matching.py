"""Which schema each model of an SDK was made from.

Methods lead from the document to the SDK: the schema of what an operation answers belongs to the type that its method gives.
From there, field by field and member by member, both sides are walked together. Each time a model stands where the document
refers to a schema, that is a vote. Names and likeness decide where votes are missing or apart.
"""

from __future__ import annotations

import difflib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.adopt.likeness import Likeness, Schemas
from generator.adopt.scope import Symbol
from generator.adopt.sdk import Method, ModelModule
from generator.adopt.shapes import Choice, Many, Record, Reference, Shape, ShapeReader, Values
from generator.document.types import Document, Operation, Schema

_LEAST = 0.35
"""How well a schema must fit at least that a model is not called like."""
_NEAR = 0.02
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Match:
    """The schema of a model, and others that fit it as well."""

    model: ModelModule
    pointer: str
    others: tuple[str, ...] = ()


@dataclass(slots=True)
class Matcher:
    """Collects votes, then decides."""

    document: Document
    shapes: ShapeReader
    models: Sequence[ModelModule]
    schemas: Schemas = field(init=False)
    likeness: Likeness = field(init=False)
    votes: dict[int, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    """The pointers that each model was met at, by the model's place in the list."""
    variant_names: Counter[str] = field(default_factory=Counter)
    """How often members of choices are called after their component, and after its title."""
    _reached: dict[int, dict[tuple[str, ...], None]] = field(default_factory=lambda: defaultdict(dict))
    """The resources whose methods led to each model."""
    _resource: tuple[str, ...] = ()
    _owners: dict[Symbol, int] = field(init=False)
    _against: Counter[str] = field(default_factory=Counter)
    """How often each schema was met where the SDK has no model."""
    _walked: dict[tuple[Shape, str], None] = field(default_factory=dict)
    _by_name: dict[str, list[str]] = field(init=False)

    def __post_init__(self) -> None:
        self.schemas = Schemas(self.document)
        self.likeness = Likeness(self.shapes, self.schemas)
        self._owners = {Symbol(*symbol): place for place, model in enumerate(self.models) for symbol in model.symbols}
        self._by_name = defaultdict(list)
        for name, pointer in self.document.component_schemas.items():
            self._by_name[_plain(name)].append(pointer)
        for event in self.document.webhooks:
            for schema in [item.schema for item in event.body.content if item.schema] if event.body else []:
                passed, _ = self.schemas.behind(schema)
                self._by_name[f"{_plain(event.name)}webhookevent"].append(passed[0] if passed else schema.pointer)

    # ---- votes

    def method(self, method: Method, operation: Operation, resource: tuple[str, ...]) -> None:
        """Walks what a method of a resource takes and gives beside what its operation takes and answers."""
        self._resource = resource
        answers = [item.schema for response in operation.responses for item in response.content if item.schema]
        for schema in answers[:1]:
            self._answer(method, schema)
        if method.stream is not None:
            for schema in answers[-1:]:
                self._walk(method.stream.event, schema)
        self._taken(method, operation)

    def _answer(self, method: Method, schema: Schema) -> None:
        if method.unwrapped is not None:
            schema = self.schemas.fields(schema).get(method.unwrapped, schema)
        if method.page is None:
            self._walk(method.answer, schema)
            return
        for field_schema in (schema, *self.schemas.fields(schema).values()):
            items = self.schemas.seen_through(field_schema).items
            if items is not None:
                self._walk(method.answer, items)
                return

    def _taken(self, method: Method, operation: Operation) -> None:
        known = {item.name.removesuffix("[]"): item.schema for item in operation.parameters if item.schema is not None}
        bodies = [
            item.schema for item in (operation.request_body.content if operation.request_body else ()) if item.schema
        ]
        for body in bodies[:1]:
            known.update(self._body_fields(body))
            for argument in method.arguments:
                if argument.name == method.body:
                    self._walk(argument.shape, body)
        for argument in method.arguments:
            schema = known.get(argument.wire)
            if schema is not None:
                self._walk(argument.shape, schema)

    def _body_fields(self, body: Schema) -> Mapping[str, Schema]:
        members = list(self.schemas.all_members(body))
        merged: dict[str, Schema] = {}
        for member in members:
            merged.update(self.schemas.fields(member))
        return {**merged, **self.schemas.fields(body)}

    def _walk(self, shape: Shape, schema: Schema, weight: int = 1) -> None:
        passed, behind = self.schemas.behind(schema)
        if (shape, schema.pointer) in self._walked:
            return
        self._walked[shape, schema.pointer] = None
        members = self.schemas.members(behind)
        if len(members) == 1 and not isinstance(shape, Choice) and not behind.properties:
            self._vote(shape, passed)
            self._walk(shape, members[0])
            return
        self._vote(shape, (*passed, schema.pointer) if isinstance(shape, Reference) else passed)
        self._into(self.shapes.seen_through(shape), behind)

    def _vote(self, shape: Shape, pointers: Iterable[str]) -> None:
        if not isinstance(shape, Reference) or shape.symbol not in self._owners:
            self._against.update(pointers)
            return
        if self._resource:
            self._reached[self._owners[shape.symbol]].setdefault(self._resource)
        for pointer in pointers:
            self.votes[self._owners[shape.symbol]][pointer] += 1

    def _into(self, shape: Record | Shape, schema: Schema) -> None:
        match shape:
            case Record(fields, bases):
                known = self.schemas.fields(schema)
                for name, inner in fields.items():
                    if name in known:
                        self._walk(inner, known[name])
                self._bases(bases, schema)
            case Many(item):
                items = self.schemas.seen_through(schema).items
                if items is not None:
                    self._walk(item, items)
            case Values(value):
                if isinstance(schema.additional_properties, Schema):
                    self._walk(value, schema.additional_properties)
            case Choice(members):
                self._members(members, schema)
            case _:
                return

    def _bases(self, bases: Sequence[Symbol], schema: Schema) -> None:
        for base in bases:
            best = self._best(Reference(base), schema.all_of)
            if best is not None:
                self._walk(Reference(base), best)

    def _members(self, members: Sequence[Shape], schema: Schema) -> None:
        others = list(self.schemas.all_members(schema))
        for member in members:
            best = self._best(member, others)
            if best is not None:
                self._count_variant(member, best)
                self._walk(member, best)

    def _count_variant(self, shape: Shape, schema: Schema) -> None:
        """Whether a member of a choice is called after its component or after the title of that."""
        passed, behind = self.schemas.behind(schema)
        if not isinstance(shape, Reference) or shape.symbol in self._owners or not passed or not behind.title:
            return
        name, component, title = map(_plain, (shape.symbol.name, passed[-1].rpartition("/")[2], behind.title))
        is_called = {"component": name.endswith(component), "title": name.endswith(title)}
        if component != title and sum(is_called.values()) == 1:
            self.variant_names.update(kind for kind, is_one in is_called.items() if is_one)

    def _best(self, shape: Shape, schemas: Sequence[Schema]) -> Schema | None:
        """The schema that a type fits best, of equal ones that of the same name."""
        scored = [
            (self.likeness.of(shape, item), self._is_called(shape, item), -place) for place, item in enumerate(schemas)
        ]
        if not scored or max(scored)[0] < 0.1:
            return None
        return schemas[scored.index(max(scored))]

    def _is_called(self, shape: Shape, schema: Schema) -> bool:
        if not isinstance(shape, Reference):
            return False
        wanted = _plain(shape.symbol.name)
        passed, _ = self.schemas.behind(schema)
        return any(_plain(pointer.rpartition("/")[2]) in (wanted, wanted.removesuffix("param")) for pointer in passed)

    # ---- decisions

    def reached(self, model: ModelModule) -> list[tuple[str, ...]]:
        """The paths of the resources whose methods lead to a model, in order."""
        return list(self._reached.get(self.models.index(model), ()))

    def matches(self) -> tuple[list[Match], list[ModelModule]]:
        """The schema of each model; and the models that none fits.

        What was found by its name alone leads on to what is in it, as methods do.
        """
        for _ in range(_ROUNDS):
            chosen = self._assigned()
            for place, match in chosen.items():
                if not self.votes.get(place):
                    self._resource = ()
                    shape = self.shapes.definition(Symbol(*match.model.symbols[0]))
                    _, behind = self.schemas.behind(self.document.schema(match.pointer))
                    if shape is not None:
                        self._into(shape, behind)
        chosen = self._assigned()
        missing = [model for place, model in enumerate(self.models) if place not in chosen]
        return [chosen[place] for place in sorted(chosen)], missing

    def _assigned(self) -> dict[int, Match]:
        """The schema of each model that has one. A schema goes to the model that fits it best."""
        ranked: list[tuple[float, int, str, tuple[str, ...]]] = []
        for place, model in enumerate(self.models):
            scores = sorted(self._scores(place, model).items(), key=lambda item: (-item[1], _order(item[0])))
            for rank, (pointer, score) in enumerate(scores):
                near = tuple(
                    other for other, value in scores if other != pointer and score - value < _NEAR and not rank
                )
                ranked.append((-score, place, pointer, near))
        ranked.sort(key=lambda item: item[:2])
        chosen: dict[int, Match] = {}
        taken: dict[str, int] = {}
        for _, place, pointer, near in ranked:
            if place not in chosen and pointer not in taken:
                taken[pointer] = place
                chosen[place] = Match(self.models[place], pointer, near)
        return chosen

    def _scores(self, place: int, model: ModelModule) -> dict[str, float]:
        votes = self.votes.get(place, Counter())
        shape = Reference(Symbol(*model.symbols[0]))
        wanted = [_plain(model.name), _plain(model.stem)]
        named = [pointer for name in dict.fromkeys(wanted) for pointer in self._by_name.get(name, [])]
        most = max(votes.values(), default=1)
        scores: dict[str, float] = {}
        for pointer in dict.fromkeys((*votes, *named)):
            likeness = self.likeness.of(shape, self.document.schema(pointer))
            bonus = 0.3 if pointer in named else 0.0
            component = 0.2 if pointer.startswith("/components/schemas/") and pointer.count("/") == 3 else 0.0
            against = self._against[pointer] / (self._against[pointer] + votes[pointer] + 1)
            scores[pointer] = likeness + bonus + component + 0.4 * votes[pointer] / most - 0.5 * against
            scores[pointer] += self._called_alike(model, pointer)
        return scores or {
            pointer: likeness + self._called_alike(model, pointer) for pointer, likeness in self._alike(shape)
        }

    def _has_bases(self, record: Record, schema: Schema) -> bool:
        """Whether a schema is made of what a class derives from; only `allOf` gives a class a base."""
        parts = {part.ref: None for part in schema.all_of}
        owners = [self._owners[base] for base in record.bases if base in self._owners]
        return all(any(pointer in parts for pointer in self.votes.get(owner, ())) for owner in owners)

    def _called_alike(self, model: ModelModule, pointer: str) -> float:
        """How much alike the names are, which decides between schemas that say the same."""
        name = _plain(pointer.rpartition("/")[2])
        return 0.05 * difflib.SequenceMatcher(None, _plain(model.name), name).ratio()

    def _alike(self, shape: Shape) -> Iterator[tuple[str, float]]:
        """The components that fit a type by what is in it alone."""
        record = self.shapes.seen_through(shape)
        for pointer in self.document.component_schemas.values():
            if isinstance(record, Record) and not self._has_bases(record, self.document.schema(pointer)):
                continue
            likeness = self.likeness.of(shape, self.document.schema(pointer))
            if likeness >= _LEAST:
                yield pointer, likeness


def _plain(name: str) -> str:
    """A name without its case and what stands between its words."""
    return "".join(character for character in name.lower() if character.isalnum())


def _order(pointer: str) -> tuple[int, str]:
    return pointer.count("/"), pointer
