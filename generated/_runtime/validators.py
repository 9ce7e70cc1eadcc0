"""Validators as pydantic-core makes them of core schemas, and those that remember values for as long as they run."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

from .shared_values import Outcomes

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

Schema = dict[str, Any]

_lock = threading.Lock()


def built(schema: Schema, models: set[type[Any]]) -> SchemaValidator:
    """Return a validator that never takes a model's own, stricter one in the place of the schema given here."""
    from pydantic_core import SchemaValidator

    build = cast("Callable[..., SchemaValidator]", SchemaValidator)
    try:
        return build(schema, _use_prebuilt=False)
    except TypeError:  # older releases lack the argument, but take no validator of a model that says it has none yet
        with _lock:
            complete = [model for model in models if model.__pydantic_complete__]
            try:
                for model in complete:
                    model.__pydantic_complete__ = False
                return build(schema)
            finally:
                for model in complete:
                    model.__pydantic_complete__ = True


class SharingValidator:
    """A validator with choices in it that hold themselves (`shared_values`)."""

    def __init__(self, validator: Any) -> None:
        self._validator = validator

    def validate_json(self, data: bytes | str) -> Any:
        """Return the value of a JSON text. Raises ValueError."""
        from pydantic_core import from_json

        try:
            value: object = from_json(data)
        except ValueError:
            return self._validator.validate_json(data, context=Outcomes())  # says what is wrong with the text
        return self.validate_python(value)

    def validate_python(self, value: object) -> Any:
        """Return what a value of Python's is. Raises ValueError."""
        try:
            return self._validator.validate_python(value, context=Outcomes())
        except RecursionError:
            raise ValueError("the value is nested too deep") from None
