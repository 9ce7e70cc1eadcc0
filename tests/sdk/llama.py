"""Runs llama.cpp's server for the length of a test session."""

from __future__ import annotations

import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.sdk import tiny_model


@dataclass(frozen=True)
class Llama:
    """Where the server answers, the key that it asks for, and the name of its model."""

    base_url: str
    api_key: str
    model: str


@contextmanager
def running(folder: Path, *purpose: str) -> Iterator[Llama]:
    """A server with a model of its own, ended when the block is left. The name of its model is drawn anew each time.

    `purpose` is `embeddings` for a server of those.
    """
    model_file = folder / "tiny.gguf"
    tiny_model.write(model_file)
    name, api_key = f"tiny-{uuid.uuid4().hex}", uuid.uuid4().hex
    program = Path(__file__).with_name("llama_server.py")
    with (folder / "llama.log").open("w") as log:
        process = subprocess.Popen(
            [sys.executable, str(program), str(model_file), name, api_key, *purpose],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address, (folder / "llama.log").read_text()
        llama = Llama(f"{address}/v1", api_key, name)
        _check_that_it_is_ours(llama)
        yield llama
    finally:
        _end(process)


def _check_that_it_is_ours(llama: Llama) -> None:
    headers = {"Authorization": f"Bearer {llama.api_key}"}
    answer = httpx.get(f"{llama.base_url}/models", headers=headers, timeout=30, trust_env=False)
    assert [model["id"] for model in answer.json()["data"]] == [llama.model]


def _end(process: subprocess.Popen[str]) -> None:
    """Closes the standard input that the process waits for; kills this one process if that does not end it."""
    try:
        process.communicate(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
