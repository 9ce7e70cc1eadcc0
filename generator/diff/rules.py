"""Which change of a document does what to the SDK's users: one table, from which that of docs/diff.md is printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """Whom a change reaches: callers as they run, type checkers only, nobody, or readers."""

    BREAKING = "breaking"
    BREAKING_TYPES = "breaking-types"
    COMPATIBLE = "compatible"
    DOCS = "docs"

    @property
    def rank(self) -> int:
        """0 for the worst."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of change. `visible` says whether names, signatures or types show it; if not, only a running API does."""

    name: str
    severity: Severity
    meaning: str
    visible: bool = True


_B, _T, _C, _D = Severity

_TABLE = (
    # Resources and methods
    Rule("resource-removed", _B, "A resource is gone, with its class and its methods."),
    Rule("resource-renamed", _B, "A resource's class or module was renamed."),
    Rule("resource-added", _C, "A resource is new."),
    Rule("method-removed", _B, "A method is gone."),
    Rule("method-renamed", _B, "The method that calls an operation was renamed."),
    Rule("method-moved", _B, "The method that calls an operation moved to another resource."),
    Rule("method-added", _C, "A method is new."),
    Rule("endpoint-changed", _C, "A method calls another verb or path. Callers don't notice."),
    Rule("method-deprecated", _C, "A method is deprecated: it still works, and calling it warns."),
    Rule("method-undeprecated", _C, "A method is no longer deprecated."),
    # Parameters, and the keys of dictionaries that are sent
    Rule("parameter-added-required", _B, "A new parameter or key is required."),
    Rule("parameter-added-optional", _C, "A new parameter or key is optional."),
    Rule("parameter-removed", _B, "A parameter or key is gone."),
    Rule("parameter-renamed", _B, "The Python name of a parameter or key changed."),
    Rule("parameter-became-required", _B, "An optional parameter or key is required now."),
    Rule("parameter-became-optional", _C, "A required parameter or key is optional now."),
    Rule("parameter-position-changed", _B, "A parameter can no longer be passed at its old position."),
    Rule(
        "parameter-location-changed",
        _C,
        "A parameter is sent elsewhere (path, query, header, body) or under another name.",
    ),
    Rule("parameter-type-widened", _C, "A parameter or key accepts more types."),
    Rule("parameter-type-narrowed", _B, "A parameter or key accepts fewer types."),
    Rule("parameter-sets-refused", _T, "A parameter or key accepts lists, and no sets any more."),
    Rule("parameter-type-described", _T, "A parameter or key that accepted anything has a type now."),
    Rule("parameter-retyped", _B, "A parameter or key accepts other types."),
    Rule("parameter-default-changed", _C, "The API uses another value if the parameter is omitted.", visible=False),
    Rule(
        "parameter-restricted",
        _B,
        "The API refuses values that it accepted: a bound, length or pattern.",
        visible=False,
    ),
    Rule(
        "parameter-unrestricted",
        _C,
        "The API accepts values that it refused: a bound, length or pattern.",
        visible=False,
    ),
    Rule("parameter-format-changed", _C, "A parameter or body is serialized in another way.", visible=False),
    Rule("request-value-added", _C, "A parameter or key accepts another value of an enum."),
    Rule("request-value-removed", _B, "A parameter or key no longer accepts a value of an enum."),
    Rule("parameter-deprecated", _D, "A parameter or key is deprecated, or no longer is."),
    Rule("params-type-removed", _B, "The type of a method's params is gone or was renamed."),
    # Responses and their fields
    Rule("response-removed", _B, "A method that returned a value returns None."),
    Rule("response-added", _T, "A method that returned None returns a value."),
    Rule("response-kind-changed", _B, "A method returns a file instead of a value, or the reverse."),
    Rule("response-type-widened", _B, "A response or field may have more types."),
    Rule("response-type-narrowed", _T, "A response or field has fewer types."),
    Rule("response-retyped", _B, "A response or field has another type."),
    Rule("response-became-nullable", _B, "A response or field may be None."),
    Rule("response-became-non-null", _C, "A response or field is never None."),
    Rule("response-value-added", _T, "A response or field may have another value of an enum."),
    Rule("response-value-removed", _T, "A response or field never has a certain value of an enum any more."),
    Rule("known-values-changed", _C, "An enum that allows any string names other values."),
    Rule("response-header-added", _C, "Another response header has a type."),
    Rule("response-header-removed", _B, "A response header no longer has a type."),
    Rule("response-header-retyped", _T, "A response header has another type."),
    Rule("response-field-added", _C, "A response has a new field."),
    Rule("response-field-removed", _B, "A field of a response is gone."),
    Rule("response-field-renamed", _B, "The Python name of a field of a response changed."),
    Rule("response-field-key-changed", _B, "The key of a field in `to_dict()` and JSON changed.", visible=False),
    Rule("response-field-became-optional", _B, "A field that was always present may be missing, and is None then."),
    Rule("response-field-became-required", _C, "A field that could be missing is always present."),
    Rule("response-field-deprecated", _D, "A field of a response is deprecated, or no longer is."),
    Rule("pagination-added", _B, "A method returns pages of a list instead of the plain response."),
    Rule("pagination-removed", _B, "A method returns the plain response instead of pages of a list."),
    Rule("pagination-changed", _B, "A method returns pages of another class."),
    Rule("page-field-added", _C, "The pages of a list have a new field."),
    Rule("page-field-removed", _B, "A field of the pages of a list is gone or was renamed."),
    Rule("page-field-retyped", _B, "A field of the pages of a list has another type."),
    Rule("pagination-rules-changed", _C, "The way from a page to the next one changed.", visible=False),
    Rule("streaming-added", _B, "A new parameter makes a method stream: its params are a union now, not a class."),
    Rule("streaming-removed", _B, "A method can no longer stream."),
    Rule("streaming-changed", _B, "A method streams that didn't, or asks for the stream in another way."),
    Rule("stream-events-changed", _B, "Which events are items, errors or the end of a stream changed.", visible=False),
    # Webhooks
    Rule("webhook-event-added", _T, "A method that takes webhooks may return another type of event."),
    Rule("webhook-event-removed", _T, "A method that takes webhooks never returns a certain type of event any more."),
    Rule("webhook-key-changed", _B, "The key of webhooks is in another argument of the client.", visible=False),
    # Types
    Rule("model-removed", _B, "A type is gone."),
    Rule("model-renamed", _B, "A type was renamed."),
    Rule("model-moved", _B, "A type moved to another module."),
    Rule("model-kind-changed", _B, "A class became an alias of another type, or the reverse."),
    Rule("model-added", _C, "A type is new."),
    # The client
    Rule("package-renamed", _B, "The package's import name changed."),
    Rule("client-renamed", _B, "The client's class was renamed."),
    Rule("variables-renamed", _B, "The prefix of the client's environment variables changed.", visible=False),
    Rule("http-library-changed", _B, "HTTP clients, timeouts and responses come from another library."),
    Rule("raw-responses-changed", _B, "The body of an async raw response has to be awaited, or no longer has to be."),
    Rule("option-added-required", _B, "The client requires a new argument or environment variable.", visible=False),
    Rule("option-added-optional", _C, "The client has a new optional argument."),
    Rule("option-removed", _B, "An argument of the client is gone."),
    Rule(
        "option-became-required",
        _B,
        "An optional argument of the client, or its variable, is required now.",
        visible=False,
    ),
    Rule("option-became-optional", _T, "A required argument of the client is optional now, and may be None."),
    Rule("option-environment-changed", _B, "An argument is read from another environment variable.", visible=False),
    Rule("option-type-changed", _B, "An argument of the client has another type."),
    Rule(
        "option-location-changed",
        _C,
        "An argument of the client is sent in another header or query parameter.",
        visible=False,
    ),
    Rule("auth-changed", _C, "A credential is sent in another way.", visible=False),
    Rule(
        "auth-kind-changed",
        _B,
        "An argument is another kind of credential: a key, a name or a password.",
        visible=False,
    ),
    Rule("security-tightened", _B, "A method requires credentials that it didn't.", visible=False),
    Rule("security-relaxed", _C, "A method accepts further credentials, or none.", visible=False),
    Rule("client-default-changed", _C, "The default timeout, retries or headers changed.", visible=False),
    Rule("query-format-changed", _C, "Arrays or nested values are written in queries in another way.", visible=False),
    Rule("base-url-changed", _C, "The default base URL changed.", visible=False),
    Rule("environment-added", _C, "A named base URL is new."),
    Rule("environment-removed", _B, "A named base URL is gone."),
    # Words
    Rule("docs-changed", _D, "A description changed."),
)

