"""JSON pointers (RFC 6901) as plain strings: `""` is the root, `/paths/~1completions/post` an operation."""

from __future__ import annotations


def join(pointer: str, *tokens: str | int) -> str:
    """The pointer to a descendant: each token is escaped and appended."""
    return pointer + "".join(f"/{escape(str(token))}" for token in tokens)


def split(pointer: str) -> tuple[str, ...]:
    """The unescaped tokens of a pointer, outermost first."""
    return tuple(unescape(token) for token in pointer.split("/")[1:])


def parent(pointer: str) -> str:
    """The pointer without its last token; the root is its own parent."""
    return pointer.rpartition("/")[0]


def last(pointer: str) -> str:
    """The last token, unescaped; empty for the root."""
    return unescape(pointer.rpartition("/")[2])


def escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")
