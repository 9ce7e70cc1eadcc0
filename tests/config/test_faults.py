"""What a configuration file with faults reports, and where; and that the rest of it is still read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.config import Config, read_config
from generator.config.unsupported import WHAT_TO_DO
from generator.diagnostics import Diagnostics
from generator.source import load, load_text

PROJECT = Path(__file__).parents[2]


def read(text: str) -> tuple[Config, list[str]]:
    """The configuration in a text and what is reported about it."""
    diagnostics = Diagnostics()
    config = read_config(load_text(text, "sdk.yaml", diagnostics), diagnostics)
    return config, [str(item) + (f" ({item.hint})" if item.hint else "") for item in diagnostics]


def test_an_unknown_key_is_a_warning_that_proposes_the_nearest_one() -> None:
    config, reports = read("organization: {name: acme}\nresorces:\n  a: {}\n")
    assert config.organization == "acme"
    assert reports == ["sdk.yaml:2:1: warning[UnknownKey]: unknown key `resorces` (Did you mean `resources`?)"]


@pytest.mark.parametrize(
    ("text", "place", "key"),
    [
        ("targets:\n  pyton: {}", "2:3", "pyton"),
        ("client_settings:\n  opts:\n    key:\n      read_en: K", "4:7", "read_en"),
        ("resources:\n  a:\n    method: {}", "3:5", "method"),
        (
            "resources:\n  a:\n    methods:\n      b:\n        endpoint: get /b\n        streeming: {}",
            "6:9",
            "streeming",
        ),
        ("streaming:\n  on_event:\n    - handel: done", "3:7", "handel"),
        ("settings:\n  name: clean", "2:3", "name"),
        ("query_settings:\n  array: comma", "2:3", "array"),
    ],
)
def test_unknown_keys_are_found_at_every_level(text: str, place: str, key: str) -> None:
    _, reports = read(text)
    assert len(reports) == 1
    assert reports[0].startswith(f"sdk.yaml:{place}: warning[UnknownKey]: unknown key `{key}`")


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("organization: acme", "1:1", "organization must be a mapping, not 'acme'"),
        ("organization:\n  name: [acme]", "2:3", "name must be a string, not a list"),
        ("resources: [a, b]", "1:1", "resources must be a mapping, not a list"),
        ("resources:\n  a: get /a", "2:3", "a must be a mapping, not 'get /a'"),
        (
            "resources:\n  a:\n    methods:\n      b: /b",
            "4:7",
            "b must be an endpoint such as `post /completions`, not '/b'",
        ),
        ("resources:\n  a:\n    methods:\n      b: {}", "4:7", "b must be a method with an `endpoint`, not a mapping"),
        ("resources:\n  a:\n    models:\n      b: {}", "4:7", "b must be a model with an `openapi_uri`, not a mapping"),
        ("client_settings:\n  default_timeout: soon", "2:3", "default_timeout must be a number of milliseconds"),
        ("client_settings:\n  default_timeout: P", "2:3", "default_timeout must be a number of milliseconds"),
        ("client_settings:\n  default_timeout: -1", "2:3", "default_timeout must be a number of milliseconds"),
        (
            "client_settings:\n  default_retries:\n    max_retries: -1",
            "3:5",
            "max_retries must be a whole number, 0 or more",
        ),
        ("client_settings:\n  default_retries:\n    max_retries: true", "3:5", "max_retries must be a whole number"),
        ("client_settings:\n  omit_stainless_headers: 1", "2:3", "omit_stainless_headers must be true or false, not 1"),
        ("client_settings:\n  opts:\n    k:\n      auth: {}", "4:7", "auth must be a mapping with a `security_scheme`"),
        ("environments:\n  production: 80", "2:3", "production must be a string, not 80"),
        ("unspecified_endpoints:\n  - get a", "2:5", "each item of unspecified_endpoints must be an endpoint"),
        ("security: {Key: []}", "1:1", "security must be a list, not a mapping"),
    ],
)
def test_a_value_of_the_wrong_kind_is_an_error_at_its_place(text: str, place: str, message: str) -> None:
    _, reports = read(text)
    assert len(reports) == 1
    assert reports[0].startswith(f"sdk.yaml:{place}: error[InvalidSetting]: {message}")


@pytest.mark.parametrize(
    ("text", "report"),
    [
        (
            "query_settings:\n  array_format: coma",
            "2:3: error[InvalidSetting]: array_format must be one of comma, repeat, brackets, indices, not 'coma'"
            " (Did you mean `comma`?)",
        ),
        (
            "resources:\n  a:\n    methods:\n      b: pots /b",
            "4:7: error[InvalidSetting]: unknown verb `pots` in 'pots /b' (Did you mean `post`?)",
        ),
        (
            "resources:\n  a:\n    skip: [pythn]",
            "3:12: warning[UnknownLanguage]: unknown language `pythn` (Did you mean `python`?)",
        ),
    ],
)
def test_a_misspelt_value_is_answered_with_the_nearest_one(text: str, report: str) -> None:
    assert read(text)[1] == [f"sdk.yaml:{report}"]


@pytest.mark.parametrize(
    ("text", "place", "name"),
    [
        ("errors:\n  message_property: detail", "1:1", "errors"),
        ("client_settings:\n  opts:\n    k: {send_as_path_param: k}", "3:9", "send_as_path_param"),
        ("targets:\n  python: {edition: python.2025-11-20}", "2:12", "edition"),
        ("resources:\n  a: {custom: {}}", "2:7", "custom"),
        ("resources:\n  a:\n    models: {b: {openapi_uri: B, no_params_suffix: true}}", "3:34", "no_params_suffix"),
        (
            "resources:\n  a:\n    methods: {b: {endpoint: get /b, streaming: {params_type_name: B}}}",
            "3:49",
            "params_type_name",
        ),
    ],
)
def test_what_has_no_effect_yet_is_a_warning(text: str, place: str, name: str) -> None:
    (report,) = read(text)[1]
    assert report == (
        f"sdk.yaml:{place}: warning[UnsupportedSetting]: `{name}` is not supported yet and has no effect"
        f" ({WHAT_TO_DO[name]})"
    )


def test_there_is_something_to_do_about_each_key_without_effect() -> None:
    sources = (path.read_text("utf-8") for path in (PROJECT / "generator/config").glob("*.py"))
    keys = {key for text in sources for words in re.findall(r'unsupported="([^"]+)"', text) for key in words.split()}
    assert keys == {*WHAT_TO_DO}


def test_what_is_switched_off_needs_no_support() -> None:
    assert read("settings: {per_endpoint_security: false}\npagination: null")[1] == []
    assert read("resources: {a: {methods: {b: {endpoint: get /b, paginated: false}}}}")[1] == []


def test_a_method_of_a_type_that_is_not_supported_is_left_out_with_a_warning() -> None:
    config, reports = read("resources:\n  a:\n    methods:\n      list: get /a\n      old: {type: websocket}\n")
    assert [method.name for method in config.resources[0].methods] == ["list"]
    assert reports == [
        "sdk.yaml:5:7: warning[UnsupportedSetting]: the method `old` is left out:"
        " methods of type `websocket` are not supported yet"
    ]


def test_a_model_found_by_a_path_expression_is_left_out_with_a_warning() -> None:
    config, reports = read("resources:\n  a:\n    models:\n      b: $.components.schemas.B\n")
    assert config.resources[0].models == ()
    assert len(reports) == 1
    assert reports[0].startswith("sdk.yaml:4:7: warning[UnsupportedSetting]")


def test_all_faults_are_reported_at_once_and_the_rest_is_read() -> None:
    config, reports = read("""\
organization: {name: acme, nmae: x}
resources:
  a:
    methods:
      good: get /a
      bad: get a
query_settings: {array_format: commas}
""")
    assert sorted(report.split(" ")[0] for report in reports) == ["sdk.yaml:1:28:", "sdk.yaml:6:7:", "sdk.yaml:7:18:"]
    assert [method.name for method in config.resources[0].methods] == ["good"]
    assert (config.organization, config.query.arrays) == ("acme", None)


def test_real_configurations_read_without_errors_and_without_unknown_keys(shared_folder: Path) -> None:
    for path in sorted((shared_folder / "migration").glob("*/stainless.yml")):
        diagnostics = Diagnostics()
        config = read_config(load(str(path), diagnostics), diagnostics)
        assert {item.code.name for item in diagnostics} <= {"UnsupportedSetting"}, path
        assert config.resources and config.python.package_name, path
        assert config.settings.naming == "compatible", path
