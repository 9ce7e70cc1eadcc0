"""What types within another's module are called in an existing SDK: by all the steps that lead to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator import ir
from generator.identifiers import Casing


def nested_names(
    definitions: Mapping[str, ir.Definition], chain: Sequence[str], root: str, root_name: str, casing: Casing
) -> Iterator[str]:
    """The name of the last in `chain`, the definitions from the first below the module's own down to it; then longer ones.

    `root` is what the module is of, a definition or a method, `root_name` its name.
    """
    words: list[str] = []
    for key in chain:
        origin = definitions[key].origin
        if words and any(step.many for step in origin.path):  # made singular, the name around it is cut anew
            words = [casing.pascal("_".join(words))]
        words.extend(_words(origin, casing))
    path = casing.pascal("_".join(words))
    name = _in_front(definitions.get(root), definitions[chain[0]].origin, root_name, casing) + path
    yield name
    if not name.startswith(root_name):
        yield f"{root_name}{path}"


def _words(origin: ir.Origin, casing: Casing) -> Iterator[str]:
    yield from (casing.singular(step.word) if step.many else step.word for step in origin.path)
    if origin.variant:
        yield origin.variant


def _in_front(root: ir.Definition | None, first: ir.Origin, root_name: str, casing: Casing) -> str:
    """What all names in a module begin with: nothing, but where the module's own type is no plain object."""
    if root is None:  # what a method takes is spread; what it answers is an array or a map of what is to be named
        return f"{root_name}Response" if first.response and first.path else ""
    if isinstance(root, ir.Object):
        return root_name if root.origin.combined else ""
    if not first.path:
        return ""
    return casing.pascal(casing.singular(root_name)) if first.path[0].many else root_name
