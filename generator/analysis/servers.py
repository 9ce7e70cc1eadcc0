"""Base URLs: the configuration's environments, else the document's first server."""

from __future__ import annotations

from generator import ir
from generator.config.model import Config
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Server

DEFAULT = "default"
"""What the document's server is called, which has no name of its own."""


def servers(document: Document, config: Config, report: Reporter) -> tuple[ir.Server, ...]:
    """The named base URLs, the default first; none when the document has no absolute one, so that callers give theirs."""
    if config.environments:
        return tuple(ir.Server(item.name, item.url) for item in config.environments)
    for other in document.servers[1:]:
        hint = f"Name both in the configuration: environments: {{first: '{document.servers[0].url}', other: '{other.url}'}}"
        report.warning(
            Analyse.ServerNotConfigured, f"'{other.url}' is left out: the first server is used", other.pointer, hint
        )
    return _first(document, report)


def _first(document: Document, report: Reporter) -> tuple[ir.Server, ...]:
    if not document.servers:
        return ()
    server = document.servers[0]
    url = filled(server)
    if not url.startswith(("http://", "https://")):
        message = f"the server '{url}' is no absolute URL: callers have to give `base_url`"
        report.warning(Analyse.RelativeServer, message, server.pointer, "Write the whole URL, https://host/path")
        return ()
    return (ir.Server(DEFAULT, url),)


def filled(server: Server) -> str:
    """The URL with the defaults of its variables in it (OpenAPI, Server Variable Object)."""
    url = server.url
    for name, variable in server.variables.items():
        url = url.replace(f"{{{name}}}", variable.default)
    return url
