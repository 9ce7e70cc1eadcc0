# Generated from the API's document: #/paths/~1indices/post
from __future__ import annotations

from typing_extensions import TypedDict

__all__ = [
    "IndexCreateParams",
]


class IndexCreateParams(TypedDict, total=False):
    name: str
