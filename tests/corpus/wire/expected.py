"""The request that a call has to make, by the document and the texts of the standards alone."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from tests.corpus.wire.bodies import bare, content_of, is_json
from tests.corpus.wire.described import Media, Operation, Parameter
from tests.corpus.wire.requests import Request, by_name
from tests.corpus.wire.tree import Tree
from tests.serialization.reference import RESERVED, UNRESERVED, Value, deep_object, delimited, encoded, expand

VISIBLE = "".join(map(chr, range(0x20, 0x7F)))
"""What a header holds as it is: nothing there is percent-encoded (OpenAPI, Appendix D)."""
_RESERVED_IN = {"query": set("[]#&+"), "path": set("/?#[]")}
"""What `allowReserved` does not allow, since it would end the parameter or its place (Parameter Object, `allowReserved`)."""


@dataclass(frozen=True)
class Given:
    """What a caller gives to an operation: a value for each parameter by place and name, and the body in its media type."""

    parameters: Mapping[tuple[str, str], Any]
    media_type: str | None = None
    body: Any = None
    asks_for_stream: bool = False
    implied: Mapping[str, Any] = field(default_factory=dict)
    """What of the body is sent though no caller gives it."""

    @property
    def whole_body(self) -> Any:
        return {**self.body, **self.implied} if self.implied else self.body


def expected_request(tree: Tree, operation: Operation, given: Given, server: str) -> Request:
    """The request for a call with these values, to an API below a URL."""
    written = [
        (item, _written(item, given.parameters[_key(item)])) for item in operation.parameters if _is_given(item, given)
    ]
    key, _, variant = operation.path.partition("#")[0].partition("?")
    path = urlsplit(server).path + "".join(
        _filled(key, {item.name: text for item, text in written if item.place == "path"})
    )
    pairs = [pair for item, text in written if item.place == "query" and text for pair in text.split("&")]
    cookies = [text for item, text in written if item.place == "cookie"]
    headers = {item.name.lower(): text for item, text in written if item.place == "header"}
    headers["accept"] = ", ".join(accepted(operation, given.asks_for_stream)) or "*/*"
    for place, text in _credentials(tree, operation):
        if place == "query":
            pairs.append(text)
        elif place == "cookie":
            cookies.append(text)
        else:
            headers[place] = text
    content, media_type = content_of(tree, operation.body, given.media_type, given.whole_body)
    return Request(
        origin=_origin(server),
        method=operation.verb.upper(),
        path=path,
        query=by_name([*pairs, *(variant.split("&") if variant else ())]),
        headers=headers | ({"cookie": "; ".join(cookies)} if cookies else {}) | media_type,
        content=content,
    )


def _origin(server: str) -> str:
    """Scheme, host and port of a URL (RFC 9110, 4.2.1 and 4.2.2: 80 and 443 where it names none)."""
    parts = urlsplit(server)
    return f"{parts.scheme}://{parts.hostname}:{parts.port or (443 if parts.scheme == 'https' else 80)}"


def _key(parameter: Parameter) -> tuple[str, str]:
    return parameter.place, parameter.name


def _filled(path: str, texts: Mapping[str, str]) -> Iterator[str]:
    """The pieces of a path template (OpenAPI, Path Templating)."""
    for index, piece in enumerate(path.replace("}", "{").split("{")):
        yield texts[piece] if index % 2 else piece


def _is_given(parameter: Parameter, given: Given) -> bool:
    """RFC 6570, 3.2.1: what is undefined, as null is (2.3), and a list or map with nothing in it, is not written."""
    value = given.parameters.get(_key(parameter))
    return value not in (None, [], {}) and value != [None] * len(value if isinstance(value, list) else ())


def _written(parameter: Parameter, value: Any) -> str:
    """How a parameter stands in its place, with its name where the style has it."""
    name = encoded(parameter.name, UNRESERVED + "[]") if parameter.place in ("query", "cookie") else parameter.name
    if parameter.media_type is not None:
        return _as_content(parameter, name, value)
    allowed = _allowed(parameter, value)
    match parameter.style:
        case "deepObject" if isinstance(value, dict):
            return "&".join(_deep(name, value))
        case "spaceDelimited" | "pipeDelimited" if isinstance(value, (list, dict)) and not parameter.explode:
            return delimited(name, value, "%20" if parameter.style == "spaceDelimited" else "%7C")
        case "deepObject" | "spaceDelimited" | "pipeDelimited":
            return expand(name, value, "form", True, allowed)
    text = expand(name, value, parameter.style, parameter.explode, allowed)
    # Cookies are pairs with `; ` between (RFC 6265, 4.2.1), whatever separates the parts of a query.
    return text.replace("&", "; ") if parameter.place == "cookie" else text


def _allowed(parameter: Parameter, value: Value) -> str:
    if parameter.place == "header":
        return VISIBLE
    if parameter.allows_reserved:
        return UNRESERVED + "".join(each for each in RESERVED if each not in _RESERVED_IN.get(parameter.place, ()))
    if parameter.style == "label" and parameter.explode and isinstance(value, (list, dict)):
        return UNRESERVED.replace(".", "")  # it stands between the items
    return UNRESERVED


def _deep(name: str, value: Mapping[str, Any]) -> Iterator[str]:
    """`deepObject` beyond its one level, of which OpenAPI says nothing: brackets in brackets, an array's items each."""
    for key, item in value.items():
        inner = f"{name}[{encoded(key, UNRESERVED)}]"
        if isinstance(item, dict):
            yield from _deep(inner, item)
        else:
            for each in item if isinstance(item, list) else [item]:
                yield deep_object(name, {key: each})


