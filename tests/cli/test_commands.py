"""Options reach the pipeline, results reach stdout, and exit codes say what happened."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest
from typer.testing import Result

from generator.diagnostics import Diagnostic, Location
from generator.inspection import Tally
from tests.cli.conftest import Codes, Pipeline, Request

Run = Callable[..., Result]

WARNING = Diagnostic(Codes.Odd, "this is odd", Location("spec.yaml", 3, 5, "/paths"), "say it otherwise")
WARNING_JSON = {
    "path": "spec.yaml",
    "line": 3,
    "column": 5,
    "severity": "warning",
    "code": "Odd",
    "message": "this is odd",
    "pointer": "/paths",
    "hint": "say it otherwise",
}


def test_defaults(run: Run, pipeline: Pipeline) -> None:
    assert run("generate").exit_code == 0
    assert pipeline.requests == [Request("spec/openapi.yaml", None, (), Path("generated"), None, None)]
    assert Path("generated/__init__.py").read_text() == "x = 1\n"


def test_the_default_configuration_is_used_where_it_exists_and_can_be_turned_off(run: Run, pipeline: Pipeline) -> None:
    Path("spec").mkdir()
    Path("spec/sdk.yaml").write_text("")
    run("generate")
    run("generate", "--config", "")
    run("generate", "--config", "other.yaml")
    assert [request.config for request in pipeline.requests] == ["spec/sdk.yaml", None, "other.yaml"]


def test_the_default_configuration_belongs_to_the_default_document(run: Run, pipeline: Pipeline) -> None:
    Path("spec").mkdir()
    Path("spec/sdk.yaml").write_text("")
    assert "note[ConfigurationNotUsed]: spec/sdk.yaml is not used" in run("generate", "--spec", "other.yaml").stderr
    assert "note[ConfigurationNotUsed]" in run("check", "--spec", "-").stderr
    assert "note" not in run("generate", "--spec", "other.yaml", "--config", "").stderr
    assert "note" not in run("inspect", "--spec", str(Path("spec/openapi.yaml").absolute())).stderr
    assert [request.config for request in pipeline.requests] == [None, None, None, "spec/sdk.yaml"]


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_every_option_reaches_the_pipeline(run: Run, pipeline: Pipeline, command: str) -> None:
    Path("mine").mkdir()
    options = "--spec - --config c.yaml --overlay a.yaml --overlay b.yaml --output out --package acme --templates mine"
    hosts = "--allow-remote schemas.example --allow-remote other.example:8443"
    run(command, *options.split(), *hosts.split())
    allowed = ("schemas.example", "other.example:8443")
    overlays = ("a.yaml", "b.yaml")
    assert pipeline.requests == [Request("-", "c.yaml", overlays, Path("out"), "acme", Path("mine"), allowed)]


@pytest.mark.parametrize("host", ["https://schemas.example", "schemas.example/v1", "me@schemas.example"])
def test_a_host_is_not_a_url(run: Run, pipeline: Pipeline, host: str) -> None:
    result = run("generate", "--allow-remote", host)
    assert (result.exit_code, pipeline.requests) == (2, [])
    assert "is not a host" in result.stderr


@pytest.mark.parametrize("command", ["generate", "check", "inspect", "init"])
def test_errors_exit_with_1_and_write_nothing(run: Run, pipeline: Pipeline, error: Diagnostic, command: str) -> None:
    pipeline.found = [WARNING, error]
    result = run(command, *["spec.yaml"] * (command == "init"))
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == (
        "spec.yaml:3:5: warning[Odd]: this is odd\n  at:   #/paths\n  hint: say it otherwise\n"
        "error[Broken]: something is wrong\n1 error, 1 warning; `sdkgen explain Broken` says more\n"
    )
    assert not list(Path().iterdir())


@pytest.mark.parametrize("command", ["generate", "check", "inspect", "init"])
def test_errors_as_json_are_the_only_thing_on_stdout(
    run: Run, pipeline: Pipeline, error: Diagnostic, command: str
) -> None:
    pipeline.found = [WARNING, error]
    result = run(command, *["spec.yaml"] * (command == "init"), "--format", "json")
    assert result.exit_code == 1
    assert [entry["code"] for entry in json.loads(result.stdout)] == ["Odd", "Broken"]


def test_warnings_alone_do_not_stop_anything(run: Run, pipeline: Pipeline) -> None:
    pipeline.found = [WARNING]
    result = run("generate", "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == [WARNING_JSON]


def test_generating_says_what_it_did_on_stderr_only(run: Run, pipeline: Pipeline) -> None:
    result = run("generate")
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "5 operations in 1 resource, 1 file in generated; 3 left out (2 Odd, 1 by the configuration); 0 warnings",
        "`sdkgen explain Odd` says why operations are left out",
        "next:",
        "  python -m pip install anyio httpx2 pydantic typing-extensions",
        "  python -c 'import generated; help(generated.Acme)'",
        "  sdkgen check",
    ]
    pipeline.files = {PurePosixPath("a.py"): "", PurePosixPath("b.py"): ""}
    first = "5 operations in 1 resource, 2 files in generated"
    assert run("generate").stderr.startswith(f"{first} (1 removed); 3 left out")
    again = run("generate").stderr
    assert again.startswith(f"{first} (unchanged); 3 left out") and "next:" not in again
    pipeline.files[PurePosixPath("b.py")] = "x = 2\n"
    assert run("generate").stderr.startswith(f"{first} (1 written); 3 left out")


def test_warnings_are_counted_and_nothing_is_explained_where_nothing_is_left_out(run: Run, pipeline: Pipeline) -> None:
    pipeline.found, pipeline.tally = [WARNING], Tally(1, 2, (), "Acme")
    lines = run("generate", "--output", "sdks/acme", "api.yaml").stderr.splitlines()
    assert lines[-5:-3] == ["1 operation in 2 resources, 1 file in sdks/acme; 0 left out; 1 warning", "next:"]
    assert lines[-2] == "  cd sdks && python -c 'import acme; help(acme.Acme)'"


@pytest.mark.parametrize(
    ("arguments", "again"),
    [
        ("api.yaml", "api.yaml"),
        ("--spec api.yaml", "api.yaml"),
        (
            "--config c.yaml --overlay a.yaml --package acme api.yaml",
            "api.yaml --config c.yaml --overlay a.yaml --package acme",
        ),
        ("--config= api.yaml", "api.yaml --config ''"),
        ("--templates mine --allow-remote a.example", "--templates mine --allow-remote a.example"),
        ("--output sdk", "--output sdk"),
        ("-", None),
    ],
)
def test_what_to_type_next_asks_for_the_same_sdk(
    run: Run, pipeline: Pipeline, arguments: str, again: str | None
) -> None:
    Path("mine").mkdir()
    last = run("generate", *shlex.split(arguments)).stderr.splitlines()[-1]
    assert last == f"  sdkgen check {again}" if again is not None else "python" in last


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_the_document_is_an_argument(run: Run, pipeline: Pipeline, command: str) -> None:
    run(command, "api.yaml")
    run(command, "--output", "out", "api.yaml", "--spec", "api.yaml")
    assert [request.spec for request in pipeline.requests] == ["api.yaml", "api.yaml"]


@pytest.mark.parametrize("command", ["generate", "check", "inspect"])
def test_two_documents_are_one_too_many(run: Run, pipeline: Pipeline, command: str) -> None:
    result = run(command, "api.yaml", "--spec", "other.yaml")
    assert (result.exit_code, pipeline.requests) == (2, [])
    assert "'api.yaml' and --spec 'other.yaml' are two documents; pass one" in result.stderr


def test_a_file_edited_by_hand_is_named_and_kept_unless_forced(run: Run, pipeline: Pipeline) -> None:
    run("generate")
    Path("generated/__init__.py").write_text("mine\n")
    result = run("generate")
    assert result.exit_code == 1
    assert result.stderr.startswith("generated/__init__.py:1:1: error[EditedFile]: ")
    assert "`sdkgen generate --force`" in result.stderr and result.stderr.endswith("nothing was written\n")
    assert Path("generated/__init__.py").read_text() == "mine\n"
    assert run("generate", "--force").exit_code == 0
    assert Path("generated/__init__.py").read_text() == "x = 1\n"


def test_somebody_elses_folder_is_named(run: Run, pipeline: Pipeline) -> None:
    Path("generated").mkdir()
    Path("generated/thesis.txt").write_text("years of work")
    result = run("generate", "--format", "json")
    assert result.exit_code == 1
    assert [(entry["path"], entry["code"]) for entry in json.loads(result.stdout)] == [("generated", "ForeignFolder")]
    assert [path.name for path in Path("generated").iterdir()] == ["thesis.txt"]


def test_checking_what_is_up_to_date(run: Run, pipeline: Pipeline) -> None:
    run("generate")
    result = run("check")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "generated is up to date (1 file)\n")


def test_checking_shows_a_diff_and_a_line_a_file(run: Run, pipeline: Pipeline) -> None:
    run("generate")
    pipeline.files = {PurePosixPath("__init__.py"): "x = 2\n", PurePosixPath("b.py"): ""}
    result = run("check")
    assert result.exit_code == 1
    assert result.stdout == (
        "--- generated/__init__.py\n+++ generated/__init__.py\n@@ -1 +1 @@\n-x = 1\n+x = 2\n"
        "changed  generated/__init__.py\nmissing  generated/b.py\n"
    )
    assert result.stderr == "generated is not what the document says: 2 files of 2 differ; run `sdkgen generate`\n"
    assert Path("generated/__init__.py").read_text() == "x = 1\n"


def test_checking_as_json_names_each_file_with_its_first_line_that_differs(run: Run, pipeline: Pipeline) -> None:
    pipeline.files = {PurePosixPath("a.py"): "1\n2\n3\n", PurePosixPath("gone.py"): ""}
    run("generate")
    pipeline.files = {PurePosixPath("a.py"): "1\n2\nthree\n", PurePosixPath("new.py"): "1\n"}
    result = run("check", "--format", "json")
    assert result.exit_code == 1
    found = {(entry["path"], entry["line"], entry["code"], entry["severity"]) for entry in json.loads(result.stdout)}
    assert found == {
        ("generated/a.py", 3, "StaleFile", "error"),
        ("generated/new.py", 1, "MissingFile", "error"),
        ("generated/gone.py", 1, "LeftOverFile", "error"),
    }


def test_checking_for_github_annotates_each_file(run: Run, pipeline: Pipeline) -> None:
    pipeline.found = [WARNING]
    result = run("check", "--format", "github")
    assert result.exit_code == 1
    assert [line.split("::")[1] for line in result.stdout.splitlines()] == [
        "warning file=spec.yaml,line=3,col=5,title=Odd",
        "error file=generated/__init__.py,line=1,col=1,title=MissingFile",
    ]


def test_inspecting_as_text(run: Run) -> None:
    result = run("inspect")
    assert result.exit_code == 0
    assert result.stdout == (
        "argument  default                 environment variable  sent as\n"
        "api_key   required                ACME_API_KEY          bearer token\n"
        'base_url  "https://acme.example"  ACME_BASE_URL\n'
        "environments\n"
        "  live  https://acme.example\n"
        "  test  https://test.example\n"
        "\n"
        "client\n"
        "  completions\n"
        "    create(CompletionCreateParams)  -> Completion or Stream with stream=True  post /completions  the path\n"
        "\n"
        "Completion  types.completion  the component's name\n"
    )


def test_inspecting_as_json_leaves_warnings_to_stderr(run: Run, pipeline: Pipeline) -> None:
    pipeline.found = [WARNING]
    result = run("inspect", "--format", "json")
    shape = json.loads(result.stdout)
    assert shape["client"]["resources"][0]["methods"][0]["name"] == "create"
    assert shape["models"] == [{"name": "Completion", "module": "types.completion", "origin": "the component's name"}]
    assert "warning[Odd]" in result.stderr


def test_inspecting_for_github_annotates_warnings(run: Run, pipeline: Pipeline) -> None:
    pipeline.found = [WARNING]
    lines = run("inspect", "--format", "github").stdout.splitlines()
    assert lines[0].startswith("::warning file=spec.yaml,line=3,col=5,title=Odd::")
    assert "client" in lines


def test_init_prints_a_configuration(run: Run, pipeline: Pipeline) -> None:
    result = run("init", "spec.yaml")
    assert (result.exit_code, result.stdout) == (0, "resources: {}\n")
    assert pipeline.requests[0].spec == "spec.yaml"
    pipeline.found = [WARNING]
    as_json = run("init", "spec.yaml", "--format", "json")
    assert json.loads(as_json.stdout) == {"resources": {}}
    assert "warning[Odd]" in as_json.stderr


@pytest.mark.parametrize(
    "arguments",
    [["generate", "--nonsense"], ["nonsense"], ["init"], ["generate", "--format", "xml"], ["check", "--force"]],
)
def test_usage_errors_exit_with_2(run: Run, arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_an_unexpected_exception_is_one_short_report(
    run: Run, pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise KeyError("surprise")

    pipeline.action = fail
    result = run("generate")
    assert result.exit_code == 1
    assert result.stderr.startswith("error[InternalError]: internal error in stage ")
    assert "KeyError: 'surprise'" in result.stderr and "Traceback" not in result.stderr
    monkeypatch.setenv("SDKGEN_DEBUG", "1")
    assert "Traceback" in run("generate").stderr


def test_a_disk_that_refuses_is_an_error_and_not_an_internal_one(run: Run, pipeline: Pipeline) -> None:
    Path("file").write_text("")
    result = run("generate", "--output", "file/below")
    assert result.exit_code == 1
    assert result.stderr.startswith("file/below:1:1: error[CannotWrite]: cannot write: Not a directory\n")
    as_json = run("generate", "--output", "file/below", "--format", "json")
    assert [(entry["path"], entry["code"]) for entry in json.loads(as_json.stdout)] == [("file/below", "CannotWrite")]
