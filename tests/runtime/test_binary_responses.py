"""Binary answers: read whole or piece by piece, and written to files whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.async_binary import AsyncBinaryAPIResponse, async_binary_streaming
from generator.runtime.sync_binary import BinaryAPIResponse, binary_streaming
from generator.runtime.writing import write_whole
from tests.runtime import sdk
from tests.runtime.conftest import Runner
from tests.runtime.server import CLOSE, SSE_HEAD, Server, answer, chunk

Serve = Callable[..., Server]

PDF = answer(200, b"%PDF\xff\x00", 'Content-Disposition: attachment; filename="../a b.pdf"', kind="application/pdf")


def content(client: Any, is_async: bool) -> Any:
    return client.completions._request(
        "GET",
        "/file",
        cast_to=AsyncBinaryAPIResponse if is_async else BinaryAPIResponse,
        accept="application/pdf, image/*",
    )


def test_a_whole_response(run: Runner, serve: Serve, tmp_path: Path) -> None:
    server = serve(PDF)
    path = tmp_path / "a.pdf"

    def script(client: Any) -> Any:
        if not run.is_async:
            response = content(client, False)
            response.write_to_file(path)
            return [response, response.parse(), list(response.iter_bytes())]

        async def read() -> Any:
            response = await content(client, True)
            await response.write_to_file(path)
            return [response, await response.parse(), [piece async for piece in response.iter_bytes()]]

        return read()

    response, body, pieces = run(server, script)
    assert (body, b"".join(pieces), response.content) == (b"%PDF\xff\x00",) * 3
    assert (response.content_type, response.filename, response.status_code) == ("application/pdf", "a b.pdf", 200)
    assert path.read_bytes() == body and os.listdir(tmp_path) == ["a.pdf"]
    assert server.requests[0].header("Accept") == "application/pdf, image/*"


def test_the_streaming_view(run: Runner, serve: Serve, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"

    def script(client: Any) -> Any:
        method = client.completions.content
        if not run.is_async:
            with binary_streaming(method)("c") as response:
                response.write_to_file(path)
                return response.filename, response.content_type

        async def read() -> Any:
            async with async_binary_streaming(method)("c") as response:
                await response.write_to_file(path)
                return response.filename, response.content_type

        return read()

    assert run(serve(PDF), script) == ("a b.pdf", "application/pdf")
    assert path.read_bytes() == b"%PDF\xff\x00"


def test_a_cut_leaves_the_file_as_it_was(run: Runner, serve: Serve, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")

    def script(client: Any) -> Any:
        method = client.completions.content
        if not run.is_async:
            with binary_streaming(method)("c") as response:
                return response.write_to_file(path)

        async def read() -> Any:
            async with async_binary_streaming(method)("c") as response:
                await response.write_to_file(path)

        return read()

    with pytest.raises(sdk.APIConnectionError):
        run(serve([SSE_HEAD + chunk(b"%PDF"), CLOSE]), script)
    assert path.read_bytes() == b"before" and os.listdir(tmp_path) == ["a.pdf"]


def broken() -> Iterator[bytes]:
    yield b"half"
    raise ValueError("no more")


def test_a_new_file_is_not_there_when_writing_fails(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no more"):
        write_whole(tmp_path / "new", broken())
    assert os.listdir(tmp_path) == []


def test_a_link_is_followed_and_the_mode_is_kept(tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_whole(link, [b"n", b"ew"])
    assert link.is_symlink() and target.read_bytes() == b"new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_what_is_no_plain_file_is_written_to_directly() -> None:
    reading, writing = os.pipe()
    write_whole(f"/dev/fd/{writing}", [b"through"])
    os.close(writing)
    with open(reading, "rb") as pipe:
        assert pipe.read() == b"through"


def test_a_missing_folder_is_told_by_the_name_that_was_given(tmp_path: Path) -> None:
    path = tmp_path / "no folder" / "a.pdf"
    with pytest.raises(FileNotFoundError) as raised:
        write_whole(path, [b""])
    assert raised.value.filename == str(path)
