# Generated from the API's document: #/paths/~1projects~1{project_id}~1documents~1{document_id}/put
from __future__ import annotations

from typing_extensions import Required, TypedDict

__all__ = [
    "DocumentUpdateParams",
]


class DocumentUpdateParams(TypedDict, total=False):
    x_request_source: str
    """Who asks."""

    notify: bool
    title: Required[str]
