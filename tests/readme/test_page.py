"""What pages say about this repository: stages, what is not supported, keys, rules."""

from __future__ import annotations

import ast
import importlib
import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from generator.config import read_config
from generator.diagnostics import Diagnostics
from generator.diagnostics.codes import CODES
from generator.diff.change import Change, Difference
from generator.diff.rules import PACKAGE_RULES, RULES, Rule, Severity, rules_markdown
from generator.source import load_text
from tests.readme.page import PROJECT, README, doc

GENERATOR = PROJECT / "generator"
STAGES = doc("design").tables()[0]


def sources() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in GENERATOR.rglob("*.py") if "runtime" not in path.parts]


def modules_of_the_pipeline() -> set[str]:
    """The modules of the generator that the pipeline imports."""
    tree = ast.parse((GENERATOR / "pipeline.py").read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "generator":
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("generator."):
            found.add((node.module or "").split(".")[1])
    return found


def test_every_stage_is_a_module_that_the_pipeline_uses() -> None:
    modules = [module.strip("`") for _, _, module in STAGES[1:]]
    for module in modules:
        importlib.import_module(f"generator.{module}")
    assert set(modules) <= modules_of_the_pipeline()


def test_the_picture_has_the_stages_of_the_table() -> None:
    (picture,) = [block.text for block in doc("design").blocks("mermaid")]
    names = [stage for stage, _, _ in STAGES[1:]]
    steps = [step.split("[")[0].strip() for line in picture.splitlines() for step in line.split("-->")]
    assert set(names) <= set(steps)
    # An arrow goes from an earlier stage to a later one.
    for line in picture.splitlines():
        order = [
            names.index(step.split("[")[0].strip()) for step in line.split("-->") if step.split("[")[0].strip() in names
        ]
        assert order == sorted(order)


def test_everything_that_is_not_supported_is_listed() -> None:
    """Each code `Unsupported...`, and each key of the configuration that the reader calls unsupported."""
    listed = doc("not-supported").text
    codes = {code for code in CODES if code.startswith("Unsupported")}
    keys = {key for text in sources() for found in re.findall(r'unsupported="([^"]*)"', text) for key in found.split()}
    assert codes and keys
    missing = {name for name in codes | keys if not re.search(rf"`([\w.]*\.)?{re.escape(name)}`", listed)}
    assert missing - {"transformations"} == set()  # the older name of `transforms`
    told = set(re.findall(r"`(Unsupported\w+)`", listed))
    assert told == codes


def test_every_part_of_a_configuration_is_one() -> None:
    """A key of the table is known and supported; an unknown one and an unsupported one would be a warning."""
    table, _ = doc("configuration").tables()
    assert len(table) > 1
    named = [key for row in table[1:] for key in re.findall(r"`(\w+)`", row[0])]
    assert codes_for(dict.fromkeys(named, "x")) == set()
    assert codes_for({"errors": "x", "no_such_key": "x"}) == {"UnsupportedSetting", "UnknownKey"}


def test_keys_of_an_sdk_with_users_are_read_as_they_stand() -> None:
    _, table = doc("configuration").tables()
    for key, _ in table[1:]:
        part = yaml.safe_load(key.strip("`"))
        configuration = part if part.keys() & {"settings", "resources"} else {"resources": {"things": part}}
        diagnostics = Diagnostics()
        read_config(load_text(json.dumps(configuration), "sdk.json", diagnostics), diagnostics)
        assert [str(item) for item in diagnostics] == [], key


def codes_for(configuration: dict[str, str]) -> set[str]:
    """What reading a configuration reports of its keys; their values do not matter here."""
    diagnostics = Diagnostics()
    read_config(load_text(json.dumps(configuration), "sdk.json", diagnostics), diagnostics)
    return {diagnostic.code.name for diagnostic in diagnostics} - {"InvalidSetting"}


@pytest.mark.parametrize(("title", "rules"), [("All rules", RULES), ("Rules of packages", PACKAGE_RULES)])
def test_the_rules_are_those_of_the_code(title: str, rules: Mapping[str, Rule], request: pytest.FixtureRequest) -> None:
    """`--update-golden` writes the tables anew."""
    page = doc("diff")
    before, mark, rest = page.text.partition(f"<summary>{title}</summary>\n\n")
    table, end, after = rest.partition("\n</details>")
    assert mark and end
    if request.config.getoption("--update-golden"):
        page.path.write_text(before + mark + rules_markdown(rules) + end + after, encoding="utf-8")
    else:
        assert table == rules_markdown(rules)


def test_the_severities_are_those_of_the_code() -> None:
    rows = doc("diff").tables()[0][1:]
    assert [name.strip("`") for name, _, _ in rows] == [severity.value for severity in Severity]
    changes = [next(Change(name, "", "", None, None) for name in RULES if RULES[name].severity is s) for s in Severity]
    assert [bump for _, _, bump in rows] == [Difference((change,), "1.0.0").bump for change in changes]


def test_readme_fits_on_a_page() -> None:
    assert len(README.lines) <= 250


def test_versions_are_those_of_the_project() -> None:
    version = (GENERATOR / "version.py").read_text(encoding="utf-8").split('"')[-2]
    assert f"sdkgen {version}" in doc("comparison").text


def test_the_license_is_the_one_of_the_project() -> None:
    assert "Apache License" in Path(PROJECT / "LICENSE").read_text(encoding="utf-8")
