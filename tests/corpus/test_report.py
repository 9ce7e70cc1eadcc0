"""What `make corpus` prints of a document."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.corpus.report import Row, rows

_DONE = {"responses": {"204": {"description": "done"}}}


@pytest.mark.skipif(sys.platform == "win32", reason="the cost of a process is read as POSIX has it")
def test_a_row_has_what_a_document_costs(tmp_path: Path) -> None:
    paths = {"/a": {"get": _DONE, "post": _DONE}, "b": {"get": _DONE}}
    written = {"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "paths": paths}
    (tmp_path / "acme.json").write_text(json.dumps(written), "utf-8")
    (row,) = rows(tmp_path)
    assert (row.document, row.operations, row.left_out) == ("acme.json", 2, {"InvalidPath": 1})
    assert row.seconds > 0 and row.memory > 2**20


def test_a_row_is_a_line() -> None:
    row = Row("acme.json", 4, {"InvalidPath": 1, "by the configuration": 2}, 0.5, 3 * 2**20)
    assert str(row).split() == ["acme.json", "4", "0.5", "125.0", "3", *"1 InvalidPath, 2 by the configuration".split()]
    assert str(Row("none.json", 0, {}, 0.5, 2**20)).split() == ["none.json", "0", "0.5", "-", "1", "0"]
