"""The client: its constructor's options, the profile that the runtime works by, and the resources on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator import ir, pymodel
from generator.literals import LINE_LENGTH, literal, tuple_of
from generator.lower.docs import docs as option_docs
from generator.lower.docs import one_line
from generator.lower.files import ImportCollector
from generator.lower.flavour import ASYNC, SYNC, Flavour
from generator.lower.layout import broken, laid_out
from generator.lower.resources import IMPORTED, ResourceLowering, base_of, taken_by, views
from generator.lower.security import alternatives
from generator.naming import NameTable
from generator.pymodel import CallArgument

_ROW = 8
"""Columns before a part of an argument of the profile."""

_OPTION_TYPES = {"string": "str", "number": "float", "integer": "int", "boolean": "bool", "null": "None"}


@dataclass(frozen=True, slots=True)
class ClientLowering:
    api: ir.API
    names: NameTable
    resources: ResourceLowering

    def module(self) -> pymodel.ClientModule:
        file = ImportCollector(("_client",), own=self._class_names(), reserved=frozenset(self._reserved()))
        self._import_common(file)
        clients = tuple(self._client(flavour, file) for flavour in (SYNC, ASYNC))
        profile = tuple(self._profile(file))
        return pymodel.ClientModule(
            clients=clients,
            profile=profile,
            imports=file.imports(),
            children=self.resources.child_imports(self.api.root, ImportCollector(("_client",))),
            environments=self._environments(),
            aliases=self._aliases(),
            exports=tuple(name for client in clients for name in (client.name, *(view.name for view in client.views))),
        )

    def _class_names(self) -> frozenset[str]:
        clients = [flavour.of(self.names.client.client) for flavour in (SYNC, ASYNC)]
        aliases = (alias.name for alias in self._aliases())
        return frozenset(
            [*aliases, *(name for client in clients for name in (client, *(v.name for v in views(client))))]
        )

    def _reserved(self) -> Iterator[str]:
        """What the client's own methods leave to others: no type that they name is imported so."""
        if self.api.root.calls:
            yield from sorted(IMPORTED)
            yield from taken_by(self.api.root, self.names)

    def _aliases(self) -> tuple[CallArgument, ...]:
        """`Client` and `AsyncClient`, which users of an SDK that is taken over import from here as well."""
        name = self.names.client.client
        if not self.api.client.takes_over or name == "Client":
            return ()
        return tuple(CallArgument(flavour.of("Client"), flavour.of(name)) for flavour in (SYNC, ASYNC))

    def _import_common(self, file: ImportCollector) -> None:
        """What the template itself refers to."""
        file.use("collections.abc", "Mapping")
        for name in ("TYPE_CHECKING", "Any"):
            file.use("typing", name)
        for name in ("DEFAULT_MAX_RETRIES", "DEFAULT_TIMEOUT"):
            file.local(("_constants",), name)
        error = self.names.client.error
        file.local(("_exceptions",), f"{error} as {error}")
        file.runtime("credentials", "OptionValues")
        file.runtime("first_use", "cached_property")
        file.runtime("transport", "URL")
        for name in ("NOT_GIVEN", "NotGiven", "Timeout"):
            file.runtime("types", name)

    # ---- client classes

    def _client(self, flavour: Flavour, file: ImportCollector) -> pymodel.Client:
        name = flavour.of(self.names.client.client)
        methods = self.resources.methods(self.api.root, flavour, file, {}, ())
        several = len(self.api.client.servers) > 1
        return pymodel.Client(
            name=name,
            base=self._base(flavour, file),
            http_client=file.runtime("transport", flavour.http_client),  # `_Client` where the SDK's own is called so
            views=self.resources.views_of(name, methods, flavour, file) if methods else views(name),
            docs=self._docs(flavour),
            options=tuple(self._option(option, flavour, file) for option in self.api.client.options),
            option_names=", ".join(option.name for option in self.api.client.options),
            environments=self._environment_literal(file) if several else "",
            children=tuple(self.resources.children(self.api.root, flavour, file)),
            calls=self._calls(flavour, file) if methods else "",
            methods=tuple(map(laid_out, methods)),
        )

    def _calls(self, flavour: Flavour, file: ImportCollector) -> str:
        """The class of what sends the calls of the client's own methods."""
        file.runtime("own_calls", "own_calls")
        return base_of(self.api.root, flavour, file)

    def _base(self, flavour: Flavour, file: ImportCollector) -> str:
        """The runtime's client: one that fetches tokens where there are some to fetch."""
        hows = [option.credential.how for option in self.api.client.options if option.credential]
        if any(how.grant for how in hows if how):
            return file.runtime(flavour.token_module, flavour.token_client)
        return file.runtime("client", flavour.client_base)

    def _docs(self, flavour: Flavour) -> pymodel.Docs:
        kind = "The async client" if flavour is ASYNC else "The client"
        return one_line(
            f"{kind} of {self.api.title}. One client serves any number of requests and keeps their connections."
        )

    def _option(self, option: ir.ClientOption, flavour: Flavour, file: ImportCollector) -> pymodel.Option:
        plain = _OPTION_TYPES[option.kind]
        if option.choices:
            plain = f"{file.use('typing', 'Literal')}[{', '.join(map(literal, option.choices))}]"
        if option.credential is not None:
            result = f"{file.use('collections.abc', 'Awaitable')}[{plain}]" if flavour is ASYNC else plain
            plain = f"{plain} | {file.use('collections.abc', 'Callable')}[[], {result}]"
        attribute = f"{plain} | None" if option.nullable else plain
        return pymodel.Option(option.name, f"{plain} | None", attribute, option_docs(_described(option)))

    def _environment_literal(self, file: ImportCollector) -> str:
        names = ", ".join(literal(server.name) for server in self.api.client.servers)
        return f"{file.use('typing', 'Literal')}[{names}] | None"

    def _environments(self) -> str:
        pairs = ", ".join(f"{literal(server.name)}: {literal(server.url)}" for server in self.api.client.servers)
        return broken(f"{{{pairs}}}", 0, before=len("ENVIRONMENTS: Mapping[str, str] = "), behind=0)

    # ---- the profile

    def _profile(self, file: ImportCollector) -> Iterator[CallArgument]:
        client, settings = self.names.client, self.api.client
        file.runtime("profile", "Profile")
        yield CallArgument("package", literal(client.title))
        yield CallArgument("version", literal(client.version))
        yield CallArgument("client", literal(client.client))
        yield CallArgument("env_prefix", literal(client.env_prefix))
        yield CallArgument("environments", "ENVIRONMENTS")
        if settings.options:
            options = [self._profile_option(option, file) for option in settings.options]
            yield CallArgument("options", _rows("options", options))
        if settings.default_headers:
            yield CallArgument("default_headers", _dict(settings.default_headers))
        yield from self._timing()
        if settings.event_rules:
            rules = [self._event_rule(rule, file) for rule in settings.event_rules]
            yield CallArgument("event_rules", _rows("event_rules", rules))
        if settings.request_id_header:
            yield CallArgument("request_id_header", literal(settings.request_id_header))
        yield CallArgument("platform_headers", literal("X-Stainless") if settings.platform_headers else "None")
        if settings.idempotency_header:
            yield CallArgument("idempotency_header", literal(settings.idempotency_header))
        query = settings.query
        format_ = file.runtime("profile", "QueryFormat")
        yield CallArgument("query", f"{format_}(nested={literal(query.nested)}, arrays={literal(query.arrays)})")
        if settings.security is not None:
            yield CallArgument("security", alternatives(settings.security, settings.options))
        elif not settings.anonymous:
            yield CallArgument("anonymous", "False")
        if settings.uses_aiohttp:
            yield CallArgument("uses_aiohttp", "True")

    def _timing(self) -> Iterator[CallArgument]:
        settings = self.api.client
        yield CallArgument("timeout", "DEFAULT_TIMEOUT")
        yield CallArgument("max_retries", "DEFAULT_MAX_RETRIES")
        if settings.initial_delay is not None:
            yield CallArgument("initial_retry_delay", literal(settings.initial_delay))
        if settings.max_delay is not None:
            yield CallArgument("max_retry_delay", literal(settings.max_delay))

    def _profile_option(self, option: ir.ClientOption, file: ImportCollector) -> str:
        arguments = [literal(option.name)]
        if option.env:
            arguments.append(f"env={literal(option.env)}")
        if option.required:
            arguments.append("required=True")
        if option.credential is not None:
            auth = _auth(option.credential, file)
            arguments += [f"auth={auth}"] if auth else []
        for name, value in (
            ("header", option.header),
            ("query", option.query),
            ("server_variable", option.server_variable),
        ):
            arguments += [f"{name}={literal(value)}"] if value else []
        if option.default is not None:
            arguments.append(f"default={literal(option.default)}")
        if option.choices:
            arguments.append(f"choices={tuple_of(map(literal, option.choices))}")
        if option.kind not in ("string", "null"):
            arguments.append(f"kind={literal(option.kind)}")
        return f"{file.runtime('profile', 'ClientOption')}({', '.join(arguments)})"

    def _event_rule(self, rule: ir.EventRule, file: ImportCollector) -> str:
        arguments = [f"handle={literal(rule.handle)}"]
        if rule.data_starts_with:
            arguments.append(f"data_starts_with={literal(rule.data_starts_with)}")
        if rule.event_types:
            arguments.append(f"event_type={tuple_of(map(literal, rule.event_types))}")
        if rule.error_property:
            arguments.append(f"error_property={literal(rule.error_property)}")
        return f"{file.runtime('profile', 'EventRule')}({', '.join(arguments)})"


