"""Base URLs: the configuration's environments, else the document's servers if they have names, else its first one.

Those of single operations beside them.

A URL is kept with the names of its variables in braces where an option of the client fills them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from generator import ir
from generator import pointer as pointers
from generator.config.model import Config, Option
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation, Server

DEFAULT = "default"
"""What the document's server is called, which has no name of its own."""


def servers(document: Document, config: Config, report: Reporter) -> tuple[ir.Server, ...]:
    """The named base URLs, the default first; none when the document has no absolute one, so that callers give theirs."""
    if config.environments:
        return tuple(ir.Server(item.name, item.url) for item in config.environments)
    if _have_names(document.servers):
        return tuple(_named(document.servers, document, config, report))
    for other in document.servers[1:]:
        hint = f"Name both in the configuration: environments: {{first: '{document.servers[0].url}', other: '{other.url}'}}"
        report.warning(
            Analyse.ServerNotConfigured, f"'{other.url}' is left out: the first server is used", other.pointer, hint
        )
    return _first(document, config, report)


def server_of(
    operation: Operation, document: Document, config: Config, used: Sequence[ir.Server], report: Reporter
) -> str | None:
    """The URL that calls of an operation go to, where that is not the client's. `used` are those of the client.

    The calls of an existing SDK go where they went. Servers that are not used are reported.
    """
    if not operation.servers:
        return None
    own = operation.servers[0]
    url = None if config.settings.is_existing_sdk or not used else _absolute(own, document.address or used[0].url)
    if url is None:
        _report_unused(own, used, report)
        return None
    for other in operation.servers[1:]:
        hint = f"Call it on a client of its own: client.with_options(base_url={filled(other)!r})"
        report.warning(
            Analyse.ServerNotConfigured, f"'{other.url}' is left out: the first server is used", other.pointer, hint
        )
    template = _template(own, url, config, report)
    return None if template.rstrip("/") == used[0].url.rstrip("/") else template


def used_servers(document: Document, config: Config) -> Iterator[Server]:
    """The servers that calls may go to, those of all operations first."""
    if not config.environments:
        yield from document.servers if _have_names(document.servers) else document.servers[:1]
    for operation in document.operations:
        yield from operation.servers[:1]


def filled(server: Server, url: str | None = None) -> str:
    """The URL with the defaults of its variables in it (OpenAPI, Server Variable Object)."""
    url = server.url if url is None else url
    for name, variable in server.variables.items():
        url = url.replace(f"{{{name}}}", variable.default)
    return url


def _have_names(servers: Sequence[Server]) -> bool:
    """Whether each has a name of its own (OpenAPI 3.2), so that callers can choose by it."""
    names = {server.name for server in servers}
    return len(names) == len(servers) > 0 and not names & {None, ""}


def _named(
    servers: Sequence[Server], document: Document, config: Config, report: Reporter, name: str | None = None
) -> Iterator[ir.Server]:
    """The servers with whole URLs, by their own names unless one is given."""
    for server in servers:
        url = _absolute(server, document.address)
        if url is None:
            message = f"the server '{filled(server)}' isn't an absolute URL: callers have to pass `base_url`"
            report.warning(Analyse.RelativeServer, message, server.pointer, "Write the whole URL, https://host/path")
        else:
            yield ir.Server(name or str(server.name), _template(server, url, config, report))


def _first(document: Document, config: Config, report: Reporter) -> tuple[ir.Server, ...]:
    if not document.servers:
        return _of_operations(document, config, report) or tuple(_of_address(document, config))
    return tuple(_named(document.servers[:1], document, config, report, DEFAULT))


def _of_operations(document: Document, config: Config, report: Reporter) -> tuple[ir.Server, ...]:
    """The first operation's server, where all have some of their own: no call asks for the document's then."""
    own = [operation.servers[0] if operation.servers else None for operation in document.operations]
    first = own[0] if own and all(own) and not config.settings.is_existing_sdk else None
    url = _absolute(first, document.address) if first else None
    if first is None or url is None:
        return ()
    return (ir.Server(DEFAULT, _template(first, url, config, report)),)


def _of_address(document: Document, config: Config) -> Iterator[ir.Server]:
    """Where the document itself is served: one that names no server has that of the URL `/` (OpenAPI 4.8.1, OpenAPI Object)."""
    if document.address and not config.settings.is_existing_sdk:
        yield ir.Server(DEFAULT, urljoin(document.address, "/"))


def _absolute(server: Server, base: str | None) -> str | None:
    """The URL with its host; None where it has none and nothing says what it is relative to."""
    url = server.url if base is None or _is_http(filled(server)) else urljoin(base, server.url)
    return url if _is_http(filled(server, url)) else None


def _is_http(url: str) -> bool:
    return url.startswith(("http://", "https://"))


def _template(server: Server, url: str, config: Config, report: Reporter) -> str:
    """The URL with the defaults of those variables in it that no option of the client fills, which are reported."""
    for name in server.variables:
        why = _why_fixed(name, server, url, config.client.opts)
        if why is not None:
            hint = "Pass the whole URL as `base_url`."
            place = pointers.join(server.pointer, "variables", name)
            report.warning(Analyse.UnsupportedServerVariable, f"the server variable `{name}` {why}", place, hint)
            url = url.replace(f"{{{name}}}", server.variables[name].default)
    return url


def _why_fixed(name: str, server: Server, url: str, options: Sequence[Option]) -> str | None:
    """Why callers cannot choose what a variable is; None where they can. An option of the configuration is always right."""
    variable = server.variables[name]
    option = next((item for item in options if item.server_variable == name), None)
    if f"{{{name}}}" not in url:
        return "has no effect: it is not in the URL"
    if option is None:
        return f"is always `{variable.default}`: the client has no argument for it"
    if option.pointer or (option.default, option.choices) == (variable.default, variable.enum):
        return None
    return (
        f"is always `{variable.default}` here: another server has other choices or another default for `{option.name}`"
    )


def _report_unused(own: Server, used: Sequence[ir.Server], report: Reporter) -> None:
    if used and filled(own).rstrip("/") == used[0].url.rstrip("/"):
        return
    where = f"'{used[0].url}'" if used else "the client's `base_url`"
    message = f"calls go to {where}, not to '{own.url}'"
    hint = f"Call it on a client of its own: client.with_options(base_url={filled(own)!r})"
    report.warning(Analyse.UnsupportedServer, message, pointers.parent(own.pointer), hint)
