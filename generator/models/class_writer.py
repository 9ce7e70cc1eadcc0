"""The one place that runs datamodel-code-generator. Importing it takes most of a second, so that happens on first use."""

from __future__ import annotations

import gc
import json
import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.models.definition import REFERENCE_PREFIX, ClassText, Definition, FieldText
from generator.models.errors import ModelsFault

if TYPE_CHECKING:
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

CLASS_START = "\x1e"
CLASS_END = "\x1f"
"""Control characters that the template puts around a class, with its key on the first line; docs never hold them."""

_ROOT = ("__init__.py",)
"""Where datamodel-code-generator puts a class for the bundle as a whole, which is no model."""


_WARM_UP = Definition(
    key="warm.Up",
    schema={"type": "object", "properties": {"field_0": {"enum": ["x", None]}}},
    text=ClassText("warm.Up", "Up", "BaseModel", "", {"field_0": FieldText("kind", "", "")}, blank=False),
    placeholders={},
)


def warm_up(templates: Path) -> None:
    """Writes a class for nothing, so that all that `write_classes` needs is imported, and the template compiled."""
    write_classes([_WARM_UP], templates)


def write_classes(bundle: Sequence[Definition], templates: Path) -> dict[str, str]:
    """The text of each class by its key. `templates` holds `pydantic_v2/BaseModel.jinja2`.

    Raises ModelsFault when datamodel-code-generator fails or makes up a class.
    """
    if not bundle:
        return {}
    with _no_collection(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        bodies = _bodies(bundle, templates)
    return dict(text for module, body in bodies.items() for text in _classes(module, body))


def _bodies(bundle: Sequence[Definition], templates: Path) -> dict[tuple[str, ...], str]:
    """The text of each module, by its path in parts."""
    try:
        results = _parser(bundle, templates).parse(format_=False)
    except Exception as error:  # it raises many kinds, and none can be the user's doing
        raise ModelsFault(f"datamodel-code-generator failed: {error!r}") from error
    assert isinstance(results, dict)
    return {module: result.body for module, result in results.items()}


def _parser(bundle: Sequence[Definition], templates: Path) -> JsonSchemaParser:
    # The parser alone: the package's own `generate` also imports formatters, HTTP and other input formats.
    from datamodel_code_generator.format import DatetimeClassType, PythonVersion
    from datamodel_code_generator.model.pydantic_v2 import BaseModel, DataModelField, DataTypeManager, RootModel
    from datamodel_code_generator.parser import LiteralType
    from datamodel_code_generator.parser.jsonschema import JsonSchemaParser

    return JsonSchemaParser(
        json.dumps({"$defs": {definition.key: definition.schema for definition in bundle}}),
        data_model_type=BaseModel,
        data_model_root_type=RootModel,
        data_model_field_type=DataModelField,
        data_type_manager_type=DataTypeManager,
        target_python_version=PythonVersion.PY_310,
        use_standard_collections=True,
        use_union_operator=True,
        enum_field_as_literal=LiteralType.All,
        target_datetime_class=DatetimeClassType.Datetime,
        custom_template_dir=templates,
        extra_template_data=_template_data(bundle),
        formatters=[],
    )


def _template_data(bundle: Sequence[Definition]) -> defaultdict[str, dict[str, Any]]:
    data: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for definition in bundle:
        data[REFERENCE_PREFIX + definition.key] = {"model": definition.text}
    return data


def _classes(module: tuple[str, ...], body: str) -> Iterator[tuple[str, str]]:
    imports, *classes = body.split(CLASS_START)
    if "\nclass " in imports and module != _ROOT:
        raise ModelsFault(f"datamodel-code-generator made up a class in {'.'.join(module)}: {imports}")
    for chunk in classes:
        text, end, rest = chunk.partition(CLASS_END)
        if not end or rest.strip():
            raise ModelsFault(f"datamodel-code-generator made up a class in {'.'.join(module)}: {rest.strip()}")
        key, _, source = text.partition("\n")
        yield key, source.rstrip()


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
