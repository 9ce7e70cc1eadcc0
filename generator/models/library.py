"""The one place that runs datamodel-code-generator. Importing it takes most of a second, so that happens on first use."""

from __future__ import annotations

import gc
import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Any

from generator.files import Files
from generator.models.batches import Batch, Definitions
from generator.models.errors import ModelsFault
from generator.pymodel import EXTRA_VALUES, ModelDefinition, ModelField
from generator.pymodel.models import REFERENCE_PREFIX
from generator.template_folder import template_folder

_OF_THE_FOLDER = ("BaseModel", "AnyJSON", "Base64Bytes", "Base64URLBytes", "DecimalNumber")
"""Names that the runtime has, and that models import from the module beside them."""

_NO_WRAPPING = 1_000_000
"""Columns of a line: black breaks lines, and would keep what another has broken."""


_SPECIAL = frozenset({EXTRA_VALUES, "dict", "list"})


def write_batches(group: Sequence[Batch], templates: Path) -> list[Files]:
    """The modules of each batch by their path, as datamodel-code-generator writes them with the templates of a folder.

    Raises ModelsFault when it fails.
    """
    with _no_collection(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return [_written(batch, templates) for batch in group]


def warm_up() -> None:
    """Writes a class for nothing, so that all that `write_batches` needs is imported, and the template compiled."""
    schema = {"type": "object", "properties": {"kind": {"enum": ["x", None]}}, "required": []}
    thing = ModelDefinition("Up", schema, None, {"kind": ModelField("kind", None)}, is_class=True)
    write_batches([Batch(("warm.up",), {"warm.up.Up": thing})], template_folder() / "models")


def _written(batch: Batch, templates: Path) -> Files:
    try:
        modules = _generated(batch.definitions, templates, not batch.hides_collections)
    except Exception as error:  # it raises many kinds; only a user's template can be behind one, if not we are
        raise ModelsFault(f"datamodel-code-generator failed: {error!r}") from error
    return {PurePosixPath(*parts): f"{text}\n" for parts, text in modules.items()}


def _generated(definitions: Definitions, templates: Path, builtin_collections: bool) -> dict[tuple[str, ...], str]:
    """The text of each module, by its path in parts; with `list` and `dict`, or with those of `typing`."""
    import datamodel_code_generator as library

    modules = library.generate(
        {"$defs": {key: definition.schema for key, definition in definitions.items()}},
        input_file_type=library.InputFileType.JsonSchema,
        # The names are those of the definitions, and a dot in one parts the module from the class.
        custom_class_name_generator=lambda name: name,
        treat_dot_as_module=True,
        skip_root_model=True,
        aliases=_python_names(definitions),
        # What a class or an alias looks like is up to the templates: under 3.12 each has one.
        custom_template_dir=templates,
        extra_template_data=_template_data(definitions),
        target_python_version=library.PythonVersion.PY_312,
        use_type_alias=True,
        custom_file_header=" ",
        # How types are written.
        enum_field_as_literal=library.LiteralType.All,
        output_datetime_class=library.DatetimeClassType.Datetime,
        use_standard_collections=builtin_collections,
        use_default_kwarg=True,
        use_double_quotes=True,
        # How imports are written: sorted, each from the module that has the name, the base class from the folder's own.
        import_overrides={name: "._models" for name in _OF_THE_FOLDER},
        use_exact_imports=True,
        formatters=[library.Formatter.BUILTIN],
        builtin_format_line_length=_NO_WRAPPING,
    )
    assert isinstance(modules, dict)
    return modules


def _python_names(definitions: Definitions) -> dict[str, str]:
    return {
        f"{key}.{wire}": field.name
        for key, definition in definitions.items()
        for wire, field in definition.fields.items()
        if field.name not in (wire, EXTRA_VALUES)
    }


def _template_data(definitions: Definitions) -> defaultdict[str, dict[str, Any]]:
    """What the templates get beside the library's own variables."""
    data: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for key, definition in definitions.items():
        # One entry for each field, also where there are no docs: Jinja would find the methods of a dict next.
        docs = {wire: field.docs for wire, field in definition.fields.items()}
        # Names that the library would not write: it takes them for its own, or for builtins.
        special = {wire: field.name if field.name in _SPECIAL else "" for wire, field in definition.fields.items()}
        data[REFERENCE_PREFIX + key] = {
            "docs": definition.docs,
            "field_docs": docs,
            "special_names": special,
            "lazy": definition.lazy,
        }
    return data


@contextmanager
def _no_collection() -> Iterator[None]:
    """Without garbage collection: a tenth faster, as nothing of what is made here can be freed before the end."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
