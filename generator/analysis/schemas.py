"""Reads schemas into IR types, and collects the definitions that need a name on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator import ir
from generator.analysis import allof, early, unions
from generator.analysis.extensions import given_name, skipped
from generator.analysis.families import Families
from generator.analysis.later import Later
from generator.analysis.plain import implied_types, is_own_beside_null, literals, nullable_if, says_nothing, scalar
from generator.analysis.references import seen_through
from generator.analysis.restrictions import restrictions_of, told
from generator.analysis.tags import DeclaredTags, default_member, has_only
from generator.analysis.variants import variant_names
from generator.analysis.where import Where, beside, words_of_pointer
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Schema
from generator.pointer import last, parent


@dataclass(slots=True)
class SchemaReader:
    """Turns schemas into types. Definitions are kept by key; a `Named` type may point at one that is still being read."""

    document: Document
    reporter: Reporter
    models: frozenset[str]
    """Pointers of the schemas to which the configuration gives a name; they stay definitions whatever they are."""
    keeps_types: bool
    """Whether the SDK exists already, so that formats are text in its answers, and tuples are arrays."""
    definitions: dict[str, ir.Definition] = field(default_factory=dict)
    tags: DeclaredTags = field(default_factory=DeclaredTags)
    families: Families = field(init=False)
    _references: dict[str, ir.Type] = field(default_factory=dict)
    _later: Later = field(default_factory=Later)

    def __post_init__(self) -> None:
        self.families = Families(self.document)

    def place(self, origin: ir.Origin, *, scope: str = "", home: str | None = None) -> Where:
        """Where something stands that is named after `origin`."""
        return Where(origin, scope, home)

    def read(self, schema: Schema, where: Where) -> ir.Type:
        """The type of a schema; an object in it becomes a definition at `where`."""
        target = allof.target_of(schema)
        if target is not None and (schema.ref or not self.families.is_child(schema.pointer, target)):
            return nullable_if(self._referred(schema, target, where), schema.nullable)
        if schema.all_of:
            return self.read(allof.merge(schema, self.document.schema, keeps_null=self.keeps_types), where)
        if schema.conditional:
            return self.read(allof.with_conditional(schema, self.document.schema), where)
        if allof.has_choice(schema):
            return self._choice(schema, where)
        return self._plain(schema, where)

    def _referred(self, schema: Schema, target: str, where: Where) -> ir.Type:
        """The type of what a schema at `where` refers to."""
        return self.reference(target)

    def reference(self, target: str) -> ir.Type:
        """The type of a ref's target: its definition, or the type itself where a name would say nothing."""
        if target not in self._references:
            self._references[target] = ir.Named(target)
            if not self._later.takes(target, self.document.schema(target)):
                self._references[target] = self._define(target)
        return self._references[target]

    def answer(self, schema: Schema, where: Where) -> ir.Type:
        """The type of a method's answer. What is no object gets a name there too, so that users can import it."""
        type_ = self.read(schema, where)
        if isinstance(type_, (ir.Named, ir.Unknown, ir.Nothing)):
            return type_
        key = where.scope + schema.pointer
        self.definitions[key] = ir.Alias(key, where.origin, schema.description, type_)
        return ir.Named(key)

    def object_at(self, schema: Schema, where: Where, *, required: bool) -> ir.Object | None:
        """The object that a body is, read anew for the operation that sends it; None when it is no plain object.

        A body that may be null and may be left out is its object: who means null sends nothing.
        """
        schema = self.seen_through(schema)
        if not required:
            schema = replace(self.seen_through(allof.beside_null(schema)), nullable=False)
        if self.families.is_base(schema.pointer):
            return None
        if allof.has_choice(schema) and allof.distribute(schema):
            return None
        if not schema.properties or schema.nullable:
            return None
        return self._object_definition(schema if self.keeps_types else allof.with_required(schema), where)

    def docs_of(self, schema: Schema) -> str | None:
        """The words of a schema, else those of what it refers to or, beside null, chooses."""
        if schema.description:
            return schema.description
        target = allof.target_of(schema)
        if target is not None:
            return self._resolved(self.document.schema(target)).description
        choice = [member for member in (*schema.one_of, *schema.any_of) if member.types != ("null",)]
        return self.docs_of(choice[0]) if len(choice) == 1 else None

    def values_of(self, schema: Schema) -> tuple[str | None, str | None]:
        """The default and an example of a schema, else those of what it refers to, as JSON; None where there is none."""
        said = self._resolved(schema)
        return told(schema.default, said.default), told(schema.example, said.example)

    def complete(self) -> dict[str, ir.Definition]:
        """All definitions, with the unions in them resolved."""
        for target in self._later.drain():
            self._define(target)
        self.definitions = self.tags.narrowed(early.settled(self.definitions, self._references))
        return unions.discriminated(self.definitions, self.reporter)

    # ---- refs

    def _define(self, target: str) -> ir.Type:
        self._later.depth += 1
        type_ = self._defined(target, self.families.as_read(self.document.schema(target)))
        self._later.depth -= 1
        return type_

    def _defined(self, target: str, schema: Schema) -> ir.Type:
        if schema.ref is not None and target not in self.models:
            return self.reference(schema.ref) if self._resolved(schema).ref is None else ir.UNKNOWN
        where = self.place(self._origin(target, schema), home=target)
        type_ = self.read(schema, where)
        if isinstance(type_, ir.Named) and type_.key == target:
            return type_ if target in self.definitions else ir.UNKNOWN
        keeps_name = target in self.models or self.families.is_base(target)
        if says_nothing(type_) and (not keeps_name or is_own_beside_null(type_, target)):
            return type_
        self.definitions[target] = ir.Alias(target, where.origin, schema.description, type_)
        return ir.Named(target)

    def _origin(self, target: str, schema: Schema) -> ir.Origin:
        if parent(target) == "/components/schemas":
            return ir.Origin(component=last(target), title=schema.title)
        return ir.Origin(component=words_of_pointer(target, schema.title), title=schema.title)

    def _resolved(self, schema: Schema) -> Schema:
        return seen_through(schema, self.document.schema)

    # ---- choices

    def _choice(self, schema: Schema, where: Where) -> ir.Type:
        members, has_null = self._chosen_from(schema)
        if not members:
            return self._plain(schema, where)
        tag = schema.discriminator.property_name if schema.discriminator else None
        types = list(self._members(schema, members, where, tag))
        self.tags.note(schema, members, types)
        type_ = self._writable(unions.combine(types, tag), schema)
        return nullable_if(self._choice_type(schema, type_, where), schema.nullable or has_null)

    def _chosen_from(self, schema: Schema) -> tuple[list[Schema], bool]:
        """The members of a choice, and whether null was taken out of them."""
        distributed = allof.distribute(schema, lambda member: self.families.is_child(member.ref or "", schema.pointer))
        members = [member for member in distributed if not skipped(member.extensions)]
        return [*members, *default_member(schema, members)], False

    def _writable(self, type_: ir.Type, schema: Schema) -> ir.Type:
        """The type, or any value in place of a union that Python's compiler would not take."""
        if not isinstance(type_, ir.Union) or len(type_.members) <= unions.MAX_MEMBERS:
            return type_ if self.keeps_types else unions.with_decimals(type_)
        message = f"a choice between {len(type_.members)} types is more than Python can handle; it accepts any value"
        self.reporter.warning(Analyse.TooManyMembers, message, schema.pointer, Analyse.TooManyMembers.remedy)
        return ir.UNKNOWN

    def _members(self, schema: Schema, members: Sequence[Schema], where: Where, tag: str | None) -> Iterator[ir.Type]:
        """The types of a choice's members; one that stands alone beside null takes the choice's own place and name."""
        several = sum(member.types != ("null",) for member in members) > 1
        own_key = where.home if where.origin.component and where.home else where.scope + schema.pointer
        inner = where.at(own_key) if several and where.origin.has_own_module else where
        names = variant_names([self.seen_through(member) for member in members], tag)
        for member, name in zip(members, names):
            place = inner.step("item") if member.types == ("array",) else inner.variant(name)
            target = allof.chosen_reference(member)
            named = member if name or target is None else replace(member, title=last(target))
            yield self.read(named, beside(schema, member, place if several else inner))

    def seen_through(self, member: Schema) -> Schema:
        """What a schema is behind references and `allOf`."""
        member = self._resolved(member)
        merged = allof.merge(member, self.document.schema, keeps_null=self.keeps_types) if member.all_of else member
        return allof.with_conditional(merged, self.document.schema) if merged.conditional else merged

    def _choice_type(self, schema: Schema, type_: ir.Type, where: Where) -> ir.Type:
        """A union of objects gets a name, since written out it would drown the signature that it stands in."""
        match type_:
            case ir.Nullable(inner):
                return nullable_if(self._choice_type(schema, inner, where), True)
            case ir.Union(members) if not where.origin.component:
                if self._deserves_name(members, where):
                    key = where.scope + schema.pointer
                    self.definitions[key] = ir.Alias(key, _titled(where.origin, schema), None, type_)
                    return ir.Named(key)
        return type_

    def _deserves_name(self, members: Sequence[ir.Type], where: Where) -> bool:
        return where.origin.has_own_module or sum(isinstance(member, ir.Named) for member in members) > 1

    # ---- plain schemas

    def _plain(self, schema: Schema, where: Where) -> ir.Type:
        schema = self._with_writable_enum(schema)
        if allof.has_const(schema) or schema.enum is not None:
            return literals(schema)
        types = schema.types or implied_types(schema)
        return unions.combine(self._of_type(name, schema, where) for name in types) if types else ir.UNKNOWN

    def _with_writable_enum(self, schema: Schema) -> Schema:
        """The schema, without an enum that no type checker would get to the end of."""
        if len(schema.enum or ()) <= unions.MAX_VALUES:
            return schema
        message = f"an enum of {len(schema.enum or ())} values is more than type checkers can handle; it accepts any value of its type"
        self.reporter.warning(Analyse.TooManyMembers, message, schema.pointer, Analyse.TooManyMembers.remedy)
        return replace(schema, enum=None)

    def _of_type(self, name: str, schema: Schema, where: Where) -> ir.Type:
        match name:
            case "null":
                return ir.NULL
            case "object":
                return self._object(schema, where)
            case "array":
                return self._array(schema, where.items())
            case "string" | "integer" | "number" | "boolean":
                return scalar(name, schema, reads_formats=not self.keeps_types)
            case _:
                raise AssertionError(f"{name} is no type of JSON Schema; the document stage lets none through")

    def _array(self, schema: Schema, where: Where) -> ir.Type:
        """An array, or a tuple of more than one; in an SDK that exists already tuples are arrays of all their types."""
        first = tuple(self._child(schema, item, where) for item in schema.prefix_items)
        rest = [self._child(schema, item, where) for item in (schema.items,) if item and not item.never]
        if len(first) + len(rest) > 1 and first and not self.keeps_types:
            return ir.Tuple(first, *rest)
        return ir.Array(unions.combine((*first, *rest)), schema.restrictions.get("uniqueItems") is True)

    def _object(self, schema: Schema, where: Where) -> ir.Type:
        if schema.properties:
            return ir.Named(self._object_definition(schema, where).key)
        return ir.Map(self._rest(schema, where.values()) or ir.UNKNOWN)

    def _rest(self, schema: Schema, where: Where) -> ir.Type | None:
        """The type of the properties that have no name: those of a pattern, and all others; None where any value goes."""
        others = schema.additional_properties
        patterns = [self._child(schema, value, where) for _, value in schema.pattern_properties]
        if isinstance(others, Schema):
            return unions.combine([*patterns, self._child(schema, others, where)])
        return unions.combine(patterns) if patterns and others is not True else None

    def _object_definition(self, schema: Schema, where: Where) -> ir.Object:
        key = where.scope + schema.pointer
        inner = where.at(key)
        self.definitions[key] = ir.Object(key, title := _titled(where.origin, schema), schema.description, ())
        fields = tuple(
            self._field(name, value, name in schema.required, beside(schema, value, inner))
            for name, value in schema.properties
            if not skipped(value.extensions)
        )
        extra, said = self._rest(schema, inner.step("extra")), (schema.deprecated, schema.deprecation)
        made = self.definitions[key] = ir.Object(key, title, schema.description, fields, extra, *said)
        return made

    def _child(self, schema: Schema, child: Schema, where: Where) -> ir.Type:
        return self.read(child, beside(schema, child, where))

    def _field(self, name: str, schema: Schema, required: bool, where: Where) -> ir.Field:
        said = self._resolved(schema)
        type_ = self.read(schema, where.step(name))
        default, example = self.values_of(schema)
        return ir.Field(
            wire=name,
            type=type_,
            required=required,
            docs=self.docs_of(schema),
            key=schema.pointer,
            deprecated=schema.deprecated or said.deprecated,
            deprecation=schema.deprecation or said.deprecation,
            read_only=schema.read_only or said.read_only,
            write_only=schema.write_only or said.write_only,
            python_name=given_name(schema.extensions, "property_name"),
            default=default,
            restrictions=restrictions_of(schema, self.document.schema),
            always=not required and not self.keeps_types and has_only(type_, default),
            example=example,
        )


def _titled(origin: ir.Origin, schema: Schema) -> ir.Origin:
    return replace(origin, title=schema.title) if schema.title else origin
