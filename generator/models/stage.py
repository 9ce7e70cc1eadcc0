"""The stage: modules in, files out, with a cache in between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.cache import key
from generator.files import Files, pack, unpack
from generator.models.batches import Cache, CachedWriter, WriteClasses, tools_key
from generator.models.definition import Definition
from generator.models.definitions import definitions
from generator.pymodel import ModelModule
from generator.template_folder import template_folder


def default_templates() -> Path:
    """The project's own templates for datamodel-code-generator."""
    return template_folder() / "models"


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
        return _written(modules, folder, writer or _here)
    name = key("files", tools_key(folder), *map(repr, modules))
    kept = cache.get(name)
    if kept is not None:
        return unpack(kept)
    files = _written(modules, folder, CachedWriter(cache, writer or _here).write)
    cache.put(name, pack(files))
    return files


def _written(modules: Sequence[ModelModule], templates: Path, writer: WriteClasses) -> Files:
    from generator.models.assembly import assemble

    bundle = definitions(modules)
    return assemble(modules, bundle, writer(bundle, templates))


def _here(bundle: Sequence[Definition], templates: Path) -> Mapping[str, str]:
    from generator.models.class_writer import write_classes

    return write_classes(bundle, templates)
