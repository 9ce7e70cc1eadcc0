"""How credentials travel: the security schemes of the document and the configuration, and the options that need them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping

from generator import ir
from generator import pointer as pointers
from generator.config.model import Config, Option
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse, Configure
from generator.document.body import is_token
from generator.document.types import Document, SecurityScheme
from generator.jsontypes import JSON


def security_schemes(document: Document, config: Config, report: Reporter) -> tuple[ir.SecurityScheme, ...]:
    """The schemes that requests can carry; those of the configuration (`security_schemes`) replace the document's.

    An option of the client that authenticates for another one is reported: its value would never be sent.
    """
    known = {**document.security_schemes, **_configured(config.security_schemes, report)}
    usable = tuple(carried(known.values()))
    for option in config.client.opts:
        if option.auth is not None and option.auth.scheme not in {scheme.name for scheme in usable}:
            _not_usable(option, option.auth.scheme, known, report)
    return usable


def carried(schemes: Iterable[SecurityScheme]) -> Iterator[ir.SecurityScheme]:
    """The schemes whose credentials requests can carry, and how."""
    for scheme in schemes:
        match (scheme.type, scheme.scheme, scheme.location):
            case ("http", "bearer", _) | ("oauth2", _, _) | ("openIdConnect", _, _):
                yield ir.SecurityScheme(scheme.name, "bearer")
            case ("http", "basic", _):
                yield ir.SecurityScheme(scheme.name, "basic")
            case ("http", _, _):  # whatever the scheme is called, it goes by this header (RFC 9110, 11.6.2)
                yield ir.SecurityScheme(scheme.name, "header", "Authorization")
            case ("apiKey", _, ("header" | "query" | "cookie") as place):
                yield ir.SecurityScheme(scheme.name, place, scheme.parameter_name)
            case _:
                continue


def _not_usable(option: Option, scheme: str, known: Mapping[str, SecurityScheme], report: Reporter) -> None:
    assert option.auth is not None
    if scheme in known:
        message = f"the security scheme '{scheme}' is not supported yet: `{option.name}` is never sent"
        report.warning(Analyse.UnsupportedSecurityScheme, message, option.auth.pointer)
        return
    close = difflib.get_close_matches(scheme, known, n=1)
    hint = (
        f"Did you mean '{close[0]}'?"
        if close
        else f"Declare it: security_schemes: {{{scheme}: {{type: http, scheme: bearer}}}}"
    )
    report.error(Analyse.SecuritySchemeNotFound, f"there is no security scheme '{scheme}'", option.auth.pointer, hint)


def _configured(schemes: JSON, report: Reporter) -> dict[str, SecurityScheme]:
    """The schemes that the configuration declares, in OpenAPI's form (4.8.27, Security Scheme Object)."""
    found: dict[str, SecurityScheme] = {}
    for name, value in schemes.items() if isinstance(schemes, dict) else ():
        scheme = _scheme(name, value) if isinstance(value, dict) else None
        if scheme is None:
            message = f"`{name}` is not a security scheme; left out"
            report.warning(
                Configure.InvalidSecurityScheme,
                message,
                pointers.join("/security_schemes", name),
                "Write it like {type: http, scheme: bearer}",
            )
        else:
            found[name] = scheme
    return found


def _scheme(name: str, value: Mapping[str, JSON]) -> SecurityScheme | None:
    texts = {key: text for key, text in value.items() if isinstance(text, str)}
    parameter = texts.get("name")
    if "type" not in texts or (texts["type"] == "apiKey" and not (parameter and is_token(parameter))):
        return None
    scheme = texts["scheme"].lower() if "scheme" in texts else None
    return SecurityScheme("", name, texts["type"], scheme, texts.get("in"), parameter)
