"""A client's settings: from arguments, environment and profile to values that have been checked."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

from .errors import SDKError
from .headers import check_basic, check_text, check_value
from .paths import parse_base_url
from .profile import ApiKeyAuth, BasicAuth, ClientOption, Profile
from .transport import URL, Timeout
from .types import NotGiven

_LONGEST_TIMEOUT = 2_147_483  # seconds, 24 days: sockets count milliseconds in 32 bits
_TRUE = frozenset({"1", "true", "yes", "on"})


def option_value(option: ClientOption, given: object, environ: Mapping[str, str]) -> object:
    """Return an option's value: the argument, else the environment's, else the default.

    Raises SDKError when it is required and missing, or is an empty credential; ValueError when it cannot be sent,
    TypeError when it is of no use.
    """
    value = given
    if value is None and option.env is not None:
        text = environ.get(option.env)
        value = None if not text else _converted(option, text)
    if value is None:
        value = option.default
    if value is None and option.required:
        raise SDKError(_missing(option))
    if option.choices and value is not None and value not in option.choices:
        raise ValueError(f"{option.name} must be {' or '.join(map(repr, option.choices))}, not {value!r}")
    if option.auth is not None and isinstance(value, str):
        if not value:
            raise SDKError(f"{option.name} must not be empty")
        _check_credential(option, value)
    elif option.auth is not None and value is not None and not callable(value):
        raise TypeError(f"{option.name} must be a str or a callable that returns one, not {type(value).__name__}")
    return value


def _check_credential(option: ClientOption, value: str) -> None:
    """Raise ValueError, which never quotes the value, when it cannot be sent where the option goes."""
    match option.auth:
        case BasicAuth(role=role):
            check_basic(option.name, role, value)
        case ApiKeyAuth(header=None):
            check_text(option.name, value)
        case _:
            check_value(option.name, value)


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


def is_own_base_url(profile: Profile, given: str | URL | None | NotGiven, environ: Mapping[str, str]) -> bool:
    """Return whether the caller chose the base URL, by the argument or by the environment variable."""
    if not isinstance(given, NotGiven) and given is not None:
        return True
    has_choice = isinstance(given, NotGiven) or len(profile.environments) < 2
    return has_choice and bool(environ.get(base_url_variable(profile)))


def resolve_base_url(
    profile: Profile,
    given: str | URL | None | NotGiven,
    environment: str | None,
    values: Mapping[str, object],
    environ: Mapping[str, str],
) -> URL:
    """Return the base URL: the argument, else the environment variable's, else that of the API environment.

    With several environments None passes the variable by; with one it is as good as no argument.
    Raises ValueError for an unknown environment, an unusable URL, or one that contradicts the environment variable.
    """
    variable = base_url_variable(profile)
    is_own = is_own_base_url(profile, given, environ)
    if isinstance(given, NotGiven):
        given = None
    if given is None and is_own:
        if environment is not None:
            raise ValueError(
                f"`environment` and {variable} contradict each other: unset the variable, or you must pass base_url=None"
            )
        given = environ[variable]
    if given is not None:
        return parse_base_url(given)
    if environment is not None and environment not in profile.environments:
        raise ValueError(f"unknown environment {environment!r}: expected one of {', '.join(profile.environments)}")
    if not profile.environments:
        raise SDKError(f"base_url is missing: pass base_url to the client or set the environment variable {variable}")
    template = profile.environments[environment] if environment else next(iter(profile.environments.values()))
    return parse_base_url(filled(template, profile.options, values))


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
    return Timeout(profile.timeout if http_timeout is None else http_timeout)
