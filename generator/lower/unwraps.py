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
_VERIFIES = "Verifies that the API has sent the request of a webhook, and returns its event."
_RAISES = "Raises `InvalidWebhookSignatureError` for a request that isn't signed with the key, or is more than five minutes old."
_UNKNOWN = "An event of a type that this version of the SDK doesn't know is a `BaseModel` with the event's fields."
_UNSAFE = "Returns the event of a webhook's request without a look at its signature: anyone may have sent it."


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
        payload, returns = (Argument("payload", content, ""),), annotator.annotate(unwrap.event)
        if not unwrap.verifies:
            return Signature(payload, (), returns)
        headers = Argument("headers", self.file.runtime("webhooks", "WebhookHeaders"), "")
        return Signature(payload, (headers, Argument("key", f"{content} | None", "None")), returns)

    def _arguments(self, unwrap: ir.Unwrap) -> Iterator[CallArgument]:
        yield CallArgument("client", "self._client")
        yield from CallLowering(self.names, self.api, self.wire, self.file, ()).cast("kind", unwrap.event)
        yield CallArgument("payload", "payload")
        if unwrap.verifies:
            yield CallArgument("headers", "headers")
            yield CallArgument("key", "key")
            yield CallArgument("option", literal(unwrap.key_option) if unwrap.key_option else "None")


def _docs(unwrap: ir.Unwrap) -> Docs | None:
    if not unwrap.verifies:
        return method_docs(_UNSAFE, _UNKNOWN, [("payload", _PAYLOAD)])
    option = f" If you omit it, it is the client's `{unwrap.key_option}`." if unwrap.key_option else ""
    described = (("payload", _PAYLOAD), ("headers", _HEADERS), ("key", _KEY + option))
    return method_docs(_VERIFIES, f"{_RAISES}\n\n{_UNKNOWN}", described)
