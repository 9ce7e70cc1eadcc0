"""Forks beside first uses: what another thread loads or builds is whole in the child, and no lock is held there."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any, ClassVar

import anyio
import pytest
from pydantic import model_validator
from pydantic_core import core_schema

from generator.runtime import parsing
from generator.runtime.first_use import FirstUse, cached_property, first_use
from generator.runtime.models import BaseModel
from generator.runtime.parsing import Mode, json_parser
from tests.http_library import httpx
from tests.runtime import sdk
from tests.runtime.forking import FORK, in_fork

HTTP_CORE = httpx.__name__.replace("httpx", "httpcore")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *arguments], capture_output=True, text=True)


@FORK
@pytest.mark.parametrize(
    ("module", "kind"),
    [
        (httpx.__name__, "sync"),  # while the client's class loads
        ("tests.runtime.sdk.resources.completions", "sync"),  # while a resource does
        (HTTP_CORE, "sync"),  # while the HTTP client is made
        ("pydantic_core._pydantic_core", "sync"),  # while a validator is built
        ("tests.runtime.sdk.resources.completions", "async"),
        ("anyio._backends._asyncio", "async"),  # while the first connection is
        ("pydantic.main", "module"),  # while the caller's own statement imports a module of the SDK
    ],
)
def test_a_child_forked_in_the_middle_of_an_import_can_call(module: str, kind: str) -> None:
    done = run("tests.runtime.fork_at_import", module, kind)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio"])
def test_calls_load_modules_on_first_use_alone(kind: str) -> None:
    done = run("tests.runtime.imports_outside", kind)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


@pytest.mark.parametrize("kind", ["sync", "asyncio", "trio", "aiohttp"])
def test_a_request_loads_nothing_once_its_resource_was_touched(kind: str) -> None:
    done = run("tests.runtime.first_request", kind)
    assert (done.stdout.strip(), done.stderr) == ("[]", "")


def test_warming_up_builds_what_calls_use() -> None:
    class Warm(BaseModel):
        name: str

    async def warm() -> None:
        async with sdk.AsyncAcme(api_key="k") as client:
            await client.warm_up(Warm)
            assert client._connections._own

    with sdk.Acme(api_key="k") as client:
        assert not client._connections._own
        client.warm_up(Warm, list[Warm])
        assert client._connections._own and (list[Warm], "body") in parsing._parsers
    built = parsing._parsers[Warm, "body"]
    assert json_parser(Warm, "body") is built and built.__qualname__.startswith("_with_second_reading")
    anyio.run(warm)
    with pytest.raises(RuntimeError, match="has been closed"):
        client.warm_up()


def test_what_cannot_be_made_ready_is_told_by_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://[::1")
    with sdk.Acme(api_key="k") as client:
        create = client.completions.create
        with pytest.raises(ValueError, match="HTTPS_PROXY"):
            create(model="m", prompt="p")


def beside(work: Callable[[], object], then: Callable[[], object]) -> None:
    """Run `work` in a thread, `then` here, and wait for the thread."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    then()
    thread.join(60)
    assert not thread.is_alive()


@FORK
def test_a_fork_waits_until_no_other_thread_is_inside() -> None:
    inside, forking = threading.Event(), threading.Event()
    steps: list[str] = []

    def step() -> None:
        with first_use:
            inside.set()
            forking.wait(60)
            with first_use:
                steps.append("first")
            steps.append("second")

    def fork() -> None:
        inside.wait(60)
        os.register_at_fork(before=forking.set)
        assert in_fork(lambda: steps) == "['first', 'second']"

    beside(step, fork)


@FORK
def test_a_fork_inside_waits_for_nobody() -> None:
    def child() -> object:
        with first_use:
            return "made"

    with first_use:
        assert in_fork(child) == "made"
        assert in_fork(lambda: in_fork(child)) == "made"
    assert in_fork(child) == "made"


def test_threads_do_not_wait_for_each_other() -> None:
    both, gate = threading.Barrier(2, timeout=60), FirstUse("sdk")

    def step() -> None:
        with gate:
            both.wait()

    beside(step, step)


@FORK
def test_a_fork_beside_a_property_that_is_being_made() -> None:
    inside, forking = threading.Event(), threading.Event()

    class Owner:
        @cached_property
        def value(self) -> list[str]:
            inside.set()
            forking.wait(60)
            return [threading.current_thread().name]

    owner, other = Owner(), Owner()

    def fork() -> None:
        inside.wait(60)
        os.register_at_fork(before=forking.set)
        assert in_fork(lambda: (len(owner.value), len(other.value))) == "(1, 1)"

    beside(lambda: owner.value, fork)
    assert owner.value is owner.value and isinstance(Owner.value, cached_property)


def test_a_property_that_threads_make_at_once_is_one() -> None:
    both = threading.Barrier(2, timeout=60)
    values: list[object] = []

    class Owner:
        @cached_property
        def value(self) -> object:
            both.wait()
            return object()

    owner = Owner()
    beside(lambda: values.append(owner.value), lambda: values.append(owner.value))
    assert values[0] is values[1] is owner.value


@FORK
def test_a_fork_beside_a_model_that_is_being_built() -> None:
    class Slow:
        inside: ClassVar[threading.Event] = threading.Event()
        forking: ClassVar[threading.Event] = threading.Event()

        @classmethod
        def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> core_schema.CoreSchema:
            cls.inside.set()
            cls.forking.wait(60)
            return core_schema.any_schema()

    class Held(BaseModel):
        slow: Slow

    class Other(BaseModel):
        name: str

    Held.__annotations__["slow"] = Slow  # a local class, which no name in the module leads to

    def fork() -> None:
        Slow.inside.wait(60)
        os.register_at_fork(before=Slow.forking.set)
        assert in_fork(lambda: Other(name="n").name) == "n"

    beside(lambda: Held.model_rebuild(_types_namespace={"Slow": Slow}), fork)


@FORK
@pytest.mark.parametrize("mode", ["body", "event", "strict"])
def test_a_fork_beside_a_parser_s_first_use(mode: Mode) -> None:
    inside, forking = threading.Event(), threading.Event()
    parsed: list[object] = []

    class Slow(BaseModel):
        @model_validator(mode="after")
        def wait(self) -> Slow:
            inside.set()
            forking.wait(60)
            return self

    def fork() -> None:
        inside.wait(60)
        os.register_at_fork(before=forking.set)
        assert in_fork(lambda: len(parsed)) == "1"

    beside(lambda: parsed.append(json_parser(Slow, mode)(b"{}")), fork)
    assert type(parsed[0]) is Slow


def test_a_parser_is_plain_after_its_first_use() -> None:
    first = json_parser(list[complex], "event")
    assert json_parser(list[complex], "event") is first
    assert first(b"[]") == []
    plain = json_parser(list[complex], "event")
    assert plain is not first and plain(b"[]") == first(b"[]") == [] and json_parser(list[complex], "event") is plain
