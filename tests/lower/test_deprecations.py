"""What a document says about a deprecation reaches whoever calls, reads or upgrades."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator.cli.commands import app
from tests.small_sdk import PACKAGE, document, generate, operation, run

MESSAGE = "x-deprecated-message"


def books(**extra: object) -> dict[str, object]:
    return document({}, {"/books": {"get": operation({"type": "string"}, **extra)}})


@pytest.mark.parametrize(
    ("extra", "config", "said"),
    [
        ({MESSAGE: "Use\n`shelves`."}, {}, "Use `shelves`."),
        ({"x-stainless-deprecation-message": "Use shelves."}, {}, "Use shelves."),
        ({"deprecated": True, MESSAGE: "The document."}, {"deprecated": "Mine."}, "Mine."),
        ({"deprecated": True, MESSAGE: " "}, {}, "deprecated"),
    ],
)
def test_a_call_warns_with_the_words(
    tmp_path: Path, extra: dict[str, object], config: dict[str, object], said: str
) -> None:
    method = {"endpoint": "get /books", **config}
    generate(books(**extra), tmp_path, {"resources": {"books": {"methods": {"list": method}}}})
    program = f"""
import warnings
from {PACKAGE} import Small
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    try:
        Small(max_retries=0).books.list()
    except Exception:
        pass
print([str(item.message) for item in caught if item.category is DeprecationWarning])
print(Small.__init__ and (type(Small().books).list.__doc__ or ""))
"""
    warned, *docs = run(program, tmp_path).splitlines()
    assert warned == str([said])
    assert (f"Deprecated: {said}" in docs) is (said != "deprecated")


def test_a_message_that_is_no_text_is_reported(tmp_path: Path) -> None:
    (report,) = generate(books(**{MESSAGE: ["use shelves"]}), tmp_path)
    assert report.code.name == "WrongType" and report.location is not None and report.location.pointer.endswith(MESSAGE)


def test_diff_and_changelog_have_the_words(tmp_path: Path) -> None:
    for name, extra in (("old", {}), ("new", {MESSAGE: "Use shelves."}), ("other", {MESSAGE: "Use racks."})):
        (tmp_path / f"{name}.json").write_text(json.dumps(books(**extra)), "utf-8")

    def diff(old: str, new: str, *options: str) -> str:
        return CliRunner().invoke(app, ["diff", str(tmp_path / old), str(tmp_path / new), *options]).stdout

    assert "compatible[method-deprecated]: `client.books.list` is deprecated: Use shelves.\n" in diff(
        "old.json", "new.json"
    )
    assert "docs[docs-changed]: `client.books.list`" in diff("new.json", "other.json")
    changelog = diff("old.json", "new.json", "--changelog")
    assert "### Deprecated\n\n- `client.books.list` is deprecated: Use shelves." in changelog
    assert "### Changed\n\n- `client.books.list` is not deprecated any more" in diff(
        "new.json", "old.json", "--changelog"
    )
