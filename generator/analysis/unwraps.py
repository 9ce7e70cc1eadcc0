"""Methods that take webhooks: which events each knows, and where it has the key that they are signed with."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypedDict

from generator import ir
from generator import pointer as pointers
from generator.analysis import unions
from generator.analysis.received import KEY_OPTION, event_schemas, target_of
from generator.analysis.schemas import SchemaReader
from generator.config import model as config
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document.types import Document

_KEY_OPTIONS = (KEY_OPTION, "webhook_key")
"""What the option with the key is called, where the configuration does not say which one it is."""


@dataclass(frozen=True, slots=True)
class UnwrapReader:
    """Reads methods that take webhooks. `options` are those of the client, by their names in the configuration."""

    schemas: SchemaReader
    options: dict[str, str]
    is_existing: bool
    document_report: Reporter
    config_report: Reporter

    def read(self, name: str, key: str, configured: config.Unwrap | None, models: Sequence[str]) -> Iterator[ir.Unwrap]:
        """The method that verifies, and the one that does not. `models` are the pointers that its resource lists."""
        place = _place(self.schemas.document)
        option = self._key_option(configured)
        members = self._members(configured, models)
        event: ir.Type | None = None
        around, _, own = key.rpartition(".")
        for prefix in ("", "unsafe_"):
            own_key = f"{around}.{prefix}{own}".lstrip(".")
            words = f"{prefix}{name}_webhook_event" if self.is_existing else "webhook_event"
            if event is None or self.is_existing:
                event = self._event(own_key, place, members, configured)
            yield ir.Unwrap(
                name=f"{prefix}{name}",
                key=own_key,
                pointer=place,
                event=event,
                event_words=words,
                config=configured.pointer if configured else None,
                verifies=not prefix,
                key_option=None if prefix else option,
                **(_arguments(configured) if configured and not prefix else _arguments(config.Unwrap("", ""))),
            )
        if configured is not None and configured.verify_method is not None:
            yield ir.Unwrap(
                name=configured.verify_method,
                key=f"{around}.{configured.verify_method}".lstrip("."),
                pointer=place,
                event=ir.NULL,
                event_words="",
                config=configured.pointer,
                verifies=True,
                key_option=option,
                gives_event=False,
                **_arguments(configured),
            )

    # ---- the key

    def _key_option(self, configured: config.Unwrap | None) -> str | None:
        wanted = configured.key_option if configured else None
        if configured is None or wanted is None:
            return next((self.options[name] for name in _KEY_OPTIONS if name in self.options), None)
        if wanted not in self.options:
            close = difflib.get_close_matches(wanted, self.options, n=1)
            addition = f"client_settings: {{opts: {{{wanted}: {{type: string, nullable: true}}}}}}"
            hint = f"Did you mean '{close[0]}'?" if close else f"Add it: {addition}"
            message = f"the client has no option '{wanted}'"
            place = pointers.join(configured.pointer, "webhook_key_opt")
            self.config_report.error(Analyse.OptionNotFound, message, place, hint)
        return self.options.get(wanted)

    # ---- the events

    def _event(self, key: str, pointer: str, members: Sequence[ir.Type], configured: config.Unwrap | None) -> ir.Type:
        """The type of all events, with a name of its own; what the document has one type for keeps that in a new SDK."""
        type_ = unions.combine(members, configured.discriminator if configured else None)
        if isinstance(type_, ir.Unknown) or not self.is_existing and self._is_named_choice(type_):
            return type_
        if isinstance(type_, ir.Union) and len(type_.members) > unions.MAX_MEMBERS:
            message = (
                f"a choice between {len(type_.members)} events is more than Python can handle; it accepts any value"
            )
            self.document_report.warning(Analyse.TooManyMembers, message, pointer, Analyse.TooManyMembers.remedy)
            return ir.UNKNOWN
        definition = f"{key} {pointer}"
        docs = "An event that the API sends to a webhook."
        self.schemas.definitions[definition] = ir.Alias(definition, ir.Origin(parent=key, response=True), docs, type_)
        return ir.Named(definition)

    def _is_named_choice(self, type_: ir.Type) -> bool:
        definition = self.schemas.definitions.get(type_.key) if isinstance(type_, ir.Named) else None
        return isinstance(definition, ir.Alias) and isinstance(definition.type, ir.Union)

    def _members(self, configured: config.Unwrap | None, models: Sequence[str]) -> list[ir.Type]:
        """The types of the events: of the listed models those that are events, else those of the document."""
        sent = [(request, target_of(schema)) for request, schema in event_schemas(self.schemas.document)]
        listed = self._events_among(models, configured.discriminator if configured else None, [t for _, t in sent])
        if not listed:
            if not sent and configured is not None:
                message = (
                    f"`{configured.name}` has no events: its resource lists no models, and the document has no webhooks"
                )
                hint = "List the schemas of the events under `models` of its resource."
                self.config_report.warning(Analyse.WebhookEventsNotFound, message, configured.pointer, hint)
            return [self.schemas.reference(target) for target in dict.fromkeys(target for _, target in sent)]
        for request, target in sent:
            if target not in models:
                message = f"the event `{request.name}` is not among the models of the resource that takes webhooks"
                hint = "List its schema under `models` of that resource."
                self.document_report.warning(Analyse.WebhookNotConfigured, message, request.pointer, hint)
        return [self.schemas.reference(target) for target in listed]

    def _events_among(self, models: Sequence[str], tag: str | None, sent: Sequence[str]) -> list[str]:
        """The models that are events: those with a constant as their `tag`, else those that the document's webhooks send."""
        tagged = [model for model in models if tag is not None and self._has_constant(model, tag)]
        return tagged or [model for model in models if model in sent] or list(models)

    def _has_constant(self, model: str, tag: str) -> bool:
        found = ir.object_of(self.schemas.reference(model), self.schemas.definitions)
        return found is not None and any(
            field.wire == tag and isinstance(field.type, ir.Literals) for field in found.fields
        )


class _Arguments(TypedDict):
    key_argument: str
    takes_headers_by_position: bool


def _arguments(configured: config.Unwrap) -> _Arguments:
    """What a method that verifies takes."""
    by_position = "headers" in configured.positional_params
    return _Arguments(key_argument=configured.key_argument, takes_headers_by_position=by_position)


def _place(document: Document) -> str:
    """Where the webhooks stand: documents of OpenAPI 3.0 have an extension for them."""
    is_extension = any(item.pointer.startswith("/x-webhooks/") for item in document.webhooks)
    return "/x-webhooks" if is_extension else "/webhooks"
