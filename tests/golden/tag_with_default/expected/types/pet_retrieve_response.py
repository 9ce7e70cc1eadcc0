# Generated from the API's document: #/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema
from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .cat import Cat
from .dog import Dog

PetRetrieveResponse: TypeAlias = Annotated[Cat | Dog, Field(..., discriminator="kind")]
