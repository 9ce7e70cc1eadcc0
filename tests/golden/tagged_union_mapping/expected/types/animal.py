# Generated from the API's document: #/components/schemas/Animal
from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from .bird import Bird
from .fish import Fish

Animal: TypeAlias = Annotated[Bird | Fish, Field(..., discriminator="animal_kind")]
