"""Which change of a document does what to the SDK's users: one table, from which the README's is printed."""

from __future__ import annotations

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
    Rule("resource-renamed", _B, "A resource's class or module has another name."),
    Rule("resource-added", _C, "There is a new resource."),
    Rule("method-removed", _B, "A method is gone."),
    Rule("method-renamed", _B, "The operation is now called by a method with another name."),
    Rule("method-moved", _B, "The operation is now called by a method of another resource."),
    Rule("method-added", _C, "There is a new method."),
    Rule("endpoint-changed", _C, "A method calls another verb or path; its callers do not see it."),
    Rule("method-deprecated", _C, "A method is deprecated: calling it warns, and it still works."),
    Rule("method-undeprecated", _C, "A method is not deprecated any more."),
    # Parameters, and the keys of dictionaries that are sent
    Rule("parameter-added-required", _B, "Every caller has to give a new parameter or key."),
    Rule("parameter-added-optional", _C, "Callers may give a new parameter or key."),
    Rule("parameter-removed", _B, "A parameter or key is gone."),
    Rule("parameter-renamed", _B, "A parameter or key has another Python name."),
    Rule("parameter-became-required", _B, "A parameter or key that could be left out has to be given."),
    Rule("parameter-became-optional", _C, "A parameter or key may be left out."),
    Rule("parameter-position-changed", _B, "A parameter can no longer be given at the position where it was."),
    Rule(
        "parameter-location-changed",
        _C,
        "A parameter travels elsewhere (path, query, header, body) or by another name.",
    ),
    Rule("parameter-type-widened", _C, "A parameter or key takes more types than before."),
    Rule("parameter-type-narrowed", _B, "A parameter or key takes fewer types than before."),
    Rule("parameter-type-described", _T, "A parameter or key that took anything has a type now."),
    Rule("parameter-retyped", _B, "A parameter or key takes other types than before."),
    Rule("parameter-default-changed", _C, "The API does another thing where it is left out.", visible=False),
    Rule("parameter-restricted", _B, "The API refuses values that it took: a bound, length, pattern.", visible=False),
    Rule(
        "parameter-unrestricted", _C, "The API takes values that it refused: a bound, length, pattern.", visible=False
    ),
    Rule("parameter-format-changed", _C, "A parameter or a body is written in another form.", visible=False),
    Rule("request-value-added", _C, "A parameter or key takes one more value of an enum."),
    Rule("request-value-removed", _B, "A parameter or key takes one value of an enum less."),
    Rule("parameter-deprecated", _D, "A parameter or key is deprecated, or not any more."),
    Rule("params-type-removed", _B, "The type of a method's params is gone, or has another name."),
    # Answers and their fields
    Rule("response-removed", _B, "A method that answered with something returns None."),
    Rule("response-added", _T, "A method that returned None answers with something."),
    Rule("response-kind-changed", _B, "A method returns a file where it returned a value, or the reverse."),
    Rule("response-type-widened", _B, "An answer or field may have more types than before."),
    Rule("response-type-narrowed", _T, "An answer or field has fewer types than before."),
    Rule("response-retyped", _B, "An answer or field has another type."),
    Rule("response-became-nullable", _B, "An answer or field may be None."),
    Rule("response-became-non-null", _C, "An answer or field is never None."),
    Rule("response-value-added", _T, "An answer or field may have one more value of an enum."),
    Rule("response-value-removed", _T, "An answer or field has one value of an enum less."),
    Rule("known-values-changed", _C, "An enum that admits any string names other values."),
    Rule("response-header-added", _C, "One more header of an answer has a type."),
    Rule("response-header-removed", _B, "A header of an answer has no type any more."),
    Rule("response-header-retyped", _T, "A header of an answer has another type."),
    Rule("response-field-added", _C, "An answer has one more field."),
    Rule("response-field-removed", _B, "A field of an answer is gone."),
    Rule("response-field-renamed", _B, "A field of an answer has another Python name."),
    Rule("response-field-key-changed", _B, "A field has another key in `to_dict()` and JSON.", visible=False),
    Rule("response-field-became-optional", _B, "A field that was always there may be missing, and is None then."),
    Rule("response-field-became-required", _C, "A field that could be missing is always there."),
    Rule("response-field-deprecated", _D, "A field of an answer is deprecated, or not any more."),
    Rule("pagination-added", _B, "A method returns pages of a list where it returned the answer as it comes."),
    Rule("pagination-removed", _B, "A method returns the answer as it comes where it returned pages of a list."),
    Rule("pagination-changed", _B, "A method returns pages of another class."),
    Rule("page-field-added", _C, "The pages of a list have one more field."),
    Rule("page-field-removed", _B, "A field of the pages of a list is gone, or has another name."),
    Rule("page-field-retyped", _B, "A field of the pages of a list has another type."),
    Rule("pagination-rules-changed", _C, "Pages lead to the next one in another way.", visible=False),
    Rule("streaming-added", _B, "A method can stream, by a new parameter: its params are a union now, not a class."),
    Rule("streaming-removed", _B, "A method can not stream any more."),
    Rule("streaming-changed", _B, "A method streams where it did not, or is asked for it in another way."),
    Rule("stream-events-changed", _B, "Other events are items, errors or the end of a stream.", visible=False),
    # Types
    Rule("model-removed", _B, "A type is gone."),
    Rule("model-renamed", _B, "A type has another name."),
    Rule("model-moved", _B, "A type stands in another module."),
    Rule("model-kind-changed", _B, "A class became an alias of another type, or the reverse."),
    Rule("model-added", _C, "There is a new type."),
    # The client
    Rule("package-renamed", _B, "The package is imported by another name."),
    Rule("client-renamed", _B, "The client's class has another name."),
    Rule("variables-renamed", _B, "The environment variables of the client begin with another word.", visible=False),
    Rule("http-library-changed", _B, "Clients, timeouts and answers that callers pass or get are another library's."),
    Rule("raw-responses-changed", _B, "The body of an async raw response is awaited, or is not any more."),
    Rule("option-added-required", _B, "The client can not be made without a new argument or variable.", visible=False),
    Rule("option-added-optional", _C, "The client takes one more argument."),
    Rule("option-removed", _B, "An argument of the client is gone."),
    Rule("option-became-required", _B, "The client can not be made without an argument or variable.", visible=False),
    Rule("option-became-optional", _T, "The client can be made without an argument, which may be None."),
    Rule("option-environment-changed", _B, "An argument is read from another environment variable.", visible=False),
    Rule("option-type-changed", _B, "An argument of the client has another type."),
    Rule("option-location-changed", _C, "An argument of the client travels in another header or query.", visible=False),
    Rule("auth-changed", _C, "A credential travels in another way.", visible=False),
    Rule("auth-kind-changed", _B, "An argument holds another credential: a key, a name, a password.", visible=False),
    Rule("security-tightened", _B, "A method asks for credentials that it did not need.", visible=False),
    Rule("security-relaxed", _C, "A method takes other credentials than before, too, or none.", visible=False),
    Rule("client-default-changed", _C, "Timeout, retries or headers differ where the caller sets none.", visible=False),
    Rule("query-format-changed", _C, "Arrays or nested values are written into queries in another way.", visible=False),
    Rule("base-url-changed", _C, "Requests go to another URL unless the caller sets one.", visible=False),
    Rule("environment-added", _C, "There is one more named base URL."),
    Rule("environment-removed", _B, "A named base URL is gone."),
    # Words
    Rule("docs-changed", _D, "A description has other words."),
)

RULES = {rule.name: rule for rule in _TABLE}


def rules_markdown() -> str:
    """The table for people, in Markdown."""
    lines = ["| rule | severity | what happened |", "|---|---|---|"]
    lines += [f"| `{rule.name}` | `{rule.severity.value}` | {rule.meaning} |" for rule in RULES.values()]
    return "\n".join(lines) + "\n"
