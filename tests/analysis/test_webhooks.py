"""Which requests of an API become events, which methods take them, where the key is, and what is reported."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from generator import analysis, document, ir
from generator.config import Config, read_config
from generator.diagnostics import Reporter
from generator.source import load_text
from tests.small_documents import codes, load

HEAD = """\
info: {title: Book Shop, version: "1"}
paths: {/books: {get: {responses: {"204": {description: Done.}}}}}
components:
  schemas:
    Paid: {type: object, required: [type], properties: {type: {const: paid}}}
    Lost: {type: object, required: [type], properties: {type: {const: lost}}}
"""
PAID = "post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Paid'}}}}}"
LOST = PAID.replace("Paid", "Lost")


def analysed(hooks: str, config: str = "{}", version: str = "3.1.0") -> tuple[ir.API, list[str]]:
    """The API, and what is reported but for notes."""
    return _analysed(f"openapi: {version}\n{HEAD}{hooks}", config)


def _analysed(text: str, config: str = "{}") -> tuple[ir.API, list[str]]:
    loaded, diagnostics = load(text)
    settings = load_text(config, "sdk.yaml", diagnostics)
    of_document, of_config = (Reporter(diagnostics, item.locate) for item in (loaded, settings))
    parsed = document.parse(loaded, diagnostics)
    api = analysis.analyse(parsed, read_config(settings, diagnostics), of_document, of_config)
    return api, [line for line in codes(diagnostics) if not line.startswith("note")]


def unwraps(api: ir.API) -> dict[str, ir.Unwrap]:
    return {unwrap.key: unwrap for resource in ir.walk(api.root) for unwrap in resource.unwraps}


def events(api: ir.API, key: str = "webhooks.unwrap") -> list[str]:
    """The schemas of the events that a method gives."""
    members = ir.members(unwraps(api)[key].event, api.definitions)
    return [member.key.rpartition("/")[2] for member in members if isinstance(member, ir.Named)]


@pytest.mark.parametrize(
    ("hooks", "version"),
    [
        (f"webhooks: {{paid: {{{PAID}}}, lost: {{{LOST}}}}}", "3.1.0"),
        (f"x-webhooks: {{paid: {{{PAID}}}, lost: {{{LOST}}}}}", "3.0.3"),
        (f"webhooks: {{any: {{{PAID}, {LOST.replace('post', 'put')}}}}}", "3.1.0"),
        (f"webhooks: {{paid: {{{PAID}}}, again: {{{PAID}}}, lost: {{{LOST}}}, x-mine: {{{LOST}}}}}", "3.1.0"),
        (f"webhooks: {{paid: {{{PAID}}}, lost: {{additionalOperations: {{LINK: {LOST[6:]}}}}}}}", "3.2.0"),
    ],
)
def test_webhooks_are_events(hooks: str, version: str) -> None:
    api, reports = analysed(hooks, version=version)
    assert events(api) == events(api, "webhooks.unsafe_unwrap") == ["Paid", "Lost"]
    assert reports == []


def test_an_extension_may_mean_something_else() -> None:
    api, reports = analysed("x-webhooks: [paid]")
    assert (unwraps(api), reports) == ({}, [])


def test_what_sends_no_json_is_no_event() -> None:
    text = PAID.replace("application/json", "text/csv")
    api, reports = analysed(f"webhooks: {{paid: {{{PAID}}}, csv: {{{text}}}, none: {{get: {{}}}}}}")
    assert events(api) == ["Paid"]
    assert reports == ["warning UnsupportedWebhook /webhooks/csv/post", "warning UnsupportedWebhook /webhooks/none/get"]


def test_without_events_there_is_no_method_and_no_option() -> None:
    api, reports = analysed("webhooks: {none: {get: {}}}")
    assert (unwraps(api), api.client.options) == ({}, ())
    assert reports == ["warning UnsupportedWebhook /webhooks/none/get"]


def test_what_only_the_receiver_needs_is_one_note() -> None:
    of_receiver = "parameters: [{name: X-Id, in: header, schema: {type: string}}], security: [{}]"
    answers = 'responses: {"200": {description: Seen., content: {application/json: {schema: {type: string}}}}}'
    loaded, diagnostics = load(f"openapi: 3.1.0\n{HEAD}webhooks: {{paid: {{{PAID[:-1]}, {of_receiver}, {answers}}}}}}}")
    report = Reporter(diagnostics, loaded.locate)
    analysis.analyse(document.parse(loaded, diagnostics), Config(), report, report)
    (note,) = [item for item in diagnostics if "only the body has a type" in item.message]
    assert note.location is not None and note.location.pointer == "/webhooks/paid/post/parameters"
    assert note.severity.value == "note" and "(in 3 places, this is the first)" in note.message


# ---- the key


def option(api: ir.API, key: str = "webhooks.unwrap") -> str | None:
    return unwraps(api)[key].key_option


def test_the_key_is_an_option_with_a_variable() -> None:
    (own,) = analysed(f"webhooks: {{paid: {{{PAID}}}}}")[0].client.options
    assert (own.name, own.env, own.nullable, own.required) == (
        "webhook_secret",
        "BOOK_SHOP_WEBHOOK_SECRET",
        True,
        False,
    )


@pytest.mark.parametrize(
    ("opts", "method", "names", "key"),
    [
        ("{a: {nullable: true}}", "{type: webhook_unwrap}", ["a", "webhook_secret"], "webhook_secret"),
        ("{webhook_secret: {nullable: true}}", "{type: webhook_unwrap}", ["webhook_secret"], "webhook_secret"),
        ("{a: {nullable: true}}", "{type: webhook_unwrap, webhook_key_opt: a}", ["a"], "a"),
    ],
)
def test_the_configuration_says_which_option_has_the_key(opts: str, method: str, names: list[str], key: str) -> None:
    config = f"client_settings: {{opts: {opts}}}\nresources: {{hooks: {{methods: {{take: {method}}}}}}}"
    api, reports = analysed(f"webhooks: {{paid: {{{PAID}}}}}", config)
    assert [item.name for item in api.client.options] == names
    assert option(api, "hooks.take") == key and option(api, "hooks.unsafe_take") is None
    assert reports == []


@pytest.mark.parametrize(("opts", "key"), [("{webhook_key: {nullable: true}}", "webhook_key"), ("{}", None)])
def test_an_sdk_taken_over_gets_no_option(opts: str, key: str | None) -> None:
    api, _ = analysed(f"webhooks: {{paid: {{{PAID}}}}}", existing("type: webhook_unwrap", "{paid: Paid}", opts))
    assert option(api) == key


def existing(method: str, models: str = "{}", opts: str = "{}") -> str:
    resource = f"webhooks: {{models: {models}, methods: {{unwrap: {{{method}}}}}}}"
    return f"targets: {{python: {{}}}}\nclient_settings: {{opts: {opts}}}\nresources: {{{resource}}}"


# ---- what the configuration leaves out


@pytest.mark.parametrize(
    ("models", "reported"),
    [
        ("{paid: Paid, lost: Lost}", []),
        ("{lost: Lost}", ["warning WebhookNotConfigured /webhooks/paid/post"]),
        ("{}", []),
    ],
)
def test_an_event_that_is_not_among_the_models_is_reported(models: str, reported: list[str]) -> None:
    hooks = f"webhooks: {{paid: {{{PAID}}}, lost: {{{LOST}}}}}"
    _, reports = analysed(hooks, existing("type: webhook_unwrap", models))
    assert [line for line in reports if "Webhook" in line] == reported


@pytest.mark.parametrize(
    ("config", "reported"),
    [
        ("resources: {books: {methods: {list: get /books}}}", []),
        ("resources: {hooks: {methods: {unwrap: {type: webhook_unwrap, skip: true}}}}", []),
        (
            "targets: {python: {}}\nresources: {books: {methods: {list: get /books}}}",
            ["warning WebhookNotConfigured /webhooks/paid/post"],
        ),
        (
            "targets: {python: {}}\n"
            "resources: {books: {methods: {list: get /books}}, hooks: {skip: true, methods: {a: {type: webhook_unwrap}}}}",
            [],
        ),
    ],
)
def test_webhooks_that_no_method_takes(config: str, reported: list[str]) -> None:
    api, reports = analysed(f"webhooks: {{paid: {{{PAID}}}}}", config)
    assert reports == reported
    assert bool(unwraps(api)) is ("skip" not in config and "targets" not in config)


def test_methods_of_the_client_itself_are_left_out() -> None:
    config = "targets: {python: {}}\nresources: {$client: {methods: {unwrap: {type: webhook_unwrap}}}}"
    api, reports = analysed(f"webhooks: {{paid: {{{PAID}}}}}", config)
    assert not unwraps(api)
    assert "warning UnsupportedClientMethod " in [f"{line.rpartition(' ')[0]} " for line in reports]


def test_a_very_long_choice_is_any_value() -> None:
    names = [f"E{number}" for number in range(501)]
    schemas = {name: {"type": "object", "properties": {"type": {"const": name}}} for name in names}
    hooks = {name: yaml.safe_load(f"{{{PAID.replace('Paid', name)}}}") for name in names}
    content: dict[str, Any] = {**yaml.safe_load(HEAD), "openapi": "3.1.0", "webhooks": hooks}
    content["components"]["schemas"] = schemas
    api, reports = _analysed(yaml.safe_dump(content))
    assert unwraps(api)["webhooks.unwrap"].event == ir.UNKNOWN
    assert reports == ["warning TooManyMembers /webhooks"]
