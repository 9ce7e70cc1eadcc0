# Generated: these types stand in .pet_param, since the two modules need each other.
from .pet_param import OwnerParam as OwnerParam

__all__ = [
    "OwnerParam",
]
