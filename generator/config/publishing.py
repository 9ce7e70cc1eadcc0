"""What the configuration says of how an SDK is published: its license, who stands behind it, and what its README shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..jsontypes import JSON


@dataclass(frozen=True, slots=True)
class License:
    """A license by its name in SPDX; `contents` is its text, where the configuration has one."""

    name: str
    contents: str | None = None


@dataclass(frozen=True, slots=True)
class ExampleRequest:
    """A request that the README shows: the endpoint, and the parameters by their wire names."""

    endpoint: str
    params: Mapping[str, JSON]
    pointer: str


@dataclass(frozen=True, slots=True)
class Publishing:
    """`docs` is the URL of the API's docs, `contact` a mail address, `repository` is `owner/name` on GitHub.

    `examples` are what the README shows, by what for: `default`, `headline`, `pagination`, `streaming`, `file_uploads`.
    """

    docs: str | None = None
    contact: str | None = None
    repository: str | None = None
    readme_title: str | None = None
    license: License | None = None
    examples: Mapping[str, ExampleRequest] = field(default_factory=dict)
