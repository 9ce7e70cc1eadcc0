"""How the configuration writes the words of an API (`custom_casings`)."""

from __future__ import annotations

from generator.config.model import Config
from generator.identifiers import INITIALISMS, Casing


def casing_of(config: Config) -> Casing:
    """The spelling of names: that of every API, with the configuration's own words."""
    given = config.custom_casings.values()
    return Casing(
        words={item.word.lower(): (item.snake, item.pascal) for item in given if item.snake or item.pascal},
        initialisms=INITIALISMS | {item.word.lower() for item in given if item.initialism},
        singulars={item.plural: item.singular for item in given if item.plural and item.singular},
    )
