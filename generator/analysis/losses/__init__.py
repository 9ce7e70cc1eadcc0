"""What the document says and the SDK does not do yet: a located warning for each, or one note a kind where nothing is lost.

Each module reads one part of an operation as the document has it and compares it with what the client does. Once a
construct is carried out, what its module says about it goes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator import ir
from generator.analysis.losses.calls import report_calls
from generator.analysis.losses.credentials import report_credentials
from generator.analysis.losses.keywords import report_extensions, report_keywords
from generator.analysis.losses.requests import report_request
from generator.analysis.losses.responses import report_responses
from generator.analysis.losses.serialization import report_serialization
from generator.analysis.losses.tally import Tally
from generator.analysis.received import event_schemas
from generator.config.model import Config, Method
from generator.diagnostics import Reporter
from generator.document import types as doc

__all__ = ["Carried", "report_losses"]


@dataclass(frozen=True, slots=True)
class Carried:
    """An operation of the document, as a method of the SDK carries it out, and the configuration of that method."""

    written: doc.Operation
    read: ir.Operation
    configured: Method | None


def report_losses(
    api: ir.API,
    operations: Sequence[Carried],
    models: Iterable[str],
    document: doc.Document,
    config: Config,
    report: Reporter,
) -> None:
    """Reports what is lost of the operations and models that are in the SDK, and of the document around them.

    `models` are the pointers of the schemas to which the configuration gives a name.

    What the configuration leaves out is no loss, and what it decides against the document is a note.
    """
    tally = Tally(report)
    compatible = config.settings.is_existing_sdk
    for operation in operations:
        report_serialization(operation.written, operation.read, api, tally)
        report_request(operation.written, operation.read, document, tally)
        always_streams = operation.configured is not None and operation.configured.streaming is not None
        report_responses(operation.written, operation.read, document.schema, compatible, always_streams, tally)
    written = tuple({item.written.pointer: item.written for item in operations}.values())
    report_calls(document, written, api, config, tally)
    report_credentials(document, written, api.client, config, report)
    named = [*models]
    if any(resource.unwraps for resource in ir.walk(api.root)):
        named += [schema.pointer for _, schema in event_schemas(document)]
    report_keywords(document, written, named, report)
    report_extensions(document, written, report)
    tally.report()
