# Generated from the API's document: #/paths/~1reactions~1{reaction-id}/patch
from __future__ import annotations

from typing_extensions import Required, TypedDict

from .._runtime.wire import Fields, WireNames

__all__ = [
    "ReactionUpdateParams",
    "Options",
]


class ReactionUpdateParams(TypedDict, total=False):
    filter_state: str
    x_trace_id: str
    plus_1: Required[int]
    """Thumbs up."""

    minus_1: int
    """Thumbs down."""

    value_2fa: bool
    ref: str
    """A field that is called like the keyword."""

    type: str
    user_name: str
    kebab_case: str
    with_space: str
    private: str
    dunder: str
    value_100_percent: float
    options: Options


class Options(TypedDict, total=False):
    dry_run: bool
    value_3d: bool


REACTION_UPDATE_PARAMS_WIRE: WireNames = Fields({"options": lambda: OPTIONS_WIRE})
OPTIONS_WIRE: WireNames = Fields({"dry_run": "dry-run", "value_3d": "3d"})
