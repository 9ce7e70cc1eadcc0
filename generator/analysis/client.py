"""The client of an API: its arguments, with what the configuration says of them, and how it sends what it sends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from generator import ir
from generator.analysis import authentication
from generator.analysis.security import default_security, needs_credentials
from generator.analysis.servers import servers
from generator.analysis.tokens import is_for_token, with_grants
from generator.brands import brand
from generator.config.casings import casing_of
from generator.config.model import Config, EventRule, Option
from generator.diagnostics import Reporter
from generator.document.types import Document
from generator.identifiers import Casing

_TIMEOUT, _CONNECT_TIMEOUT = 60.0, 5.0
"""Seconds, where the configuration does not say."""
_RETRIES = 2


def client(document: Document, config: Config, document_report: Reporter, config_report: Reporter) -> ir.Client:
    """The client by a configuration that has its defaults filled in."""
    settings, query = config.client, config.query
    assert query.nested is not None and query.arrays is not None, "the defaults are filled in"
    carried = authentication.security_schemes(document, config, config_report)
    schemes = {scheme.name: scheme for scheme in with_grants(carried, document, config)}
    casing = casing_of(config)
    options = tuple(_option(option, schemes, casing) for option in settings.opts)
    security = default_security(document, config, options)
    return ir.Client(
        servers=servers(document, config, document_report),
        options=options,
        env_prefix=env_prefix(config, document.title),
        timeout=_TIMEOUT if settings.timeout is None else settings.timeout,
        connect_timeout=_CONNECT_TIMEOUT,
        max_retries=_RETRIES if settings.max_retries is None else settings.max_retries,
        query=ir.QueryFormat(query.nested, query.arrays),
        event_rules=tuple(map(_event_rule, config.on_event)),
        anonymous=_is_anonymous(options, config) or not needs_credentials(document, config),
        security=security,
        initial_delay=settings.initial_delay,
        max_delay=settings.max_delay,
        idempotency_header=settings.idempotency_header,
        request_id_header=settings.request_id_header,
        default_headers=settings.default_headers,
        platform_headers=settings.platform_headers,
        takes_over=config.settings.is_existing_sdk,
        uses_aiohttp=config.settings.async_transport == "aiohttp",
        awaits_raw_responses=config.settings.raw_responses == "awaitable",
    )


def env_prefix(config: Config, title: str) -> str:
    """What the client's environment variables begin with; capitals within a word of the title cut nothing (OPENAI)."""
    words = casing_of(config).snake(config.organization or brand(title).lower() or "client")
    return config.client.env_prefix or re.sub(r"\W", "_", words).upper()


def _option(option: Option, schemes: Mapping[str, ir.SecurityScheme], casing: Casing) -> ir.ClientOption:
    auth = None if is_for_token(casing.snake(option.name), schemes.values()) else option.auth
    return ir.ClientOption(
        name=casing.snake(option.name),
        kind=option.type,
        required=not option.nullable and option.default is None,
        nullable=option.nullable,
        env=option.env,
        credential=ir.Credential(auth.scheme, auth.role, schemes.get(auth.scheme)) if auth else None,
        default=option.default,
        description=option.description,
        header=option.header,
        query=option.query,
        server_variable=option.server_variable,
        choices=option.choices,
        pointer=option.pointer,
    )


def _event_rule(rule: EventRule) -> ir.EventRule:
    names = tuple("message" if name is None else name for name in rule.event_types or ())
    return ir.EventRule(rule.handle, rule.data_starts_with, names, rule.error_property)


def _is_anonymous(options: Iterable[ir.ClientOption], config: Config) -> bool:
    """Whether requests may go out without credentials: when nothing is required, or one alternative is nothing."""
    has_credentials = any(option.credential for option in options)
    return not has_credentials or any(not alternative for alternative in config.security or ())
