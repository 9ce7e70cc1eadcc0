"""Reads `client_settings`: the arguments of the client and how it sends requests."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from generator.diagnostics.codes import Configure

from .model import AuthRole, ClientSettings, Option, OptionAuth, OptionType
from .section import Node, keys
from .values import (
    choice,
    count,
    duration,
    flag,
    identifier,
    is_public_name,
    scalar,
    seconds,
    text,
    text_map,
)

_auth_role: Callable[[Node], AuthRole | None] = choice(get_args(AuthRole))
_option_type: Callable[[Node], OptionType | None] = choice(get_args(OptionType))

_CLIENT_KEYS = keys(
    "opts default_env_prefix default_timeout default_retries default_headers idempotency response_headers"
    " omit_stainless_headers default_client_name",
)
_OPTION_KEYS = keys(
    "type nullable read_env auth default description send_in_header send_as_query_param server_variable",
    no_effect="example required_in_tests",
    unsupported="send_as_body_param send_as_path_param",
)
CLIENT_NAMES = frozenset("""
    base_url close copy default_headers default_query delete environment get http_client is_closed max_compression_ratio
    max_decompressed_size max_retries patch post put self set_default_headers set_default_query timeout user_agent
    warm_up with_options with_raw_response with_streaming_response
    """.split())
"""What every client has of its own, as an argument or an attribute."""
_AUTH_KEYS = keys("security_scheme role")
_RETRY_KEYS = keys("max_retries initial_delay_seconds max_delay_seconds")
_IDEMPOTENCY_KEYS = keys("header")
_DEFAULT_RETRIES: tuple[int | None, float | None, float | None] = (None, None, None)


def read_client_name(node: Node) -> str | None:
    """`client_settings.default_client_name`, which stands on the configuration itself once it is read."""
    return node.section(_CLIENT_KEYS).read("default_client_name", identifier)


def read_client(node: Node) -> ClientSettings:
    section = node.section(_CLIENT_KEYS)
    max_retries, initial_delay, max_delay = section.get("default_retries", _retries, _DEFAULT_RETRIES)
    return ClientSettings(
        opts=section.get("opts", _options, ()),
        env_prefix=section.read("default_env_prefix", text),
        timeout=section.read("default_timeout", duration),
        max_retries=max_retries,
        initial_delay=initial_delay,
        max_delay=max_delay,
        idempotency_header=section.read("idempotency", _idempotency_header),
        default_headers=section.get("default_headers", text_map, {}),
        platform_headers=not section.get("omit_stainless_headers", flag, False),
        request_id_header=section.get("response_headers", text_map, {}).get("request_id"),
        pointer=node.pointer,
    )


def _retries(node: Node) -> tuple[int | None, float | None, float | None]:
    section = node.section(_RETRY_KEYS)
    return (
        section.read("max_retries", count),
        section.read("initial_delay_seconds", seconds),
        section.read("max_delay_seconds", seconds),
    )


def _idempotency_header(node: Node) -> str | None:
    return node.section(_IDEMPOTENCY_KEYS).read("header", text)


def _options(node: Node) -> tuple[Option, ...]:
    return tuple(_option(name, child) for name, child in node.entries() if _can_be_option(name, child))


def _can_be_option(name: str, node: Node) -> bool:
    """Whether an argument and an attribute of the client can have this name; an error where not."""
    if is_public_name(name) and name not in CLIENT_NAMES:
        return True
    reason = "every client has something of this name" if name in CLIENT_NAMES else "it is not a Python name"
    message = f"{name!r} cannot be an argument of the client: {reason}"
    node.reporter.error(
        Configure.InvalidName, message, node.pointer, "Choose another name; `read_env` and others stay."
    )
    return False


def _option(name: str, node: Node) -> Option:
    section = node.section(_OPTION_KEYS)
    return Option(
        name=name,
        pointer=node.pointer,
        type=section.read("type", _option_type) or "string",
        nullable=section.get("nullable", flag, False),
        env=section.read("read_env", text),
        auth=section.read("auth", _auth),
        default=_default(section.node("default")),
        description=section.read("description", text),
        header=section.read("send_in_header", text),
        query=section.read("send_as_query_param", text),
        server_variable=section.read("server_variable", text),
    )


def _default(node: Node | None) -> str | int | float | None:
    return None if node is None or node.value is None else scalar(node)


def _auth(node: Node) -> OptionAuth | None:
    section = node.section(_AUTH_KEYS)
    scheme = section.read("security_scheme", text)
    if scheme is None:
        if isinstance(node.value, dict) and section.node("security_scheme") is None:
            node.wrong("a mapping with a `security_scheme`")
        return None
    return OptionAuth(scheme, section.read("role", _auth_role) or "value", node.pointer)
