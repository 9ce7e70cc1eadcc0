# Generated from the API's document: #/paths/~1forms/post
from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from .._runtime.wire import Each, WireNames
from .._runtime.wire import Fields as _Fields

__all__ = [
    "FormCreateParams",
    "FormCreateParamsModel",
    "Fields",
    "Value",
]


class FormCreateParams(TypedDict, total=False):
    form_create_params: FormCreateParamsModel
    fields: Fields
    values: Iterable[Value]


class FormCreateParamsModel(TypedDict, total=False):
    name: str


class Fields(TypedDict, total=False):
    first_name: str


class Value(TypedDict, total=False):
    last_name: str


FORM_CREATE_PARAMS_WIRE: WireNames = _Fields({"fields": lambda: FIELDS_WIRE, "values": Each(lambda: VALUE_WIRE)})
FIELDS_WIRE: WireNames = _Fields({"first_name": "firstName"})
VALUE_WIRE: WireNames = _Fields({"last_name": "lastName"})
