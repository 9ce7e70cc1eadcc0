"""A client's settings: from arguments, environment and profile to values that have been checked."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable, Mapping

from .errors import SDKError
from .headers import basic_fault, text_fault, value_fault
from .paths import parse_base_url
from .profile import ApiKeyAuth, BasicAuth, ClientOption, Profile
from .timeouts import Timeout as TotalingTimeout
from .transport import URL, Timeout
from .types import NotGiven

_LONGEST_TIMEOUT = 2_147_483  # seconds, 24 days: sockets count milliseconds in 32 bits
_TRUE = frozenset({"1", "true", "yes", "on"})


def option_value(option: ClientOption, values: Mapping[str, object]) -> object:
    """Return an option's value: the argument, which is in `values`, else the environment's, else the default.

    Raises SDKError when it is required and missing, or is an empty credential; ValueError when it cannot be sent,
    TypeError when it is of no use.
    """
    value = values.get(option.name)
    if value is None:
        value = _from_environment(option)
    if value is None:
        value = option.default
    fault = _fault(option, value)
    if fault is not None:
        del value  # which may be a secret, and a traceback may show local variables
        raise fault
    return value


def _from_environment(option: ClientOption) -> object:
    text = os.environ.get(option.env) if option.env is not None else None
    return _converted(option, text) if text else None


def _fault(option: ClientOption, value: object) -> Exception | None:
    """Return what is wrong with an option's value, None if nothing."""
    if value is None:
        return SDKError(_missing(option)) if option.required else None
    if option.choices and value not in option.choices:
        return ValueError(f"{option.name} must be {' or '.join(map(repr, option.choices))}, not {value!r}")
    if option.auth is None or callable(value):
        return None
    if not isinstance(value, str):
        return TypeError(f"{option.name} must be a str or a callable that returns one, not {type(value).__name__}")
    return _credential_fault(option, value) if value else SDKError(f"{option.name} must not be empty")


def check_credential(option: ClientOption, values: Mapping[str, object]) -> None:
    """Raise TypeError or ValueError, which never quote the value, when what an option gave now cannot be sent."""
    value = values[option.name]
    fault = _credential_fault(option, value) if isinstance(value, str) else _no_text(option, value)
    if fault is not None:
        del value
        raise fault


def _no_text(option: ClientOption, value: object) -> TypeError:
    return TypeError(f"{option.name} must be a str, not {type(value).__name__}")


def _credential_fault(option: ClientOption, value: str) -> ValueError | None:
    """Return why a credential, which the text never quotes, cannot be sent where the option goes; None if it can."""
    match option.auth:
        case BasicAuth(role=role):
            reason = basic_fault(role, value)
        case ApiKeyAuth(header=None):
            reason = text_fault(value)
        case _:
            reason = value_fault(value)
    return None if reason is None else ValueError(f"the value of {option.name} cannot be sent: {reason}")


def _missing(option: ClientOption) -> str:
    """Return the message for a required option that is missing, with both ways to give it."""
    ways = f"pass {option.name} to the client"
    return f"{option.name} is missing: {ways}" + (
        f" or set the environment variable {option.env}" if option.env else ""
    )


def _converted(option: ClientOption, text: str) -> object:
    """Return an environment variable's text as the option's type."""
    try:
        match option.kind:
            case "string":
                return text
            case "integer":
                return int(text)
            case "number":
                return float(text)
            case "boolean":
                return text.strip().lower() in _TRUE
    except ValueError:
        raise ValueError(f"the environment variable {option.env} must hold {option.kind}") from None


def base_url_variable(profile: Profile) -> str:
    """Return the name of the environment variable that stands in for `base_url`."""
    return f"{profile.env_prefix}_BASE_URL"


def is_own_base_url(profile: Profile, given: str | URL | None | NotGiven) -> bool:
    """Return whether the caller chose the base URL, by the argument or by the environment variable."""
    if not isinstance(given, NotGiven) and given is not None:
        return True
    has_choice = isinstance(given, NotGiven) or len(profile.environments) < 2
    return has_choice and bool(os.environ.get(base_url_variable(profile)))


def resolve_base_url(
    profile: Profile,
    given: str | URL | None | NotGiven,
    environment: str | None,
    variables: Mapping[str, object],
) -> URL:
    """Return the base URL: the argument, else the environment variable's, else that of the API environment.

    With several environments None passes the variable by; with one it is as good as no argument.
    Raises ValueError for an unknown environment, an unusable URL, or one that contradicts the environment variable.
    """
    variable = base_url_variable(profile)
    is_own = is_own_base_url(profile, given)
    if isinstance(given, NotGiven):
        given = None
    if given is None and is_own:
        if environment is not None:
            raise ValueError(
                f"`environment` and {variable} contradict each other: unset the variable, or you must pass base_url=None"
            )
        given = os.environ[variable]
    if given is not None:
        return parse_base_url(given)
    if environment is not None and environment not in profile.environments:
        raise ValueError(f"unknown environment {environment!r}: expected one of {', '.join(profile.environments)}")
    if not profile.environments:
        raise SDKError(f"base_url is missing: pass base_url to the client or set the environment variable {variable}")
    template = profile.environments[environment] if environment else next(iter(profile.environments.values()))
    return parse_base_url(filled(template, profile.options, variables))


def server_variables(client: object, options: Iterable[ClientOption]) -> dict[str, object]:
    """Return the values of a client's options that are parts of its servers' URLs, by name."""
    return {option.name: getattr(client, option.name) for option in options if option.server_variable is not None}


def filled(template: str, options: Iterable[ClientOption], values: Mapping[str, object]) -> str:
    """Return a server's URL with the values of the options that are its variables."""
    for option in options:
        if option.server_variable is not None:
            template = template.replace(f"{{{option.server_variable}}}", str(values.get(option.name) or ""))
    return template


def checked_retries(value: object) -> int:
    """Return a number of retries. Raises TypeError unless it is an int, ValueError when it is negative."""
    if value is None:
        raise TypeError("max_retries cannot be None: use 0 for none")
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"max_retries must be an int, not {type(value).__name__}; use 0 for none")
    if value < 0:
        raise ValueError("max_retries must not be negative")
    return value


def checked_timeout(value: object) -> float | Timeout | None:
    """Return a timeout in seconds. Raises TypeError or ValueError for what is none, or longer than a system waits."""
    if isinstance(value, Timeout):
        for part in (value.connect, value.read, value.write, value.pool):
            _checked_seconds(part)
        _checked_seconds(getattr(value, "total", None))
        return value
    return _checked_seconds(value)


def _checked_seconds(value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError(f"timeout must be a number of seconds, a Timeout or None, not {type(value).__name__}")
    if math.isnan(value) or value < 0:
        raise ValueError("timeout must not be negative")
    if value > _LONGEST_TIMEOUT:
        raise ValueError(f"timeout must be at most {_LONGEST_TIMEOUT} seconds; None means no limit")
    return value


def implied_timeout(profile: Profile, http_timeout: Timeout | None) -> Timeout:
    """Return the timeout of a client without one of its own: what the caller chose for `http_client`, else the SDK's.

    It is an object that no other client has, so that it can be told from one that the caller sets, whatever its value.
    """
    return TotalingTimeout(profile.timeout if http_timeout is None else http_timeout)
