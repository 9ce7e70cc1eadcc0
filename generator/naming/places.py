"""Names of the client, of resources and of methods, and the files that their types go to."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator import ir
from generator.analysis.usage import walk
from generator.config.model import Config
from generator.identifiers import Casing, file_name
from generator.naming.reports import Reports
from generator.naming.table import GENERATED_NAMES, ClientName, ModulePath, ResourceName

CLIENT_ATTRIBUTES = frozenset("""
    api_key base_url close copy default_headers default_query delete get is_closed max_retries patch post put request
    timeout user_agent with_options with_raw_response with_streaming_response
    """.split())
RESOURCE_ATTRIBUTES = frozenset({"with_raw_response", "with_streaming_response"})


@dataclass(frozen=True, slots=True)
class MethodPlace:
    """A method's Python name, what its own types are called, and the folder under `types` that they go to."""

    name: str
    stem: str
    folder: ModulePath
    config: str | None


def client(api: ir.API, config: Config, package: str, casing: Casing) -> ClientName:
    """The names of the package; where the configuration is silent, the document's title gives them."""
    organization = config.organization or api.title or package
    name = config.client_name or casing.pascal(organization)
    if name in {casing.pascal(resource.name) for resource in api.root.children}:
        name = f"{name}Client"
    prefix = env_prefix(config, organization, casing)
    title = config.python.project_name or config.python.package_name or package
    return ClientName(package, title, config.python.version or api.version, name, prefix)


def env_prefix(config: Config, title: str, casing: Casing) -> str:
    """What the client's environment variables begin with."""
    given = config.client.env_prefix
    return given or re.sub(r"\W", "_", casing.snake(config.organization or title)).upper()


def resources(api: ir.API, config: Config, casing: Casing, reports: Reports) -> Mapping[str, ResourceName]:
    """Each resource below the client: a package where it has children, else a module."""
    names: dict[str, ResourceName] = {}
    models = {casing.pascal(model.name) for resource in walk(api.root) for model in resource.models}
    components = (definition.origin.component for definition in api.definitions.values())
    models |= {casing.pascal(name) for name in components if name}
    own = CLIENT_ATTRIBUTES | {option.name for option in config.client.opts}
    _name_children(api.root, ("resources",), names, casing, config.settings.resource_suffix, models, reports, own)
    return names


def _name_children(
    parent: ir.Resource,
    folder: ModulePath,
    names: dict[str, ResourceName],
    casing: Casing,
    suffix: bool,
    models: set[str],
    reports: Reports,
    attributes: frozenset[str] = RESOURCE_ATTRIBUTES,
) -> None:
    taken = attributes | {casing.snake(method.name) for method in parent.methods}
    siblings: dict[str, ir.Resource] = {}
    for resource in parent.children:
        attribute = casing.snake(resource.name)
        attribute = f"{attribute}_" if attribute in taken else attribute
        if siblings.setdefault(attribute, resource) is not resource:
            reports.ambiguous_resource(resource, siblings[attribute], attribute)
        class_name = casing.pascal(resource.name)
        class_name += "Resource" if suffix or class_name in models | GENERATED_NAMES else ""
        inner = (*folder, file_name(attribute))
        module = (*inner, inner[-1]) if resource.children else inner
        names[resource.key] = ResourceName(attribute, class_name, module)
        _name_children(resource, inner, names, casing, suffix, models, reports)


def methods(api: ir.API, casing: Casing, reports: Reports) -> Mapping[str, MethodPlace]:
    """Where each method stands. The types of `chat.completions.create` are `chat/completion_create_...`."""
    found: dict[str, MethodPlace] = {}
    keys = {resource.key for resource in walk(api.root)}
    for resource in walk(api.root):
        folder = ("types", *map(casing.module, resource.key.split(".")[:-1]))
        noun = _noun(resource, keys, casing)
        taken: dict[str, ir.Method] = {}
        for method in resource.methods:
            name = casing.snake(method.name)
            name = f"{name}_" if name in RESOURCE_ATTRIBUTES else name
            if name in taken:
                reports.ambiguous_method(method, taken[name], name, resource.key)
            taken.setdefault(name, method)
            found[method.operation.key] = MethodPlace(name, f"{noun}_{method.name}", folder, method.config)
    return found


def _noun(resource: ir.Resource, keys: set[str], casing: Casing) -> str:
    """The word for one of the resource; beside a resource that is called just that, the plural has to stay."""
    if not resource.key:
        return "client"
    one = casing.singular(resource.name)
    beside = resource.key.removesuffix(resource.name) + one
    return resource.name if beside in keys else one


def model_folder(resource: ir.Resource, casing: Casing) -> ModulePath:
    """The folder of a resource's models: that of its parents; `$shared` models have one of their own."""
    if not resource.key:
        return ("types", "shared")
    return ("types", *map(casing.module, resource.key.split(".")[:-1]))
