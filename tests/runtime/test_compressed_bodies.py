"""Compressed bodies: read as they were meant, and refused before a small one fills the memory."""

from __future__ import annotations

import asyncio
import gzip
import json
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from generator.runtime.aiohttp_client import DefaultAioHttpClient
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create, stream
from tests.runtime.server import OK, Server, answer, chunk, head

Serve = Callable[..., Server]
_MIB = 1 << 20
_BOMB = b'{"id": "' + b"x" * (40 * _MIB) + b'"}'


def brotli(data: bytes) -> bytes:
    return bytes(pytest.importorskip("brotli").compress(data, quality=1))


def zstd(data: bytes) -> bytes:
    return bytes(pytest.importorskip("zstandard").compress(data))


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": brotli,
    "zstd": zstd,
}


@cache
def bomb(coding: str) -> bytes:
    """A body of 40 MiB that is small."""
    packed = _BOMB
    for name in coding.split(", "):
        packed = PACKERS[name](packed)
    assert len(packed) < 50_000
    return packed


def bare_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def endless(coding: str, start: bytes = b"") -> Callable[[object], Iterator[bytes]]:
    """An answer whose body goes on with zeros until the client hangs up: a reader without a limit never ends."""

    def steps(_: object) -> Iterator[bytes]:
        yield head(200, f"Content-Encoding: {coding}", "Content-Type: text/event-stream", "Transfer-Encoding: chunked")
        packer = zlib.compressobj(wbits=31 if coding == "gzip" else 15)
        yield chunk(packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH))
        again = packer.compress(bytes(_MIB)) + packer.flush(zlib.Z_FULL_FLUSH)
        while True:
            yield chunk(again)

    return steps


def limited(**limits: Any) -> Callable[[Any], Any]:
    """A script that asks for a completion with limits of its own."""

    def script(client: Any) -> Any:
        for name, value in limits.items():
            setattr(client, name, value)
        return create(client)

    return script


@pytest.mark.parametrize("coding", PACKERS)
def test_a_bomb_is_refused_and_says_how_to_let_it_pass(run: Runner, serve: Serve, coding: str) -> None:
    server = serve(answer(200, bomb(coding), f"Content-Encoding: {coding}"))
    tracemalloc.start()
    try:
        with pytest.raises(sdk.APIConnectionError, match="250 times.*max_compression_ratio") as raised:
            run(server, create)
        assert tracemalloc.get_traced_memory()[1] < 24 * _MIB
    finally:
        tracemalloc.stop()
    assert len(server.requests) == 1  # another try would bring the same
    assert isinstance(raised.value.__cause__, httpx.DecodingError)


def test_without_a_limit_all_of_it_is_read(serve: Serve) -> None:
    server = serve(answer(200, bomb("gzip"), "Content-Encoding: gzip"))
    with sdk.Acme(api_key="k", base_url=server.url) as client:
        client.max_compression_ratio = None
        assert len(create(client).id) == 40 * _MIB


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_a_body_without_an_end_is_refused(run: Runner, serve: Serve, coding: str) -> None:
    with pytest.raises(sdk.APIConnectionError, match="max_compression_ratio"):
        run(serve(endless(coding)), create)
    with pytest.raises(sdk.APIConnectionError, match="33,554,432 bytes.*max_decompressed_size"):
        run(serve(endless(coding)), limited(max_compression_ratio=None, max_decompressed_size=32 * _MIB))


def test_a_stream_without_an_end_is_refused(run: Runner, serve: Serve) -> None:
    server = serve(endless("gzip", b'data: {"id": "1"}\n\n'))
    with pytest.raises(sdk.APIConnectionError, match="max_compression_ratio"):
        run(server, stream)


def test_an_error_keeps_its_status_and_what_was_read(run: Runner, serve: Serve) -> None:
    with pytest.raises(sdk.BadRequestError) as raised:
        run(serve(answer(400, bomb("gzip"), "Content-Encoding: gzip")), create)
    assert 0 < len(raised.value.response.content) <= 17 * _MIB


def test_a_redirect_is_limited_too(run: Runner, serve: Serve) -> None:
    server = serve(answer(307, bomb("gzip"), "Content-Encoding: gzip", "Location: /v1/other"), OK)
    with pytest.raises(sdk.APIConnectionError, match="max_compression_ratio"):
        run(server, create)


def test_each_way_to_read_a_body_is_limited(serve: Serve) -> None:
    server = serve(answer(200, bomb("gzip"), "Content-Encoding: gzip"))
    ways: list[Callable[[Any], object]] = [
        lambda response: response.read(),
        lambda response: response.text(),
        lambda response: list(response.iter_bytes(1000)),
        lambda response: list(response.iter_text()),
        lambda response: list(response.iter_lines()),
    ]
    with sdk.Acme(api_key="k", base_url=server.url) as client:
        for way in ways:
            with client.completions.with_streaming_response.create(model="m", prompt="p") as response:
                with pytest.raises(sdk.APIConnectionError, match="max_compression_ratio"):
                    way(response)


