"""Files, encodings, standard input and places."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator import source
from generator.diagnostics import Diagnostics, GenerationStopped
from tests.small_documents import brief, load


def _load_bytes(folder: Path, data: bytes, name: str = "api.yaml") -> tuple[dict[str, object] | None, list[str]]:
    diagnostics, file = Diagnostics(), folder / name
    file.write_bytes(data)
    try:
        return dict(source.load(str(file), diagnostics).root), brief(diagnostics)
    except GenerationStopped:
        return None, brief(diagnostics)


@pytest.mark.parametrize("name", ["api.yaml", "api.json"])
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, name: str) -> None:
    assert _load_bytes(tmp_path, b'\xef\xbb\xbf{"a": "\xc3\xa9"}', name) == ({"a": "é"}, [])


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ("a: café\n".encode("latin-1"), "1:7 NotUTF8"),
        (b"a: 1\nb: \xff", "2:4 NotUTF8"),
        ("a: 1".encode("utf-16"), "1:1 NotUTF8"),
    ],
)
def test_another_encoding_is_a_located_error(tmp_path: Path, data: bytes, fault: str) -> None:
    assert _load_bytes(tmp_path, data) == (None, [fault])


@pytest.mark.parametrize("path", ["gone.yaml", ".", "a\0b"])
def test_what_cannot_be_read_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    monkeypatch.chdir(tmp_path)
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load(path, diagnostics)
    assert brief(diagnostics) == ["1:1 CannotRead"]


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"a: 1\nb: 2")))
    loaded = source.load("-", Diagnostics())
    assert loaded.root == {"a": 1, "b": 2}
    assert str(loaded.locate("/b")) == "<stdin>:2:1"


def test_a_place_that_does_not_exist_is_that_of_its_nearest_ancestor() -> None:
    loaded, _ = load("a:\n  - b: 1\n    c: 2\n")
    for pointer in ("/a/0/c", "/a/0/c/d/e"):
        location = loaded.locate(pointer)
        assert (str(location), location.pointer) == ("api.yaml:3:5", "/a/0/c")
    assert loaded.locate("/a/7").pointer == "/a"
    assert loaded.locate("/a/x").pointer == "/a"
    assert loaded.locate("/z").pointer == ""


def test_slashes_and_tildes_in_keys_are_escaped_in_pointers() -> None:
    loaded, _ = load("paths:\n  /a/b~c:\n    get: {}\n")
    assert str(loaded.locate("/paths/~1a~1b~0c/get")) == "api.yaml:3:5"


def test_what_a_document_says_cannot_steer_the_terminal() -> None:
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        source.load_text('{"\\u001b[2J": 1, "\\u001b[2J": 2}', "a.json", diagnostics)
    (item,) = diagnostics
    assert "\x1b" not in str(item)
    assert "\\x1b[2J" in item.message
