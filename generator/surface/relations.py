"""Which rule a changed type falls under: in what callers pass, and in what they get."""

from __future__ import annotations

from dataclasses import dataclass

from generator.surface.annotations import LITERAL, UNKNOWN, Type, union
from generator.surface.fitting import Fitting
from generator.surface.side import PackageSide

_NONE = Type("None")


@dataclass(frozen=True, slots=True)
class Relations:
    """Relates types of the old package to types of the new one."""

    there: Fitting
    back: Fitting

    @classmethod
    def between(cls, old: PackageSide, new: PackageSide) -> Relations:
        return cls(Fitting(old.types, new.types, old.members), Fitting(new.types, old.types, new.members))

    def of_argument(self, old: Type, new: Type) -> str | None:
        """The rule of a change of what callers pass."""
        if self.there.fits(old, new):
            return None if self.back.fits(new, old) else "parameter-type-widened"
        if _anything(old):
            return "parameter-type-described"
        if not self.back.fits(new, old):
            return "parameter-retyped"
        return "request-value-removed" if _differ_in_values(old, new) else "parameter-type-narrowed"

    def of_member(self, old: Type, new: Type) -> str | None:
        """The rule of a change of what a client or an error has: it is no data of the API, so only type checkers tell."""
        return None if self.back.fits(new, old) else "member-type-changed"

    def of_answer(self, old: Type, new: Type) -> str | None:
        """The rule of a change of what callers get."""
        kept, back = self.there.fits(old, new), self.back.fits(new, old)
        match kept, back:
            case True, True:
                return None
            case True, False if self.back.fits(without_none(new), old):
                return "response-became-nullable"
            case True, False:
                return "response-value-added" if _differ_in_values(new, old) else "response-type-widened"
            case False, True if self.there.fits(without_none(old), new):
                return "response-became-non-null"
            case False, True:
                return "response-value-removed" if _differ_in_values(old, new) else "response-type-narrowed"
        return _emptied(old, new) or "response-retyped"


def _emptied(old: Type, new: Type) -> str | None:
    if new == _NONE:
        return "response-removed"
    return "response-added" if old == _NONE else None


def _anything(kind: Type) -> bool:
    return any(member.name in ("object", UNKNOWN) for member in kind.members)


def without_none(kind: Type) -> Type:
    """A type without None, if there is anything else in it."""
    others = [member for member in kind.members if member != _NONE]
    return union(others) if others else kind


def _differ_in_values(wider: Type, narrower: Type) -> bool:
    """Whether two types name values, and the rest of them is the same."""
    rests = [{member for member in kind.members if member.name != LITERAL} for kind in (wider, narrower)]
    return rests[0] == rests[1] and any(member.name == LITERAL for member in wider.members)
