# Generated: these types stand in .cat_param, since the two modules need each other.
from .cat_param import OwnerParam as OwnerParam

__all__ = [
    "OwnerParam",
]
