"""What operations a document has, read without the generator."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator import pointer as pointers
from tests.corpus.exercise import PLACEHOLDER

_VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Operation(NamedTuple):
    """An operation's request as a client sends it, with a placeholder for each path parameter, and its pointer."""

    verb: str
    path: str
    pointer: str


def operations(document: Path) -> Iterator[Operation]:
    """The operations of a document, but those of its webhooks and callbacks."""
    for path, item in _read(document)["paths"].items():
        for verb in _VERBS:
            if verb in item:
                parameters = [*item.get("parameters", ()), *item[verb].get("parameters", ())]
                styles = {each.get("name"): each.get("style") for each in parameters if each.get("in") == "path"}
                filled = "".join(_filled(re.split("[?#]", path)[0], styles))
                yield Operation(verb.upper(), filled, pointers.join("/paths", path, verb))


def _filled(path: str, styles: Mapping[str, str | None]) -> Iterator[str]:
    """The pieces of a path; a style may put something before a text (OpenAPI, Style Examples)."""
    for index, piece in enumerate(re.split(r"\{([^}]*)\}", path)):
        before = {"label": ".", "matrix": f";{piece}="}.get(styles.get(piece) or "", "")
        yield before + PLACEHOLDER if index % 2 else piece


def _read(document: Path) -> Any:
    text = document.read_text("utf-8")
    return json.loads(text) if document.suffix == ".json" else yaml.load(text, _Loader)
