"""The workflow and the hooks do what docs/ci.md says: their commands pass on a clean tree and fail on a changed one."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from tests.readme.page import PROJECT, doc
from tests.readme.shell import Shell

PAGE = doc("ci")


def read(path: str) -> Any:
    return yaml.safe_load((PROJECT / path).read_text(encoding="utf-8"))


def workflow_commands() -> list[str]:
    (job,) = read(".github/workflows/sdk.yml")["jobs"].values()
    return [step["run"] for step in job["steps"] if "run" in step]


@pytest.fixture
def changed(checkout: Shell) -> Shell:
    """The checkout with a change of the document that nobody generated from."""
    spec = checkout.folder / "spec/openapi.yaml"
    text = spec.read_text(encoding="utf-8")
    spec.write_text(text.replace("enum: [stop, length, content_filter]", "enum: [stop, length]"), encoding="utf-8")
    assert spec.read_text(encoding="utf-8") != text
    return checkout


def test_the_workflow_is_what_the_page_shows() -> None:
    assert [block.text.strip() for block in PAGE.blocks("sh")] == workflow_commands()


def test_the_workflow_passes_on_a_clean_tree(checkout: Shell) -> None:
    checkout.run("git update-ref refs/remotes/origin/main HEAD")
    for command in workflow_commands():
        checkout.run(command, environment={"BASE": "main"})


def test_the_workflow_fails_with_a_diff_and_annotations(changed: Shell) -> None:
    changed.run("git update-ref refs/remotes/origin/main HEAD")
    check, annotate, compare = workflow_commands()
    assert '-    finish_reason: Literal["stop", "length", "content_filter"]' in changed.run(check, code=2)
    assert "::error file=generated/types/completion_choice.py,line=" in changed.run(annotate, code=1)
    shown = changed.run(compare, environment={"BASE": "main"})
    assert "::warning file=spec/openapi.yaml,line=" in shown and "content_filter" in shown


def test_the_hook_of_this_repository() -> None:
    ((hook,),) = [repository["hooks"] for repository in read(".pre-commit-config.yaml")["repos"]]
    assert (hook["language"], hook["pass_filenames"]) == ("system", False)
    assert hook["entry"] == workflow_commands()[0]


def test_the_hooks_and_the_workflow_for_others(changed: Shell) -> None:
    hooks = {hook["id"]: hook for hook in read(".pre-commit-hooks.yaml")}
    assert all(hook["language"] == "python" and not hook["pass_filenames"] for hook in hooks.values())
    workflow, use = [yaml.safe_load(block.text) for block in PAGE.blocks("yaml")]
    ((used,),) = [repository["hooks"] for repository in use["repos"]]
    (job,) = workflow["jobs"].values()
    install, check = [step["run"] for step in job["steps"] if "run" in step]
    assert install.startswith('pip install "sdkgen @ ')
    changed.run("mkdir -p api src && cp spec/openapi.yaml spec/sdk.yaml api && cp -r generated src/book_shop")
    arguments = " ".join(used["args"])
    assert check.replace(" --strict", "") == f"{hooks[used['id']]['entry']} {arguments}"
    assert "differ" in changed.run(check, code=1)
    changed.run(f"{hooks['sdkgen-generate']['entry']} {arguments}")
    changed.run(check)


def test_exit_codes_and_json(changed: Shell) -> None:
    changed.run("sdkgen check --no-such-option", code=2)
    changed.run("sdkgen check --format json > report.json", code=1)
    first, *_ = yaml.safe_load((changed.folder / "report.json").read_text(encoding="utf-8"))
    assert list(first) == ["path", "line", "column", "severity", "code", "message", "pointer", "hint"]
