# Generated from the API's document: #/paths/~1jobs/post
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypeAlias, TypedDict

__all__ = [
    "JobCreateParams",
    "ScheduleTrigger",
    "ManualTrigger",
    "Trigger",
]


class JobCreateParams(TypedDict, total=False):
    trigger: Required[Trigger]
    """When the job runs."""


class ScheduleTrigger(TypedDict, total=False):
    type: Required[Literal["schedule"]]
    cron: Required[str]


class ManualTrigger(TypedDict, total=False):
    type: Required[Literal["manual"]]


Trigger: TypeAlias = ScheduleTrigger | ManualTrigger
