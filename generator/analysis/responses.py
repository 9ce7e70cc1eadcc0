"""What an operation answers with: which media types are read, and how, and what each status of success gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import TypeAlias

from generator import ir
from generator.analysis.answered_items import item_of, items_by_name
from generator.analysis.losses.equality import same_schema
from generator.analysis.losses.media import is_binary, is_notation
from generator.analysis.media_types import MediaKind, bare_name, kind_of, success_of
from generator.analysis.schemas import SchemaReader
from generator.analysis.unwrapping import Unwrapping
from generator.analysis.where import Where
from generator.config.model import Method, Streaming
from generator.document.types import MediaType, Response

Option: TypeAlias = "ir.Readable | ir.ByStatus | ir.Streamed"
"""One of the ways to read an answer that differ in what they give."""
Group: TypeAlias = tuple[MediaKind, Sequence[MediaType]]
"""Media types of one response that are read alike, in the document's order."""


@dataclass(frozen=True, slots=True)
class ResponseReader:
    """Reads the answers of operations. `compatible`: the SDK is an existing one, whose methods have one answer each."""

    schemas: SchemaReader
    compatible: bool
    unwrapping: Unwrapping = Unwrapping()

    def of(self, method: Method | None) -> ResponseReader:
        """The reader of one method's answers."""
        return replace(self, unwrapping=self.unwrapping.for_method(method))

    def outcome(
        self,
        responses: Sequence[Response],
        parameters: Sequence[ir.Parameter],
        configured: Streaming | None,
        event: ir.Type | None,
        where: Where,
    ) -> ir.Outcome:
        """The outcome of an operation with these parameters; `configured` is how it streams, `event` what it streams then."""
        main = success_of(responses, with_schema=self.compatible)
        options = self._options(main, where) if main is not None else []
        if main is not None and not self.compatible:
            options = self._by_status(main, options, responses, where)
        stream = _stream_in(options)
        if configured is not None:
            outcome = self._configured(options, configured, event or (stream.type if stream else None))
            return outcome if self.compatible else _told_apart(outcome, parameters)
        if stream is not None and len(options) > 1 and _has_switch(parameters) and not self.compatible:
            return _told_apart(ir.Switched("stream", _plain_in(options), stream), parameters)
        if not options:
            return ir.NoContent()
        if self.compatible:  # a stream is what the configuration asks for, or all that there is
            return next((option for option in options if not isinstance(option, (ir.Events, ir.Lines))), options[0])
        return options[0] if len(options) == 1 else ir.Choice(tuple(options))

    # ---- one response

    def _options(self, response: Response, where: Where) -> list[Option]:
        """The ways to read a response that differ in what they give, in the document's order; JSON first in an existing SDK."""
        groups = self._groups(response)
        if self.compatible:
            groups = sorted(groups, key=lambda group: _RANKS[group[0]])
        has_json = next((media for kind, media in groups if kind is MediaKind.JSON), None)
        answer = self._json(has_json, where) if has_json else None
        return [self._option(group, answer, where) for group in groups]

    def _option(self, group: Group, answer: ir.Answer | ir.NoContent | None, where: Where) -> ir.Readable | ir.Streamed:
        kind, media = group
        names = tuple(dict.fromkeys(_asked_for(item) for item in media))
        match kind:
            case MediaKind.JSON:
                return answer or ir.NoContent()
            case MediaKind.TEXT:
                return ir.Answer(ir.STRING, names)
            case MediaKind.BINARY:
                return ir.Binary(names)
            case MediaKind.EVENTS:
                return ir.Events(self._item(media[0], answer, where), names, tuple(self._named(media[0], where)))
            case MediaKind.LINES:
                return ir.Lines(self._item(media[0], answer, where), names)

    def _json(self, media: Sequence[MediaType], where: Where) -> ir.Answer | ir.NoContent:
        """A value in JSON. What has no schema may be any; in an existing SDK it is not read."""
        names = tuple(dict.fromkeys(_asked_for(item) for item in media))
        schema = media[0].schema
        if schema is None and self.compatible:
            return ir.NoContent()
        wrapped = self.unwrapping.member(self.schemas.seen_through(schema)) if schema else None
        if wrapped is not None:
            member, inner = wrapped
            return ir.Answer(self.schemas.answer(inner, where), names, member)
        return ir.Answer(self.schemas.answer(schema, where) if schema else ir.UNKNOWN, names)

    def _item(self, media: MediaType, answer: ir.Answer | ir.NoContent | None, where: Where) -> ir.Type:
        """What is streamed; beside a plain answer the same, where the document does not describe it or says any text."""
        schema = item_of(media, self.schemas.document.schema)
        if not isinstance(answer, ir.Answer):
            return self.schemas.answer(schema, where) if schema else ir.UNKNOWN
        item = self.schemas.read(schema, where.step("event")) if schema else answer.type
        says_nothing = item == ir.UNKNOWN or (item == ir.STRING and media.item_schema is None)
        return answer.type if says_nothing else item

    def _named(self, media: MediaType, where: Where) -> Iterator[tuple[str, ir.Type]]:
        """The types of a stream's items by the names of events; what has been read as a part of all items stays that."""
        for name, schema in items_by_name(media, self.schemas.document.schema).items():
            key = where.scope + schema.pointer
            yield name, ir.Named(key) if key in self.schemas.definitions else self.schemas.read(schema, where)

    def _groups(self, response: Response) -> list[Group]:
        """The media types by how they are read. What only writes JSON's value in another notation is passed over."""
        kinds = [(item, self._kind(item)) for item in response.content]
        first_json = next((item for item, kind in kinds if kind is MediaKind.JSON), None)
        groups: dict[MediaKind, list[MediaType]] = {}
        for item, kind in kinds:
            if first_json is None or not self._is_passed_over(item, kind, first_json):
                groups.setdefault(kind, []).append(item)
        return list(groups.items())

    def _is_passed_over(self, media: MediaType, kind: MediaKind, json: MediaType) -> bool:
        same = media.schema is None or same_schema(media.schema, json.schema, self.schemas.document.schema)
        if kind is MediaKind.JSON:
            return not same
        return kind is MediaKind.TEXT and same and is_notation(bare_name(media))

    def _kind(self, media: MediaType) -> MediaKind:
        return kind_of(media, media.schema is not None and is_binary(media.schema, self.schemas.document.schema))

    # ---- several statuses

    def _by_status(
        self,
        main: Response,
        options: Sequence[Option],
        responses: Sequence[Response],
        where: Where,
    ) -> list[Option]:
        """The options, the first that is read as a whole together with what other statuses of success answer."""
        others = [item for item in responses if item.status.startswith("2") and item is not main]
        plain = _plain_in(options)
        if isinstance(plain, ir.ByStatus) or not others or (options and plain not in options):
            return list(options)
        together = _merged([(main.status, plain), *self._other_cases(others, where)])
        return [together if item is plain else item for item in options] or [together]

    def _other_cases(self, others: Iterable[Response], where: Where) -> Iterator[tuple[str, ir.Readable]]:
        """What other statuses answer, as far as it can be read as a whole."""
        for response in sorted(others, key=lambda item: item.status):
            if not response.content:
                yield response.status, ir.NoContent()
                continue
            for option in self._options(response, where.step(_word_of(response.status))):
                if not isinstance(option, (ir.ByStatus, ir.Events, ir.Lines)):
                    yield response.status, option
                    break

    # ---- streams that the configuration asks for

    def _configured(self, options: Sequence[Option], configured: Streaming, item: ir.Type | None) -> ir.Outcome:
        plain, stream = _plain_in(options), _stream_in(options)
        if item is None:
            item = ir.plain_type(plain) or ir.UNKNOWN
        events = replace(stream, type=item) if stream is not None else ir.Events(item)
        switch = configured.param_discriminator
        return ir.Switched(switch, plain, events) if switch else events


