"""The configuration's rules for events: the first that matches decides."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.errors import APIError
from generator.runtime.events import DONE, SKIP, EventReader
from generator.runtime.parsing import json_parser
from generator.runtime.profile import EventRule
from generator.runtime.sse import ServerSentEvent
from generator.runtime.stream_body import StreamBody
from tests.http_library import httpx

RESPONSE = httpx.Response(200, request=httpx.Request("GET", "http://127.0.0.1/"))


def read(rules: tuple[EventRule, ...], data: str, event: str = "message") -> Any:
    return EventReader(rules, json_parser(object, "event"), RESPONSE).read(ServerSentEvent(event, data, "", None))


NAMED = (
    EventRule("error", event_type="error"),
    EventRule("yield", event_type=("start", "delta")),
    EventRule("continue", event_type="ping"),
    EventRule("done", event_type=("stop", "message")),
)


def test_events_by_name() -> None:
    assert read(NAMED, '{"a": 1}', "delta") == {"a": 1}
    assert read(NAMED, "{}", "ping") is SKIP and read(NAMED, "{}", "unheard of") is SKIP
    assert read(NAMED, "{}", "stop") is DONE and read(NAMED, "{}") is DONE
    with pytest.raises(APIError, match="broken") as raised:
        read(NAMED, '{"type": "error", "message": "broken"}', "error")
    assert raised.value.body == {"type": "error", "message": "broken"} and raised.value.type == "error"


def test_an_event_named_error_may_be_an_item_where_a_rule_says_so() -> None:
    assert read((EventRule("yield", event_type=("error",)),), "{}", "error") == {}
    with pytest.raises(APIError):
        read((EventRule("yield"),), "{}", "error")


def test_the_first_rule_that_matches_decides() -> None:
    rules = (EventRule("done", data_starts_with="[END"), EventRule("yield", error_property="fault"))
    assert read(rules, "[END]") is DONE
    assert read(rules, '["END"]') == ["END"]
    assert read(rules, '{"error": "no property of that name here"}') == {"error": "no property of that name here"}
    for empty in ("null", '""', "{}", "[]", "false"):
        assert "fault" in read(rules, f'{{"fault": {empty}}}')
    with pytest.raises(APIError, match="text"):
        read(rules, '{"fault": "text"}')
    assert read(rules, '{"nested": {"fault": "text"}}') == {"nested": {"fault": "text"}}


def test_an_item_may_hold_the_name_of_its_event() -> None:
    rules = (EventRule("yield", event_type="thread.created", data_property="data"),)
    assert read(rules, '{"id": 1}', "thread.created") == {"event": "thread.created", "data": {"id": 1}}


def test_a_long_body_that_is_no_stream_is_kept_in_part() -> None:
    body = StreamBody(RESPONSE)
    assert not body.is_refused(b"\xef\xbb\xbf\r\n ") and body.is_refused(b"<html>")
    for _ in range(100):
        body.keep(b"x" * 10_000)
    with pytest.raises(APIError) as raised:
        body.check_end()
    assert len(str(raised.value.body)) == 65_536
