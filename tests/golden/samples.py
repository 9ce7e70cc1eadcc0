"""Values for annotations: what a caller could give, and what a server could answer."""

from __future__ import annotations

import ast
import sys
import types
from base64 import b64encode
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta, timezone
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from pydantic import BaseModel
from typing_extensions import NotRequired, Required, TypeAliasType, Unpack, is_typeddict


def _value_of(alias: TypeAliasType) -> Any:
    """What an alias that names itself stands for; it holds its annotation as text."""
    value = alias.__value__
    if not isinstance(value, str):
        return value
    module = str(alias.__module__)
    return eval(value, vars(sys.modules[module]), _imported_for_checkers(module))


_MAPPINGS = (dict, Mapping)

DEEPEST = 2
"""How many objects may stand in one another in a value; what is deeper is left out, so that recursive types end."""


def given(hint: Any, name: str, depth: int = 0) -> Any:
    """A value that a caller may pass; `name` tells in the request where it came from."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Annotated, Required, NotRequired):
        return given(arguments[0], name, depth)
    if isinstance(hint, TypeAliasType):
        return given(_value_of(hint), name, depth)
    if origin in (Union, types.UnionType):
        return given(_telling(arguments), name, depth)
    if is_typeddict(hint):
        return _given_object(hint, depth)
    if origin is not None and origin is not Literal:
        if origin in _MAPPINGS:
            return {"key": given(arguments[1], name, depth + 1)} if depth < DEEPEST else {}
        if origin is tuple:
            return tuple(given(_of_position(argument), name, depth + 1) for argument in arguments)
        if get_origin(arguments[0]) is Literal:
            return list(get_args(arguments[0]))
        return [given(arguments[0], name, depth + 1)] if depth < DEEPEST else []
    return _plain(hint, name)


def _of_position(argument: Any) -> Any:
    """The type of an item of a tuple, also where it stands for any number of them: `Unpack[tuple[T, ...]]`."""
    return get_args(get_args(argument)[0])[0] if get_origin(argument) is Unpack else argument


def _given_object(kind: Any, depth: int) -> dict[str, Any]:
    return {
        key: given(hint, key, depth + 1)
        for key, hint in hints_of(kind).items()
        if depth < DEEPEST or (get_origin(hint) is Required and depth < 2 * DEEPEST)
    }


def answered(hint: Any, name: str, depth: int = 0) -> Any:
    """A JSON value that a server may answer."""
    origin, arguments = get_origin(hint), get_args(hint)
    if isinstance(hint, TypeAliasType):
        return answered(_value_of(hint), name, depth)
    if origin is Annotated:
        return answered(arguments[0], name, depth)
    if origin in (Union, types.UnionType):
        return answered(_telling(arguments) if depth < DEEPEST or type(None) not in arguments else None, name, depth)
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        hint.model_rebuild()
        fields = {
            field.alias or key: answered(field.annotation, key, depth + 1)
            for key, field in hint.model_fields.items()
            if field.is_required() or depth < DEEPEST
        }
        return fields | _other_values(hint, depth)
    if origin is dict:
        return {"key": answered(arguments[1], name, depth + 1)} if depth < DEEPEST else {}
    if origin is list:
        return [answered(arguments[0], name, depth + 1)] if depth < DEEPEST else []
    if origin is tuple:
        return [answered(argument, name, depth + 1) for argument in arguments]
    return _as_json(_plain(hint, name))


def _other_values(kind: type[BaseModel], depth: int) -> dict[str, Any]:
    """A value without a field, where the model says of which type such values are."""
    if "__pydantic_extra__" not in kind.__annotations__ or depth >= DEEPEST:
        return {}
    values = get_type_hints(kind)["__pydantic_extra__"]
    return {"another": answered(get_args(values)[1], "another", depth + 1)}


def _as_json(value: Any) -> Any:
    match value:
        case date() | time():
            return value.isoformat()
        case timedelta():
            return "PT1H"
        case UUID() | Decimal():
            return str(value)
        case bytes():
            return b64encode(value).decode()
        case _:
            return value


def _plain(hint: Any, name: str) -> Any:
    if get_origin(hint) is Literal:
        return get_args(hint)[0]
    plain = {
        str: name,
        int: 1,
        float: 0.5,
        bool: True,
        None: None,
        type(None): None,
        object: {"any": name},
        Any: {"any": name},
        datetime: datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone.utc),
        date: date(2026, 1, 2),
        time: time(3, 4, 5),
        timedelta: timedelta(hours=1),
        UUID: UUID(int=7),
        Decimal: Decimal("1.50"),
        dict: {"any": name},
        list: [name],
        bytes: name.encode(),
    }
    return plain[hint]


def _telling(members: Sequence[Any]) -> Any:
    """The member of a union that says most: a date or bytes go before what could stand for them."""
    by_name = {getattr(member, "__name__", ""): member for member in members}
    return by_name.get("datetime") or by_name.get("date") or by_name.get("bytes") or members[0]


def hints_of(kind: Any) -> dict[str, Any]:
    """The types of a typed dictionary's keys, or of a function's parameters, as a type checker sees them."""
    module = sys.modules[kind.__module__]
    return get_type_hints(kind, vars(module), _imported_for_checkers(module.__name__), include_extras=True)


@cache
def _imported_for_checkers(name: str) -> dict[str, Any]:
    """What a module imports for type checkers alone."""
    module = sys.modules[name]
    assert module.__file__
    found: dict[str, Any] = {"__package__": module.__package__}
    for node in ast.parse(Path(module.__file__).read_text("utf-8")).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            exec(compile(ast.Module(node.body, []), module.__file__, "exec"), found)
    return found
