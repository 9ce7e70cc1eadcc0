"""Which credentials an operation asks for (OpenAPI, Security Requirement Object), where requests carry but those.

In an SDK that has users every credential travels with every request, unless its configuration says otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.config.model import Config
from generator.document.types import Document, SecurityRequirement


def default_security(document: Document, config: Config, options: Iterable[ir.ClientOption]) -> ir.Security | None:
    """What requests ask for that are no operation's; None where every credential that a caller gives is sent.

    That is so where nothing asks for any, and where all operations ask for the one that there is.
    """
    if not config.settings.per_endpoint_security:
        return None
    asked = _asked(document, config)
    schemes = {option.credential.scheme for option in options if option.credential}
    shared = _required(None, document, config)
    everywhere = all(_required(item.security, document, config) == shared for item in document.operations)
    if not asked or everywhere and len(schemes) == 1 and len(shared) == 1:
        return None
    return shared or (*asked, ())


def needs_credentials(document: Document, config: Config) -> bool:
    """Whether some operation asks for any; one that asks for none goes out without, also where a scheme is declared."""
    return not config.settings.per_endpoint_security or bool(_asked(document, config))


def _asked(document: Document, config: Config) -> list[tuple[str, ...]]:
    """The alternatives of all operations, in order and each once, but the one that is no credentials."""
    required = [_required(operation.security, document, config) for operation in document.operations]
    return list(dict.fromkeys(alternative for alternatives in required for alternative in alternatives if alternative))


def security_of(
    required: tuple[SecurityRequirement, ...] | None, document: Document, config: Config, default: ir.Security | None
) -> ir.Security | None:
    """What an operation asks for; None where that is the client's default."""
    own = _required(required, document, config)
    return None if default is None or own == default else own


def _required(required: tuple[SecurityRequirement, ...] | None, document: Document, config: Config) -> ir.Security:
    """The alternatives, each the names of its schemes in order. The configuration's go before the document's."""
    shared = document.security if config.security is None else config.security
    alternatives = (shared or ()) if required is None else required
    return tuple(tuple(alternative) for alternative in alternatives)
