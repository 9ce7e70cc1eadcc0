"""What of the requests that the API sends, webhooks and callbacks, has no type or no method in the SDK."""

from __future__ import annotations

from collections.abc import Iterable

from generator import ir
from generator.analysis.losses.tally import Kind, Tally
from generator.analysis.media_types import bare_name, json_media
from generator.analysis.received import body_schema, configured_unwraps, event_schemas
from generator.config.model import Config
from generator.diagnostics.codes import Analyse
from generator.document.types import Document, Operation, Received

_OF_RECEIVER = Kind(
    Analyse.OnlyDescribes,
    "of a webhook or callback, only the body has a type in the SDK",
)
_OTHER_NOTATION = Kind(
    Analyse.OtherMediaTypes,
    "the body of a webhook or callback is read as JSON; its other media types are left out",
)


def report_calls(
    document: Document, operations: Iterable[Operation], api: ir.API, config: Config, tally: Tally
) -> None:
    """Reports webhooks that no method takes, and whatever of webhooks and callbacks has no type."""
    takes = any(resource.unwraps for resource in ir.walk(api.root))
    first = next((request for request, _ in event_schemas(document)), None)
    if not takes and first is not None and not any(configured_unwraps(config)):
        message = "the document has webhooks, but the configuration has no method that receives them"
        hint = "Add one: resources: {webhooks: {methods: {unwrap: {type: webhook_unwrap}}}}"
        tally.diagnostics.warning(Analyse.WebhookNotConfigured, message, first.pointer, hint)
    for request in document.webhooks if takes or first is None else ():
        _report_request(request, "webhook", tally)
    for operation in operations:
        for request in operation.callbacks:
            _report_request(request, "callback", tally)


def _report_request(request: Received, word: str, tally: Tally) -> None:
    for pointer in request.of_receiver:
        tally.count(_OF_RECEIVER, pointer)
    if body_schema(request) is None:
        code = Analyse.UnsupportedWebhook if word == "webhook" else Analyse.UnsupportedCallback
        message = f"the {word} `{request.name}` has no type: the document describes no JSON body for it"
        hint = "Describe it: requestBody: {content: {application/json: {schema: ...}}}"
        tally.diagnostics.warning(code, message, request.pointer, hint)
        return
    content = request.body.content if request.body is not None else ()
    read = json_media(content)
    for media in content:
        if read is not None and bare_name(media) != bare_name(read):
            tally.count(_OTHER_NOTATION, media.pointer)