def _auth(credential: ir.Credential, file: ImportCollector) -> str | None:
    """How an option's value travels, by the security scheme that it authenticates for."""
    match credential.how:
        case ir.SecurityScheme(kind="bearer", grant=ir.TokenGrant() as grant):
            values = (grant.url, grant.kind, grant.user, grant.secret, " ".join(grant.scopes))
            names = ("token_url", "grant", "name", "secret", "scope")
            arguments = ", ".join(f"{name}={literal(value)}" for name, value in zip(names, values) if value)
            return f"{file.runtime('token_grants', 'OAuthToken')}({arguments})"
        case ir.SecurityScheme(kind="bearer"):
            return f"{file.runtime('profile', 'BearerAuth')}()"
        case ir.SecurityScheme(kind="basic"):
            role = "password" if credential.role == "password" else "username"
            return f"{file.runtime('profile', 'BasicAuth')}({literal(role)})"
        case ir.SecurityScheme(kind="header" | "query" | "cookie" as kind, parameter=str(parameter)):
            return f"{file.runtime('profile', 'ApiKeyAuth')}({kind}={literal(parameter)})"
        case _:
            return None


def _described(option: ir.ClientOption) -> str | None:
    """What an option is, and which environment variable stands in for it."""
    source = f"If omitted, it is read from the environment variable `{option.env}`." if option.env else ""
    return " ".join(part for part in (option.description, source) if part) or None


def _rows(name: str, items: Sequence[str]) -> str:
    """A tuple as an argument of the profile, with a line for each item; a single item stays beside the name if it fits."""
    if len(items) == 1 and _ROW - 4 + len(f"{name}=({items[0]},),") <= LINE_LENGTH:
        return f"({items[0]},)"
    rows = (broken(item, _ROW) for item in items)
    return "(" + "".join(f"\n{' ' * _ROW}{row}," for row in rows) + f"\n{' ' * (_ROW - 4)})"


def _dict(values: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{literal(name)}: {literal(value)}" for name, value in values.items()) + "}"
