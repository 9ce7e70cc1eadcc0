"""Credentials that do not go where the document asks for them (OpenAPI, Security Requirement Object)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator import ir
from generator import pointer as pointers
from generator.config.model import Config
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation, SecurityRequirement


def report_credentials(
    document: Document,
    operations: Sequence[Operation],
    client: ir.Client,
    config: Config,
    report: Reporter,
) -> None:
    """Reports operations whose credentials the client has no argument for, and schemes that it has none for."""
    credentials = [option.credential for option in client.options if option.credential]
    carried = tuple(dict.fromkeys(credential.scheme for credential in credentials if credential.how))
    demands = list(_demands(document, operations, config))
    if not any(demand.names for demand in demands):
        _report_never_asked_for(document, carried, report)
        return
    lacking = [demand for demand in demands if not demand.is_met_by(carried)]
    _report_lacking(lacking, document, carried, () if config.settings.per_endpoint_security else carried, report)
    settled = (*carried, *(name for demand in lacking for name in demand.names))
    _report_schemes(document, demands, settled, config, report)


@dataclass(frozen=True, slots=True)
class _Demand:
    """The alternatives that some operations ask for, and the place that says so; none when they ask for nothing."""

    place: str
    alternatives: tuple[SecurityRequirement, ...]
    operations: list[Operation] = field(default_factory=list)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for alternative in self.alternatives for name in alternative))

    @property
    def is_optional(self) -> bool:
        return not self.alternatives or any(not alternative for alternative in self.alternatives)

    def is_met_by(self, carried: Sequence[str]) -> bool:
        """Whether a request with these credentials is allowed."""
        return self.is_optional or any(
            all(name in carried for name in alternative) for alternative in self.alternatives
        )


def _demands(document: Document, operations: Iterable[Operation], config: Config) -> Iterator[_Demand]:
    """What each operation with a `security` of its own asks for; the others share that of the configuration or document."""
    default = document.security if config.security is None else config.security
    shared = _Demand("/security", default or ())
    for operation in operations:
        if operation.security is None:
            shared.operations.append(operation)
        else:
            yield _Demand(pointers.join(operation.pointer, "security"), operation.security, [operation])
    if shared.operations:
        yield shared if default is not None else _Demand(shared.operations[0].pointer, (), shared.operations)


def _report_lacking(
    lacking: Iterable[_Demand], document: Document, carried: Sequence[str], sent: Sequence[str], report: Reporter
) -> None:
    """Says that none of the alternatives can be sent, once for all operations that ask for the same.

    What the document does not declare is said elsewhere.
    """
    groups: dict[tuple[str, ...], list[_Demand]] = {}
    for demand in lacking:
        names = tuple(name for name in demand.names if name in document.security_schemes and name not in carried)
        if names:
            groups.setdefault(names, []).append(demand)
    for names, group in groups.items():
        count = sum(len(demand.operations) for demand in group)
        subject = f"{count} operations, this one first, need" if count > 1 else "this operation needs"
        instead = f"; only that of {_quoted(sent, 'and')} is sent" if sent else ""
        message = f"{subject} the credential of {_quoted(names, 'or')}, but the client has no argument for it{instead}"
        hint = "Pass it in `extra_headers`."
        report.warning(Analyse.UnsupportedSecurity, message, group[0].place, hint)


def _quoted(names: Sequence[str], conjunction: str) -> str:
    *first, last = [f"`{name}`" for name in names]
    return f"{', '.join(first)} {conjunction} {last}" if first else last


def _report_never_asked_for(document: Document, carried: Sequence[str], report: Reporter) -> None:
    """Notes the schemes of a document in which nothing asks for any; it may have been forgotten."""
    for scheme in document.security_schemes.values():
        effect = "sends its credential with every request" if scheme.name in carried else "has no argument for it"
        message = f"no operation requires the security scheme '{scheme.name}'; the client {effect}"
        hint = f"Require it at the top of the document: security: [{{{scheme.name}: []}}]"
        report.note(Analyse.SchemeNotAskedFor, message, scheme.pointer, hint)


def _report_schemes(
    document: Document, demands: Iterable[_Demand], settled: Sequence[str], config: Config, report: Reporter
) -> None:
    """Reports the schemes that are asked for among others and that no argument of the client is for."""
    for name in dict.fromkeys(name for demand in demands for name in demand.names):
        scheme = document.security_schemes.get(name)
        if scheme is None or name in settled:
            continue
        message = f"the client has no argument for the security scheme '{name}'"
        if config.present:
            hint = (
                f"Add one: client_settings: {{opts: {{{name}: {{type: string, auth: {{security_scheme: {name}}}}}}}}}"
            )
            report.note(Analyse.SchemeNotConfigured, message, scheme.pointer, hint)
        else:
            report.warning(Analyse.UnsupportedSecurityScheme, message, scheme.pointer)
