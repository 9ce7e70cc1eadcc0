"""Servers of single paths and operations, and the choices that the variables of a server leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator import ir
from generator import pointer as pointers
from generator.analysis.servers import filled
from generator.config.model import Config
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation


def report_servers(
    document: Document, operations: Iterable[Operation], used: Sequence[ir.Server], config: Config, report: Reporter
) -> None:
    """Reports servers that calls do not go to. `used` are those of the client, the default first."""
    for operation in operations:
        own = operation.servers
        if own and not (used and filled(own[0]).rstrip("/") == used[0].url.rstrip("/")):
            where = f"'{used[0].url}'" if used else "the client's `base_url`"
            message = f"calls go to {where}, not to '{own[0].url}'"
            hint = f"Call it on a client of its own: client.with_options(base_url={filled(own[0])!r})"
            report.warning(Analyse.UnsupportedServer, message, pointers.parent(own[0].pointer), hint)
    if document.servers and used and not config.environments:
        _report_variables(document, report)


def _report_variables(document: Document, report: Reporter) -> None:
    """Reports the variables of the server that is used: their defaults stand in its URL for good."""
    server = document.servers[0]
    for name, variable in server.variables.items():
        message = f"the server variable `{name}` is always `{variable.default}`: the client has no argument for it"
        place = pointers.join(server.pointer, "variables", name)
        report.warning(Analyse.UnsupportedServerVariable, message, place, "Pass the whole URL as `base_url`.")
