"""Documents that attack a generator: each gives what `cases/index.json` says, and nothing of it ever runs or escapes."""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from tests.hostile.building import Outcome, build, check_outcome, import_failures, install

FOLDER = Path(__file__).parent / "cases"
CASES = json.loads((FOLDER / "index.json").read_text("utf-8"))
EXPECTED: Mapping[str, str] = {case["file"]: case["expect"] for case in CASES}
GROUPS = sorted({case["group"] for case in CASES if case["expect"] != "error"})


@cache
def outcome(file: str) -> Outcome:
    return build(FOLDER / file, package=Path(file).stem)


@pytest.mark.parametrize("file", EXPECTED)
def test_outcome(file: str) -> None:
    found = outcome(file)
    check_outcome(found)
    if EXPECTED[file] == "error":
        assert found.files is None
    if EXPECTED[file] == "safe":
        assert not found.errors
    assert all(item.location and item.location.path == str(FOLDER / file) for item in found.diagnostics)


@pytest.mark.parametrize("group", GROUPS)
def test_import(group: str, tmp_path: Path) -> None:
    packages = []
    for case in CASES:
        found = outcome(case["file"]) if case["group"] == group else None
        if found is not None and found.files is not None:
            packages.append(Path(case["file"]).stem)
            install(found.files, tmp_path / "sdks" / packages[-1])
    assert packages
    assert import_failures(tmp_path / "sdks", packages, tmp_path / "empty") == {}


def test_a_remote_reference_is_not_fetched(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        text = (FOLDER / "ref_remote_http.yaml").read_text("utf-8")
        port = server.getsockname()[1]
        document = tmp_path / "openapi.yaml"
        document.write_text(text.replace("127.0.0.1:9/", f"127.0.0.1:{port}/"), "utf-8")
        assert {item.code.name for item in build(document).errors} == {"RemoteReference"}
        with pytest.raises(BlockingIOError):
            server.accept()


def test_templates_in_texts_stay_texts() -> None:
    files = outcome("inj_jinja.yaml").files
    assert files is not None
    method = next(text for path, text in files.items() if path.parts == ("resources", "things.py"))
    assert "{{ 7*7 }} {% include '/etc/passwd' %}" in method