def _as_content(parameter: Parameter, name: str, value: Any) -> str:
    """Parameter Object, `content`: the value in its media type, then escaped as the place asks for."""
    is_text = isinstance(value, str) and "json" not in (parameter.media_type or "")
    text = value if is_text else json.dumps(value, ensure_ascii=parameter.place == "header", separators=(",", ":"))
    if parameter.place == "header":
        return text
    text = encoded(text, UNRESERVED)
    return text if parameter.place == "path" else f"{name}={text}"


def secret(scheme: str, role: str) -> str:
    """The credential that a client is made with, for a part of what a security scheme takes."""
    return f"{scheme}-{role}"


def _credentials(tree: Tree, operation: Operation) -> Iterator[tuple[str, str]]:
    """The first alternative that asks for something (Security Requirement Object: one of them is enough), by header."""
    alternative = next((each for each in operation.security if each), ())
    schemes = tree.root.get("securityDefinitions") or tree.root.get("components", {}).get("securitySchemes") or {}
    for name in alternative:
        scheme = tree.resolved(schemes[name])
        kind = "basic" if scheme["type"] == "basic" else str(scheme.get("scheme", scheme["type"])).lower()
        if kind == "basic":
            pair = f"{secret(name, 'username')}:{secret(name, 'password')}"
            yield "authorization", f"Basic {base64.b64encode(pair.encode()).decode()}"
        elif kind == "apikey" and scheme["in"] == "header":
            yield scheme["name"].lower(), secret(name, "value")
        elif kind == "apikey":
            yield scheme["in"], f"{scheme['name']}={secret(name, 'value')}"
        else:
            yield "authorization", f"Bearer {secret(name, 'value')}"  # RFC 6750, 2.1, for OAuth 2 too


EVENTS = "text/event-stream"
LINES = ("application/x-ndjson", "application/jsonl", "application/json-seq")
STREAMS = (EVENTS, *LINES)


def accepted(operation: Operation, asks_for_stream: bool) -> list[str]:
    """The media types of the answers that are successes; `default` is one where no other is.

    Which of them a client asks for is its choice (RFC 9110, 12.5.1): a stream or what stands beside it; and of the other
    types of a status what is listed first, with what is read alike.
    """
    statuses = [status for status in operation.answers if status.upper().startswith("2")]
    types = [name for status in statuses or ["default"] for name in _read(operation.answers.get(status, {}))]
    if any(name not in STREAMS for name in types):
        types = [name for name in types if (name in STREAMS) == asks_for_stream] or types
    return list(dict.fromkeys(types))


def _read(content: Mapping[str, Media]) -> Iterator[str]:
    """The media types of a status that are read: streams, and of the others those with the first one's schema.

    Where JSON is among the latter it is read alone, since other notations of a value, and ranges, say less of its types.
    """
    whole = [name for name in content if bare(name) not in STREAMS]
    alike = [name for name in whole if content[name].schema == content[whole[0]].schema]
    in_json = [name for name in alike if is_json(name)]
    for name in content:
        if name not in whole or name in (in_json or alike):
            yield name.partition(";")[0].strip()
