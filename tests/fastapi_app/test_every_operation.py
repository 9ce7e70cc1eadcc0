"""Every operation of a FastAPI app is called through the SDK of the document that it serves, sync and async."""

from __future__ import annotations

import ast
import asyncio
import importlib
import inspect
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import httpx
import pytest

from generator import pipeline
from generator.diagnostics import Diagnostics
from tests.fastapi_app.app import KIND, recorded
from tests.fastapi_app.conftest import CALLER, Sdk
from tests.fastapi_app.loans import LOANS

CHECKS = [
    node.name
    for node in ast.parse(CALLER.read_text(encoding="utf-8")).body
    if isinstance(node, ast.AsyncFunctionDef) and node.name.startswith("check_")
]
KINDS = ("sync", "async")
Checkers: TypeAlias = "Mapping[str, subprocess.Popen[bytes]]"


@dataclass(frozen=True)
class Results:
    """What became of each check of a kind of client, and what was asked of the app meanwhile: verbs with paths."""

    failures: Mapping[str, Exception]
    calls: frozenset[tuple[str, str]]


@pytest.fixture(scope="session", params=KINDS)
def results(request: pytest.FixtureRequest, sdk: Sdk, url: str, checkers: Checkers) -> Results:
    """All checks on one client, while the type checkers are at work."""
    kind: str = request.param
    LOANS.clear()
    caller = importlib.import_module(f"caller_{kind}")
    client = sdk.client(kind, base_url=url, max_retries=0, default_headers={KIND: kind})
    failures = asyncio.run(_run_all(caller, client))
    return Results(failures, frozenset((verb, path) for who, verb, path in recorded.calls if who == kind))


async def _run_all(caller: Any, client: Any) -> dict[str, Exception]:
    failures: dict[str, Exception] = {}
    for name in CHECKS:
        try:
            outcome = getattr(caller, name)(client)
            if inspect.isawaitable(outcome):
                await outcome
        except Exception as error:
            failures[name] = error
    closed = client.close()
    if inspect.isawaitable(closed):
        await closed
    return failures


@pytest.mark.parametrize("check", CHECKS)
def test_a_caller(check: str, results: Results) -> None:
    if check in results.failures:
        raise results.failures[check]


def test_no_operation_is_left_out(results: Results, url: str) -> None:
    document = httpx.get(f"{url}/openapi.json", trust_env=False).json()
    operations = [(verb, path) for path, item in document["paths"].items() for verb in item]
    assert len(operations) >= 50
    assert [item for item in operations if not _is_called(*item, results)] == []


def _is_called(verb: str, path: str, results: Results) -> bool:
    pattern = re.compile(re.sub(r"\\{.*?\\}", "[^/]+", re.escape(path)))
    return any(verb == own and pattern.fullmatch(sent) for own, sent in results.calls)


def test_nothing_is_lost(sdk: Sdk) -> None:
    assert [str(item) for item in sdk.diagnostics if item.severity.value != "note"] == []


def test_an_app_within_the_app_has_a_document_of_its_own(url: str) -> None:
    request = pipeline.Request(f"{url}/branch/openapi.json", None, (), Path("branch"), None, None)
    inspected = pipeline.inspect(request, Diagnostics())
    assert [option.default for option in inspected.options if option.name == "base_url"] == [f'"{url}/branch"']
    answer = httpx.get(f"{url}/branch/shelves/a%20b", trust_env=False).json()
    assert (inspected.client.name, answer) == ("Branch", {"shelf": "a b"})


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_callers_pass_a_type_checker(checker: str, sdk: Sdk, checkers: Checkers) -> None:
    assert checkers[checker].wait() == 0, (sdk.folder / f"{checker}.log").read_text(encoding="utf-8")
