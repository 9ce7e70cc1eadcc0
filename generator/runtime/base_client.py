"""What the sync and the async client share: their settings, as attributes that can be read, set and copied."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from .bounds import HIGHEST_RATIO, LARGEST_BODY
from .credentials import OptionValues
from .headers import HeaderSet, HeaderView, UsualHeaders, check_mapping, parse_header_lines
from .hints import hint_keywords, unknown_name
from .logs import sdk_logger
from .paths import parse_base_url
from .platform import header_word, platform_facts
from .profile import Profile
from .settings import (
    checked_retries,
    checked_timeout,
    implied_timeout,
    is_own_base_url,
    option_value,
    resolve_base_url,
    server_variables,
)
from .transport import URL, Timeout
from .types import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from typing_extensions import Self


class BaseAPIClient:
    """The settings of a client. No I/O."""

    timeout: float | Timeout | None
    max_retries: int
    max_decompressed_size: int | None = LARGEST_BODY
    """Bytes that a compressed body may hold which is kept whole; None: any number."""
    max_compression_ratio: float | None = HIGHEST_RATIO
    """How many times larger a compressed body of over 16 MiB may become; None: any number."""
    _is_async: bool
    _connections: Any
    _connections_class: Any
    _owns_connections: bool  # whether closing the client closes them; they may be another's

    def __init__(
        self,
        profile: Profile,
        options: Mapping[str, object],
        *,
        base_url: str | URL | None | NotGiven = None,
        environment: str | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_timeout: Timeout | None = None,
        strict: bool = False,
    ) -> None:
        self._profile = profile
        self._strict = strict
        self._logger = sdk_logger(profile.package, profile.env_prefix)
        for option in profile.options:
            setattr(self, option.name, option_value(option, options))
        self._environment = environment
        self._base_url = resolve_base_url(profile, base_url, environment, server_variables(self, profile.options))
        self._has_own_base_url = is_own_base_url(profile, base_url)
        self._implied_timeout = implied_timeout(profile, http_timeout)
        self.timeout = self._implied_timeout if isinstance(timeout, NotGiven) else checked_timeout(timeout)
        self.max_retries = profile.max_retries if isinstance(max_retries, NotGiven) else checked_retries(max_retries)
        check_mapping("default_headers", default_headers or {})
        check_mapping("default_query", default_query or {})
        self._own_headers = dict(default_headers or {})
        self._own_query = dict(default_query or {})
        self._customised = self._customised_headers()
        self._fixed = self._fixed_headers()
        self._usual: dict[object, UsualHeaders] = {}
        self._urls: dict[object, tuple[URL, URL]] = {}  # by path, with the base URL of each

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        hint_keywords(cls, ("__init__", "copy", "with_options"))

    if not TYPE_CHECKING:  # a type checker would take any name for one that is there

        def __getattr__(self, name: str) -> Any:
            raise unknown_name(self, name)

    @property
    def base_url(self) -> URL:
        """Where paths are appended to; ends in a slash and compares equal to a str. Can be set, to a str too."""
        return self._base_url

    @base_url.setter
    def base_url(self, value: str | URL) -> None:
        self._base_url = parse_base_url(value)
        self._has_own_base_url = True

    @property
    def default_headers(self) -> Mapping[str, str]:
        """The headers of every request, credentials aside; names in any case. `copy(default_headers=)` changes them."""
        return HeaderView(self._fixed)

    @property
    def default_query(self) -> Mapping[str, object]:
        """The query parameters of every request, credentials aside."""
        return {**self._profile.default_query, **self._own_query}

    @property
    def user_agent(self) -> str:
        """What the SDK calls itself in requests."""
        name, version = header_word(self._profile.client), header_word(self._profile.version)
        return f"{'Async' if self._is_async else ''}{name}/Python {version}"

    def __repr__(self) -> str:
        if "_base_url" not in vars(self):  # in a traceback of the constructor
            return f"<{type(self).__name__}, not made yet>"
        return f"{type(self).__name__}(base_url={str(self._base_url.copy_with(userinfo=b'', query=None))!r})"

    def _customised_headers(self) -> HeaderSet:
        """Return the headers that the user set for all requests. Raises ValueError or TypeError for one that HTTP forbids."""
        headers = HeaderSet()
        headers.merge(parse_header_lines(os.environ.get(f"{self._profile.env_prefix}_CUSTOM_HEADERS", "")))
        headers.merge(self._own_headers)
        return headers

    def _fixed_headers(self) -> HeaderSet:
        """Return the headers of every request: the SDK's own, and over them those that the user set."""
        profile = self._profile
        headers = HeaderSet()
        headers.merge({"Accept": "application/json", "User-Agent": self.user_agent})
        if profile.platform_headers is not None:
            facts = {**platform_facts(), "Package-Version": header_word(profile.version), "Async": "false"}
            headers.merge({f"{profile.platform_headers}-{suffix}": text for suffix, text in facts.items()})
        headers.merge(profile.default_headers)
        headers.update(self._customised)
        return headers

    def __getstate__(self) -> dict[str, Any]:
        """Return what a pickle holds: all settings, the key among them, and no connection.

        Raises TypeError with an `http_client` of the caller's, which nothing could make again elsewhere.
        """
        if self._connections.given is not None:
            raise TypeError(f"{type(self).__name__} cannot be pickled with an http_client: make the client without it")
        made_again = ("_connections", "_logger", "_fixed", "_usual", "_urls")
        return {**without_cached(self, made_again), "_closed": self.is_closed(), "_owns_connections": True}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self._logger = sdk_logger(self._profile.package, self._profile.env_prefix)
        self._fixed = self._fixed_headers()
        self._usual, self._urls = {}, {}
        self._connections = self._connections_class(None, self._profile.uses_aiohttp)

    def __copy__(self) -> Self:
        return self._copy(OptionValues())

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return self._copy(OptionValues())

    def is_closed(self) -> bool:
        raise NotImplementedError

    def _copy(
        self,
        options: Mapping[str, object],
        *,
        base_url: str | URL | None = None,
        environment: str | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, Any] | None = None,
        set_default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        http_client: Any = None,
        strict: bool | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self:
        """Return a client with changes; `default_*` merge, `set_default_*` replace. Raises ValueError for both at once.

        The copy shares this client's HTTP client, which stays this client's to close.
        """
        changes = OptionValues(
            (option.name, getattr(self, option.name) if options.get(option.name) is None else options[option.name])
            for option in self._profile.options
        )
        stays = base_url is None and environment is None and not self._moves(options)
        if stays:
            base_url = self._base_url
        elif environment is None and base_url is None:
            environment = self._environment
        if environment is not None:
            changes["environment"] = environment
        if environment is not None or base_url is not None:
            changes["base_url"] = base_url
        make: Any = type(self)  # a generated client, whose constructor takes its own options
        copied: Self = make(
            **changes,
            timeout=self._timeout_of_a_copy(timeout, http_client),
            max_retries=self.max_retries if isinstance(max_retries, NotGiven) else max_retries,
            default_headers=_merged_headers(self._own_headers, default_headers, set_default_headers),
            default_query=_merged("query", self._own_query, default_query, set_default_query),
            http_client=http_client,
            _strict_response_validation=self._strict if strict is None else strict,
            **(extra or {}),
        )
        copied.max_decompressed_size = self.max_decompressed_size
        copied.max_compression_ratio = self.max_compression_ratio
        if stays:
            copied._has_own_base_url, copied._environment = self._has_own_base_url, self._environment
        if http_client is None:
            copied._connections, copied._owns_connections = self._connections, False
            copied._implied_timeout = self._implied_timeout
        return copied

    def _timeout_of_a_copy(self, timeout: float | Timeout | None | NotGiven, http_client: Any) -> Any:
        """Return what a copy is given: another HTTP client may bring another timeout where this one has none of its own."""
        if not isinstance(timeout, NotGiven):
            return timeout
        return timeout if http_client is not None and self.timeout is self._implied_timeout else self.timeout

    def _moves(self, options: Mapping[str, object]) -> bool:
        """Return whether changed options give the environment another URL."""
        variables = (option.name for option in self._profile.options if option.server_variable is not None)
        return not self._has_own_base_url and any(options.get(name) is not None for name in variables)


def without_cached(owner: object, names: Collection[str] = ()) -> dict[str, Any]:
    """Return an object's attributes without some, and without the cached properties, which are made again when asked for."""
    kind = type(owner)
    return {
        name: value
        for name, value in vars(owner).items()
        if name not in names and not isinstance(getattr(kind, name, None), cached_property)
    }


def _merged(
    name: str, current: Mapping[str, Any], added: Mapping[str, Any] | None, replacing: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Return defaults for a copy. Raises ValueError when they are to be both merged and replaced."""
    if added is not None and replacing is not None:
        raise ValueError(f"`default_{name}` and `set_default_{name}` arguments are mutually exclusive")
    return dict(replacing) if replacing is not None else {**current, **(added or {})}


def _merged_headers(
    current: Mapping[str, Any], added: Mapping[str, Any] | None, replacing: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Return default headers for a copy; a name in another case is the same header."""
    changed = {name.lower() for name in added or ()}
    kept = {name: value for name, value in current.items() if name.lower() not in changed}
    return _merged("headers", kept, added, replacing)
