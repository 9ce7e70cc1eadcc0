"""What holds where the configuration is silent: options for the document's credentials, and how streams and queries go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.analysis.client import env_prefix
from generator.config.model import ArrayFormat, ClientSettings, Config, EventRule, Option, OptionAuth
from generator.document.types import Document, SecurityScheme

_NO_PLACE = ""
"""The pointer of what no configuration says."""

EVENT_RULES = (
    EventRule("[DONE]", None, False, "done", None, _NO_PLACE),
    EventRule(None, None, True, "yield", "error", _NO_PLACE),
)
"""`[DONE]` is not JSON, so it can only be the end; a body with `error` is one (the custom of streaming APIs)."""


def completed(config: Config, document: Document) -> Config:
    """The configuration with what it leaves open filled in from the document.

    Arrays in a query are repeated, which is what OpenAPI says (Parameter Object, style `form`); an existing SDK keeps the
    defaults of its configuration's layout.
    """
    arrays: ArrayFormat = "comma" if _is_existing(config) else "repeat"
    return replace(
        config,
        client=_with_options(config, document),
        on_event=config.on_event or EVENT_RULES,
        query=replace(config.query, nested=config.query.nested or "brackets", arrays=config.query.arrays or arrays),
    )


def _is_existing(config: Config) -> bool:
    """Whether the configuration is that of an SDK that has users."""
    return config.settings.naming == "compatible"


def _with_options(config: Config, document: Document) -> ClientSettings:
    if config.client.opts or _is_existing(config):
        return config.client
    prefix = env_prefix(config, document.title)
    options = tuple(_options(document.security_schemes, prefix, anonymous=_anonymous(document)))
    return replace(config.client, opts=options)


def _options(schemes: Mapping[str, SecurityScheme], prefix: str, anonymous: bool) -> Iterator[Option]:
    """One option for the first scheme that takes a key, two for the first that takes a name and a password."""
    keyed = [scheme for scheme in schemes.values() if _takes_key(scheme)]
    basic = [scheme for scheme in schemes.values() if scheme.type == "http" and scheme.scheme == "basic"]
    nullable = anonymous or len(keyed) + len(basic) > 1
    if keyed:
        auth = OptionAuth(keyed[0].name, "value", _NO_PLACE)
        yield Option("api_key", _NO_PLACE, nullable=nullable, env=f"{prefix}_API_KEY", auth=auth)
    if basic:
        for role in ("username", "password"):
            auth = OptionAuth(basic[0].name, "username" if role == "username" else "password", _NO_PLACE)
            yield Option(role, _NO_PLACE, nullable=nullable, env=f"{prefix}_{role.upper()}", auth=auth)


def _takes_key(scheme: SecurityScheme) -> bool:
    if scheme.type == "apiKey":
        return scheme.location in ("header", "query")
    return scheme.type in ("oauth2", "openIdConnect") or (scheme.type == "http" and scheme.scheme == "bearer")


def _anonymous(document: Document) -> bool:
    """Whether some operation needs no credentials."""
    everywhere = document.security or ()
    required = [everywhere if item.security is None else item.security for item in document.operations]
    return any(not alternatives or any(not alternative for alternative in alternatives) for alternatives in required)
