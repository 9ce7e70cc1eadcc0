"""How the configuration writes the words of an API (`custom_casings`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from generator.config import model
from generator.identifiers import INITIALISMS, Casing

Spelling: TypeAlias = "tuple[str | None, str | None]"
"""A word in snake case, and in a name of a class; None where the rules say."""

BRANDS = ("GitHub", "MongoDB", "OAuth", "OpenAI", "OpenAPI")


def casing_of(config: model.Config) -> Casing:
    """The spelling of names: that of every API, with the configuration's own words."""
    given = config.custom_casings.values()
    return Casing(
        words={**_known_words(config), **_own_words(given)},
        initialisms=INITIALISMS | {item.word.lower() for item in given if item.initialism},
        singulars={item.plural: item.singular for item in given if item.plural and item.singular},
        keeps_capitals=not config.settings.is_existing_sdk,
    )


def _own_words(given: Iterable[model.Casing]) -> dict[str, Spelling]:
    return {item.word.lower(): (item.snake, item.pascal) for item in given if item.snake or item.pascal}


def _known_words(config: model.Config) -> dict[str, Spelling]:
    """What existing SDKs write in their own way without being told: brands, and the plurals of initialisms."""
    if not config.settings.is_existing_sdk:
        return {}
    own = [item.word.lower() for item in config.custom_casings.values() if item.initialism]
    plurals = {f"{word}s": (None, f"{word.upper()}s") for word in sorted({*INITIALISMS, *own})}
    return {**plurals, **{word.lower(): (None, word) for word in BRANDS}}
