# Generated from the API's document: #/components/schemas/Animal
from __future__ import annotations

from typing import TypeAlias

from .bird import Bird
from .fish import Fish

__all__ = ["Animal"]


Animal: TypeAlias = Bird | Fish
