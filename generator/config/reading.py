"""Reads a whole configuration file, in the layout of `stainless.yml`, into a `Config`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Literal, get_args

from ..diagnostics import Diagnostics, Reporter
from ..diagnostics.codes import CODES, Configure
from ..overlay.transform import Transform
from ..source import Source
from .client import read_client, read_client_name
from .ignoring import is_ignored
from .model import (
    ArrayFormat,
    AsyncTransport,
    Casing,
    Config,
    Environment,
    EventHandling,
    EventRule,
    HTTPLibrary,
    NamingStyle,
    NestedFormat,
    PythonTarget,
    QuerySettings,
    RawResponseStyle,
    Resource,
    SecurityRequirement,
    Settings,
    VariantNames,
)
from .pagination import read_pagination
from .publishing import License, Publishing
from .readme import read_examples, read_license
from .resources import CLIENT, SHARED, parse_endpoint, read_resource
from .section import Node, Section, did_you_mean, keys
from .transforms import read_transforms
from .values import LANGUAGES, any_value, choice, flag, inner_paths, text, words

_handling: Callable[[Node], EventHandling | None] = choice(get_args(EventHandling))
_nested_format: Callable[[Node], NestedFormat | None] = choice(get_args(NestedFormat))
_array_format: Callable[[Node], ArrayFormat | None] = choice(get_args(ArrayFormat))
_http_library: Callable[[Node], HTTPLibrary | None] = choice(get_args(HTTPLibrary))
_async_transport: Callable[[Node], AsyncTransport | None] = choice(get_args(AsyncTransport))
_variant_names: Callable[[Node], VariantNames | None] = choice(get_args(VariantNames))
_raw_style: Callable[[Node], RawResponseStyle | None] = choice(get_args(RawResponseStyle))
_naming_style: Callable[[Node], NamingStyle | None] = choice(get_args(NamingStyle))

_CONFIG_KEYS = keys(
    "organization targets environments client_settings security security_schemes resources streaming query_settings"
    " settings unspecified_endpoints custom_casings openapi diagnostics pagination readme",
    no_effect="edition codeflow mcp",
    unsupported="errors",
)
_ORGANIZATION_KEYS = keys(
    "name docs contact",
    no_effect="security_contact security_policy_url security_policy_terms github_org upload_spec",
)
_TARGETS_KEYS = keys("python", no_effect=" ".join(LANGUAGES[1:]) + " openapi sql docs")
_PYTHON_KEYS = keys(
    "package_name project_name version keep_files production_repo readme_title",
    no_effect="publish staging_repo options skip screencast",
    unsupported="edition",
)
_STREAMING_KEYS = keys("on_event")
_EVENT_KEYS = keys("data_starts_with event_type kind handle error_property", unsupported="data_property")
_QUERY_KEYS = keys("nested_format array_format")
_SETTINGS_KEYS = keys(
    "naming resource_suffix sort_schema_properties positional_params per_endpoint_security http_library raw_responses "
    "file_header keep_files unwrap_response_fields unwrap_multiproperty_response_fields license version "
    "variant_names async_transport",
    no_effect="disable_mock_tests python ordering require_websocket_dependencies",
)
_CASING_KEYS = keys("snake pascal initialism singular plural", no_effect="camel capital")
_OPENAPI_KEYS = keys("overlays transforms transformations", no_effect="code_samples code_sample_languages")
_DIAGNOSTICS_KEYS = keys("ignored")


def read_config(source: Source | None, diagnostics: Diagnostics, version: str | None = None) -> Config:
    """The configuration that a file holds; all defaults where there is no file. `version` stands in place of the SDK's.

    Reports, each with its place: the error `InvalidSetting` for a value of the wrong kind, the warning `UnknownKey`, and
    the warning `UnsupportedSetting` for what would change the SDK but does not yet. What is wrong reads as its default. Diagnostics that it ignores are left out from here on.
    """
    config = _config(Node(source.root, "", Reporter(diagnostics, source.locate))) if source else Config()
    if version is not None:
        config = replace(config, python=replace(config.python, version=version))
    if config.ignored_diagnostics:
        diagnostics.leave_out(lambda item: is_ignored(item, config.ignored_diagnostics))
    return config


def _config(node: Node) -> Config:
    section = node.section(_CONFIG_KEYS)
    resources = section.get("resources", _all_resources, {})
    organization, publishing = section.get("organization", _organization, (None, Publishing()))
    python, publishing = section.get("targets", partial(_python, publishing), (PythonTarget(), publishing))
    settings, license_, version = _settings(section)
    publishing = replace(publishing, license=license_, examples=section.get("readme", read_examples, {}))
    overlays, transforms = section.get("openapi", _corrections, ((), ()))
    return Config(
        present=True,
        whole_api=section.node("targets") is not None,
        organization=organization,
        client_name=section.read("client_settings", read_client_name),
        python=python if python.version else replace(python, version=version),
        environments=section.get("environments", _environments, ()),
        client=section.get("client_settings", read_client, Config().client),
        security=section.read("security", _security),
        security_schemes=section.read("security_schemes", any_value),
        resources=tuple(resource for name, resource in resources.items() if name not in (SHARED, CLIENT)),
        shared=resources.get(SHARED),
        client_methods=resources.get(CLIENT),
        on_event=section.get("streaming", _on_event, ()),
        pagination=section.get("pagination", read_pagination, ()),
        query=section.get("query_settings", _query, QuerySettings()),
        settings=settings,
        unspecified_endpoints=section.get("unspecified_endpoints", _endpoints, ()),
        custom_casings=section.get("custom_casings", _casings, {}),
        overlays=overlays,
        transforms=transforms,
        publishing=publishing,
        ignored_diagnostics=section.get("diagnostics", _ignored_diagnostics, {}),
    )


def _organization(node: Node) -> tuple[str | None, Publishing]:
    section = node.section(_ORGANIZATION_KEYS)
    return section.read("name", text), Publishing(section.read("docs", text), section.read("contact", text))


def _python(publishing: Publishing, node: Node) -> tuple[PythonTarget, Publishing] | None:
    return node.section(_TARGETS_KEYS).read("python", partial(_python_target, publishing))


def _python_target(publishing: Publishing, node: Node) -> tuple[PythonTarget, Publishing]:
    section = node.section(_PYTHON_KEYS)
    target = PythonTarget(
        package_name=section.read("package_name", text),
        project_name=section.read("project_name", text),
        version=section.read("version", text),
        keep_files=section.get("keep_files", inner_paths, ()),
        pointer=node.pointer,
    )
    repository, title = section.read("production_repo", text), section.read("readme_title", text)
    return target, replace(publishing, repository=repository, readme_title=title)


def _environments(node: Node) -> tuple[Environment, ...]:
    return tuple(
        Environment(name, url, child.pointer) for name, child in node.entries() if (url := text(child)) is not None
    )


def _security(node: Node) -> tuple[SecurityRequirement, ...]:
    return tuple({scheme: words(scopes) for scheme, scopes in item.entries()} for item in node.items())


def _all_resources(node: Node) -> dict[str, Resource]:
    return {name: read_resource(name, child) for name, child in node.entries()}


def _on_event(node: Node) -> tuple[EventRule, ...] | None:
    return node.section(_STREAMING_KEYS).read("on_event", _event_rules)


def _event_rules(node: Node) -> tuple[EventRule, ...]:
    return tuple(_event_rule(item) for item in node.items())


def _event_rule(node: Node) -> EventRule:
    section = node.section(_EVENT_KEYS)
    event_type = section.node("event_type")
    return EventRule(
        data_starts_with=section.read("data_starts_with", text),
        event_types=None if event_type is None else _event_types(event_type),
        fallthrough=section.read("kind", choice(("fallthrough",))) is not None,
        handle=section.read("handle", _handling) or "yield",
        error_property=section.read("error_property", text),
        pointer=node.pointer,
    )


def _event_types(node: Node) -> tuple[str | None, ...]:
    items = tuple(node.items()) if isinstance(node.value, list) else (node,)
    return tuple(None if item.value is None else text(item) for item in items)


def _query(node: Node) -> QuerySettings:
    section = node.section(_QUERY_KEYS)
    return QuerySettings(
        nested=section.read("nested_format", _nested_format),
        arrays=section.read("array_format", _array_format),
        pointer=node.pointer,
    )


def _settings(config: Section) -> tuple[Settings, License | None, str | None]:
    """`settings`, whose defaults depend on whether the file was written for an SDK that has users already; the license and
    the version.
    """
    style: NamingStyle = "clean" if config.node("targets") is None else "compatible"
    node = config.node("settings")
    if node is None or node.value is None:
        return _settings_with(Section("/settings", _SETTINGS_KEYS, {}), style), None, None
    section = node.section(_SETTINGS_KEYS)
    license_, version = section.read("license", read_license), section.read("version", text)
    return _settings_with(section, style), license_, version


def _settings_with(section: Section, default_style: NamingStyle) -> Settings:
    style: NamingStyle = section.read("naming", _naming_style) or default_style
    compatible = style == "compatible"
    return Settings(
        naming=style,
        resource_suffix=section.get("resource_suffix", flag, compatible),
        sort_properties=section.get("sort_schema_properties", flag, compatible),
        positional_params=section.get("positional_params", flag, True),
        per_endpoint_security=section.get("per_endpoint_security", flag, not compatible),
        http_library=section.read("http_library", _http_library) or "httpx",
        async_transport=section.read("async_transport", _async_transport) or "http_library",
        unwrap_members=section.get("unwrap_response_fields", words, ()),
        unwraps_of_several=section.get("unwrap_multiproperty_response_fields", flag, False),
        raw_responses=section.read("raw_responses", _raw_style) or ("awaitable" if compatible else "legacy"),
        variant_names=section.read("variant_names", _variant_names) or "component",
        file_header=section.read("file_header", text),
        keep_files=section.get("keep_files", inner_paths, ()),
        pointer=section.pointer,
    )


def _endpoints(node: Node) -> tuple[str, ...]:
    return tuple(" ".join(endpoint) for item in node.items() if (endpoint := parse_endpoint(item)) is not None)


def _casings(node: Node) -> dict[str, Casing]:
    return {word: _casing(word, child) for word, child in node.entries()}


def _casing(word: str, node: Node) -> Casing:
    section = node.section(_CASING_KEYS)
    return Casing(
        word=word,
        pointer=node.pointer,
        snake=section.read("snake", text),
        pascal=section.read("pascal", text),
        initialism=section.read("initialism", flag),
        singular=section.read("singular", text),
        plural=section.read("plural", text),
    )


def _corrections(node: Node) -> tuple[tuple[str, ...], tuple[Transform, ...]]:
    """The overlays and transforms, of which the older name stands for the newer one."""
    section = node.section(_OPENAPI_KEYS)
    older = section.get("transformations", read_transforms, ())
    return section.get("overlays", words, ()), (*older, *section.get("transforms", read_transforms, ()))


def _ignored_diagnostics(node: Node) -> dict[str, Literal[True] | tuple[str, ...]] | None:
    return node.section(_DIAGNOSTICS_KEYS).read("ignored", _ignored)


def _ignored(node: Node) -> dict[str, Literal[True] | tuple[str, ...]]:
    for name, child in node.entries():
        # A name with a slash is a check of another program, unless it is one of ours.
        if name not in CODES and "/" not in name:
            message = f"there is no diagnostic `{name}`"
            child.reporter.warning(Configure.UnknownDiagnostic, message, child.pointer, did_you_mean(name, CODES))
    return {
        name: True if child.value is True else words(child)
        for name, child in node.entries()
        if child.value is not False
    }
