"""Schemes of OAuth 2 whose tokens the client fetches, and the options that it takes for that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator import ir
from generator.config.casings import casing_of
from generator.config.model import AuthRole, Config
from generator.document.types import Document, SecurityScheme

_ROLES: dict[str, tuple[AuthRole, ...]] = {
    "clientCredentials": ("client_id", "client_secret"),
    "password": ("username", "password"),
}
_GRANTS = {"clientCredentials": "client_credentials", "password": "password"}


def roles_of(scheme: SecurityScheme) -> tuple[AuthRole, ...]:
    """The roles of the options that a token is fetched with; none where callers bring the token."""
    return _ROLES[scheme.flow.kind] if scheme.flow is not None else ()


def with_grants(
    schemes: Iterable[ir.SecurityScheme], document: Document, config: Config
) -> tuple[ir.SecurityScheme, ...]:
    """The schemes, with how their tokens are fetched where the client has options for it and is no existing SDK's."""
    if config.settings.is_existing_sdk:
        return tuple(schemes)
    return tuple(replace(scheme, grant=_grant(scheme, document, config)) for scheme in schemes)


def is_for_token(name: str, schemes: Iterable[ir.SecurityScheme]) -> bool:
    """Whether an option of a name is no credential of requests, but one of what a token is fetched with."""
    names = [name for scheme in schemes if scheme.grant for name in (scheme.grant.user, scheme.grant.secret)]
    return name in names


def _grant(scheme: ir.SecurityScheme, document: Document, config: Config) -> ir.TokenGrant | None:
    written = document.security_schemes.get(scheme.name)
    if written is None or written.flow is None or scheme.kind != "bearer":
        return None
    snake = casing_of(config).snake
    options = config.client.opts
    by_role = {
        option.auth.role: snake(option.name) for option in options if option.auth and option.auth.scheme == scheme.name
    }
    roles = roles_of(written)
    if "value" not in by_role or not all(role in by_role for role in roles):
        return None
    user, secret = (by_role[role] for role in roles)
    scopes = _scopes(scheme.name, document)
    return ir.TokenGrant(_GRANTS[written.flow.kind], written.flow.token_url, user, secret, scopes)


def _scopes(scheme: str, document: Document) -> tuple[str, ...]:
    """What operations ask for, in the document's order."""
    holders = [document.security, *(operation.security for operation in document.operations)]
    alternatives = [alternative for holder in holders for alternative in holder or ()]
    return tuple(dict.fromkeys(scope for alternative in alternatives for scope in alternative.get(scheme, ())))
