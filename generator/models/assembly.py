"""Makes a file of one module: header, imports, classes and aliases in their order, and what completes the classes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath

from generator.literals import comment, literal
from generator.models.aliases import AliasWriter
from generator.models.definition import Definition
from generator.models.errors import ModelsFault
from generator.models.names import (
    ImportLine,
    ModuleNames,
    absolute,
    base_name,
    defined_names,
    dotted,
    imported_name,
    local_name,
    taken_names,
)
from generator.models.spelling import spell_class
from generator.pymodel import ModelModule, TypeAlias

HEADER = "# Generated from the API's document: #"

_STANDARD_LIBRARY = frozenset({"builtins", "collections.abc", "datetime", "typing"})


def assemble(
    modules: Sequence[ModelModule], definitions: Sequence[Definition], texts: Mapping[str, str]
) -> dict[PurePosixPath, str]:
    """The files of all modules. `texts` holds each class as datamodel-code-generator wrote it, by its key.

    Raises ModelsFault when the classes are not those of the modules.
    """
    _compare([definition.key for definition in definitions], texts)
    keys = {dotted(module.path): module.module for module in modules}
    by_key = {definition.key: definition for definition in definitions}
    return {module.path: _file(module, keys, by_key, texts) for module in modules}


def _compare(asked: Sequence[str], written: Collection[str]) -> None:
    twice = [f"{key} twice" for key, count in Counter(asked).items() if count > 1]
    missing = [f"no {key}" for key in asked if key not in written]
    known = set(asked)
    new = [f"{key}, which is new" for key in written if key not in known]
    if twice or missing or new:
        raise ModelsFault(f"the written classes are not those asked for: {'; '.join([*twice, *missing, *new])}")


def _file(
    module: ModelModule, keys: Mapping[str, str], definitions: Mapping[str, Definition], texts: Mapping[str, str]
) -> str:
    names = ModuleNames(taken_names(module), _local_names(module, keys))
    aliases = AliasWriter(names)
    blocks = []
    for item in module.definitions:
        if isinstance(item, TypeAlias):
            blocks.append(aliases.write(item))
        else:
            key = f"{module.module}.{item.name}"
            blocks.append(spell_class(texts[key], definitions[key], names))
    imports = _import_block(module, names, base_name(module) if module.classes else None)
    exports = f"__all__ = [{', '.join(map(literal, module.exports))}]"
    body = "".join(f"\n\n{block}\n" for block in blocks)
    completed = "".join(f"{name}.model_rebuild()\n" for name in module.incomplete)
    tail = f"\n\n{completed}" if completed else ""
    return f"{HEADER}{comment(module.pointer)}\n{imports}\n{exports}\n{body}{tail}"


def _local_names(module: ModelModule, keys: Mapping[str, str]) -> dict[str, str]:
    """How the classes and aliases that the module defines or imports are written in it, by `<module>.<Class>`."""
    names = {f"{module.module}.{name}": name for name in defined_names(module)}
    for item in module.imports:
        target = keys.get(absolute(module.path, item.module)) if item.module.startswith(".") else None
        if target is not None:
            names |= {f"{target}.{imported_name(name)}": local_name(name) for name in item.names}
    return names


def _import_block(module: ModelModule, names: ModuleNames, base: str | None) -> str:
    lines: set[ImportLine] = set(names.needed)
    lines |= {(item.module, name) for item in module.imports for name in item.names}
    if base is not None:
        runtime = "." * len(module.path.parts) + "_runtime.models"
        lines.add((runtime, "BaseModel" if base == "BaseModel" else f"BaseModel as {base}"))
    groups: tuple[list[ImportLine], ...] = ([], [], [])
    for line in sorted(lines):
        groups[_group(line[0])].append(line)
    return "\n".join(["from __future__ import annotations\n", *map(_import_lines, filter(None, groups))])


def _group(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module in _STANDARD_LIBRARY else 1


def _import_lines(lines: Sequence[ImportLine]) -> str:
    whole = [f"import {module} {name}".rstrip() for module, name in lines if not name or name.startswith("as ")]
    names: dict[str, list[str]] = {}
    for module, name in sorted(lines, key=lambda line: (-_dots(line[0]), line)):
        if name and not name.startswith("as "):
            names.setdefault(module, []).append(name)
    return "".join(f"{line}\n" for line in [*whole, *(f"from {m} import {', '.join(n)}" for m, n in names.items())])


def _dots(module: str) -> int:
    return len(module) - len(module.lstrip("."))
