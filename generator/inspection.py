"""What `inspect` shows: resources, methods and models as plain strings, apart from the stages that know them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InspectedMethod:
    """One method of a resource. `endpoint` is the verb and path, `origin` what its name was taken from."""

    name: str
    endpoint: str
    params: str | None
    response: str
    origin: str


@dataclass(frozen=True, slots=True)
class InspectedResource:
    """A resource with its methods and the resources below it; the client itself is the root."""

    name: str
    methods: tuple[InspectedMethod, ...]
    resources: tuple[InspectedResource, ...]


@dataclass(frozen=True, slots=True)
class InspectedModel:
    """One model class, the module it stands in, and what its name was taken from."""

    name: str
    module: str
    origin: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """The shape of the SDK that a document and configuration give."""

    client: InspectedResource
    models: tuple[InspectedModel, ...]
