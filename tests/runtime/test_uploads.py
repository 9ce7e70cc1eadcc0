"""Files and multipart bodies as they arrive, byte for byte; the expected ones are written by hand from RFC 7578 and 2046."""

from __future__ import annotations

import io
import logging
import pathlib
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.runtime.multipart import MultipartEncoder, PartEncoding
from tests.runtime import sdk
from tests.runtime.conftest import Runner
from tests.runtime.server import OK, Received, Server, answer

Serve = Callable[..., Server]
UPLOAD = MultipartEncoder({"image": PartEncoding(file=True), "more": PartEncoding(file=True)})


def send(client: Any, body: object, encoder: object = UPLOAD, **arguments: Any) -> Any:
    """Make the call that a generated method makes."""
    return client.completions._request("POST", "/x", cast_to=object, body=body, encoder=encoder, **arguments)


def put(client: Any, content: object, **arguments: Any) -> Any:
    return client.completions._request("PUT", "/x", cast_to=object, content=content, **arguments)


def parts_of(request: Received, kind: str = "multipart/form-data") -> list[bytes]:
    """The parts of a multipart body, header fields and all; nothing stands between, before or behind them."""
    name, _, boundary = (request.header("Content-Type") or "").partition("; boundary=")
    assert name == kind and boundary
    assert request.header("Content-Length") == str(len(request.body)) and request.header("Transfer-Encoding") is None
    first, *parts = (b"\r\n" + request.body).split(f"\r\n--{boundary}".encode())
    assert first == b"" and parts.pop() == b"--\r\n"
    assert all(part.startswith(b"\r\n") for part in parts)
    return [part[2:] for part in parts]


class Watched(io.BytesIO):
    """A file that remembers how it was read."""

    def __init__(self, content: bytes) -> None:
        super().__init__(content)
        self.sizes: list[int] = []
        self.threads: set[int] = set()

    def read(self, size: int | None = -1, /) -> bytes:
        chunk = super().read(size)
        self.sizes.append(len(chunk) if size is not None and size >= 0 else 1 << 30)
        self.threads.add(threading.get_ident())
        return chunk


