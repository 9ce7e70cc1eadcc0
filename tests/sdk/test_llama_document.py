"""Every operation of a document of llama.cpp's API, called on llama.cpp's own server: the SDK is generated of it.

The document is that of the server written in Python. What llama.cpp's own has not got, it refuses with 404.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.sdk import llama as llama_cpp
from tests.sdk import tiny_model
from tests.sdk.llama import Llama
from tests.small_sdk import PACKAGE, generate

MESSAGES = [{"role": "user", "content": "Hello"}]


@pytest.fixture(scope="module")
def sdk(shared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("llama_document")
    generate(json.loads((shared_folder / "corpus/llama_cpp_server.json").read_text("utf-8")), folder)
    sys.path.insert(0, str(folder))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def embedding_llama(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Llama]:
    """A server for embeddings, which serves nothing else."""
    with llama_cpp.running(tmp_path_factory.mktemp("embedding"), "embeddings") as server:
        yield server


@pytest.fixture
def client(sdk: Any, llama: Llama) -> Iterator[Any]:
    with sdk.Client(base_url=llama.base_url.removesuffix("/v1"), api_key=llama.api_key, max_retries=0) as client:
        yield client


def test_models(client: Any, llama: Llama) -> None:
    assert [model.id for model in client.models.list().data] == [llama.model]


def test_completions(client: Any) -> None:
    completion = client.completions.create(prompt="Hello", max_tokens=5)
    assert len(completion.choices[0].text) == 5
    chunks = list(client.completions.create(prompt="Hello", max_tokens=5, stream=True))
    assert len("".join(chunk.choices[0].text for chunk in chunks)) == 5


def test_chat(client: Any) -> None:
    completion = client.chat.completions.create(messages=MESSAGES, max_tokens=5)
    assert len(completion.choices[0].message.content) == 5
    assert completion.usage.completion_tokens == 5
    chunks = list(client.chat.completions.create(messages=MESSAGES, max_tokens=5, stream=True))
    assert len(chunks) >= 5 and chunks[-1].to_dict()["object"] == "chat.completion.chunk"


def test_embeddings(sdk: Any, embedding_llama: Llama) -> None:
    address = embedding_llama.base_url.removesuffix("/v1")
    with sdk.Client(base_url=address, api_key=embedding_llama.api_key, max_retries=0) as client:
        answer = client.embeddings.create(input=["one", "two"])
    # The document says nothing of this answer.
    assert [item["index"] for item in answer["data"]] == [0, 1]
    one, two = (item["embedding"] for item in answer["data"])
    assert len(one) == len(two) == tiny_model.WIDTH and one != two


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.extras.tokenize.create(input="a"),
        lambda client: client.extras.tokenize.count(input="a"),
        lambda client: client.extras.detokenize(tokens=[1]),
    ],
)
def test_what_the_server_has_not(call: Callable[[Any], Any], client: Any, sdk: Any) -> None:
    with pytest.raises(sdk.NotFoundError, match="File Not Found"):
        call(client)
