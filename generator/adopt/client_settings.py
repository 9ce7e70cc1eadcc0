"""Writes what a configuration says of the client: options, credentials, environments, times."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.adopt.sdk import Client, Credential, Option
from generator.diagnostics import Diagnostic, Diagnostics
from generator.diagnostics.codes import Adopt
from generator.document.types import Document, SecurityScheme
from generator.identifiers import Casing

_RETRIES = (2, 0.5, 8.0)
_TIMEOUT = 60.0
_ROLES = ("username", "password")


@dataclass(slots=True)
class ClientWriter:
    """Writes the sections of the client. `package` is the import name."""

    client: Client
    package: str
    document: Document
    casing: Casing
    diagnostics: Diagnostics
    organization: str = field(init=False)
    _schemes: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    """The security scheme of each option, and the option's part in it."""
    _declared: dict[str, dict[str, str]] = field(default_factory=dict)
    """The security schemes that the document does not have."""

    def __post_init__(self) -> None:
        spelled = (self.package, self.package.replace("_", "-"), self.casing.snake(self.client.name).replace("_", "-"))
        self.organization = next((name for name in spelled if self.casing.pascal(name) == self.client.name), spelled[0])
        for argument, place in self.client.unknown:
            message = f"`{self.client.name}({argument}=...)` is no option that a configuration can give"
            self.diagnostics.add(Diagnostic(Adopt.OptionNotRecovered, message, place))
        for credential in self._by_certainty():
            self._match(credential)

    # ---- environments

    def environments(self, added: str, removed: str) -> dict[str, str]:
        """Names of environments -> base URLs; `added` begins the document's paths and not the SDK's, `removed` the other way."""
        urls = self.client.environments or ({"production": self.client.base_url} if self.client.base_url else {})
        return {name: url.rstrip("/").removesuffix(added) + removed for name, url in urls.items()}

    # ---- options

    def settings(self, sent_by_all: Mapping[str, str]) -> dict[str, Any]:
        """`client_settings`, without what is as it is by default; `sent_by_all` are headers of all methods."""
        client = self.client
        prefix = self.casing.snake(self.organization).upper()
        own_name = self.casing.pascal(self.organization) != client.name
        timeout = client.timeout
        headers = {**client.default_headers, **sent_by_all}
        return {
            **({"default_client_name": client.name} if own_name else {}),
            **({"default_env_prefix": client.env_prefix} if client.env_prefix not in (None, prefix) else {}),
            "opts": {option.name: self._option(option) for option in client.options},
            **({"default_timeout": int(timeout * 1000)} if timeout not in (None, _TIMEOUT) and timeout else {}),
            **self._retries(),
            **({"idempotency": {"header": client.idempotency_header}} if client.idempotency_header else {}),
            **({"default_headers": headers} if headers else {}),
        }

    def _retries(self) -> dict[str, Any]:
        actual = (self.client.max_retries, self.client.initial_delay, self.client.max_delay)
        names = ("max_retries", "initial_delay_seconds", "max_delay_seconds")
        changed = {
            name: value for name, value, usual in zip(names, actual, _RETRIES) if value is not None and value != usual
        }
        return {"default_retries": changed} if changed else {}

    def _option(self, option: Option) -> dict[str, Any]:
        scheme, role = self._schemes.get(option.name, (None, None))
        auth = {"security_scheme": scheme, **({"role": role} if role else {})} if scheme else None
        sent = {"send_in_header": option.header, "send_as_query_param": option.query} if auth is None else {}
        return {
            "type": option.type,
            "nullable": option.nullable,
            **({"read_env": option.env} if option.env else {}),
            **({"default": option.default} if option.default is not None else {}),
            **({"auth": auth} if auth else {}),
            **{key: value for key, value in sent.items() if value},
            **({"server_variable": option.name} if self._fills_url(option) else {}),
        }

    def _fills_url(self, option: Option) -> bool:
        urls = [*self.client.environments.values(), self.client.base_url or ""]
        return any(f"{{{option.name}}}" in url for url in urls)

    # ---- credentials

    def security(self) -> dict[str, Any]:
        """`security_schemes` and `security`, where the document lacks what the SDK sends."""
        if not self._declared:
            return {}
        requirement: dict[str, list[str]] = {scheme: [] for scheme, _ in self._schemes.values()}
        return {"security_schemes": self._declared, "security": [requirement]}

    def _by_certainty(self) -> list[Credential]:
        """The credentials, those first whose label is the name of a scheme."""
        names = [self.casing.snake(name) for name in self.document.security_schemes]
        options = {option.name for option in self.client.options}
        usable = [item for item in self.client.credentials if options.issuperset(item.options)]
        return sorted(usable, key=lambda item: item.label not in names)

    def _match(self, credential: Credential) -> None:
        if credential.options[0] in self._schemes:
            return
        taken = [scheme for scheme, _ in self._schemes.values()]
        fitting = [
            scheme
            for scheme in self.document.security_schemes.values()
            if _fits(scheme, credential) and scheme.name not in taken
        ]
        if fitting:
            label = " ".join((credential.label, *credential.options))
            name = max(fitting, key=lambda scheme: _alike(self.casing.snake(scheme.name), label)).name
        else:
            name = credential.label if credential.label != "auth_headers" else f"{credential.options[0]}_auth"
            self._declared[name] = _declaration(credential)
        roles = _ROLES if credential.kind == "basic" and len(credential.options) > 1 else (None,)
        for option, role in zip(credential.options, roles):
            self._schemes[option] = (name, role)

    def query_settings(self) -> dict[str, str]:
        """How arrays and objects stand in a query."""
        formats = {"array_format": self.client.array_format, "nested_format": self.client.nested_format}
        return {name: value for name, value in formats.items() if value}


def _fits(scheme: SecurityScheme, credential: Credential) -> bool:
    match credential.kind:
        case "bearer":
            return scheme.type in ("oauth2", "openIdConnect") or (scheme.type, scheme.scheme) == ("http", "bearer")
        case "basic":
            return (scheme.type, scheme.scheme) == ("http", "basic")
        case place:
            same = (scheme.parameter_name or "").lower() == credential.name.lower()
            return scheme.type == "apiKey" and scheme.location == place and same


def _declaration(credential: Credential) -> dict[str, str]:
    if credential.kind in ("bearer", "basic"):
        return {"type": "http", "scheme": credential.kind}
    return {"type": "apiKey", "in": credential.kind, "name": credential.name}


def _alike(name: str, label: str) -> float:
    return difflib.SequenceMatcher(None, name, label).ratio()
