# Generated: these types stand in .cat_param, since the two modules need each other.
from .cat_param import PetParam as PetParam

__all__ = [
    "PetParam",
]
