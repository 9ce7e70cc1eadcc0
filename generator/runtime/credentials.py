"""What is a secret: which headers carry one, and what may be shown in its place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

# Names that only look like secrets: losing them with a redirect would lose what they are for.
_HARMLESS_HEADERS = frozenset({"idempotency-key", "sec-websocket-key"})
_HEADER_WORDS = ("auth", "cookie", "key", "token", "secret", "password", "credential", "session", "signature")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_SHORTEST = 8  # characters; anything shorter is as likely to be a word of the text


def printable(text: str) -> str:
    """Return a text of the server's without control characters, which a terminal would obey; line ends and tabs stay."""
    return _CONTROL.sub(lambda match: f"\\x{ord(match[0]):02x}", text.replace("\r\n", "\n"))


class OptionValues(dict[str, Any]):
    """Values of a client's options by name, secrets among them.

    The repr gives names only: it may stand in a traceback that shows local variables.
    """

    def __repr__(self) -> str:
        return f"OptionValues({', '.join(self)})"


def is_credential(header: str) -> bool:
    """Return whether a header, by its lower-case name, is likely to carry a secret."""
    return header not in _HARMLESS_HEADERS and any(word in header for word in _HEADER_WORDS)


def without_secrets(text: str, secrets: Iterable[str]) -> str:
    """Return a text of the server's without the secrets that it repeats, as in "wrong key: KEY"."""
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, "***")
    return text
