"""Whether each value of a type of one package is a value of a type of another, as far as annotations tell."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from generator.surface.annotations import LITERAL, UNION, UNKNOWN, Type, TypeReader
from generator.surface.members import MemberReader

_SEQUENCES = ("Sequence", "SequenceNotStr", "Collection", "Iterable")
_MAPPINGS = ("MutableMapping", "Mapping")
_WIDER = {
    "bool": ("int", "float"),
    "int": ("float",),
    "str": ("Sequence", "Collection", "Iterable"),
    "list": ("MutableSequence", *_SEQUENCES),
    "tuple": _SEQUENCES,
    "set": ("Collection", "Iterable"),
    "Sequence": _SEQUENCES,
    "SequenceNotStr": _SEQUENCES,
    "Collection": ("Iterable",),
    "dict": _MAPPINGS,
    "MutableMapping": _MAPPINGS,
    "Iterator": ("Iterable",),
    "Generator": ("Iterator", "Iterable"),
}
"""Types of Python, and what else their values are."""

_LITERAL_BASES = {"'": ("str",), '"': ("str",), "T": ("bool", "int"), "F": ("bool", "int"), "N": ("None",)}


class Relation(Enum):
    """What became of a type: `WIDER` admits all that it did and more."""

    SAME = "same"
    WIDER = "wider"
    NARROWER = "narrower"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Fitting:
    """Holds types of the package of `left` against types of that of `right`.

    Two names that are equal are taken for the same type: what becomes of a class or an alias is told at its own place.
    """

    left: TypeReader
    right: TypeReader
    members: MemberReader
    _open: set[tuple[Type, Type]] = field(default_factory=set)

    def fits(self, one: Type, other: Type) -> bool:
        """Whether each value of `one` is a value of `other`; what cannot be read fits anything."""
        if one == other or UNKNOWN in (one.name, other.name):
            return True
        if (one, other) in self._open:
            return True
        self._open.add((one, other))
        try:
            return all(self._member_fits(member, other) for member in one.members)
        finally:
            self._open.discard((one, other))

    def _member_fits(self, one: Type, other: Type) -> bool:
        if any(self._single_fits(one, member) for member in other.members):
            return True
        if one.name == LITERAL and len(one.values) > 1:
            return all(self.fits(Type(LITERAL, values=(value,)), other) for value in one.values)
        inner = self.left.expanded(one)
        if inner is not None:
            return self.fits(inner, other)
        expanded = [self.right.expanded(member) for member in other.members]
        return any(inner is not None and self.fits(one, inner) for inner in expanded)

    def _single_fits(self, one: Type, other: Type) -> bool:
        if UNKNOWN in (one.name, other.name) or other.name == "object":
            return True
        if LITERAL in (one.name, other.name):
            return _literal_fits(one, other)
        if UNION in (one.name, other.name):
            return False
        if one.name == other.name:
            return self._arguments_fit(one.arguments, other.arguments)
        if other.name in _WIDER.get(one.name, ()):
            return self._items_fit(one, other)
        if one.target is not None:
            lineage = self.members.lineage(one.target)
            is_mapping = "TypedDict" in lineage and other.name in ("dict", *_MAPPINGS)
            return is_mapping or other.name in lineage
        return False

    def _arguments_fit(self, ones: tuple[Type, ...], others: tuple[Type, ...]) -> bool:
        if not ones or not others:
            return True
        return len(ones) == len(others) and all(map(self.fits, ones, others))

    def _items_fit(self, one: Type, other: Type) -> bool:
        """Whether what is in a container fits what is in another one."""
        if one.name == "tuple":
            return all(self.fits(item, other.arguments[-1]) for item in one.arguments if item.name != "...")
        return self._arguments_fit(one.arguments[: len(other.arguments)], other.arguments)


def _literal_fits(one: Type, other: Type) -> bool:
    if one.name == other.name:
        return {*one.values} <= {*other.values}
    if one.name != LITERAL:
        return one.name == "bool" and {"True", "False"} <= {*other.values}
    return all(other.name in _LITERAL_BASES.get(value[:1], ("int", "float")) for value in one.values)
