"""The mock of an API in a project's tests: the operations, and an answer to each that the document allows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from typing_extensions import assert_never

from generator import ir
from generator.lower.expressions import source
from generator.lower.samples import NO_VALUE, Sampler
from generator.pymodel import MockAnswer, MockRoute

_BINARY, _JSON, _TEXT = "application/octet-stream", "application/json", "text/plain"
_NO_BODY_STATUS, _STATUS = 204, 200
_BYTES = b"sample"


def routes(api: ir.API) -> tuple[MockRoute, ...]:
    """The operations of an API. Those with fewer parameters in their paths come first, since others match theirs too."""
    operations = [method.operation for resource in ir.walk(api.root) for method in resource.calls]
    own = {(item.method, item.path): _route(item, api) for item in operations}
    grants = {("POST", url): _token_route(url) for url in _token_urls(api.client.options)}
    ordered = sorted({**grants, **own}.items(), key=lambda item: _generality(item[0][1]))
    return tuple(route for _, route in ordered)


def _generality(path: str) -> tuple[bool, int]:
    """How many requests a path may be that of: one with a query takes fewer, one with parameters more."""
    return "?" not in path, path.count("{")


def _token_urls(options: Iterable[ir.ClientOption]) -> Iterator[str]:
    """Where the client fetches tokens, below its own URL."""
    for option in options:
        grant = option.credential.how.grant if option.credential and option.credential.how else None
        if grant is not None:
            yield "/" + grant.url.partition("://")[2].partition("/")[2] if "://" in grant.url else grant.url


def _token_route(url: str) -> MockRoute:
    token = {"access_token": "token", "token_type": "bearer", "expires_in": 3600}
    answer = MockAnswer(source(_JSON), _STATUS, _escaped(_json(token)))
    return MockRoute(source("POST"), source(url), source(_pattern("/" + url.lstrip("/"))), (answer,))


def _route(operation: ir.Operation, api: ir.API) -> MockRoute:
    answers = tuple(_answers(operation.outcome, api))
    return MockRoute(source(operation.method), source(operation.path), source(_pattern(operation.path)), answers)


def _pattern(path: str) -> str:
    """A regular expression for the paths that a template of a path gives (OpenAPI, Paths Object), and what may stand behind them."""
    plain, _, query = path.partition("#")[0].partition("?")
    parts = re.split(r"\{[^{}]*\}", plain)
    behind = rf"\?(.*&)?{re.escape(query)}(&.*)?" if query else r"(\?.*)?"
    return "[^/]*".join(map(re.escape, parts)) + behind


def _answers(outcome: ir.Outcome, api: ir.API) -> Iterator[MockAnswer]:
    """An answer for each media type that a caller may ask for; of several by status, the first."""
    match outcome:
        case ir.ByStatus(cases):
            yield _answer(cases[0][1], status_of(outcome), api)
        case ir.Switched(_, plain, events):
            yield from (*_answers(plain, api), *_answers(events, api))
        case ir.Choice(options):
            for option in options:
                yield from _answers(option, api)
        case _:
            yield _answer(outcome, status_of(outcome), api)


def status_of(outcome: ir.Outcome) -> int:
    """The status of the mock's answer. `2XX` stands for 200, and so does what is no number."""
    match outcome:
        case ir.ByStatus(((status, _), *_)):
            digits = status.upper().replace("X", "0")
            return int(digits) if digits.isdecimal() else _STATUS
        case ir.NoContent():
            return _NO_BODY_STATUS
        case ir.Switched(_, plain, _):
            return status_of(plain)
        case _:
            return _STATUS


def _answer(part: ir.Readable | ir.Page | ir.Streamed, status: int, api: ir.API) -> MockAnswer:
    sampler = Sampler(api.definitions, {}, ir.Role.RESPONSE)
    match part:
        case ir.NoContent():
            return MockAnswer(source(""), status, source(b""))
        case ir.Binary(media):
            return MockAnswer(source(_concrete(media, _BINARY)), status, source(_BYTES))
        case ir.Answer(type_, media, member):
            value = sampler.value(type_, "sample")
            body = {member: value} if member else value
            return _value_answer(body, _concrete(media, _JSON), status)
        case ir.Page():
            return _value_answer(_page(part, api, sampler), _concrete(part.media, _JSON), status)
        case ir.Events():
            return MockAnswer(source(_concrete(part.media, ir.EVENT_MEDIA[0])), status, _events(part, api, sampler))
        case ir.Lines(type_, media):
            line = _json(sampler.value(type_, "sample"))
            return MockAnswer(source(_concrete(media, "application/jsonl")), status, _escaped(f"{line}\n"))
        case _:
            assert_never(part)


def _value_answer(value: Any, media: str, status: int) -> MockAnswer:
    is_text = isinstance(value, str) and "json" not in media
    return MockAnswer(source(media), status, _escaped(value if is_text else _json(value)))


def _concrete(media: tuple[str, ...], usual: str) -> str:
    """The first media type; the usual one where it stands for any."""
    return media[0] if media and "*" not in media[0] else usual


def _page(page: ir.Page, api: ir.API, sampler: Sampler) -> Any:
    scheme = next(item for item in api.pages if item.name == page.scheme)
    items = [sampler.value(page.item, "sample")]
    return items if scheme.is_array else _page_members(scheme.fields, scheme, (), items, sampler)


def _page_members(
    fields: Iterable[ir.PageField], scheme: ir.PageScheme, around: ir.MemberPath, items: list[Any], sampler: Sampler
) -> dict[str, Any]:
    """The members of a page that has no other behind it."""
    members: dict[str, Any] = {}
    for field in fields:
        path = (*around, field.wire)
        if path == scheme.items:
            members[field.wire] = items
        elif field.members:
            members[field.wire] = _page_members(field.members, scheme, path, items, sampler)
        elif path not in (scheme.value, scheme.back_value, scheme.has_next) and field.type and field.header is None:
            members[field.wire] = sampler.value(field.type, field.wire)
    return members


def _events(events: ir.Events, api: ir.API, sampler: Sampler) -> str:
    """An event, and what ends a stream by the rules of the client."""
    name, type_ = events.by_name[0] if events.by_name else (_event_name(api.client.event_rules), events.type)
    head = f"event: {name}\n" if name else ""
    ends = [rule.data_starts_with for rule in api.client.event_rules if rule.handle == "done" and rule.data_starts_with]
    last = f"data: {ends[0]}\n\n" if ends else ""
    return _escaped(f"{head}data: {_json(sampler.value(type_, 'sample'))}\n\n{last}")


def _event_name(rules: Iterable[ir.EventRule]) -> str | None:
    """A name by which an event is read, where the rules ask for one."""
    reading = [rule for rule in rules if rule.handle == "yield"]
    return reading[0].event_types[0] if reading and reading[0].event_types else None


def _json(value: Any) -> str:
    return json.dumps(None if value is NO_VALUE else value)


def _escaped(text: str) -> str:
    """Text as a literal of bytes."""
    return f"{source(text)}.encode()"