RULES = {rule.name: rule for rule in _TABLE}

PACKAGE_RULES = {
    rule.name: rule
    for rule in (
        Rule("module-removed", _B, "A module can't be imported any more."),
        Rule("module-added", _C, "A module is new."),
        Rule("export-removed", _B, "A name can't be imported from a module any more."),
        Rule("export-added", _C, "A module has a new name."),
        Rule("member-removed", _B, "A property or attribute of a class is gone."),
        Rule("member-type-changed", _T, "A property or attribute of a class that is no data has another type."),
        Rule("member-kind-changed", _B, "An attribute of a class is a method now, or the reverse."),
        Rule("await-changed", _B, "A method has to be awaited, or no longer has to be."),
        Rule("class-base-removed", _B, "A class has lost a base: `except` and `isinstance` don't match it any more."),
        Rule("alias-changed", _T, "A name stands for other types."),
    )
}
"""Rules that apply beside those of documents where two packages are compared."""


def rules_markdown(rules: Mapping[str, Rule] = RULES) -> str:
    """A table for people, in Markdown."""
    lines = ["| rule | severity | what happened |", "|---|---|---|"]
    lines += [f"| `{rule.name}` | `{rule.severity.value}` | {rule.meaning} |" for rule in rules.values()]
    return "\n".join(lines) + "\n"
