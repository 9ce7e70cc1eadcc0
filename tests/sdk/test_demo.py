"""`make demo` runs every example against llama.cpp's server."""

from __future__ import annotations

import pytest

from tests.sdk import demo
from tests.sdk.llama import Llama


def test_the_examples_run_without_an_account(
    llama: Llama, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("OPENAI_BASE_URL", "OPENAI_API_KEY"):  # what the demo sets is gone after the test
        monkeypatch.setenv(name, "")
    demo.show(llama, demo.all_examples())
    printed = capsys.readouterr().out
    headings = [line.removeprefix("--- examples/") for line in printed.splitlines() if line.startswith("--- ")]
    assert headings[0] == "basic.py"
    left_out = {f"{name}.py" for name in demo.ELSEWHERE}
    assert {*headings} | left_out == {path.name for path in demo.EXAMPLES.glob("*.py")}
    assert not {*headings} & left_out
