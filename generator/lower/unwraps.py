"""Methods that take the requests of webhooks: their signatures and docs, and the function of the runtime that each calls."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir
from generator.literals import literal
from generator.lower.annotations import Annotator
from generator.lower.calls import CallLowering
from generator.lower.docs import method_docs
from generator.lower.files import ImportCollector
from generator.lower.wire import WireNames
from generator.naming import NameTable
from generator.pymodel import Argument, CallArgument, Docs, Signature, Unwrap

_PAYLOAD = "The body of the request as it came: text or bytes, not parsed."
_HEADERS = "The headers of the request. Names match in any case."
_KEY = "The secret that webhooks are signed with."
_TOLERANCE = "How many seconds old a request may be, and how many ahead of this machine's clock."
_ONLY_VERIFIES = "Verifies that the API has sent the request of a webhook."
_VERIFIES = "Verifies that the API has sent the request of a webhook, and returns its event."
_RAISES = "Raises `InvalidWebhookSignatureError` for a request that isn't signed with the key, or is more than five minutes old."
_UNKNOWN = "An event of a type that this version of the SDK doesn't know is a `BaseModel` with the event's fields."
_UNSAFE = "Returns the event of a webhook's request without a look at its signature: anyone may have sent it."

_SECONDS = ir.Scalar(ir.ScalarKind.INTEGER)


@dataclass(frozen=True, slots=True)
class UnwrapLowering:
    """Lowers such methods of one class. `taken` are the names in the class, which hide builtins."""

    names: NameTable
    api: ir.API
    wire: WireNames
    file: ImportCollector
    taken: frozenset[str]

    def method(self, unwrap: ir.Unwrap) -> Unwrap:
        """The method, which is the same in both clients since it sends nothing."""
        function = "verified_event" if unwrap.verifies else "unverified_event"
        function = function if unwrap.gives_event else "verify_webhook"
        return Unwrap(
            name=self.names.methods[unwrap.key].name,
            docs=_docs(unwrap),
            signature=self._signature(unwrap),
            call=self.file.runtime("webhooks", function),
            arguments=tuple(self._arguments(unwrap)),
        )

    def _signature(self, unwrap: ir.Unwrap) -> Signature:
        annotator = Annotator(self.names, self.api.definitions, self.file, ir.Role.RESPONSE, self.taken, as_users=True)
        content = " | ".join(annotator.annotate(type_) for type_ in (ir.STRING, ir.BYTES))
        payload, returns = Argument("payload", content, ""), annotator.annotate(unwrap.event)
        if not unwrap.verifies:
            return Signature((payload,), (), returns)
        headers = Argument("headers", self.file.runtime("webhooks", "WebhookHeaders"), "")
        key = Argument(unwrap.key_argument, f"{content} | None", "None")
        others = () if unwrap.gives_event else (Argument("tolerance", annotator.annotate(_SECONDS), "300"),)
        if unwrap.takes_headers_by_position:
            return Signature((payload, headers), (key, *others), returns)
        return Signature((payload,), (headers, key, *others), returns)

    def _arguments(self, unwrap: ir.Unwrap) -> Iterator[CallArgument]:
        yield CallArgument("client", "self._client")
        if unwrap.gives_event:
            yield from CallLowering(self.names, self.api, self.wire, self.file, ()).cast("kind", unwrap.event)
        yield CallArgument("payload", "payload")
        if unwrap.verifies:
            yield CallArgument("headers", "headers")
            yield CallArgument("key", unwrap.key_argument)
            yield CallArgument("option", literal(unwrap.key_option) if unwrap.key_option else "None")
            if unwrap.key_argument != "key":
                yield CallArgument("argument", literal(unwrap.key_argument))
        if not unwrap.gives_event:
            yield CallArgument("tolerance", "tolerance")


def _docs(unwrap: ir.Unwrap) -> Docs | None:
    if not unwrap.verifies:
        return method_docs(_UNSAFE, _UNKNOWN, [("payload", _PAYLOAD)])
    option = f" If you omit it, it is the client's `{unwrap.key_option}`." if unwrap.key_option else ""
    described = (("payload", _PAYLOAD), ("headers", _HEADERS), (unwrap.key_argument, _KEY + option))
    if not unwrap.gives_event:
        return method_docs(_ONLY_VERIFIES, _RAISES, (*described, ("tolerance", _TOLERANCE)))
    return method_docs(_VERIFIES, f"{_RAISES}\n\n{_UNKNOWN}", described)