_RANKS = {
    kind: rank
    for rank, kind in enumerate((MediaKind.JSON, MediaKind.EVENTS, MediaKind.LINES, MediaKind.TEXT, MediaKind.BINARY))
}


def _plain_in(options: Iterable[Option]) -> ir.Readable | ir.ByStatus:
    """The first option that is read as a whole."""
    for option in options:
        if not isinstance(option, (ir.Events, ir.Lines)):
            return option
    return ir.NoContent()


def _stream_in(options: Iterable[Option]) -> ir.Streamed | None:
    return next((option for option in options if isinstance(option, (ir.Events, ir.Lines))), None)


def _merged(cases: Sequence[tuple[str, ir.Readable]]) -> ir.Readable | ir.ByStatus:
    """Statuses whose answers are read alike need not be told apart."""
    readings: list[ir.Readable] = []
    for _, part in cases:
        known = next((index for index, other in enumerate(readings) if _reads_alike(part, other)), None)
        if known is None:
            readings.append(part)
        else:
            readings[known] = _with_media_of(readings[known], part)
    if len(readings) == 1:
        return readings[0]
    return ir.ByStatus(
        tuple((status, next(item for item in readings if _reads_alike(part, item))) for status, part in cases)
    )


def _reads_alike(one: ir.Readable, other: ir.Readable) -> bool:
    if isinstance(one, ir.Answer) and isinstance(other, ir.Answer):
        return one.type == other.type
    return type(one) is type(other)


def _with_media_of(one: ir.Readable, other: ir.Readable) -> ir.Readable:
    if isinstance(one, ir.NoContent) or isinstance(other, ir.NoContent):
        return one
    return replace(one, media=tuple(dict.fromkeys((*one.media, *other.media))))


def _word_of(status: str) -> str:
    """What an inline answer of a status is called after: `202` -> Accepted."""
    return HTTPStatus(int(status)).phrase if status in _KNOWN_STATUSES else f"status {status}"


_KNOWN_STATUSES = frozenset(str(item.value) for item in HTTPStatus)


def _asked_for(media: MediaType) -> str:
    """The media type as `Accept` names it: JSON where the document says any, and without what only a body can tell."""
    name = media.name
    bare = bare_name(media)
    if bare in ("*/*", "application/*") and not (media.schema and media.schema.format == "binary"):
        return "application/json"
    parameters = [part.strip() for part in name.split(";")[1:]]
    kept = [part for part in parameters if part and not part.lower().startswith(("charset=", "boundary=", "q="))]
    return "; ".join([bare, *kept])


def _has_switch(parameters: Iterable[ir.Parameter]) -> bool:
    return any(item.wire == "stream" and _is_boolean(item.type) for item in parameters)


def _told_apart(outcome: ir.Outcome, parameters: Iterable[ir.Parameter]) -> ir.Outcome:
    """An outcome that knows whether the API streams by default, which an existing SDK leaves to its users."""
    if not isinstance(outcome, ir.Switched):
        return outcome
    streams = any(item.wire == outcome.switch and item.default == "true" for item in parameters)
    return replace(outcome, by_default=streams)


def _is_boolean(type_: ir.Type) -> bool:
    match type_:
        case ir.Nullable(inner):
            return _is_boolean(inner)
        case ir.Scalar(kind):
            return kind is ir.ScalarKind.BOOLEAN
        case _:
            return False
