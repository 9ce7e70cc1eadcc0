# Generated: these types stand in .pet, since the two modules need each other.
from .pet import Owner as Owner

__all__ = [
    "Owner",
]
