"""Whether the written modules are those that were asked for. datamodel-code-generator renames what would clash."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from generator.files import Files
from generator.models.batches import Batch, module_of
from generator.models.errors import ModelsFault


def own_files(batch: Batch, files: Files) -> Files:
    """The files of a batch's own modules.

    Raises ModelsFault for the first module that is missing, was not asked for, or has other classes, aliases or fields.
    """
    asked = _asked(batch)
    invented = [str(path) for path in files if path not in asked and path.name != "__init__.py"]
    if invented:
        raise ModelsFault(f"modules that nobody asked for: {', '.join(invented)}")
    paths = [_path(module) for module in batch.modules]
    for path in paths:
        if path not in files:
            raise ModelsFault(f"{path} was not written")
        _compare(path, asked[path], dict(_written(_tree(path, files[path]))))
    return {path: files[path] for path in paths}


def _path(module: str) -> PurePosixPath:
    return PurePosixPath(*module.split(".")).with_suffix(".py")


def _asked(batch: Batch) -> dict[PurePosixPath, dict[str, list[str]]]:
    """The names of fields by the class or alias that has them, by the file that it stands in."""
    asked: dict[PurePosixPath, dict[str, list[str]]] = {}
    for key, definition in batch.definitions.items():
        fields = [field.name for field in definition.fields.values()]
        asked.setdefault(_path(module_of(key)), {})[definition.name] = fields
    return asked


def _compare(path: PurePosixPath, asked: Mapping[str, list[str]], written: Mapping[str, list[str]]) -> None:
    if sorted(written) != sorted(asked):
        raise ModelsFault(f"{path} came out with {sorted(written)} instead of {sorted(asked)}")
    for name, fields in asked.items():
        if written[name] != fields:
            raise ModelsFault(f"{name} in {path} came out with {written[name]} instead of {fields}")


def _tree(path: PurePosixPath, text: str) -> ast.Module:
    try:
        return ast.parse(text)
    except (SyntaxError, ValueError) as error:
        raise ModelsFault(f"{path} came out as something that is not Python ({error}):\n{text}") from error


def _written(tree: ast.Module) -> Iterator[tuple[str, list[str]]]:
    """Each class with its fields, and each alias with none."""
    for statement in tree.body:
        match statement:
            case ast.ClassDef(name, body=body):
                fields = [item.target for item in body if isinstance(item, ast.AnnAssign)]
                yield name, [target.id for target in fields if isinstance(target, ast.Name)]
            case ast.AnnAssign(ast.Name(name)) | ast.Assign([ast.Name(name)]):
                yield name, []
