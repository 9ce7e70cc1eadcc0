"""Which models of an SDK users send though no method takes them, such as the events of a socket."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.adopt.scope import Symbol
from generator.adopt.sdk import ModelModule
from generator.adopt.shapes import Choice, Many, Record, Reference, Shape, ShapeReader, Values


def only_sent_by_users(
    models: Sequence[ModelModule], taken: Sequence[Symbol], shapes: ShapeReader
) -> list[ModelModule]:
    """The models with a form that is sent and that no method leads to, but for those that others of them lead to.

    `taken` are the types that methods take, with all that is in them.
    """
    names = {_near(symbol): None for symbol in taken}
    forms = {model: form for model in models if (form := _sent_form(model)) is not None and _near(form) not in names}
    owners = {symbol: model for model, symbol in forms.items()}
    reader = _Needs(shapes)
    needs = {model: [owners[inner] for inner in reader.of(form) if inner in owners] for model, form in forms.items()}
    reached = {model: _reachable(model, needs) for model in needs}
    return [model for model in needs if _is_first(model, reached)]


def _reachable(model: ModelModule, needs: Mapping[ModelModule, Sequence[ModelModule]]) -> Mapping[ModelModule, None]:
    """What a model leads to, in any number of steps."""
    seen: dict[ModelModule, None] = {}
    waiting = list(needs[model])
    while waiting:
        inner = waiting.pop()
        if inner not in seen:
            seen[inner] = None
            waiting += needs[inner]
    return seen


def _is_first(model: ModelModule, reached: Mapping[ModelModule, Mapping[ModelModule, None]]) -> bool:
    """Whether no other model leads to one; of models that lead to each other the first counts."""
    order = list(reached)
    for other in order:
        if other != model and model in reached[other]:
            if other not in reached[model] or order.index(other) < order.index(model):
                return False
    return True


def taken_with(symbols: Sequence[Symbol], shapes: ShapeReader) -> tuple[Symbol, ...]:
    """Types with all that is in them."""
    reader = _Needs(shapes)
    seen: dict[Symbol, None] = {}
    waiting = list(symbols)
    while waiting:
        symbol = waiting.pop()
        if symbol not in seen:
            seen[symbol] = None
            waiting += reader.of(symbol)
    return tuple(seen)


def _near(symbol: Symbol) -> tuple[str, str]:
    """The folder and the name of a type: a list of a choice writes the choice again, and shared types stand twice."""
    folder = symbol.module.rpartition(".")[0]
    return folder.replace("shared_params", "shared"), symbol.name


def _sent_form(model: ModelModule) -> Symbol | None:
    """The form of a model that callers pass."""
    for module, name in model.symbols:
        if module.endswith("_param") or ".shared_params." in f".{module}":
            return Symbol(module, name)
    return None


@dataclass(frozen=True, slots=True)
class _Needs:
    """Finds the types that a type names."""

    shapes: ShapeReader

    def of(self, symbol: Symbol) -> list[Symbol]:
        """The types that the definition of a type names, each once; what stands within its module counts as its own."""
        named: dict[Symbol, None] = {}
        waiting = [symbol]
        while waiting:
            definition = self.shapes.definition(waiting.pop())
            for inner in named_in(definition):
                if inner not in named and inner != symbol:
                    named[inner] = None
                    if inner.module == symbol.module:
                        waiting.append(inner)
        return list(named)


def named_in(shape: Record | Shape | None) -> Iterator[Symbol]:
    """The types that a shape names, not those within them."""
    match shape:
        case Record(fields, bases):
            yield from bases
            for field in fields.values():
                yield from named_in(field)
        case Reference(symbol):
            yield symbol
        case Choice(members):
            for member in members:
                yield from named_in(member)
        case Many(inner) | Values(inner):
            yield from named_in(inner)
        case _:
            return
