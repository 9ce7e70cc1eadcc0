"""A document from a URL: read from a real server on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread

import pytest

from generator import source
from generator.diagnostics import Diagnostics, GenerationStopped
from tests.small_documents import brief

_PAGES = {
    "/api.yaml": b"a: 1\nb: no",
    "/api.json": b'{"a": [1]}',
    "/broken.yaml": b"a: [",
    "/refs.yaml": b"a: {$ref: b.yaml}",
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = _PAGES.get(self.path, b"")
        self.send_response(302 if self.path == "/moved" else 200 if body else 404)
        self.send_header("Location", "/api.yaml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the output belongs to the tests."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Handler) as found:
        thread = Thread(target=found.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{found.server_port}"
        found.shutdown()
        thread.join()


def test_yaml_json_and_redirects(server: str) -> None:
    assert source.load(f"{server}/api.yaml", Diagnostics()).root == {"a": 1, "b": "no"}
    assert source.load(f"{server}/api.json", Diagnostics()).root == {"a": [1]}
    assert source.load(f"{server}/moved", Diagnostics()).root == {"a": 1, "b": "no"}


def test_places_show_the_url(server: str) -> None:
    loaded = source.load(f"{server}/api.yaml", Diagnostics())
    assert str(loaded.locate("/b")) == f"{server}/api.yaml:2:1"


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/gone.yaml", "1:1 CannotRead"),
        ("/broken.yaml", "1:5 InvalidYAML /a/0"),
        ("/refs.yaml", "1:5 RemoteReference /a/$ref"),
    ],
)
def test_what_goes_wrong_is_an_error(server: str, path: str, fault: str) -> None:
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load(server + path, diagnostics)
    assert brief(diagnostics) == [fault]


def test_a_server_that_is_not_there_is_an_error() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load("http://127.0.0.1:9/api.yaml", diagnostics)
    assert brief(diagnostics) == ["1:1 CannotRead"]
