"""The event stream decoder against the WHATWG rules, at every cutting of the bytes."""

from __future__ import annotations

import base64
import json
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


PIECES = [
    b"data: ",
    b"data:",
    b"data",
    b"event: ",
    b"id: ",
    b"retry: 1",
    b": c",
    b"x",
    b"\n",
    b"\r",
    b"\r\n",
    b"\n\n",
    b" ",
]
PIECES += [b"\xef\xbb\xbf", b"\0", b"\xff", "é🎈\u2028\x0b\x0c\x1c\x85".encode(), b'{"a": 1}']
STREAMS = st.lists(st.sampled_from(PIECES) | st.binary(max_size=4), max_size=40).map(b"".join)


@settings(deadline=None)
@given(stream=STREAMS, cuts=st.lists(st.integers(0, 400), max_size=30))
def test_any_stream_cut_anywhere_gives_the_events_of_the_uncut_one(stream: bytes, cuts: list[int]) -> None:
    edges = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    chunks = [stream[start:end] for start, end in zip(edges, edges[1:])]
    assert list(iter_events(chunks)) == list(iter_events([stream]))
    assert list(iter_events(bytes([byte]) for byte in stream)) == list(iter_events([stream]))


@settings(deadline=None)
@given(lists=st.lists(st.lists(st.text(st.characters(exclude_characters="\r\n", codec="utf-8"))), max_size=5))
def test_events_that_are_written_by_the_standard_are_read_again(lists: list[list[str]]) -> None:
    for end in ("\n", "\r", "\r\n"):
        text = "".join("".join(f"data: {line}{end}" for line in lines) + end for lines in lists)
        assert [event.data for event in iter_events([text.encode()])] == ["\n".join(lines) for lines in lists if lines]


def least_time(work: Callable[[], object]) -> float:
    """The least CPU time of three runs, in seconds."""
    times: list[float] = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize(
    ("length", "size"), [(2 << 20, 64), (64 << 20, 65_536)], ids=["2 MiB by 64 bytes", "64 MiB by 64 KiB"]
)
def test_a_large_event_is_decoded_whole_and_copied_few_times(length: int, size: int) -> None:
    """Joining what has arrived on every chunk would copy 32 GiB in both cases, 500 or more times the length."""
    line = b"data: " + b"y" * length + b"\n\n"
    chunks = [line[start : start + size] for start in range(0, len(line), size)]
    [event] = iter_events(chunks)
    assert event.data == "y" * length
    once = least_time(lambda: b"".join(chunks).decode())
    assert least_time(lambda: list(iter_events(chunks))) < 100 * max(once, 0.001)


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
    [event] = iter_events([b"data: " + b"[" * 100_000 + b"\n\n"])
    with pytest.raises(ValueError, match="deeply"):
        event.json()
