"""Security definitions, and what asks for them."""

from __future__ import annotations

import pytest

from generator import document
from tests.upgrade.reading import ANSWER, at, codes, operation, upgraded


@pytest.mark.parametrize(
    ("text", "scheme"),
    [
        (
            "type: basic, description: d, x-mine: 1",
            {"x-mine": 1, "type": "http", "description": "d", "scheme": "basic"},
        ),
        ("type: apiKey, in: query, name: token", {"type": "apiKey", "in": "query", "name": "token"}),
        (
            "type: oauth2, flow: implicit, authorizationUrl: 'https://a.example', scopes: {read: Reads.}",
            {
                "type": "oauth2",
                "flows": {"implicit": {"authorizationUrl": "https://a.example", "scopes": {"read": "Reads."}}},
            },
        ),
        (
            "type: oauth2, flow: password, tokenUrl: 'https://t.example', scopes: {}",
            {"type": "oauth2", "flows": {"password": {"tokenUrl": "https://t.example", "scopes": {}}}},
        ),
        (
            "type: oauth2, flow: application, tokenUrl: 'https://t.example'",
            {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://t.example", "scopes": {}}}},
        ),
        (
            "type: oauth2, flow: accessCode, tokenUrl: 'https://t.example', authorizationUrl: 'https://a.example', scopes: {}",
            {
                "type": "oauth2",
                "flows": {
                    "authorizationCode": {
                        "tokenUrl": "https://t.example",
                        "authorizationUrl": "https://a.example",
                        "scopes": {},
                    }
                },
            },
        ),
    ],
)
def test_a_security_scheme(text: str, scheme: object) -> None:
    loaded, diagnostics = upgraded(f"securityDefinitions: {{key: {{{text}}}}}\npaths: {{/a: {{post: {{{ANSWER}}}}}}}")
    document.parse(loaded, diagnostics)
    assert at(loaded, "components", "securitySchemes", "key") == scheme
    assert codes(diagnostics) == []


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("{type: http, scheme: bearer}", "UnknownField /securityDefinitions/key/scheme"),
        ("{type: http}", "InvalidDocument /securityDefinitions/key/type"),
        ("{type: oauth2, flow: accesscode, scopes: {}}", "InvalidDocument /securityDefinitions/key/flow"),
        ("{type: apiKey, in: header}", "IncompleteSecurityScheme /securityDefinitions/key"),
        ("{name: a}", "IncompleteSecurityScheme /securityDefinitions/key"),
        ("5", "WrongType /securityDefinitions/key"),
    ],
)
def test_what_is_wrong_is_reported(text: str, report: str) -> None:
    loaded, diagnostics = upgraded(f"securityDefinitions: {{key: {text}}}\npaths: {{/a: {{post: {{{ANSWER}}}}}}}")
    document.parse(loaded, diagnostics)
    assert codes(diagnostics)[0] == report


@pytest.mark.parametrize("security", [[], [{}], [{"a": [], "b": ["read"]}, {"c": []}]])
def test_requirements_stay(security: object) -> None:
    assert operation(f"security: {security}".replace("'", '"'))[0]["security"] == security
    assert upgraded(f"security: {security}".replace("'", '"'))[0].root["security"] == security
