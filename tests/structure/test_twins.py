"""The sync client is made from the async one, so that whoever mends one mends the other."""

from __future__ import annotations

import ast
from difflib import unified_diff
from pathlib import Path

import pytest

from tests.structure.modules import PROJECT, RUNTIME
from tests.structure.twins import made_files, made_of, sync_text

MADE = made_files()
GENERATED = [PROJECT / "generated/_client.py", *sorted((PROJECT / "generated/resources").glob("*.py"))]


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_a_sync_module_is_what_is_made_of_the_async_one(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    made = made_of(MADE[path])
    difference = unified_diff(text.splitlines(), made.splitlines(), path.name, "as it is made", lineterm="")
    assert text == made, "\n".join([*difference, "`make twins` writes it."])


def test_every_sync_module_is_made() -> None:
    assert sorted(RUNTIME.glob("sync_*.py")) == sorted(MADE)


@pytest.mark.parametrize("path", MADE, ids=lambda path: path.name)
def test_nothing_of_the_async_side_is_left(path: Path) -> None:
    """But for the words of the other side itself: its modules' names in a header, and what shared modules are called."""
    code = ast.unparse(ast.parse(made_of(MADE[path])))  # without comments
    for word in ("await", "async", "Async", "Awaitable", "aclose"):
        assert word not in code.replace("is_async", ""), word


@pytest.mark.parametrize("path", GENERATED, ids=lambda path: path.name)
def test_generated_classes_differ_by_async_and_await_only(path: Path) -> None:
    """Templates write both; what they write is held to the same rules, but for the docstring of the class."""
    text = path.read_text(encoding="utf-8")
    nodes = {node.name: node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)}
    for name, node in nodes.items():
        if name.startswith("Async"):
            made = sync_text(ast.get_source_segment(text, node) or "")
            (twin,) = ast.parse(made).body
            assert isinstance(twin, ast.ClassDef)
            assert _code(twin) == _code(nodes[twin.name])


def _code(node: ast.ClassDef) -> str:
    body = [item for item in node.body if not isinstance(item, ast.Expr)]
    return ast.unparse(ast.ClassDef(node.name, node.bases, node.keywords, body, node.decorator_list))


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("async for item in items():\n    yield item\n", "yield from items()\n"),
        ("async for item in items():\n    yield item, 1\n", "for item in items():\n    yield item, 1\n"),
        ("    aclose = close\n", ""),
        ("value: AsyncIterator[Awaitable[list[dict[str, int]]]]\n", "value: Iterator[list[dict[str, int]]]\n"),
        ("from .async_client import AsyncAPIClient\n", "from .sync_client import SyncAPIClient\n"),
        ("# An async iterator; leave its `async with` block.\n", "# An iterator; leave its `with` block.\n"),
        ("# An async stream of the async client.\n", "# A stream of the sync client.\n"),
    ],
)
def test_a_rule(written: str, made: str) -> None:
    assert sync_text(written) == made
