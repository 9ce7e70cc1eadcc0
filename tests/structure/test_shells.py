"""The sync and the async client are the same code but for `async` and `await`: whoever mends one mends the other."""

from __future__ import annotations

from difflib import unified_diff
from pathlib import Path

import pytest

from tests.structure.modules import PROJECT, RUNTIME
from tests.structure.shells import parts, plain

GENERATED = [PROJECT / "generated/_client.py", *sorted((PROJECT / "generated/resources").glob("*.py"))]
FILES = sorted(RUNTIME.glob("*.py")) + GENERATED
# Where the two sides differ by more than that, and why.
DIFFERENCES = {
    "APIClient": "says which of the two it is",
    "APIClient._credentials": "a key may come from a coroutine, which is awaited, or from a function, which is not",
    "_sleep": "on whichever async library runs",
    "Stream.__init__": "a generator is started by `next`, an async one by hand, since a constructor cannot await",
    "Stream.close": "Python says by another exception that a generator is running",
    "APIResponse.content": "a property cannot await: there is none on the async side",
    "BinaryAPIResponse.content": "a property cannot await: the async one needs what has been read",
    "drain": "a blocking read ends by its own timeout, an async one by a cancel scope",
    "APIResponse": "`aclose`, as async libraries call it, is `close`",
    "Connections.__init__": "those of the sync client belong to a process, those of the async one to an event loop",
    "Connections.current": "the same",
    "Connections.send": "the same, and asyncio's message about another loop is explained",
    "Connections.close": "the same",
    "Connections._leave_to_the_parent": "a forked child has another loop anyway",
}


def sides(file: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The parts of a file that have both a sync and an async side, by the name that both have."""
    first: dict[str, str] = {}
    second: dict[str, str] = {}
    for name, text in parts(file.read_text(encoding="utf-8")).items():
        # A second name for the same, such as `close` beside `aclose`, comes after it.
        (second if plain(name) in first else first).setdefault(plain(name), text)
    kept = {name.split(".")[0] for name in second}
    return {name: text for name, text in first.items() if name.split(".")[0] in kept}, second


def both_files(file: Path) -> tuple[dict[str, str], dict[str, str]]:
    """All parts of `sync_x.py` and of `async_x.py`."""
    other = file.with_name(f"a{file.name}")
    one, another = (parts(path.read_text(encoding="utf-8")) for path in (file, other))
    return {plain(name): text for name, text in one.items()}, {plain(name): text for name, text in another.items()}


PAIRS = {
    file.relative_to(PROJECT).as_posix(): both_files(file) if file.name.startswith("sync_") else sides(file)
    for file in FILES
}


@pytest.mark.parametrize("file", [name for name, (_, other) in PAIRS.items() if other])
def test_both_sides_are_the_same_but_for_async_and_await(file: str) -> None:
    sync_side, async_side = PAIRS[file]
    for name in sorted(sync_side.keys() | async_side.keys()):
        one, another = (side.get(name, "").splitlines() for side in (sync_side, async_side))
        difference = "\n".join(unified_diff(one, another, "sync", "async", lineterm=""))
        assert not difference or name in DIFFERENCES, f"{name}:\n{difference}"


def test_what_differs_still_does() -> None:
    different = {
        name
        for one, another in PAIRS.values()
        for name in one.keys() | another.keys()
        if one.get(name) != another.get(name)
    }
    assert DIFFERENCES.keys() <= different


def test_there_is_much_to_compare() -> None:
    compared = {Path(name).name: len(other) for name, (_, other) in PAIRS.items() if other}
    wanted = {
        "sync_client.py",
        "sync_verbs.py",
        "streaming.py",
        "api_response.py",
        "response_managers.py",
        "resource.py",
    }
    assert wanted | {"sse.py", "_client.py", "completions.py"} <= compared.keys()
    assert sum(compared.values()) > 80
