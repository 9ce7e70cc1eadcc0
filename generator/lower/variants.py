"""Methods whose body is one of several objects: what each of these takes, and which calls are complete."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator import ir
from generator.lower.annotations import Annotator
from generator.lower.parameters import NamedParameter


def variants_of(operation: ir.Operation, definitions: Mapping[str, ir.Definition]) -> list[ir.Object]:
    """The objects of which a body is one, as far as its properties are the parameters of the method."""
    body = operation.request.body if operation.request is not None else None
    keys = body.definitions if isinstance(body, ir.Variants) else ()
    return [definition for key in keys if isinstance(definition := definitions[key], ir.Object)]


def of_variant(variant: ir.Object, parameters: Sequence[ir.Parameter]) -> list[ir.Parameter | None]:
    """The parameters as a call with one variant as its body takes them; None in the place of those that it has not."""
    fields = {item.wire: item for item in variant.fields if ir.travels(item, ir.Role.REQUEST)}
    return [_of_variant(item, fields) for item in parameters]


def _of_variant(parameter: ir.Parameter, fields: Mapping[str, ir.Field]) -> ir.Parameter | None:
    if parameter.place is not ir.ParameterPlace.BODY:
        return parameter
    own = fields.get(parameter.wire)
    if own is None:
        return None
    return replace(parameter, type=own.type, required=own.required, default=own.default, docs=own.docs)


def taken_by_one(
    operation: ir.Operation, parameters: Sequence[ir.Parameter], definitions: Mapping[str, ir.Definition]
) -> list[ir.Parameter | None]:
    """What one call can have: all parameters, or those of the first of several bodies."""
    variants = variants_of(operation, definitions)
    return of_variant(variants[0], parameters) if variants else list(parameters)


def calls_by_variant(
    operation: ir.Operation,
    parameters: Sequence[NamedParameter],
    definitions: Mapping[str, ir.Definition],
    annotator: Annotator,
) -> list[list[NamedParameter]]:
    """The parameters of each overload of a method, one for each body that takes what no earlier one takes."""
    calls: list[list[NamedParameter]] = []
    for variant in variants_of(operation, definitions):
        sources = of_variant(variant, [item.source for item in parameters])
        call = [_named(item, source, annotator) for item, source in zip(parameters, sources) if source is not None]
        if not any(_takes_all_of(earlier, call) for earlier in calls):
            calls.append(call)
    return calls


def _named(item: NamedParameter, source: ir.Parameter, annotator: Annotator) -> NamedParameter:
    return replace(item, source=source, annotation=annotator.annotate(source.type))


def _takes_all_of(earlier: Sequence[NamedParameter], later: Sequence[NamedParameter]) -> bool:
    """Whether every call of a later overload fits an earlier one, which type checkers report."""
    own = {item.name: item for item in later}
    wider = {item.name: item for item in earlier}
    is_complete = all(item.name in own and own[item.name].required for item in earlier if item.required)
    return is_complete and all(name in wider and _is_wider(wider[name], item) for name, item in own.items())


def _is_wider(earlier: NamedParameter, later: NamedParameter) -> bool:
    """Whether an argument takes what another takes, as far as the annotations tell."""
    if earlier.annotation == later.annotation:
        return True
    types, other = _members(earlier.source.type), _members(later.source.type)
    return ir.UNKNOWN in types or all(part in types or _is_text_of(part, types) for part in other)


def _members(type_: ir.Type) -> tuple[ir.Type, ...]:
    match type_:
        case ir.Nullable(inner):
            return (*_members(inner), ir.NULL)
        case ir.Union(members):
            return tuple(part for member in members for part in _members(member))
        case _:
            return (type_,)


def _is_text_of(part: ir.Type, types: Sequence[ir.Type]) -> bool:
    """Whether a part is a choice of values of which each is among the types or their values."""
    if not isinstance(part, ir.Literals):
        return False
    values = [value for type_ in types if isinstance(type_, ir.Literals) for value in type_.values]
    return all(isinstance(value, str) and ir.STRING in types or value in values for value in part.values)


def required_sets(calls: Sequence[Sequence[NamedParameter]]) -> Iterator[tuple[str, ...]]:
    """The names that make each call complete; none where Python's own check of the signature does for one of them."""
    sets = list(dict.fromkeys(tuple(item.name for item in call if item.required) for call in calls))
    everywhere = [name for name in (sets[0] if sets else ()) if all(name in names for names in sets)]
    if all(len(names) > len(everywhere) for names in sets):
        yield from sets
