# Generated: these types stand in .tree, since the two modules need each other.
from .tree import Owner as Owner

__all__ = [
    "Owner",
]
