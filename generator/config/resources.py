"""Reads `resources`: the tree of resources, their models and methods, without what is kept out of Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeVar, get_args
from urllib.parse import unquote

from generator.diagnostics.codes import Configure

from .. import pointer
from .model import Method, MethodType, Model, Resource, Streaming, Unwrap
from .section import Node, Section, did_you_mean, keys, shown
from .values import PYTHON, choice, count, deprecation, dotted_classes, duration, flag, languages, text, words

T = TypeVar("T")

SHARED = "$shared"
CLIENT = "$client"

_VERBS = tuple("get put post delete options head patch trace query".split())
_method_type: Callable[[Node], MethodType | None] = choice(get_args(MethodType))

_RESOURCE_KEYS = keys(
    "models methods subresources description skip only standalone_api mixins deprecated",
    no_effect="mcp terraform name",
    unsupported="custom",
)
_METHOD_KEYS = keys(
    "endpoint type streaming paginated positional_params body_param_name unwrap_response deprecated skip only "
    "binary_response to default_request_options",
    no_effect="skip_test_reason docs mcp terraform description discriminator webhook_key_opt "
    "webhook_key_argument webhook_verify_method",
)
_REQUEST_OPTION_KEYS = keys("timeout max_retries")
_UNWRAP_KEYS = keys(
    "type discriminator webhook_key_opt webhook_key_argument webhook_verify_method positional_params skip only",
    no_effect="docs mcp terraform description",
)
_STREAMING_KEYS = keys("param_discriminator stream_event_model", unsupported="params_type_name")
_MODEL_KEYS = keys(
    "openapi_uri to skip only sent deprecated",
    no_effect="type mcp terraform",
    unsupported="param_model no_params_suffix",
)


def read_resources(node: Node) -> tuple[Resource, ...]:
    return _tree(node, read_resource)


def read_resource(name: str, node: Node) -> Resource:
    """One resource with all below it."""
    section = node.section(_RESOURCE_KEYS)
    methods = section.get("methods", _methods, ())
    resource = Resource(
        name=name,
        pointer=node.pointer,
        models=section.get("models", _models, ()),
        methods=tuple(item for item in methods if isinstance(item, Method)),
        subresources=section.get("subresources", read_resources, ()),
        description=section.read("description", text),
        unwraps=tuple(item for item in methods if isinstance(item, Unwrap)),
        own_folder=section.get("standalone_api", flag, False),
        mixins=section.get("mixins", dotted_classes, ()),
        deprecated=section.read("deprecated", deprecation),
    )
    return resource if _for_python(section) else _skipped(resource)


def _skipped(resource: Resource) -> Resource:
    """The resource without anything for Python: its operations are left out."""
    methods = tuple(replace(method, skipped=True) for method in resource.methods)
    unwraps = tuple(replace(method, skipped=True) for method in resource.unwraps)
    below = tuple(map(_skipped, resource.subresources))
    return replace(resource, models=(), methods=methods, unwraps=unwraps, subresources=below)


def parse_endpoint(node: Node) -> tuple[str, str] | None:
    """The verb, in lower case, and the path of an endpoint written as `verb /path`; other methods stay in capitals."""
    match node.value.split() if isinstance(node.value, str) else ():
        case [verb, path] if verb.lower() in _VERBS and path.startswith("/"):
            return verb.lower(), path
        case [verb, path] if verb.isupper() and path.startswith("/"):
            return verb, path
        case [verb, path] if path.startswith("/"):
            message = f"unknown verb `{verb}` in {shown(node.value)}"
            node.reporter.error(Configure.InvalidSetting, message, node.pointer, did_you_mean(verb.lower(), _VERBS))
        case _:
            node.wrong("an endpoint such as `post /completions`")
    return None


def _tree(node: Node, read: Callable[[str, Node], T | None]) -> tuple[T, ...]:
    """What the reader makes of each entry of a mapping, but for those that it leaves out."""
    return tuple(thing for name, child in node.entries() if (thing := read(name, child)) is not None)


def _for_python(section: Section) -> bool:
    only = section.read("only", languages)
    skipped = section.get("skip", languages, ())
    return PYTHON not in skipped and (only is None or PYTHON in only)


def _models(node: Node) -> tuple[Model, ...]:
    return _tree(node, _model)


def _model(name: str, node: Node) -> Model | None:
    if isinstance(node.value, str):
        target = _target(node)
        return None if target is None else Model(name, target, node.pointer)
    section = node.section(_MODEL_KEYS)
    if not isinstance(node.value, dict) or not _for_python(section):
        return None
    if section.node("openapi_uri") is None:
        other = section.read("to", text)
        if other is None:
            node.wrong("a model with an `openapi_uri`")
            return None
        return Model(name, "", node.pointer, alias_of=other, deprecated=section.read("deprecated", deprecation))
    target = section.read("openapi_uri", _target)
    if target is None:
        return None
    sent, deprecated = section.get("sent", flag, False), section.read("deprecated", deprecation)
    return Model(name, target, node.pointer, sent, deprecated=deprecated)


def _target(node: Node) -> str | None:
    """The pointer that `#/components/schemas/X` or the bare name `X` stands for (RFC 6901 section 6: a URI fragment)."""
    uri = text(node)
    if uri is None:
        return None
    if uri.startswith("$"):
        message = f"the path expression {uri!r} is not supported yet; give the schema as `#/components/schemas/Name`"
        node.reporter.warning(Configure.UnsupportedSetting, message, node.pointer)
        return None
    if uri.startswith("#"):
        return unquote(uri[1:])
    return pointer.join("", "components", "schemas", uri)


@dataclass(frozen=True, slots=True)
class _OtherName:
    """Another name for a method of the same resource."""

    name: str
    to: Node
    deprecated: str | None


def _methods(node: Node) -> tuple[Method | Unwrap, ...]:
    """The methods; one of the type `alias` is another of the same resource under its own name."""
    read: tuple[Method | Unwrap | _OtherName, ...] = _tree(node, _method)
    known = {item.name: item for item in read if not isinstance(item, _OtherName)}
    methods = (item if not isinstance(item, _OtherName) else _aliased(item, known) for item in read)
    return tuple(item for item in methods if item is not None)


def _aliased(alias: _OtherName, known: Mapping[str, Method | Unwrap]) -> Method | Unwrap | None:
    target = known.get(alias.to.value) if isinstance(alias.to.value, str) else None
    if target is None:
        message = f"the resource has no method {shown(alias.to.value)}"
        hint = did_you_mean(str(alias.to.value), known)
        alias.to.reporter.error(Configure.InvalidSetting, message, alias.to.pointer, hint)
        return None
    place = pointer.parent(alias.to.pointer)
    if isinstance(target, Unwrap):
        return replace(target, name=alias.name, pointer=place)
    return replace(target, name=alias.name, pointer=place, deprecated=alias.deprecated or target.deprecated)


def _alias(name: str, node: Node, section: Section) -> _OtherName | None:
    to = section.node("to")
    if to is None:
        node.wrong("an alias with the name of a method under `to`")
        return None
    return _OtherName(name, to, section.read("deprecated", deprecation))


def _method(name: str, node: Node) -> Method | Unwrap | _OtherName | None:
    if isinstance(node.value, str):
        endpoint = parse_endpoint(node)
        return None if endpoint is None else Method(name, *endpoint, node.pointer)
    if isinstance(node.value, dict) and node.value.get("type") == "webhook_unwrap":
        return _unwrap(name, node)
    section = node.section(_METHOD_KEYS)
    if not isinstance(node.value, dict):
        return None
    if not _for_python(section):
        endpoint = section.read("endpoint", parse_endpoint)
        return Method(name, *endpoint, node.pointer, skipped=True) if endpoint else None
    method_type: MethodType = section.read("type", _method_type) or "http"
    return _READ_METHOD[method_type](name, node, section)


def _http_method(name: str, node: Node, section: Section) -> Method | None:
    endpoint = section.read("endpoint", parse_endpoint)
    if endpoint is None:
        if section.node("endpoint") is None:
            node.wrong("a method with an `endpoint`")
        return None
    section.read("to", text)  # of an alias alone, and text everywhere
    verb, path = endpoint
    timeout, max_retries = section.get("default_request_options", _request_options, (None, None))
    return Method(
        name=name,
        verb=verb,
        path=path,
        pointer=node.pointer,
        streaming=section.read("streaming", _streaming),
        deprecated=section.read("deprecated", deprecation),
        positional_params=section.read("positional_params", words),
        body_param_name=section.read("body_param_name", text),
        paginated=_paginated(section),
        unwrap=_unwrapped(section),
        binary_response=section.read("binary_response", text),
        timeout=timeout,
        max_retries=max_retries,
    )


def _request_options(node: Node) -> tuple[float | None, int | None]:
    """The timeout in seconds, and how often to try again."""
    section = node.section(_REQUEST_OPTION_KEYS)
    return section.read("timeout", duration), section.read("max_retries", count)


def _unwrapped(section: Section) -> str | Literal[False] | None:
    node = section.node("unwrap_response")
    if node is None or node.value is None:
        return None
    if isinstance(node.value, str) or node.value is False:
        return node.value
    node.wrong("the name of a property, or false")
    return None


def _paginated(section: Section) -> str | bool | None:
    node = section.node("paginated")
    if node is None or node.value is None:
        return None
    if isinstance(node.value, (str, bool)):
        return node.value
    node.wrong("true, false or the name of a scheme of `pagination`")
    return None


def _unsupported_method(name: str, node: Node, section: Section) -> None:
    kind = section.get("type", text, "")
    message = f"the method `{name}` is left out: methods of type `{kind}` are not supported yet"
    node.reporter.warning(Configure.UnsupportedSetting, message, node.pointer)


def _unwrap(name: str, node: Node) -> Unwrap:
    section = node.section(_UNWRAP_KEYS)
    return Unwrap(
        name=name,
        pointer=node.pointer,
        discriminator=section.read("discriminator", text),
        key_option=section.read("webhook_key_opt", text),
        skipped=not _for_python(section),
        positional_params=section.read("positional_params", words) or ("payload",),
        key_argument=section.read("webhook_key_argument", text) or "key",
        verify_method=section.read("webhook_verify_method", text),
    )


_READ_METHOD: Mapping[MethodType, Callable[[str, Node, Section], Method | _OtherName | None]] = {
    "http": _http_method,
    "alias": _alias,
    "websocket": _unsupported_method,
}


def _streaming(node: Node) -> Streaming | None:
    section = node.section(_STREAMING_KEYS)
    if not isinstance(node.value, dict):
        return None
    return Streaming(
        param_discriminator=section.read("param_discriminator", text),
        event_model=section.read("stream_event_model", text),
        pointer=node.pointer,
    )
