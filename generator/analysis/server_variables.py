"""Arguments of the client for the variables of the servers that calls go to (OpenAPI, Server Variable Object)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import count

from generator.analysis.servers import used_servers
from generator.brands import variable as environment_variable
from generator.config.client import CLIENT_NAMES
from generator.config.model import Config, Option
from generator.config.values import is_public_name
from generator.document.types import Document, ServerVariable
from generator.identifiers import Casing

_NO_PLACE = ""
"""The pointer of what no configuration says."""


def with_variables(options: tuple[Option, ...], document: Document, config: Config, prefix: str) -> tuple[Option, ...]:
    """The options, with the choices of those that fill a variable, and behind them one for each other variable.

    Variables of one name share an argument.
    """
    variables: dict[str, ServerVariable] = {}
    for server in used_servers(document, config):
        for name, variable in server.variables.items():
            if f"{{{name}}}" in server.url:
                variables.setdefault(name, variable)
    own = tuple(_with_choices(option, variables.get(option.server_variable or "")) for option in options)
    taken = dict.fromkeys((*(option.name for option in options), "environment"))
    filled = [option.server_variable for option in options]
    added: list[Option] = []
    for name, variable in variables.items():
        if name not in filled:
            spelled = next(word for word in _spellings(name) if _is_free(word, taken))
            taken[spelled] = None
            added.append(_option(spelled, name, variable, prefix))
    return (*own, *added)


def _with_choices(option: Option, variable: ServerVariable | None) -> Option:
    """The option; one of the configuration may have another default, which is then one of its choices."""
    if variable is None or not variable.enum or option.default not in (None, *variable.enum):
        return option
    return replace(option, choices=variable.enum)


def _option(spelled: str, name: str, variable: ServerVariable, prefix: str) -> Option:
    return Option(
        name=spelled,
        pointer=_NO_PLACE,
        env=environment_variable(prefix, spelled),
        default=variable.default,
        description=variable.description,
        server_variable=name,
        choices=variable.enum,
    )


def _spellings(name: str) -> Iterator[str]:
    word = re.sub(r"\W", "_", Casing().snake(name))
    yield word
    yield f"server_{word}"
    yield from (f"server_{word}_{number}" for number in count(2))


def _is_free(word: str, taken: Collection[str]) -> bool:
    return is_public_name(word) and word not in CLIENT_NAMES and word not in taken
