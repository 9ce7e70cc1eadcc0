# Generated: these types stand in .cat, since the two modules need each other.
from .cat import Pet as Pet

__all__ = [
    "Pet",
]
