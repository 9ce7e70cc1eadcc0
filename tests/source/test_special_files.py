"""Documents that are no files: a pipe would wait for its other end, and a device may never end."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics, GenerationStopped
from generator.source import load, read_text

pytestmark = pytest.mark.skipif(os.name != "posix", reason="pipes and devices of POSIX")


def message_about(path: str) -> str:
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        load(path, diagnostics)
    (item,) = diagnostics
    assert item.code.name == "CannotRead" and item.location is not None and item.location.path == path
    return item.message


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert message_about(str(tmp_path / "pipe")).endswith("it is a pipe, not a file")


def test_a_device_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "link.yaml").symlink_to("/dev/zero")
    assert message_about("/dev/zero").endswith("it is a device, not a file")
    assert message_about(str(tmp_path / "link.yaml")).endswith("it is a device, not a file")


def test_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the names of sockets are short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        assert message_about("socket").endswith("it is a socket, not a file")


def test_a_circle_of_links(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    assert "symbolic links" in message_about(str(tmp_path / "a"))


def test_a_name_that_no_file_can_have() -> None:
    assert "too long" in message_about("x" * 5000).lower()
    assert "too long" in message_about("x/" * 5000).lower()


def test_what_the_shell_has_opened_is_read() -> None:
    """`sdkgen generate <(make document)`."""
    read, write = os.pipe()
    try:
        os.write(write, b"openapi: 3.1.0\n")
        os.close(write)
        assert read_text(f"/dev/fd/{read}", Diagnostics()) == "openapi: 3.1.0\n"
    finally:
        os.close(read)


def test_the_empty_device_is_an_empty_file() -> None:
    assert read_text(os.devnull, Diagnostics()) == ""
