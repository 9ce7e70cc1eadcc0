"""What `.sdkgen.json` says of how an SDK was made, which nothing is compared with."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app
from generator.version import __version__

DOCUMENT = """\
openapi: 3.1.0
info: {title: Books, version: "1"}
paths:
  /books: {get: {responses: {"200": {description: d, content: {application/json: {schema: {$ref: "b.yaml#/B"}}}}}}}
"""
OPTIONS = ("--spec", "openapi.yaml", "--config", "sdk.yaml", "--output", "sdk")


def run(command: str) -> int:
    return CliRunner().invoke(app, [command, *OPTIONS]).exit_code


def listed() -> dict[str, object]:
    content = json.loads(Path("sdk/.sdkgen.json").read_text("utf-8"))
    return {name: value for name, value in content.items() if name not in ("files", "pending")}


def digest(*names: str) -> str:
    digests = [hashlib.sha256(Path(name).read_bytes()).hexdigest() for name in names]
    both = digests[0] if len(digests) == 1 else hashlib.sha256("".join(digests).encode()).hexdigest()
    return f"sha256:{both}"


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in (("openapi.yaml", DOCUMENT), ("sdk.yaml", "settings: {}\n"), ("b.yaml", "B: {type: string}\n")):
        Path(name).write_text(text, "utf-8")
    assert run("generate") == 0


def test_it_says_the_version_and_the_digests() -> None:
    for _ in range(2):  # the second from memory
        assert listed() == {
            "sdkgen": __version__,
            "document": digest("openapi.yaml", "b.yaml"),
            "configuration": digest("sdk.yaml"),
        }
        assert run("generate") == 0
    Path("openapi.yaml").write_text(DOCUMENT.replace('{$ref: "b.yaml#/B"}', "{type: string}"), "utf-8")
    assert run("generate") == 0
    assert listed()["document"] == digest("openapi.yaml")


def test_check_does_not_compare_it() -> None:
    before = listed()
    Path("openapi.yaml").write_text(f"# A comment.\n{DOCUMENT}", "utf-8")
    assert run("check") == 0 and listed() == before
    assert run("generate") == 0 and listed() != before


def test_line_ends_do_not_count() -> None:
    before = listed()
    Path("openapi.yaml").write_bytes(DOCUMENT.replace("\n", "\r\n").encode())
    assert run("generate") == 0 and listed() == before


def test_an_edit_that_is_recorded_keeps_it() -> None:
    before = listed()
    Path("sdk/_version.py").write_text("MINE = 1\n", "utf-8")
    assert CliRunner().invoke(app, ["keep", "sdk/_version.py", *OPTIONS]).exit_code == 0
    assert listed() == before
