"""How an SDK writes the words of its API, where that differs from the rules: what `custom_casings` says."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.adopt.reading import walk
from generator.adopt.scope import Symbol
from generator.adopt.sdk import SDK, Resource
from generator.adopt.shapes import Constants, Record, ShapeReader
from generator.identifiers import Casing
from generator.words import split_words


def custom_casings(sdk: SDK, casing: Casing, shapes: ShapeReader) -> dict[str, dict[str, object]]:
    """Word -> its spelling, as the configuration has it; `casing` are the rules without it."""
    spelled = Counter(pair for name, actual in _names(sdk) for pair in _other_words(name, actual, casing))
    spelled.update(_words_of_variants(sdk, casing, shapes))
    written: dict[str, dict[str, object]] = {}
    for (word, spelling), _ in spelled.most_common():
        own: dict[str, object] = {"initialism": True} if spelling.isupper() else {"pascal": spelling}
        written.setdefault(word, own)
    for plural, singular in _singulars(sdk, casing):
        written.setdefault(plural, {"singular": singular, "plural": plural})
    return dict(sorted(written.items()))


def _names(sdk: SDK) -> Iterator[tuple[str, str]]:
    """Names in snake case with the classes that go by them."""
    for model in sdk.models:
        yield model.stem, model.name.removesuffix("Param") if not model.stem.endswith("param") else model.name
    for resource in walk(sdk.root):
        if resource.path:
            yield resource.path[-1], resource.class_name.removesuffix("Resource")
        for method in resource.methods:
            if method.params:
                stem = method.params[0].rpartition(".")[2]
                yield stem, _base_of(method.params[1])


def _words_of_variants(sdk: SDK, casing: Casing, shapes: ShapeReader) -> Iterator[tuple[str, str]]:
    """The words that classes within others spell otherwise, each time that they do so, if none spells them as usual."""
    pairs = list(_variants(sdk, shapes))
    usual = {word for constant, actual in pairs for word in _usual_words(constant, actual, casing)}
    for constant, actual in pairs:
        yield from (pair for pair in _other_words(constant, actual, casing) if pair[0] not in usual)


def _variants(sdk: SDK, shapes: ShapeReader) -> Iterator[tuple[str, str]]:
    """The constants of members of choices, with the ends of their classes' names that are called after them."""
    modules = dict.fromkeys(module for model in sdk.models for module, _ in model.symbols)
    for symbol in (Symbol(module, name) for module in modules for name in shapes.scope.names_of(module)):
        record = shapes.definition(symbol)
        for shape in record.fields.values() if isinstance(record, Record) else ():
            match shape:
                case Constants((str(constant),)):
                    end = "".join(split_words(constant)).lower()
                    if end and symbol.name.lower().endswith(end):
                        yield constant, symbol.name[-len(end) :]


def _usual_words(name: str, actual: str, casing: Casing) -> Iterable[str]:
    return split_words(name) if casing.pascal(name) == actual else ()


def _base_of(name: str) -> str:
    return name.removesuffix("Base").removesuffix("NonStreaming").removesuffix("Streaming")


def _other_words(name: str, actual: str, casing: Casing) -> Iterator[tuple[str, str]]:
    """The words of a name that its class spells otherwise."""
    words = split_words(name)
    if casing.pascal(name) == actual or "".join(words).lower() != actual.lower():
        return
    start = 0
    for word in words:
        spelling = actual[start : start + len(word)]
        start += len(word)
        if casing.pascal(word) != spelling and spelling[:1].isupper():
            yield word, spelling


def _singulars(sdk: SDK, casing: Casing) -> Iterator[tuple[str, str]]:
    """The last words of resources whose own types have another singular than English says."""
    for resource in walk(sdk.root):
        noun = _noun(resource)
        if noun is None or not resource.path or noun == casing.singular(resource.path[-1]):
            continue
        plural, singular = resource.path[-1].split("_"), noun.split("_")
        if plural[:-1] == singular[:-1]:
            yield plural[-1], singular[-1]


def _noun(resource: Resource) -> str | None:
    """What the types of most of a resource's methods begin with."""
    nouns = Counter(_nouns(resource))
    return nouns.most_common(1)[0][0] if nouns else None


def _nouns(resource: Resource) -> Iterable[str]:
    for method in resource.methods:
        if method.params:
            stem = method.params[0].rpartition(".")[2].removesuffix("_params")
            if stem.endswith(f"_{method.name}"):
                yield stem.removesuffix(f"_{method.name}")
