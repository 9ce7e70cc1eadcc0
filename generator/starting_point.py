"""What `init` writes: a configuration that says what is generated without one, to be edited from there.

Only the lists are paginated that look so, which nothing but a configuration can say.
"""

from __future__ import annotations

from collections.abc import Container, Iterator

from generator.analysis import authentication, rest
from generator.analysis.client import env_prefix
from generator.analysis.defaults import completed
from generator.analysis.listings import answers_many
from generator.analysis.received import KEY_OPTION, METHOD, RESOURCE, is_derived
from generator.analysis.recognised_pages import recognised
from generator.analysis.servers import servers
from generator.brands import brand
from generator.config.model import Config, Option
from generator.config.schema import FILE_NAME
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation
from generator.identifiers import Casing

EDITOR_LINES = f"""\
# yaml-language-server: $schema={FILE_NAME}
# Editors complete this file once that schema is beside it: sdkgen schema > {FILE_NAME}
"""
"""Where the YAML language server looks for the schema, and how the user gets it."""


def starting_configuration(document: Document, report: Reporter) -> str:
    """YAML in the layout of `stainless.yml`: the organization, environments, credentials, the tree of resources, and pages.

    What the document has and the configuration leaves out is reported.
    """
    import yaml

    config = completed(Config(), document)
    _report_schemes(document, config, report)
    organization = Casing().snake(brand(document.title) or "api").replace("_", "-")
    settings = {
        "organization": {"name": organization},
        "environments": {server.name: server.url for server in servers(document, config, report)},
        "client_settings": _client_settings(config, document.title, organization),
        "resources": _resources(document),
        **({"pagination": schemes} if (schemes := recognised(document)) else {}),
        "query_settings": {"nested_format": config.query.nested, "array_format": config.query.arrays},
        "settings": {"naming": config.settings.naming},
    }
    return EDITOR_LINES + str(yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=120))


def _client_settings(config: Config, title: str, organization: str) -> dict[str, object]:
    """The client's options; and the prefix of its variables, where the organization gives another one (OPEN_AI)."""
    prefix = env_prefix(Config(), title)
    own = {"default_env_prefix": prefix} if prefix != env_prefix(Config(organization=organization), title) else {}
    return {**own, "opts": {option.name: _option(option) for option in config.client.opts}}


def _option(option: Option) -> dict[str, object]:
    known: dict[str, object] = {"type": option.type, "nullable": option.nullable, "read_env": option.env}
    if option.server_variable is not None:
        return {**known, "default": option.default, "server_variable": option.server_variable}
    if option.description is not None:
        known["description"] = option.description
    if option.auth is None:
        return known
    return {**known, "auth": {"security_scheme": option.auth.scheme, "role": option.auth.role}}


def _report_schemes(document: Document, config: Config, report: Reporter) -> None:
    """Says which security schemes no option of the client authenticates for."""
    usable = {scheme.name for scheme in authentication.security_schemes(document, config, report)}
    written = {option.auth.scheme for option in config.client.opts if option.auth is not None}
    for scheme in document.security_schemes.values():
        if scheme.name in written:
            continue
        if scheme.name in usable:
            message = f"the client has no option for the security scheme '{scheme.name}'"
            option = f"{{type: string, nullable: true, auth: {{security_scheme: {scheme.name}}}}}"
            hint = f"Add one: client_settings: {{opts: {{{Casing().snake(scheme.name)}_key: {option}}}}}"
            report.note(Analyse.SchemeNotConfigured, message, scheme.pointer, hint)
        else:
            message = f"the security scheme '{scheme.name}' is not supported yet; left out"
            report.warning(Analyse.UnsupportedSecurityScheme, message, scheme.pointer)


def _resources(document: Document) -> dict[str, object]:
    tree: dict[str, object] = {}
    derived = rest.places(document.operations, answers_many=answers_many(document.schema))
    for operation, place in zip(document.operations, derived):
        methods = _methods_of(tree, place.resource)
        methods[_free_name(methods, place.method, operation)] = f"{operation.verb} {operation.path}"
    if is_derived(Config(), document):
        _methods_of(tree, (RESOURCE,)).setdefault(METHOD, {"type": "webhook_unwrap", "webhook_key_opt": KEY_OPTION})
    return tree


def _methods_of(tree: dict[str, object], path: tuple[str, ...]) -> dict[str, object]:
    """The methods of a resource, made with everything above it where they are missing."""
    resource = tree
    for depth, name in enumerate(path):
        children = resource if depth == 0 else _below(resource, "subresources")
        resource = _below(children, Casing().snake(name))
    return _below(resource, "methods")


def _below(tree: dict[str, object], key: str) -> dict[str, object]:
    found = tree.setdefault(key, {})
    assert isinstance(found, dict)
    return found


def _free_name(taken: Container[str], method: str, operation: Operation) -> str:
    """The method's name; where resources that differ in case only share it, one that tells the operations apart."""
    return next(name for name in _names(method, operation) if name not in taken)


def _names(method: str, operation: Operation) -> Iterator[str]:
    snake = Casing().snake
    yield snake(method)
    if operation.operation_id:
        yield snake(operation.operation_id)
    yield snake(f"{operation.verb}{operation.path}")
    yield f"{operation.verb}{operation.path}"
