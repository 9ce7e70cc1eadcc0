"""Each operation of the corpus makes the requests that its document describes, with all and with the required arguments.

Here are a few small documents; `make corpus` does the same with all of them (`python -m tests.corpus.wire.proof`).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.wire.proof import prove


@pytest.mark.parametrize("name", ["museum.yaml", "ollama.yaml"])
def test_requests_are_what_the_document_says(name: str, shared_folder: Path, tmp_path: Path) -> None:
    proof = prove(shared_folder / "corpus" / name, tmp_path)
    assert proof.differences == {}, str(proof)
    assert proof.calls > 0
