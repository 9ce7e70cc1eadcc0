"""The stage: modules in, files out, with a cache in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Protocol, TypeAlias

from generator.cache import key, own_fingerprint, tool_version
from generator.files import Files, pack, unpack
from generator.models.definitions import Definition, definitions
from generator.pymodel import ModelModule

WriteClasses: TypeAlias = "Callable[[Sequence[Definition], Path], Mapping[str, str]]"


class Cache(Protocol):
    """Keeps bytes by key; `generator.cache.Cache` is one."""

    def get(self, key: str) -> bytes | None: ...

    def put(self, key: str, value: bytes) -> None: ...


@lru_cache(maxsize=None)
def default_templates() -> Path:
    """The project's own templates for datamodel-code-generator."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "_templates" / "models"
    return inside if inside.is_dir() else package.parent / "templates" / "models"


def write_models(
    modules: Sequence[ModelModule],
    *,
    templates: Path | None = None,
    cache: Cache | None = None,
    writer: WriteClasses | None = None,
) -> Files:
    """The files of the response models, unformatted, by their path in the package.

    `templates` holds `pydantic_v2/BaseModel.jinja2`. `writer` runs datamodel-code-generator: in this process unless it is the
    `write` of a `ClassWorker`. With a cache, models that were written before import nothing heavy.
    """
    folder = templates or default_templates()
    if cache is None:
        return _written(modules, folder, writer)
    name = _cache_key(modules, folder)
    kept = cache.get(name)
    if kept is not None:
        return unpack(kept)
    files = _written(modules, folder, writer)
    cache.put(name, pack(files))
    return files


def _written(modules: Sequence[ModelModule], templates: Path, writer: WriteClasses | None) -> Files:
    from generator.models.assembly import assemble
    from generator.models.class_writer import write_classes

    bundle = definitions(modules)
    return assemble(modules, bundle, (writer or write_classes)(bundle, templates))


def _cache_key(modules: Sequence[ModelModule], templates: Path) -> str:
    texts = [path.read_bytes() for path in sorted(templates.rglob("*.jinja2"))]
    version = tool_version("datamodel-code-generator")
    return key("models", version, own_fingerprint(), *texts, *map(repr, modules))
