"""Who publishes an SDK and under which license: the configuration's word, else the document's."""

from __future__ import annotations

from generator import ir
from generator.config.model import Config
from generator.document.types import Document

_LICENSE_OF_EXISTING = "Apache-2.0"
"""What a configuration of an SDK that has users means where it names no license."""


def publisher(document: Document, config: Config) -> ir.Publisher:
    """The publisher by the configuration (`organization`, `settings.license`), else by the document."""
    own, license_ = config.publishing.license, document.publisher.license
    if own is None and license_ is None and config.settings.is_existing_sdk:
        license_ = _LICENSE_OF_EXISTING
    return ir.Publisher(
        name=document.publisher.name or config.organization,
        email=config.publishing.contact or document.publisher.email,
        docs=config.publishing.docs or document.publisher.docs,
        license=own.name if own else license_,
        license_url=None if own else document.publisher.license_url,
    )
