"""docs/adopt.md: its commands give an SDK, and it names every diagnostic."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app
from generator.diagnostics.codes import Adopt, codes_of
from tests.adopt import bookshop
from tests.conftest import PROJECT

TEXT = (PROJECT / "docs" / "adopt.md").read_text("utf-8")


def test_its_commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = re.findall(r"^```sh\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)
    bookshop.write(tmp_path / "installed")
    monkeypatch.syspath_prepend(str(tmp_path / "installed"))
    monkeypatch.chdir(tmp_path)
    Path("openapi.json").write_text(json.dumps(bookshop.document()), "utf-8")
    for line in block.splitlines():
        program, *command = shlex.split(line.partition(">")[0])
        result = CliRunner().invoke(app, command)
        assert program == "sdkgen" and result.exit_code == 0, result.stderr
        if ">" in line:
            Path(line.partition(">")[2].strip()).write_text(result.stdout, "utf-8")
    assert Path("generated/bookshop/resources/books/reviews.py").is_file()


def test_it_names_what_cannot_be_recovered() -> None:
    codes = {code.name for code in codes_of(Adopt)} - {"NotAnSDK", "OperationNotInSDK"}
    assert {name for name in re.findall(r"^\| `(\w+)` \|", TEXT, re.MULTILINE)} & {*codes} == codes
