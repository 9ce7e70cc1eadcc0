"""A pipeline that does what a test says, in place of the real one: these tests are about options, output and exit codes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped
from generator.diagnostics.code import ErrorCode, WarningCode
from generator.emit import Report, compare, write
from generator.files import Files
from generator.inspection import (
    BY_CONFIGURATION,
    InspectedMethod,
    InspectedModel,
    InspectedOption,
    InspectedResource,
    InspectedServer,
    Inspection,
    Tally,
)


class Codes:
    """Codes of a stage that is none."""

    Broken = ErrorCode("", "")
    Odd = WarningCode("", "")


@dataclass(frozen=True)
class Request:
    """The same fields as the real one has; a test of the real pipeline holds the two together."""

    spec: str
    config: str | None
    overlays: tuple[str, ...]
    output: Path
    package: str | None
    templates: Path | None
    allow_remote: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    project: bool = False
    version: str | None = None


@dataclass
class Pipeline:
    """What the stages find and give, and what they were asked."""

    files: Files = field(default_factory=lambda: {PurePosixPath("__init__.py"): "x = 1\n"})
    found: list[Diagnostic] = field(default_factory=list)
    action: Callable[[], None] = lambda: None
    requests: list[Request] = field(default_factory=list)
    tally: Tally = Tally(5, 1, (("Odd", 2), (BY_CONFIGURATION, 1)), "Acme", "httpx2")

    def build(self, request: Request, diagnostics: Diagnostics) -> Files:
        self.requests.append(request)
        for diagnostic in self.found:
            diagnostics.add(diagnostic)
        self.action()
        if diagnostics.has_errors:
            raise GenerationStopped
        return self.files

    def generate(self, request: Request, diagnostics: Diagnostics, *, force: bool = False) -> Report:
        return replace(write(self.build(request, diagnostics), request.output, force=force), tally=self.tally)

    def check(self, request: Request, diagnostics: Diagnostics) -> Report:
        return compare(self.build(request, diagnostics), request.output)

    def inspect(self, request: Request, diagnostics: Diagnostics) -> Inspection:
        self.build(request, diagnostics)
        method = InspectedMethod(
            "create", "post /completions", "CompletionCreateParams", "Completion or Stream", "the path", "stream"
        )
        resource = InspectedResource("completions", (method,), ())
        model = InspectedModel("Completion", "types.completion", "the component's name")
        key = InspectedOption("api_key", True, "ACME_API_KEY", None, "bearer token")
        url = InspectedOption("base_url", False, "ACME_BASE_URL", '"https://acme.example"', None)
        servers = (InspectedServer("live", "https://acme.example"), InspectedServer("test", "https://test.example"))
        return Inspection(InspectedResource("client", (), (resource,)), (model,), (key, url), servers)

    def starting_configuration(self, spec: str, diagnostics: Diagnostics, allow_remote: tuple[str, ...] = ()) -> str:
        self.build(Request(spec, None, (), Path(), None, None, allow_remote), diagnostics)
        return "resources: {}\n"


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Pipeline:
    """The stand-in; the current folder is an empty one."""
    import generator

    stand_in = Pipeline()
    module: Any = ModuleType("generator.pipeline")
    module.Request = Request
    for name in ("generate", "check", "inspect", "starting_configuration"):
        setattr(module, name, getattr(stand_in, name))
    monkeypatch.setitem(sys.modules, "generator.pipeline", module)
    monkeypatch.setattr(generator, "pipeline", module, raising=False)
    monkeypatch.chdir(tmp_path)
    return stand_in


@pytest.fixture
def run(pipeline: Pipeline) -> Callable[..., Result]:
    """Runs the command line in this process."""
    return lambda *arguments: CliRunner().invoke(app, list(arguments), prog_name="sdkgen")


@pytest.fixture
def error() -> Diagnostic:
    return Diagnostic(Codes.Broken, "something is wrong")
