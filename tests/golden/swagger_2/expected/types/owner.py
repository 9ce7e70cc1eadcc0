# Generated: these types stand in .cat, since the two modules need each other.
from .cat import Owner as Owner

__all__ = [
    "Owner",
]
