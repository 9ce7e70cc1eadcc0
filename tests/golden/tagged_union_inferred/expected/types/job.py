# Generated from the API's document: #/components/schemas/Job
from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ._models import BaseModel
from .run_step import RunStep
from .wait_step import WaitStep


class DoneResult(BaseModel):
    status: Literal["done"]
    output: str


class FailedResult(BaseModel):
    status: Literal["failed"]
    error: str


Result: TypeAlias = Annotated[DoneResult | FailedResult, Field(..., discriminator="status")]


Step: TypeAlias = Annotated[RunStep | WaitStep, Field(..., discriminator="step")]


class Job(BaseModel):
    result: Result | None = None
    steps: list[Step]
