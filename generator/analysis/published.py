"""How an existing SDK reads schemas: what its configuration does not list is written out wherever it is used.

Choices within choices are taken apart first, members are counted from what is left, and a choice has a name of its own where
one of its members has one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from typing_extensions import Self

from generator import ir
from generator.analysis import allof
from generator.analysis.extensions import skipped
from generator.analysis.families import Families
from generator.analysis.schemas import SchemaReader
from generator.analysis.variants import constant_of
from generator.analysis.where import Where, beside
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Schema
from generator.pointer import last

MAX_COPIES = 2_000
"""Of schemas that are written out in one place. A short document whose schemas use one another twice each would have billions."""

MOST_VARIANTS = 50
"""Of a body that are spread into arguments: each is an overload with all of them."""


@dataclass(slots=True)
class WrittenOut:
    """The schemas that are written out where they are used: all but the `listed`, to which the configuration gives a name."""

    document: Document
    listed: frozenset[str]
    reporter: Reporter
    _open: list[str] = field(default_factory=list)
    _copies: int = 0
    _choices: dict[str, Schema] = field(default_factory=dict)
    """The choice that each member stands in, by the member's pointer."""

    def name_of(self, target: str) -> str | None:
        """The listed schema that a reference leads to, be it through others that say nothing else."""
        return next((passed for passed in self._chain(target) if passed in self.listed), None)

    def _chain(self, target: str | None) -> Iterator[str]:
        """A target, and what that refers to, as far as each says nothing else; each once."""
        known: dict[str, None] = {}
        while target is not None and target not in known:
            known[target] = None
            yield target
            target = allof.target_of(self.document.schema(target))

    def enter(self, target: str) -> Schema | None:
        """The schema to write out; None within itself, and where there would be too many."""
        if target in self._open:
            return None
        self._copies = self._copies + 1 if self._open else 1
        if self._copies > MAX_COPIES:
            if self._copies == MAX_COPIES + 1:
                outer = last(self._open[0])
                message = f"'{outer}' expands to more than {MAX_COPIES} schemas; the rest accepts any value"
                self.reporter.warning(Analyse.TooManyCopies, message, self._open[0], Analyse.TooManyCopies.remedy)
            return None
        self._open.append(target)
        return self.document.schema(target)

    def leave(self) -> None:
        self._open.pop()

    def members_of(self, schema: Schema) -> tuple[list[Schema], bool]:
        """What a choice is between, those of choices within it taken apart, and whether null is among them."""
        members = list(self._flat(schema, {schema.pointer: None}))
        kept = [member for member in members if member.types != ("null",)]
        return kept, len(kept) < len(members)

    def choice_of(self, member: Schema, outer: Schema) -> Schema:
        """The choice that a member stands in, which may stand within another."""
        return self._choices.get(member.pointer, outer)

    def _flat(self, schema: Schema, known: dict[str, None]) -> Iterator[Schema]:
        """The members; a choice within, which `known` has once it was met, gives its own once."""
        for member in allof.distribute(schema):
            inner = self.behind(member)
            self._choices[member.pointer] = schema
            if not _is_plain_choice(inner) or member.pointer in self.listed:
                yield member
            elif inner.pointer not in known:
                known[inner.pointer] = None
                yield from self._flat(inner, known)
            if inner.nullable or member.nullable:
                yield Schema(pointer=f"{member.pointer}/null", types=("null",))

    def behind(self, schema: Schema) -> Schema:
        """What a reference leads to through all that is not listed."""
        targets = list(self._chain(allof.target_of(schema)))
        is_named = any(target in self.listed for target in targets)
        return schema if is_named or not targets else self.document.schema(targets[-1])


@dataclass(frozen=True, slots=True)
class PublishedWhere(Where):
    """Where a schema stands, with the steps that count for the names of an existing SDK."""

    def items(self) -> Self:
        """An array that is a member of a choice gives its name to its items; arrays of arrays count once."""
        if self.origin.variant:
            return self
        path = self.origin.path or (ir.Step("item"),)
        return self._with(path=(*path[:-1], replace(path[-1], many=True)))

    def values(self) -> Self:
        """The values of a map are called as the map is."""
        return self if self.origin.variant or self.origin.path else self._with(path=(ir.Step("item"),))


