"""What each part of a configuration file reads as."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Config, EventRule, Option, OptionAuth, read_config
from generator.config.publishing import License
from generator.diagnostics import Diagnostics
from generator.source import load
from tests.config.faultless import read

ROOT = Path(__file__).parents[2]


def test_without_a_file_everything_has_its_default() -> None:
    diagnostics = Diagnostics()
    config = read_config(None, diagnostics)
    assert config == Config()
    assert not config.present
    assert config.settings.naming == "clean"
    assert (config.query.nested, config.query.arrays) == (None, None)
    assert list(diagnostics) == []


def test_the_configuration_of_this_project() -> None:
    diagnostics = Diagnostics()
    config = read_config(load(str(ROOT / "spec" / "sdk.yaml"), diagnostics), diagnostics)
    assert list(diagnostics) == []
    assert (config.client_name, config.client.env_prefix, config.python.package_name) == (
        "OpenAI",
        "OPENAI",
        "generated",
    )
    assert (config.client.timeout, config.client.max_retries) == (600.0, 2)
    assert config.client.request_id_header == "x-request-id"
    options = {option.name: (option.env, option.nullable, option.header) for option in config.client.opts}
    assert options == {
        "api_key": ("OPENAI_API_KEY", False, None),
        "organization": ("OPENAI_ORG_ID", True, "OpenAI-Organization"),
        "project": ("OPENAI_PROJECT_ID", True, "OpenAI-Project"),
        "admin_api_key": ("OPENAI_ADMIN_KEY", True, None),
        "webhook_secret": ("OPENAI_WEBHOOK_SECRET", True, None),
    }
    (completions,) = config.resources
    assert [model.name for model in completions.models] == ["completion", "completion_choice", "completion_usage"]
    (create,) = completions.methods
    assert (create.verb, create.path) == ("post", "/completions")
    assert create.streaming is not None
    assert (create.streaming.param_discriminator, create.streaming.event_model) == ("stream", "completions.completion")
    assert config.settings.naming == "clean"


def test_an_option_with_all_that_it_can_say() -> None:
    config = read("""
client_settings:
  opts:
    token:
      type: string
      nullable: true
      read_env: TOKEN
      auth: {security_scheme: Basic, role: password}
      default: none
      description: The token.
      send_in_header: X-Token
      send_as_query_param: token
      server_variable: tenant
      example: abc
    region: {type: integer}
""")
    token, region = config.client.opts
    pointer = "/client_settings/opts/token"
    assert token == Option(
        name="token",
        pointer=pointer,
        type="string",
        nullable=True,
        env="TOKEN",
        auth=OptionAuth("Basic", "password", f"{pointer}/auth"),
        default="none",
        description="The token.",
        header="X-Token",
        query="token",
        server_variable="tenant",
    )
    assert region == Option("region", "/client_settings/opts/region", type="integer")


def test_an_auth_without_a_role_is_the_whole_credential() -> None:
    (option,) = read("client_settings: {opts: {key: {auth: {security_scheme: Key}}}}").client.opts
    assert option.auth is not None
    assert option.auth.role == "value"


@pytest.mark.parametrize(
    ("written", "seconds"),
    [("60000", 60.0), ("1500", 1.5), ("PT1M30S", 90.0), ("PT0.5S", 0.5), ("P1DT2H", 93_600.0), ("0", 0.0)],
)
def test_the_timeout_is_given_in_milliseconds_or_as_a_duration(written: str, seconds: float) -> None:
    assert read(f"client_settings: {{default_timeout: {written}}}").client.timeout == seconds


def test_client_settings() -> None:
    client = read("""
client_settings:
  default_env_prefix: ACME
  default_retries: {max_retries: 0, initial_delay_seconds: 0.25, max_delay_seconds: 4}
  idempotency: {header: Idempotency-Key}
  default_headers: {X-Version: 2, X-Beta: true, X-Name: acme}
  omit_stainless_headers: true
  response_headers: {request_id: X-Trace, other: X-Other}
""").client
    assert client.env_prefix == "ACME"
    assert (client.max_retries, client.initial_delay, client.max_delay) == (0, 0.25, 4.0)
    assert client.idempotency_header == "Idempotency-Key"
    assert client.default_headers == {"X-Version": "2", "X-Beta": "true", "X-Name": "acme"}
    assert client.platform_headers is False
    assert client.request_id_header == "X-Trace"


def test_what_client_settings_do_not_say_is_left_to_the_runtime() -> None:
    client = read("client_settings: {opts: {}}").client
    assert (client.timeout, client.max_retries, client.initial_delay, client.max_delay) == (None, None, None, None)
    assert client.platform_headers is True


def test_rules_for_the_events_of_a_stream() -> None:
    rules = read("""
