"""`sdkgen explain`: what a code means, and all of them."""

from __future__ import annotations

import json

import pytest

from generator.diagnostics.codes import CODES
from tests.cli.test_process import start


@pytest.mark.parametrize("name", ["DanglingReference", "danglingreference", "Dangling/Reference"])
def test_one_code(name: str) -> None:
    shown = start("explain", name)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout == (
        "warning[DanglingReference]: A reference leads to nothing.\n  what to do: Correct it, or add what it names.\n"
    )


def test_all_codes() -> None:
    lines = start("explain").stdout.splitlines()
    assert [line.split()[0] for line in lines if line.startswith("  ")] == list(CODES)


def test_as_json() -> None:
    (found,) = json.loads(start("explain", "UnknownKey", "--format", "json").stdout)
    assert found.keys() == {"code", "severity", "stage", "meaning", "remedy"}
    assert (found["code"], found["severity"], found["stage"]) == ("UnknownKey", "warning", "configure")
    assert [item["code"] for item in json.loads(start("explain", "--format", "json").stdout)] == list(CODES)


def test_a_code_that_there_is_not() -> None:
    shown = start("explain", "DanglingRefrence")
    assert (shown.returncode, shown.stdout) == (2, "")
    assert "did you mean DanglingReference?" in shown.stderr
