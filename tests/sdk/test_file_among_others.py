"""A property of a multipart form that may be a file or something else: a reference to a file, for example."""

from __future__ import annotations

import importlib
import io
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.runtime.server import Server
from tests.small_sdk import PACKAGE, document, generate, ref

FILE = {"type": "string", "format": "binary"}
REFERENCE: Any = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}}
FORM: Any = {
    "type": "object",
    "required": ["prompt"],
    "properties": {
        "prompt": {"type": "string"},
        "image": {"anyOf": [FILE, ref("Reference")]},
        "mask": {"oneOf": [FILE, {"type": "string", "enum": ["none", "all"]}, {"type": "null"}, ref("Reference")]},
    },
}
CONTENT = {"application/json": {"schema": ref("Reference")}, "multipart/form-data": {"schema": FORM}}
DOCUMENT = document(
    {"Reference": REFERENCE},
    {"/videos": {"post": {"requestBody": {"content": CONTENT}, "responses": {"204": {"description": "ok"}}}}},
)
RESOURCES = {"videos": {"methods": {"create": "post /videos"}, "models": {"reference": "Reference"}}}
CLEAN = {"organization": {"name": "shop"}, "resources": RESOURCES}
COMPATIBLE = {**CLEAN, "targets": {"python": {"package_name": PACKAGE}}}
DONE = b"HTTP/1.1 204 No Content\r\n\r\n"


@pytest.fixture(scope="module", params=[CLEAN, COMPATIBLE], ids=["clean", "compatible"])
def folder(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("file_among_others")
    generate(DOCUMENT, folder, request.param)
    return folder


@pytest.fixture
def client(folder: Path) -> Iterator[Any]:
    server = Server([DONE])
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        with importlib.import_module(PACKAGE).Shop(base_url=server.url) as client:
            client.server = server
            yield client
        for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
            del sys.modules[name]
    server.close()


@pytest.mark.parametrize("name", [None, "a.png"])
@pytest.mark.parametrize("content", [bytes, io.BytesIO])
def test_a_file_is_sent_as_one(client: Any, name: str | None, content: Callable[[bytes], object]) -> None:
    image = content(b"PNG") if name is None else (name, content(b"PNG"), "image/png")
    client.videos.create(prompt="x", image=image, mask="none")
    body = client.server.requests[0].body
    assert body.count(b"\r\n\r\nPNG\r\n") == body.count(b"filename=") == body.count(b'name="image"') == 1
    assert (b'filename="a.png"' in body) is (name is not None)
    assert b'name="mask"\r\n\r\nnone\r\n' in body


def test_the_other_value_is_sent_as_before(client: Any) -> None:
    client.videos.create(prompt="x", image={"id": "7"})
    body = client.server.requests[0].body
    assert b"filename" not in body and b"7" in body


def test_the_types_say_so(folder: Path) -> None:
    params = (folder / PACKAGE / "types/video_create_params.py").read_text("utf-8")
    members = re.findall(r"FileTypes \|[^\n]*Reference", params)
    assert len(members) == 2 and not re.search(r"\bstr \|", params.partition("class ")[2])