streaming:
  on_event:
    - data_starts_with: "[DONE]"
      handle: done
    - event_type: error
      handle: error
      error_property: error
    - event_type: [start, null]
      handle: continue
    - event_type: null
      handle: yield
    - kind: fallthrough
      handle: yield
""").on_event
    base = "/streaming/on_event"
    assert rules == (
        EventRule("[DONE]", None, False, "done", None, f"{base}/0"),
        EventRule(None, ("error",), False, "error", "error", f"{base}/1"),
        EventRule(None, ("start", None), False, "continue", None, f"{base}/2"),
        EventRule(None, (None,), False, "yield", None, f"{base}/3"),
        EventRule(None, None, True, "yield", None, f"{base}/4"),
    )


def test_security_and_its_schemes() -> None:
    config = read("""
security: [{Key: [], OAuth: [read, write]}, {}]
security_schemes: {Key: {type: apiKey, in: header, name: X-Key}}
""")
    assert config.security == ({"Key": (), "OAuth": ("read", "write")}, {})
    assert config.security_schemes == {"Key": {"type": "apiKey", "in": "header", "name": "X-Key"}}


def test_no_security_is_not_the_same_as_an_empty_one() -> None:
    assert read("organization: {name: acme}").security is None
    assert read("security: []").security == ()


def test_environments_keep_their_order() -> None:
    config = read("environments: {production: 'https://a.example', sandbox: 'https://{zone}.b.example'}")
    assert [(environment.name, environment.url) for environment in config.environments] == [
        ("production", "https://a.example"),
        ("sandbox", "https://{zone}.b.example"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("organization: {name: acme}", ("clean", False, False, True)),
        ("targets: {python: {}}", ("compatible", True, True, True)),
        ("targets: {node: {}}\nsettings: {positional_params: true}", ("compatible", True, True, True)),
        ("targets: {python: {}}\nsettings: {naming: clean}", ("clean", False, False, True)),
        ("settings: {naming: compatible}", ("compatible", True, True, True)),
        ("settings: {naming: compatible, resource_suffix: false}", ("compatible", False, True, True)),
        ("settings: {naming: compatible, positional_params: false}", ("compatible", True, True, False)),
        ("settings: {sort_schema_properties: true}", ("clean", False, True, True)),
    ],
)
def test_naming_style_and_what_follows_it(text: str, expected: tuple[object, ...]) -> None:
    settings = read(text).settings
    found = (settings.naming, settings.resource_suffix, settings.sort_properties, settings.positional_params)
    assert found == expected


def test_the_rest() -> None:
    config = read("""
edition: 2025-10-10
organization: {name: acme, docs: https://acme.example}
targets: {python: {package_name: acme, project_name: acme-sdk, version: 1.2.3}, go: {x: 1}}
query_settings: {nested_format: dots, array_format: indices}
unspecified_endpoints: [GET /internal, "post /debug/{id}"]
custom_casings:
  acme: {pascal: AcmE, snake: acme}
  cdn: {initialism: true}
  datum: {singular: datum, plural: data}
settings: {license: {name: MIT, contents: Text}}
openapi: {code_samples: readme, overlays: [fixes.yaml]}
diagnostics: {ignored: {UnknownType: true, UntaggedUnion: ["#/a"], NoOperations: false}}
readme: {example_requests: {default: {type: request, endpoint: GET /books, params: {author: Woolf}}, errors: {type: request}}}
x-anchors: {kept: here}
""")
    assert config.organization == "acme"
    python = config.python
    assert (python.package_name, python.project_name, python.version) == ("acme", "acme-sdk", "1.2.3")
    assert (config.query.nested, config.query.arrays) == ("dots", "indices")
    assert config.unspecified_endpoints == ("get /internal", "post /debug/{id}")
    casings = config.custom_casings
    assert (casings["acme"].pascal, casings["acme"].snake, casings["cdn"].initialism) == ("AcmE", "acme", True)
    assert (casings["datum"].singular, casings["datum"].plural) == ("datum", "data")
    assert config.overlays == ("fixes.yaml",)
    (example,) = config.publishing.examples.values()
    assert (example.endpoint, example.params) == ("get /books", {"author": "Woolf"})
    assert (config.publishing.docs, config.publishing.license) == ("https://acme.example", License("MIT", "Text"))
    assert config.ignored_diagnostics == {"UnknownType": True, "UntaggedUnion": ("#/a",)}
