"""What a document says of an operation's request and answers, the same for every version of OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from tests.corpus.wire.tree import Tree

VERBS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""OpenAPI, Parameter Object, `in`: header parameters of these names are ignored."""

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
"""RFC 9110, 5.6.2. The names of headers (5.1) and of cookies (RFC 6265, 4.1.1) are tokens, and so are both halves of a
media type (8.3.1): what has another name cannot be sent."""

Alternatives: TypeAlias = "tuple[tuple[str, ...], ...]"


@dataclass(frozen=True)
class Parameter:
    """A parameter; `media_type` is set where it is written by its `content`."""

    name: str
    place: str
    required: bool
    schema: Any
    style: str
    explode: bool
    allows_reserved: bool = False
    media_type: str | None = None


@dataclass(frozen=True)
class Media:
    """A media type's schema, and what is said of each property of it (OpenAPI, Encoding Object)."""

    schema: Any
    encoding: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Body:
    """A request body in each media type that the API takes."""

    required: bool
    media: Mapping[str, Media]


@dataclass(frozen=True)
class Operation:
    """An operation; `server` is the URL that it is below, None where the document names none that is absolute."""

    verb: str
    path: str
    pointer: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    answers: Mapping[str, Mapping[str, Media]]
    security: Alternatives
    server: str | None


def operations(tree: Tree) -> Iterator[Operation]:
    """The operations below `paths`, in the document's order."""
    for path, item in tree.root["paths"].items():
        resolved = tree.resolved(item)
        for verb in VERBS:
            if verb in resolved:
                yield _operation(tree, path, verb, resolved)


def _operation(tree: Tree, path: str, verb: str, item: Mapping[str, Any]) -> Operation:
    own = item[verb]
    raw = _parameters(tree, item, own)
    escaped = path.replace("~", "~0").replace("/", "~1")
    security = own.get("security", tree.root.get("security", ()))
    return Operation(
        verb=verb,
        path=path,
        pointer=f"/paths/{escaped}/{verb}",
        parameters=tuple(_parameter(tree, each) for each in raw if _is_sent(each)),
        body=_swagger_body(tree, own, raw) if tree.is_swagger else _body(tree, own),
        answers={str(status): _answer(tree, own, answer) for status, answer in own.get("responses", {}).items()},
        security=tuple(tuple(each) for each in security),
        server=_server(tree, item, own),
    )


def _parameters(tree: Tree, item: Mapping[str, Any], own: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Those of the path item and of the operation, which stand in the place of such with the same name and place."""
    each = [tree.resolved(node) for node in [*item.get("parameters", ()), *own.get("parameters", ())]]
    return list({(node["name"], node["in"]): node for node in each}.values())


def _is_sent(node: Mapping[str, Any]) -> bool:
    if node["in"] in ("header", "cookie"):
        return node["name"].lower() not in _IGNORED_HEADERS and _TOKEN.fullmatch(node["name"]) is not None
    return node["in"] not in ("body", "formData")


def _is_media_type(name: str) -> bool:
    kind, slash, subtype = name.partition(";")[0].strip().partition("/")
    return bool(slash) and all(map(_TOKEN.fullmatch, (kind, subtype)))


def _parameter(tree: Tree, node: Mapping[str, Any]) -> Parameter:
    """Parameter Object: `style` defaults by the place, `explode` by the style."""
    content = node.get("content", {})
    media_type = next(iter(content), None)
    style = node.get("style") or {"path": "simple", "header": "simple"}.get(node["in"], "form")
    explode = node.get("explode", style in ("form", "cookie"))
    if tree.is_swagger:
        style, explode = _collection_format(node, style)
    schema = content[media_type].get("schema", {}) if media_type else node.get("schema")
    return Parameter(
        name=node["name"],
        place=node["in"],
        required=node.get("required", False) or node["in"] == "path",
        schema=_field(node) if tree.is_swagger else schema,
        style=style,
        explode=explode,
        allows_reserved=node.get("allowReserved", False),
        media_type=media_type,
    )


def _collection_format(node: Mapping[str, Any], style: str) -> tuple[str, bool]:
    """Swagger 2.0, Parameter Object, `collectionFormat`: `csv` unless it says otherwise."""
    match node.get("collectionFormat", "csv"):
        case "multi":
            return style, True
        case "ssv":
            return "spaceDelimited", False
        case "pipes":
            return "pipeDelimited", False
        case _:
            return style, False


def _body(tree: Tree, own: Mapping[str, Any]) -> Body | None:
    node = tree.resolved(own.get("requestBody"))
    media = _media(tree, node)
    return Body(node.get("required", False), media) if media else None


def _media(tree: Tree, node: Mapping[str, Any]) -> dict[str, Media]:
    content = {name: tree.resolved(media) for name, media in node.get("content", {}).items() if _is_media_type(name)}
    return {name: Media(media.get("schema"), media.get("encoding", {})) for name, media in content.items()}


def _swagger_body(tree: Tree, own: Mapping[str, Any], raw: list[Mapping[str, Any]]) -> Body | None:
    """Swagger 2.0: one parameter in `body`, or those in `formData`, of the types that `consumes` has."""
    types = own.get("consumes", tree.root.get("consumes", ()))
    for node in raw:
        if node["in"] == "body":
            media = Media(node.get("schema"))
            return Body(node.get("required", False), {name: media for name in types or ["application/json"]})
    fields = {node["name"]: node for node in raw if node["in"] == "formData"}
    if not fields:
        return None
    required = [name for name, node in fields.items() if node.get("required")]
    properties = {name: _field(node) for name, node in fields.items()}
    media = Media({"type": "object", "properties": properties, "required": required})
    forms = [name for name in types if name.startswith(("multipart/", "application/x-www-form-urlencoded"))]
    has_file = any(node.get("type") == "file" for node in fields.values())
    default = ["multipart/form-data" if has_file else "application/x-www-form-urlencoded"]
    return Body(bool(required), {name: media for name in forms or default})


def _field(node: Mapping[str, Any]) -> dict[str, Any]:
    """Swagger 2.0: the schema of a parameter that is in no body stands in the parameter itself."""
    rest = {key: value for key, value in node.items() if key not in ("required", "in", "name")}
    return {**rest, "type": "string", "format": "binary"} if node.get("type") == "file" else rest


def _answer(tree: Tree, own: Mapping[str, Any], answer: Any) -> dict[str, Media]:
    node = tree.resolved(answer)
    if not tree.is_swagger:
        return _media(tree, node)
    is_file = node.get("schema", {}).get("type") == "file"
    types = own.get("produces", tree.root.get("produces")) or ["application/json"]
    if is_file:
        # Swagger 2.0, Response Object, `schema`: a file is no JSON, so where nothing else is named it may be any type.
        types = [name for name in types if "json" not in name] or ["*/*"]
    return {name: Media(_field(node["schema"])) for name in types} if "schema" in node else {}


def _server(tree: Tree, item: Mapping[str, Any], own: Mapping[str, Any]) -> str | None:
    """The first server of the operation, else of the path, else of the document (Operation Object, `servers`)."""
    if tree.is_swagger:
        if "host" not in tree.root:
            return None
        scheme = next(iter(tree.root.get("schemes", ())), "https")
        return f"{scheme}://{tree.root['host']}{tree.root.get('basePath', '')}".rstrip("/")
    servers = own.get("servers") or item.get("servers") or tree.root.get("servers")
    if not servers:
        return None
    url = servers[0]["url"]
    for name, variable in servers[0].get("variables", {}).items():
        url = url.replace(f"{{{name}}}", str(variable["default"]))
    return url.rstrip("/") if "://" in url else None