def test_a_part_for_each_property_in_order(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    body = {
        "caption": "two words é",
        "image": ("café.png", b"\x89PNG\r\n", "image/x-own", {"X-Turn": "90"}),
        "tags": ["a", None, "b"],
        "rating": 5,
        "is_public": True,
        "place": {"zip": "1", "gone": None},
        "left_out": sdk.omit,
        "null": None,
        "matrix": [[1, 2], [3]],
    }
    run(server, lambda client: send(client, body))
    assert parts_of(server.requests[0]) == [
        b'Content-Disposition: form-data; name="caption"\r\n\r\ntwo words \xc3\xa9',
        b'Content-Disposition: form-data; name="image"; filename="caf\xc3\xa9.png"\r\nX-Turn: 90\r\n'
        b"Content-Type: image/x-own\r\n\r\n\x89PNG\r\n",
        b'Content-Disposition: form-data; name="tags"\r\n\r\na',
        b'Content-Disposition: form-data; name="tags"\r\n\r\nb',
        b'Content-Disposition: form-data; name="rating"\r\n\r\n5',
        b'Content-Disposition: form-data; name="is_public"\r\n\r\ntrue',
        b'Content-Disposition: form-data; name="place"\r\nContent-Type: application/json\r\n\r\n{"zip":"1","gone":null}',
        b'Content-Disposition: form-data; name="matrix"\r\nContent-Type: application/json\r\n\r\n[1,2]',
        b'Content-Disposition: form-data; name="matrix"\r\nContent-Type: application/json\r\n\r\n[3]',
    ]


def test_what_the_document_says_of_parts(run: Runner, serve: Serve) -> None:
    parts = {
        "image": PartEncoding(file=True, content_type="image/png, image/jpeg"),
        "other": PartEncoding(file=True, content_type="image/png, image/jpeg"),
        "meta": PartEncoding(content_type="application/vnd.meta+json", headers={"X-Kind": "m"}),
        "page": PartEncoding(content_type="text/html"),
        "data": PartEncoding(base64=True),
    }
    server = serve(OK)
    body = {
        "image": ("a.jpeg", b"j"),
        "other": ("a.gif", b"g"),
        "meta": "text",
        "page": "<p>",
        "data": b"\x00\xff",
    }
    run(server, lambda client: send(client, body, MultipartEncoder(parts)))
    assert parts_of(server.requests[0]) == [
        b'Content-Disposition: form-data; name="image"; filename="a.jpeg"\r\nContent-Type: image/jpeg\r\n\r\nj',
        b'Content-Disposition: form-data; name="other"; filename="a.gif"\r\nContent-Type: image/png\r\n\r\ng',
        b'Content-Disposition: form-data; name="meta"\r\nX-Kind: m\r\nContent-Type: application/vnd.meta+json\r\n\r\n"text"',
        b'Content-Disposition: form-data; name="page"\r\nContent-Type: text/html\r\n\r\n<p>',
        b'Content-Disposition: form-data; name="data"\r\n\r\nAP8=',
    ]


def test_every_kind_of_file_and_several_of_them(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "on disk.txt"
    path.write_bytes(b"disk")
    with open(path, "rb") as file:
        assert file.read(1) == b"d"
        server = serve(OK)
        more: Any = [b"bytes", path, file, io.BytesIO(b"memory"), ("named.json", path), (None, b"no name")]
        run(server, lambda client: send(client, {"more": more}))
    disposition = b'Content-Disposition: form-data; name="more"'
    assert parts_of(server.requests[0]) == [
        disposition + b'; filename="upload"\r\nContent-Type: application/octet-stream\r\n\r\nbytes',
        disposition + b'; filename="on disk.txt"\r\nContent-Type: text/plain\r\n\r\ndisk',
        disposition + b'; filename="on disk.txt"\r\nContent-Type: text/plain\r\n\r\nisk',
        disposition + b'; filename="upload"\r\nContent-Type: application/octet-stream\r\n\r\nmemory',
        disposition + b'; filename="named.json"\r\nContent-Type: application/json\r\n\r\ndisk',
        disposition + b"\r\n\r\nno name",
    ]


def test_an_existing_sdk_keeps_its_brackets(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    encoder = MultipartEncoder({"files": PartEncoding(file=True)}, brackets=True)
    body = {"files": [b"1"], "deep": {"k": ["x", {"l": False}]}}
    run(server, lambda client: send(client, body, encoder))
    assert parts_of(server.requests[0]) == [
        b'Content-Disposition: form-data; name="files[]"; filename="upload"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n1",
        b'Content-Disposition: form-data; name="deep[k][]"\r\n\r\nx',
        b'Content-Disposition: form-data; name="deep[k][][l]"\r\n\r\nfalse',
    ]


def test_multipart_of_another_kind_has_types_and_no_names(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    encoder = MultipartEncoder({"media": PartEncoding(file=True)}, media_type="multipart/related")
    run(server, lambda client: send(client, {"meta": {"a": 1}, "note": "n", "media": ("a.png", b"p")}, encoder))
    assert parts_of(server.requests[0], "multipart/related") == [
        b'Content-Type: application/json\r\n\r\n{"a":1}',
        b"Content-Type: text/plain; charset=utf-8\r\n\r\nn",
        b'Content-Disposition: attachment; filename="a.png"\r\nContent-Type: image/png\r\n\r\np',
    ]


@pytest.mark.parametrize("brackets", [False, True])
def test_a_named_file_is_one_where_other_values_may_stand_too(run: Runner, serve: Serve, brackets: bool) -> None:
    server = serve(OK)
    file, end = ("a.png", b"p"), b"[]" if brackets else b""
    body = {"one": file, "some": [file, "text"], "words": ("a.png", "p")}
    run(server, lambda client: send(client, body, MultipartEncoder(brackets=brackets)))
    heads = [part.partition(b"\r\n")[0].partition(b"name=")[2] for part in parts_of(server.requests[0])]
    names = [b'"some%b"' % end, b'"words%b"' % end]
    assert heads == [b'"one"; filename="a.png"', names[0] + b'; filename="a.png"', *names[:1], *names[1:] * 2]


def test_a_name_never_leaves_its_header(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, lambda client: send(client, {'a"\r\nX: y': "v", "image": ('b"\r\nX: y', b"")}))
    assert parts_of(server.requests[0]) == [
        b'Content-Disposition: form-data; name="a%22%0D%0AX: y"\r\n\r\nv',
        b'Content-Disposition: form-data; name="image"; filename="b%22%0D%0AX: y"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n",
    ]


def test_extra_body_adds_parts_and_an_empty_form_has_none(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, lambda client: send(client, {"image": sdk.omit}, extra_body={"a": 1}))
    run(server, lambda client: send(client, {"image": sdk.omit}))
    assert parts_of(server.requests[0]) == [b'Content-Disposition: form-data; name="a"\r\n\r\n1']
    assert parts_of(server.requests[1]) == []


@pytest.mark.parametrize("is_form", [True, False])
def test_files_are_read_in_pieces_and_in_other_threads(run: Runner, serve: Serve, is_form: bool) -> None:
    server = serve(OK)
    content = bytes(range(256)) * 1024
    file = Watched(content)
    run(server, lambda client: send(client, {"image": file}) if is_form else put(client, file))
    assert content in server.requests[0].body and max(file.sizes) == 65_536
    assert (threading.get_ident() in file.threads) is not run.is_async


@pytest.mark.parametrize("is_form", [True, False])
def test_a_retry_sends_the_same_bytes(run: Runner, serve: Serve, sleeps: list[float], is_form: bool) -> None:
    server = serve(answer(503), OK)
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    run(server, lambda client: send(client, {"image": file}) if is_form else put(client, file))
    first, second = (request.body for request in server.requests)
    assert first == second and b"456789" in first and b"0123" not in first and len(sleeps) == 1


class Pipe:
    """What can be read once, and has no length."""

    def __init__(self) -> None:
        self._chunks = iter([b"once"])

    def read(self, size: int = -1) -> bytes:
        return next(self._chunks, b"")


def _chunks() -> Iterator[bytes]:
    yield b"once"


@pytest.mark.parametrize("content", [Pipe, _chunks])
def test_what_is_read_once_is_not_sent_again_and_the_log_says_why(
    run: Runner, serve: Serve, caplog: pytest.LogCaptureFixture, content: Callable[[], object]
) -> None:
    server = serve(answer(503), OK)
    caplog.set_level(logging.INFO)
    with pytest.raises(sdk.APIStatusError):
        run(server, lambda client: put(client, content()))
    assert [request.body for request in server.requests] == [b"once"]
    assert "its body can be read only once" in caplog.text


def test_content_has_the_type_of_the_document(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"\x00" * 70_000)
    server = serve(OK)
    run(server, lambda client: put(client, path, content_type="image/png"))
    run(server, lambda client: put(client, "é", content_type="text/plain"))
    run(server, lambda client: put(client, sdk.omit, content_type="image/png"))
    whole, text, nothing = server.requests
    assert (whole.header("Content-Type"), whole.header("Content-Length")) == ("image/png", "70000")
    assert (text.header("Content-Type"), text.body) == ("text/plain", "é".encode())
    assert (nothing.header("Content-Type"), nothing.body) == (None, b"")


def test_a_range_of_media_types_leaves_it_to_the_name(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"p")
    server = serve(OK)
    for content, media_range in ((path, "image/*"), (path, "*/*"), (b"p", "image/*"), (path, "audio/*")):
        run(server, lambda client: put(client, content, content_type=media_range))  # noqa: B023
    kinds = [request.header("Content-Type") for request in server.requests]
    assert kinds == ["image/png", "image/png", "application/octet-stream", "image/png"]


def test_a_redirect_sends_the_same_bytes(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"again")
    server = serve(answer(307, b"", "Location: /elsewhere"), OK)
    run(server, lambda client: send(client, {"image": path}))
    first, second = server.requests
    assert second.path == "/elsewhere" and parts_of(first) == parts_of(second) and first.body == second.body


def test_json_of_another_name(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    kind = "application/merge-patch+json"
    run(
        server,
        lambda client: client.completions._request(
            "PATCH", "/x", cast_to=object, body={"height": None}, content_type=kind
        ),
    )
    assert (server.requests[0].header("Content-Type"), server.requests[0].body) == (kind, b'{"height":null}')


@pytest.mark.parametrize(
    "body",
    [
        {"image": "a string"},
        {"image": io.StringIO("text")},
        {"image": ("\ud800", b"")},
        {"image": ("a", b"", "a/b\r\nX: y")},
        {"image": ("a", b"", None, {"X": "\n"})},
        {"name": "\ud800"},
        {"\ud800": "value"},
        {"name": object()},
    ],
)
def test_what_no_part_can_hold_is_not_sent(run: Runner, serve: Serve, body: object) -> None:
    server = serve(OK)
    with pytest.raises((TypeError, ValueError)) as raised:
        run(server, lambda client: send(client, body))
    assert not isinstance(raised.value, UnicodeError) and server.requests == []


def test_a_path_that_is_not_there(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    server = serve(OK)
    with pytest.raises(FileNotFoundError):
        run(server, lambda client: send(client, {"image": tmp_path / "none"}))
    assert server.requests == []
