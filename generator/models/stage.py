"""The stage: modules in, files out, with a cache in between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from generator.cache import Cache, key, own_fingerprint, tool_version
from generator.files import Files, pack, unpack
from generator.literals import comment, with_escapes
from generator.models.batches import Batch, batches
from generator.pymodel import ModelModule
from generator.template_folder import merged

Write: TypeAlias = Callable[[Sequence[Batch], Path], "list[Files]"]


def write_models(
    modules: Sequence[ModelModule],
    templates: Path | None = None,
    cache: Cache | None = None,
    writer: Write | None = None,
) -> Files:
    """The files of the response models, unformatted, by their path in the package.

    `templates` is a user's folder; what it holds is taken instead of our templates. `writer` runs datamodel-code-generator: in
    this process unless it is the `write` of a `ClassWorker`. With a cache, models that were written before import nothing heavy.
    """
    wanted, write = batches(modules), writer or _here
    with merged(templates, "models") as folder:
        parts = _kept(wanted, folder, cache, write) if cache else _written(wanted, folder, write)
    # The library writes strings as `repr` does, which takes some characters for printable that nobody sees.
    texts = {path: with_escapes(text) for files in parts for path, text in files.items()}
    header = "# Generated from the API's document: #"
    return {module.path: f"{header}{comment(module.pointer)}\n{texts[module.path]}" for module in modules}


def user_templates(templates: Path | None) -> Path | None:
    """The templates of response models in a user's folder of templates, if it has some."""
    folder = templates / "models" if templates else None
    return folder if folder and folder.is_dir() else None


def _written(wanted: Sequence[Batch], templates: Path, write: Write) -> list[Files]:
    """The modules of each batch, once they are known to be what was asked for."""
    from generator.models.checks import own_files

    return [own_files(batch, files) for batch, files in zip(wanted, write(wanted, templates) if wanted else ())]


def _kept(wanted: Sequence[Batch], templates: Path, cache: Cache, write: Write) -> list[Files]:
    """Each batch from the cache; what is not there is written, all at once, and kept."""
    tools = _tools_key(templates)
    named = {key(tools, repr(batch)): batch for batch in wanted}
    kept: dict[str, Files] = {name: unpack(data) for name in named if (data := cache.get(name)) is not None}
    missing = {name: batch for name, batch in named.items() if name not in kept}
    for name, files in zip(missing, _written([*missing.values()], templates, write)):
        cache.put(name, pack(files))
        kept[name] = files
    return [kept[name] for name in named]


def _tools_key(templates: Path) -> str:
    """A key for everything that shapes a module beside its definitions: this program, the templates, the library."""
    texts = [
        part
        for path in sorted(templates.rglob("*.jinja2"))
        if path.is_file()
        for part in (path.relative_to(templates).as_posix(), path.read_bytes())
    ]
    return key("models", tool_version("datamodel-code-generator"), own_fingerprint(), *texts)


def _here(group: Sequence[Batch], templates: Path) -> list[Files]:
    from generator.models.library import write_batches

    return write_batches(group, templates)
