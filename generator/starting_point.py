"""What `init` writes: a configuration that says what is generated without one, to be edited from there."""

from __future__ import annotations

from generator import rest
from generator.document_types import Document
from generator.identifiers import Casing


def starting_configuration(document: Document) -> str:
    """YAML in the layout of `stainless.yml`: the organization, environments, and the tree of resources."""
    import yaml

    settings = {
        "organization": {"name": Casing().snake(document.title).replace("_", "-")},
        "environments": {"production": document.servers[0].url} if document.servers else {},
        "client_settings": _client_settings(document),
        "resources": _resources(document),
        "settings": {"naming": "clean"},
    }
    return str(yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=120))


def _client_settings(document: Document) -> dict[str, object]:
    prefix = Casing().snake(document.title).upper()
    options: dict[str, object] = {}
    for name, scheme in document.security_schemes.items():
        if scheme.type in ("http", "apiKey", "oauth2", "openIdConnect") and scheme.scheme != "basic":
            option = "api_key" if not options else Casing().snake(name)
            auth = {"security_scheme": name}
            options[option] = {
                "type": "string",
                "nullable": False,
                "read_env": f"{prefix}_{option.upper()}",
                "auth": auth,
            }
    return {"opts": options}


def _resources(document: Document) -> dict[str, object]:
    tree: dict[str, object] = {}
    for operation, place in zip(document.operations, rest.places(document.operations)):
        methods = _methods_of(tree, place.resource)
        methods[Casing().snake(place.method)] = f"{operation.verb} {operation.path}"
    return tree


def _methods_of(tree: dict[str, object], path: tuple[str, ...]) -> dict[str, object]:
    """The methods of a resource, made with everything above it where they are missing."""
    resource: dict[str, object] = {}
    children = tree
    for name in path:
        found = children.setdefault(Casing().snake(name), {})
        assert isinstance(found, dict)
        resource = found
        inner = resource.setdefault("subresources", {}) if name != path[-1] else {}
        assert isinstance(inner, dict)
        children = inner
    methods = resource.setdefault("methods", {})
    assert isinstance(methods, dict)
    return methods
