"""`allOf` taken apart: the one schema that several together amount to (JSON Schema 2020-12, 10.2.1.1)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from generator.analysis.references import Resolve
from generator.document.types import Schema
from generator.jsontypes import MISSING
from generator.pointer import join


def merge(schema: Schema, resolve: Resolve, *, keeps_null: bool = False) -> Schema:
    """The schema without `allOf` and without refs in it: properties in the order of the parts, later ones winning.

    A choice (`oneOf`, `anyOf`) of one part is kept as the merged schema's own; see `distribute`. A part that says nothing
    but `nullable: true` means the whole. With `keeps_null` a property may be null that may be in one of the parts.
    """
    parts = list(_parts(schema, resolve, frozenset({schema.pointer}), {}))
    merged = parts[0]
    for part in parts[1:]:
        merged = _merge_two(merged, part, keeps_null)
    nullable = schema.nullable or any(part.nullable and not _describes(part) for part in parts)
    return replace(
        merged,
        pointer=schema.pointer,
        ref=None,
        all_of=(),
        types=_with_null(merged, nullable),
        nullable=nullable or "null" in merged.types,
        title=schema.title,
        description=schema.description or merged.description,
        extensions=schema.extensions,
    )


def with_conditional(schema: Schema, resolve: Resolve) -> Schema:
    """The schema with the properties that some of its values have beside its own; none of them has to be there."""
    properties = dict(schema.properties)
    for part in schema.conditional:
        for name, value in merge(part, resolve).properties:
            properties.setdefault(name, value)
    return replace(schema, properties=tuple(properties.items()), conditional=())


def only_reference(schema: Schema) -> str | None:
    """The target of a schema that says nothing but `allOf: [{$ref}]`, a common way to put words beside a ref."""
    if len(schema.all_of) == 1 and schema.all_of[0].ref and not schema.properties and not has_choice(schema):
        return schema.all_of[0].ref
    return None


def target_of(schema: Schema) -> str | None:
    """What a schema refers to, be it by an `allOf` that says nothing else."""
    return schema.ref or only_reference(schema)


def beside_null(schema: Schema) -> Schema:
    """The one member of a choice between it and null (`anyOf: [{$ref}, {type: null}]`), else the schema itself."""
    members = [member for member in schema.one_of or schema.any_of if member.types != ("null",)]
    return members[0] if len(members) == 1 and not schema.properties else schema


def chosen(schema: Schema, resolve: Resolve) -> frozenset[str]:
    """The targets of references among which a schema chooses, also through choices among those."""
    targets: dict[str, None] = {}
    waiting = [schema]
    while waiting:
        part = waiting.pop()
        for member in (*part.one_of, *part.any_of):
            if member.ref is None:
                waiting.append(member)
            elif member.ref not in targets:
                targets[member.ref] = None
                waiting.append(resolve(member.ref))
    return frozenset(targets)


def has_choice(schema: Schema) -> bool:
    return bool(schema.one_of or schema.any_of)


def has_const(schema: Schema) -> bool:
    return schema.const is not MISSING


def distribute(schema: Schema, has_all: Callable[[Schema], bool] = lambda member: False) -> tuple[Schema, ...]:
    """The members of a choice, each with what stands beside the choice merged in, but for those that have it all already.

    Empty when the members only restrict (`anyOf: [{required: [a]}, ...]`): then the schema is what it is without them.
    """
    members = schema.one_of or schema.any_of
    if not any(_describes(member) for member in members):
        return ()
    base = replace(schema, one_of=(), any_of=(), discriminator=None, title=None, description=None, extensions={})
    if not base.properties:
        return members
    return tuple(
        member if member.types == ("null",) or has_all(member) else _beside(base, member) for member in members
    )


def chosen_reference(member: Schema) -> str | None:
    """The target of a member of a choice that is a reference, be it with what stands beside the choice."""
    return member.ref or (member.all_of[-1].ref if member.all_of else None)


def _beside(base: Schema, member: Schema) -> Schema:
    return replace(
        base,
        pointer=member.pointer,
        all_of=(replace(base, types=()), member),
        properties=(),
        types=(),
        title=member.title,
        extensions=member.extensions,
    )


def _describes(member: Schema) -> bool:
    described = (member.ref, member.types, member.properties, member.enum, member.items, member.all_of)
    return any(described) or has_choice(member) or has_const(member)


def _parts(schema: Schema, resolve: Resolve, around: frozenset[str], known: dict[str, None]) -> Iterator[Schema]:
    """The schema's own keywords and those of every `allOf` member and ref beneath it, outermost last and each once.

    `around` are the targets that lead here; `known` are all that have been met, so that a diamond is no tree.
    The choice of a base is left out of what it is one of the members of: that one has been chosen.
    """
    if schema.ref is not None:
        if schema.ref not in known:
            known[schema.ref] = None
            base = resolve(schema.ref)
            is_chosen = has_choice(base) and not around.isdisjoint(chosen(base, resolve))
            part = replace(base, one_of=(), any_of=(), discriminator=None) if is_chosen else base
            yield from _parts(part, resolve, around | {schema.ref}, known)
        return
    for part in schema.all_of:
        yield from _parts(part, resolve, around, known)
    yield replace(schema, all_of=())


def _or_null(schema: Schema) -> Schema:
    return replace(schema, types=_with_null(schema, True), nullable=True)


def _takes_null(schema: Schema) -> bool:
    return schema.nullable or any(member.types == ("null",) for member in (*schema.one_of, *schema.any_of))


def _merge_two(first: Schema, second: Schema, keeps_null: bool) -> Schema:
    properties = dict(first.properties)
    for name, value in second.properties:
        if name not in properties or _describes(value):
            may_be_null = keeps_null and name in properties and _takes_null(properties[name])
            properties[name] = _or_null(value) if may_be_null and not _takes_null(value) else value
    return replace(
        second,
        properties=tuple(properties.items()),
        required=first.required | second.required,
        types=second.types or first.types,
        enum=second.enum if second.enum is not None else first.enum,
        const=second.const if has_const(second) else first.const,
        conditional=first.conditional + second.conditional,
        pattern_properties=tuple((dict(first.pattern_properties) | dict(second.pattern_properties)).items()),
        items=second.items or first.items,
        prefix_items=second.prefix_items or first.prefix_items,
        format=second.format or first.format,
        content_encoding=second.content_encoding or first.content_encoding,
        content_media_type=second.content_media_type or first.content_media_type,
        restrictions={**first.restrictions, **second.restrictions},
        one_of=second.one_of or first.one_of,
        any_of=second.any_of or first.any_of,
        discriminator=(second if has_choice(second) else first).discriminator,
        additional_properties=_stricter(first, second),
        description=second.description or first.description,
        read_only=first.read_only or second.read_only,
        write_only=first.write_only or second.write_only,
        deprecated=first.deprecated or second.deprecated,
        deprecation=second.deprecation or first.deprecation,
    )


def _stricter(first: Schema, second: Schema) -> Schema | bool | None:
    """`false` of one part would forbid the other's properties, so only a schema for the rest is carried over."""
    for part in (second, first):
        if isinstance(part.additional_properties, Schema):
            return part.additional_properties
    return None


def _with_null(merged: Schema, nullable: bool) -> tuple[str, ...]:
    types = merged.types or (("object",) if merged.properties else ())
    return (*types, "null") if types and nullable and "null" not in types else types


def with_required(schema: Schema) -> Schema:
    """A merged schema with a property for each name that it requires and no part describes: any value goes there."""
    names = sorted(schema.required.difference(name for name, _ in schema.properties))
    if schema.additional_properties is False:
        return schema
    added = [(name, Schema(join(schema.pointer, "properties", name))) for name in names]
    return replace(schema, properties=(*schema.properties, *added))
