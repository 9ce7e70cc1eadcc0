"""Servers and security schemes."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from generator import pointer as pointers
from generator.diagnostics.codes import Parse
from generator.document.body import TOKEN_RULE, is_token
from generator.document.types import Flow, SecurityScheme, Server, ServerVariable
from generator.reading import Mapping, Reader, extensions
from generator.source import is_url

_EXAMPLES = {"type": "http", "scheme": "bearer", "in": "header", "name": "X-Api-Key"}
"""What a security scheme may say."""


def read_servers(reader: Reader, holder: Mapping, pointer: str) -> tuple[Server, ...]:
    """The servers of the document, a path item or an operation; those whose URL nobody can know are left out."""
    return tuple(_servers(reader, holder, pointer))


def address_of(root: Mapping, path: str) -> str | None:
    """The URL that relative ones are relative to (OpenAPI 4.1.2.2.2): what the document calls itself, or where it is from."""
    own = root.get("$self")
    return next((url for url in (own, path) if isinstance(url, str) and is_url(url)), None)


def read_security_schemes(reader: Reader, components: Mapping) -> dict[str, SecurityScheme]:
    """The security schemes by name, references resolved; those that lack what they need are reported."""
    found: dict[str, SecurityScheme] = {}
    for name, pointer, value in reader.entries(components, "securitySchemes", "/components"):
        resolved = reader.resolve(value, pointer, "securitySchemes")
        scheme = None if resolved is None else _security_scheme(reader, name, *resolved)
        if scheme is not None:
            found[name] = scheme
    return found


def _servers(reader: Reader, holder: Mapping, holder_pointer: str) -> Iterator[Server]:
    for pointer, value in reader.parts(holder, "servers", holder_pointer):
        url = reader.text(value, "url", pointer)
        if url is None:
            reader.report.warning(
                Parse.IncompleteServer, "a server needs `url`; left out", pointer, "Add url: https://host/path"
            )
            continue
        variables = {
            name: _variable(reader, name, place, variable)
            for name, place, variable in reader.entries(value, "variables", pointer)
        }
        _check_template(reader, url, variables, pointer)
        complete = {name: variable for name, variable in variables.items() if variable is not None}
        if len(complete) == len(variables):
            name = reader.text(value, "name", pointer)
            yield Server(pointer, url, reader.prose(value, "description", pointer), complete, name)


def _check_template(reader: Reader, url: str, variables: Container[str], pointer: str) -> None:
    for name in re.findall(r"\{([^{}]*)\}", url):
        if name not in variables:
            message = f"the URL `{url}` names `{name}`, which is not among the server's variables"
            hint = f"Add to variables: {{{name}: {{default: ...}}}}"
            reader.report.warning(Parse.UndeclaredServerVariable, message, pointers.join(pointer, "url"), hint)


def _variable(reader: Reader, name: str, pointer: str, value: Mapping) -> ServerVariable | None:
    """A variable; None where nothing says what it is when callers do not."""
    choices = reader.texts(value, "enum", pointer)
    default = reader.text(value, "default", pointer)
    if default is None and value.get("default") is None:
        message = f"the server variable `{name}` needs `default`"
        if choices:
            message += f"; taken as `{choices[0]}`"
            reader.report.warning(Parse.AssumedDefault, message, pointer, f"Add default: {choices[0]}")
        else:
            message += "; the server is left out"
            reader.report.warning(Parse.MissingDefault, message, pointer, "Add default: ...")
            return None
    fallback = choices[0] if choices else ""
    return ServerVariable(
        fallback if default is None else default, choices, reader.prose(value, "description", pointer)
    )


def _is_sendable(reader: Reader, kind: str, value: Mapping, pointer: str) -> bool:
    """False when what goes into a header could not stand there (RFC 9110, sections 5.6.2 and 11.1)."""
    key = "scheme" if kind == "http" else "name" if value.get("in") in ("header", "cookie") else None
    name = value.get(key) if key is not None else None
    if not isinstance(name, str) or is_token(name):
        return True
    message = f"`{key}` of a security scheme must be {TOKEN_RULE}; not {name!r}; left out"
    reader.report.warning(Parse.InvalidSchemeName, message, pointers.join(pointer, key or ""))
    return False


def _security_scheme(reader: Reader, name: str, value: Mapping, pointer: str) -> SecurityScheme | None:
    kind = reader.text(value, "type", pointer)
    needed = {"apiKey": ("in", "name"), "http": ("scheme",)}.get(kind or "", ())
    missing = [key for key in ("type", *needed) if value.get(key) is None]
    for key in missing:
        message = f"the security scheme `{name}` needs `{key}`; left out"
        example = "basic" if key == "type" and reader.is_swagger else _EXAMPLES[key]
        reader.report.warning(Parse.IncompleteSecurityScheme, message, pointer, f"Add {key}: {example}")
    scheme = reader.text(value, "scheme", pointer)
    if missing or kind is None or not _is_sendable(reader, kind, value, pointer):
        return None
    return SecurityScheme(
        pointer=pointer,
        name=name,
        type=kind,
        scheme=scheme.lower() if scheme else None,
        location=reader.text(value, "in", pointer),
        parameter_name=reader.text(value, "name", pointer),
        description=reader.prose(value, "description", pointer),
        flow=_flow(reader, value, pointer) if kind == "oauth2" else None,
        extensions=extensions(value),
    )


def _flow(reader: Reader, value: Mapping, pointer: str) -> Flow | None:
    """The flow that needs nobody at a browser: that of a client's own credentials, else that of a user's."""
    flows, place = reader.mapping(value, "flows", pointer), pointers.join(pointer, "flows")
    for kind in ("clientCredentials", "password"):
        flow = reader.mapping(flows, kind, place)
        url = reader.text(flow, "tokenUrl", pointers.join(place, kind))
        if url:
            return Flow(kind, url)
    return None