@dataclass(slots=True)
class PublishedSchemaReader(SchemaReader):
    """Turns the schemas of an existing SDK into types. `models` are the listed ones."""

    titles_first: bool = False
    """Whether a member of a choice is called after its title before its component."""
    _written_out: WrittenOut = field(init=False)

    def __post_init__(self) -> None:
        self.families = Families(self.document, exist=False)
        self._written_out = WrittenOut(self.document, self.models, self.reporter)

    def place(self, origin: ir.Origin, *, scope: str = "", home: str | None = None) -> Where:
        return PublishedWhere(origin, scope, home)

    def read(self, schema: Schema, where: Where) -> ir.Type:
        """The type of a schema; of a listed one that stands where it is used, as all that refer to it have it."""
        if schema.pointer in self.models and where.home != schema.pointer:
            return self.reference(schema.pointer)
        if len(schema.all_of) > 1 and where.origin.has_own_module and self._has_base(schema):
            where = replace(where, origin=replace(where.origin, combined=True))
        return SchemaReader.read(self, self._without_inner_tag(schema), where)

    def _without_inner_tag(self, schema: Schema) -> Schema:
        """The schema; of a choice that is put together with others, without the tag, which tells no whole apart."""
        if len(schema.all_of) < 2 or schema.discriminator is not None:
            return schema
        merged = allof.merge(schema, self.document.schema, keeps_null=True)
        return replace(merged, discriminator=None) if allof.has_choice(merged) else schema

    def _has_base(self, schema: Schema) -> bool:
        """Whether a member of an `allOf` is listed, so that its class is a base of the schema's."""
        targets = (allof.target_of(member) for member in schema.all_of)
        return any(target is not None and self._written_out.name_of(target) for target in targets)

    def _referred(self, schema: Schema, target: str, where: Where) -> ir.Type:
        name = self._written_out.name_of(target)
        if name is not None and schema.pointer not in self.models:
            return self.reference(name)
        written = self._written_out.enter(target)
        if written is None:
            return ir.UNKNOWN
        type_ = self.read(written, replace(where, scope=f"{where.scope}{schema.pointer} "))
        self._written_out.leave()
        return type_

    def _object(self, schema: Schema, where: Where) -> ir.Type:
        """An object of which nothing is said is any value, unless the document wants a class without fields."""
        if not schema.properties and schema.extensions.get("x-stainless-empty-object") is True:
            return ir.Named(self._object_definition(schema, where).key)
        if not schema.properties and schema.additional_properties is None:
            return ir.UNKNOWN
        return SchemaReader._object(self, schema, where)

    # ---- choices

    def variants_at(self, schema: Schema, where: Where, required: bool) -> ir.Variants | None:
        """The objects of which a body is one, read anew for the operation that sends them, listed ones too.

        None where one is no plain object, since the body is a value of its own then.
        """
        choice = self.seen_through(schema)
        members, has_null = WrittenOut(self.document, frozenset(), self.reporter).members_of(choice)
        objects = [self.seen_through(member) for member in members]
        if not 1 < len(members) <= MOST_VARIANTS or has_null and required or not all(map(_is_plain_object, objects)):
            return None
        definitions: list[str] = []
        for position, (member, seen) in enumerate(zip(members, objects), 1):
            name = _variant_name(member, seen, None, f"Variant{position}", self.titles_first)
            within = replace(where, scope=f"{where.scope}{member.pointer} ").variant(name)
            definitions.append(self._object_definition(seen, within).key)
        return ir.Variants(tuple(definitions), tuple(self._listed((schema, *members))), required, choice.description)

    def _listed(self, schemas: Iterable[Schema]) -> Iterator[ir.Type]:
        """The models among what schemas refer to."""
        for schema in schemas:
            name = self._written_out.name_of(allof.target_of(schema) or schema.pointer)
            if name is not None:
                yield self.reference(name)

    def _chosen_from(self, schema: Schema) -> tuple[list[Schema], bool]:
        members, has_null = self._written_out.members_of(schema)
        return [member for member in members if not skipped(member.extensions)], has_null

    def _members(self, schema: Schema, members: Sequence[Schema], where: Where, tag: str | None) -> Iterator[ir.Type]:
        if len(members) == 1:
            yield self.read(members[0], beside(schema, members[0], where))
            return
        own_key = where.home if where.origin.component and where.home else where.scope + schema.pointer
        inner = where.at(own_key) if where.origin.has_own_module else where
        for position, member in enumerate(members):
            choice = self._written_out.choice_of(member, schema)
            tag, fallback = self._tag_of(choice), f"UnionMember{position}"
            name = _variant_name(member, self.seen_through(member), tag, fallback, self.titles_first)
            yield self.read(member, beside(schema, member, inner.variant(_joined(inner.origin.variant, name))))

    def _tag_of(self, choice: Schema) -> str | None:
        """The property whose constants name the members of a choice: none where a value has a name, or a member lacks it."""
        if choice.discriminator is None or choice.discriminator.mapping:
            return None
        tag = choice.discriminator.property_name
        members = (self.seen_through(self._written_out.behind(member)) for member in allof.distribute(choice))
        objects = (member for member in members if not allof.has_choice(member) and member.types != ("null",))
        return tag if all(any(wire == tag for wire, _ in member.properties) for member in objects) else None

    def _deserves_name(self, members: Sequence[ir.Type], where: Where) -> bool:
        """Whether a member is an object or a choice with a name; enums, arrays and maps stay in annotations."""
        return where.origin.has_own_module or any(map(self._is_named_object, members))

    def _is_named_object(self, member: ir.Type) -> bool:
        if not isinstance(member, ir.Named):
            return False
        definition = self.definitions.get(member.key)
        return not isinstance(definition, ir.Alias) or isinstance(definition.type, (ir.Union, ir.Named))


def _joined(outer: str | None, name: str) -> str:
    return f"{outer} {name}" if outer else name


def _is_plain_choice(schema: Schema) -> bool:
    """Whether a schema is a choice and nothing else."""
    alone = not schema.properties and not schema.all_of
    return alone and bool(allof.distribute(schema))


def _is_plain_object(schema: Schema) -> bool:
    """Whether a schema, seen through, is an object of which the properties are known, and nothing else."""
    is_choice = allof.has_choice(schema) and bool(allof.distribute(schema))
    return bool(schema.properties) and not schema.nullable and not is_choice


def _variant_name(member: Schema, seen: Schema, tag: str | None, fallback: str, titles_first: bool) -> str:
    """What a member of a choice is called after; `seen` is what it refers to, its `allOf` merged.

    `tag` is the property whose constant gives the name, `fallback` the name of what has no other.
    """
    given = seen.extensions.get("x-stainless-variantName")
    if isinstance(given, str):
        return given
    constant = _constant(seen, tag) if tag is not None else None
    if constant:
        return constant
    target = allof.target_of(member)
    if target is not None and not (titles_first and seen.title):
        return last(target)
    if seen.title:
        return seen.title
    return seen.properties[0][0] if len(seen.properties) == 1 else fallback


def _constant(schema: Schema, name: str) -> str | None:
    """The one text that a property may have."""
    return next((constant_of(value) for wire, value in schema.properties if wire == name), None)
