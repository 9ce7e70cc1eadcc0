"""From the bytes of a response or an event to a typed value: one pass inside pydantic-core, strict or lenient."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, cast

from .first_use import first_use
from .shapes import is_class

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

    from .validators import SharingValidator

Parse = Callable[["bytes | str"], Any]
# body: the outermost value must have the type's JSON shape. event: anything goes. strict: as pydantic validates.
Mode = Literal["body", "event", "strict"]

_parsers: dict[tuple[object, Mode], Parse] = {}


def json_parser(kind: Any, mode: Mode) -> Parse:
    """Return the function that parses JSON as `kind`; it raises pydantic's ValidationError. Built once for each type."""
    try:
        return _parsers[kind, mode]
    except KeyError:
        with first_use:
            parse = _build(kind, mode)
        first = _parsers[kind, mode] = _first_parser(parse, (kind, mode))
        return first
    except TypeError:  # a type that cannot be hashed, such as Annotated with unhashable metadata
        with first_use:
            return _first_parser(_build(kind, mode), None)


def _first_parser(parse: Parse, key: tuple[object, Mode] | None) -> Parse:
    """Return a parser that makes itself needless: what follows its first use gets the plain one.

    pydantic-core prepares much when it first comes by, and locks it meanwhile.
    """

    def first(data: bytes | str) -> Any:
        try:
            with first_use:
                return parse(data)
        finally:
            if key is not None:
                _parsers[key] = parse

    return first


def takes_null(kind: Any) -> bool:
    """Return whether null is a value of a type."""
    try:
        return json_parser(kind, "body")("null") is None
    except ValueError:
        return False


@cache
def python_parser(kind: type) -> Callable[[object], Any]:
    """Return the function that builds a model leniently from a dict of Python values. Built once for each model."""
    with first_use:
        from .lenient import lenient_validator

        return lenient_validator(core_schema(kind), whole=True, by_hand=True).validate_python


def _build(kind: Any, mode: Mode) -> Parse:
    if mode == "strict":
        from .strict import strict_validator

        return cast(Parse, strict_validator(kind).validate_json)
    from .lenient import lenient_validator

    return _with_second_reading(lenient_validator(core_schema(kind), whole=mode == "body"))


def _with_second_reading(validator: SchemaValidator | SharingValidator) -> Parse:
    """Return a parser that reads again, by Python's rules, the rare text that only pydantic takes for no JSON.

    That is half of a surrogate pair (`"\\ud83d"`), which servers send that cut text between two tokens, and deep nesting.
    """
    validate_json = validator.validate_json

    def parse(data: bytes | str) -> Any:
        try:
            return validate_json(data)
        except ValueError as error:
            try:
                value = json.loads(data)
            except (ValueError, RecursionError):
                raise error from None
            return validator.validate_python(value)

    return parse


def core_schema(kind: Any) -> dict[str, Any]:
    """Return pydantic's core schema of a type; a model resolves its annotations now, on its first use."""
    from pydantic import BaseModel, TypeAdapter

    if is_class(kind) and issubclass(kind, BaseModel):
        # Names are looked up in the model's own module, which has loaded whole by now; not in the caller's frame.
        kind.model_rebuild(_parent_namespace_depth=0)
        return cast("dict[str, Any]", kind.__pydantic_core_schema__)
    return cast("dict[str, Any]", TypeAdapter(kind).core_schema)
