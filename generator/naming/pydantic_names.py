"""Names of components that pydantic makes of Python classes, and so FastAPI: shorter words for those that say too much.

Of a generic class with arguments it writes all of them (`Page_Annotated_Union_Cat__Dog___FieldInfo_..._`), of one of two
classes with one name the modules that it is in (`app__models__cats__Name`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator import ir

_MODULES = "__"
_NOTHING = ("None", "NoneType")


def shorter(definitions: Iterable[ir.Definition], pairs: Mapping[str, str]) -> Mapping[str, str]:
    """The words of components whose names are made of more than these, by the component.

    `pairs` has what both schemas of a pair are called, by the component.
    """
    titles = {
        pairs.get(component, component): definition.origin.title or ""
        for definition in definitions
        if (component := definition.origin.component)
    }
    short = {name: _generic(name, title) or _qualified(name, title, titles) for name, title in titles.items()}
    return {name: words for name, words in short.items() if words}


def _qualified(name: str, title: str, titles: Mapping[str, str]) -> str | None:
    """The class with as many of its modules as tell it from all others, and at least one."""
    parts = name.split(_MODULES)
    if len(parts) < 3 or parts[-1] != title:
        return None
    others = [other.split(_MODULES) for other in titles if other != name]
    ends = (parts[start:] for start in range(len(parts) - 2, -1, -1))
    return next(("_".join(end) for end in ends if not any(other[-len(end) :] == end for other in others)), None)


def _generic(name: str, title: str) -> str | None:
    """The class with its arguments, by the title, which has them as Python writes them: `Page[Annotated[Cat, ...]]`."""
    if "[" not in title or re.sub(r"[^a-zA-Z0-9.\-_]", "_", title).replace(".", _MODULES) != name:
        return None
    return "_".join(_words(title))


def _words(type_: str) -> Iterator[str]:
    """The words of a type: of an annotated one the type alone, of a union its members, of others all that they hold."""
    members = _split(type_, "|")
    if len(members) > 1:
        yield from _choice(members)
        return
    head, bracket, rest = type_.partition("[")
    arguments = _split(rest.removesuffix("]"), ",") if bracket else []
    match head:
        case "Annotated" if arguments:
            yield from _words(arguments[0])
        case "Union":
            yield from _choice(arguments)
        case _:
            yield head.rpartition(".")[2]
            yield from (word for argument in arguments for word in _words(argument))


def _choice(members: list[str]) -> Iterator[str]:
    """The words of all members; what may be None is optional."""
    present = [member for member in members if member not in _NOTHING]
    if len(present) < len(members):
        yield "Optional"
    yield from (word for member in present for word in _words(member))


def _split(text: str, delimiter: str) -> list[str]:
    """The parts between delimiters that no bracket is around."""
    parts, depth = [""], 0
    for character in text:
        depth += (character in "[(") - (character in "])")
        if character == delimiter and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]
