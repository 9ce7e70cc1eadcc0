"""docs/many-requests.md shows the files of examples/many_prompts/. tests/project runs them, and all blocks of the page."""

from __future__ import annotations

from tests.readme.page import PROJECT, doc

EXAMPLE = PROJECT / "examples" / "many_prompts"


def test_the_page_shows_every_file_of_the_example() -> None:
    shown = {block.file: block.text for block in doc("many-requests").blocks() if block.file}
    assert shown == {path.name: path.read_text(encoding="utf-8") for path in EXAMPLE.glob("*.py")}
