"""The event stream decoder against the WHATWG rules, at every cutting of the bytes."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from generator.runtime.sse import ServerSentEvent, aiter_events, iter_events

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "cases" / "sse.json").read_text("utf-8"))["cases"]


def cuttings(data: bytes, split_at: list[list[int]]) -> Iterator[list[bytes]]:
    yield [data]
    for size in (1, 2, max(1, len(data) // 3), 4096):
        yield [data[start : start + size] for start in range(0, len(data), size)]
    for offsets in split_at:
        edges = [0, *offsets, len(data)]
        yield [data[start:end] for start, end in zip(edges, edges[1:])]
    if len(data) < 400:
        yield from ([data[:cut], data[cut:]] for cut in range(1, len(data)))
    yield [piece for byte in data for piece in (b"", bytes([byte]))]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_every_cutting_gives_the_events_of_the_standard(case: dict[str, Any]) -> None:
    data = base64.b64decode(case["bytes"])
    for chunks in cuttings(data, case["split_at"]):
        assert [event._asdict() for event in iter_events(chunks)] == case["expected"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_async_chunks_give_the_same_events(case: dict[str, Any]) -> None:
    data = base64.b64decode(case["bytes"])

    async def chunks() -> AsyncIterator[bytes]:
        for start in range(0, len(data), 2):
            yield data[start : start + 2]

    async def collect() -> list[ServerSentEvent]:
        return [event async for event in aiter_events(chunks())]

    assert [event._asdict() for event in anyio.run(collect)] == case["expected"]


def test_a_long_line_in_small_chunks_and_a_large_event_are_decoded_whole() -> None:
    # Joining what has arrived on every chunk would copy 32 GiB here.
    line = b"data: " + b"y" * (2 << 20) + b"\n\n"
    [event] = iter_events(line[start : start + 64] for start in range(0, len(line), 64))
    assert len(event.data) == 2 << 20
    large = b"data: " + b"x" * (64 << 20) + b"\n\n"
    [event] = iter_events(large[start : start + 65_536] for start in range(0, len(large), 65_536))
    assert len(event.data) == 64 << 20


def test_ten_thousand_data_lines_make_one_event() -> None:
    [event] = iter_events([b"data: a\n" * 10_000, b"\n"])
    assert event.data == "\n".join(["a"] * 10_000)


def test_events_come_as_soon_as_they_are_whole() -> None:
    def chunks() -> Iterator[bytes]:
        yield b"data: 1\n\nda"
        raise AssertionError("the second chunk was asked for before the first event was taken")

    assert next(iter_events(chunks())).data == "1"


def test_an_event_decodes_its_data() -> None:
    [event] = iter_events([b'data: {"a": 1}\n\n'])
    assert event.json() == {"a": 1}
    [event] = iter_events([b"data: nonsense\n\n"])
    with pytest.raises(ValueError):
        event.json()
