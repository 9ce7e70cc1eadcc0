"""Who publishes an API, and under which terms: what a project around its SDK says, and the SDK itself does not."""

from __future__ import annotations

from collections.abc import Mapping

from generator.document.types import Publisher
from generator.jsontypes import JSON


def read_publisher(root: Mapping[str, JSON]) -> Publisher:
    """The publisher (OpenAPI, Info, Contact and License Object). What is no text there is reported as an invalid document."""
    info = _mapping(root, "info")
    contact, license_ = _mapping(info, "contact"), _mapping(info, "license")
    return Publisher(
        name=_text(contact, "name"),
        email=_text(contact, "email"),
        docs=_text(_mapping(root, "externalDocs"), "url"),
        license=_text(license_, "identifier") or _text(license_, "name"),
        license_url=_text(license_, "url"),
    )


def _mapping(holder: Mapping[str, JSON], key: str) -> Mapping[str, JSON]:
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def _text(holder: Mapping[str, JSON], key: str) -> str | None:
    value = holder.get(key)
    return value.strip() or None if isinstance(value, str) else None