def test_what_is_read_in_pieces_has_no_largest_size(run: Runner, serve: Serve) -> None:
    packed = gzip.compress(json.dumps(list(range(100_000))).encode())
    server = serve(answer(200, packed, "Content-Encoding: gzip"))
    with sdk.Acme(api_key="k", base_url=server.url) as client:
        client.max_decompressed_size = 1000
        with client.completions.with_streaming_response.create(model="m", prompt="p") as response:
            assert sum(map(len, response.iter_bytes())) == len(gzip.decompress(packed))
        with pytest.raises(sdk.APIConnectionError, match="1,000 bytes"):
            create(client)


def test_limits_on_aiohttp(serve: Serve) -> None:
    async def main() -> None:
        server = serve(endless("gzip"))
        async with DefaultAioHttpClient() as http:
            async with sdk.AsyncAcme(api_key="k", base_url=server.url, http_client=http) as client:
                await create(client)

    with pytest.raises(sdk.APIConnectionError, match="max_compression_ratio"):
        asyncio.run(main())


def test_a_copy_has_the_limits_of_its_client() -> None:
    client = sdk.Acme(api_key="k")
    client.max_decompressed_size, client.max_compression_ratio = 5, 7.5
    copy = client.with_options(timeout=1)
    assert (copy.max_decompressed_size, copy.max_compression_ratio) == (5, 7.5)


@pytest.mark.parametrize("size", [1, 100, 1 << 20])
@pytest.mark.parametrize("coding", [*PACKERS, "bare deflate", "gzip, br"])
def test_bodies_cut_anywhere_are_what_they_were(serve: Serve, coding: str, size: int) -> None:
    body = json.dumps({"id": "é" * 1000, "numbers": list(range(300))}).encode()
    packed = bare_deflate(body) if coding == "bare deflate" else body
    for name in coding.split(", ") if packed is body else ():
        packed = PACKERS[name](packed)
    coding = coding.removeprefix("bare ")
    pieces = [chunk(packed[start : start + size]) for start in range(0, len(packed), size)]
    start = head(200, f"Content-Encoding: {coding}", "Transfer-Encoding: chunked", "Content-Type: application/json")
    server = serve(start + b"".join(pieces) + b"0\r\n\r\n")
    with sdk.Acme(api_key="k", base_url=server.url) as client:
        raw = client.completions.with_raw_response.create(model="m", prompt="p")
        assert raw.content == body
        assert raw.headers["content-encoding"] == coding
        for chunk_size in (None, 1, 100, 1 << 20):
            with client.completions.with_streaming_response.create(model="m", prompt="p") as response:
                chunks = list(response.iter_bytes(chunk_size))
                assert b"".join(chunks) == body
                assert chunk_size is None or {len(item) for item in chunks[:-1]} <= {chunk_size}
        with pytest.raises(httpx.StreamConsumed):
            list(response.http_response.iter_bytes())


@pytest.mark.parametrize("coding", PACKERS)
def test_what_is_in_another_coding_is_tried_again(run: Runner, serve: Serve, sleeps: list[float], coding: str) -> None:
    PACKERS[coding](b"")  # skips where the package is missing
    server = serve(answer(200, b'{"id": "1"}', f"Content-Encoding: {coding}"))
    with pytest.raises(sdk.APIConnectionError, match="Connection error"):
        run(server, create)
    assert len(server.requests) == 3


def test_zstd_of_several_frames_and_one_that_is_cut(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    packed = zstd(b'{"id": ') + zstd(b'"1"}')
    assert run(serve(answer(200, packed, "Content-Encoding: zstd")), create).id == "1"
    with pytest.raises(sdk.APIConnectionError):
        run(serve(answer(200, packed[:-3], "Content-Encoding: zstd")), create)


def test_codings_over_one_another_are_limited(run: Runner, serve: Serve, sleeps: list[float]) -> None:
    server = serve(answer(200, bomb("gzip, gzip"), "Content-Encoding: gzip, gzip"))
    with pytest.raises(sdk.APIConnectionError, match="max_compression_ratio"):
        run(server, create)
    with pytest.raises(sdk.APIConnectionError):
        run(serve(answer(200, b"", f"Content-Encoding: {', '.join(['gzip'] * 6)}")), create)


def test_a_response_class_of_the_caller_s_stays(serve: Serve) -> None:
    class Own(httpx.Response):
        pass

    class Transport(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return Own(200, headers={"Content-Encoding": "gzip"}, content=gzip.compress(b'{"id": "1"}'))

    with sdk.Acme(api_key="k", base_url="http://x/", http_client=httpx.Client(transport=Transport())) as client:
        raw = client.completions.with_raw_response.create(model="m", prompt="p")
    assert type(raw.http_response) is Own and raw.parse().id == "1"
