"""What is a secret: which headers carry one, and what may be shown in its place."""

from __future__ import annotations

from collections.abc import Iterable

# Names that only look like secrets: losing them with a redirect would lose what they are for.
_HARMLESS_HEADERS = frozenset({"idempotency-key", "sec-websocket-key"})
_HEADER_WORDS = ("auth", "cookie", "key", "token", "secret", "password", "credential", "session", "signature")
_SHORTEST = 8  # characters; anything shorter is as likely to be a word of the text


def is_credential(header: str) -> bool:
    """Return whether a header, by its lower-case name, is likely to carry a secret."""
    return header not in _HARMLESS_HEADERS and any(word in header for word in _HEADER_WORDS)


def without_secrets(text: str, secrets: Iterable[str]) -> str:
    """Return a text of the server's without the secrets that it repeats, as in "wrong key: KEY"."""
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, "***")
    return text
