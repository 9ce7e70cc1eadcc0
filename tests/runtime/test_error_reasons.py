"""What the body of an error says, in the forms that servers use."""

from __future__ import annotations

import pytest

from generator.runtime.error_reasons import beginning, reason


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({"message": "m", "error": {"message": "e"}, "detail": "d"}, "m"),
        ({"error": {"message": "e", "code": 1}, "detail": "d"}, "e"),
        ({"detail": "Not found"}, "Not found"),
        ({"detail": {"code": "no-loan", "message": "There is no such loan"}}, "There is no such loan"),
        ({"detail": {"code": "scope", "message": ""}}, "code: scope"),
        (
            {
                "detail": [
                    {"loc": ["body", "items"], "msg": "Field required", "type": "missing"},
                    {"loc": ["query", "n", 0], "msg": "Not a number"},
                ]
            },
            "body.items: Field required; query.n.0: Not a number",
        ),
        (
            {"type": "about:blank", "title": "Out of credit", "detail": "You have 30, it costs 50."},
            "Out of credit: You have 30, it costs 50.",
        ),
        ({"title": "Out of credit", "status": 403}, "Out of credit"),
        (
            {"title": "Invalid", "errors": {"Name": ["is short", "is odd"], "Age": ["is negative"]}},
            "Invalid: Name: is short; is odd; Age: is negative",
        ),
        ({"error": "invalid_grant", "error_description": "The code has expired"}, "The code has expired"),
        ({"errors": ["first", "second"]}, "first; second"),
        ({"errors": [{"title": "A", "detail": "b"}, {"message": "c"}, {"code": 7}]}, "A: b; c"),
        ({"errors": [f"{number}" for number in range(12)]}, "0; 1; 2; 3; 4; 5; 6; 7; 8; 9; and 2 more"),
        ({"error": "not_allowed"}, "not_allowed"),
        ({"error": {"detail": "deeper"}}, "deeper"),
        ({"message": "", "detail": " \n", "error": {"code": 4}}, None),
        ({"message": ["no", "text"]}, None),
        ([{"msg": "a", "loc": ["body"]}, "b"], "body: a; b"),
        ([1], None),
        ("text", None),
        (None, None),
    ],
)
def test_reasons(body: object, text: str | None) -> None:
    assert reason(body) == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("", None),
        (" \n ", None),
        ("upstream\n  timed out", "upstream timed out"),
        ("<html><head><TITLE lang=en>502 Bad\nGateway</TITLE></head></html>", "502 Bad Gateway"),
        ("x" * 300, "x" * 300),
        ("x" * 301, "x" * 297 + "..."),
        ("a\ud83d", "a?"),
    ],
)
def test_the_beginning_of_a_body_that_gives_no_reason(body: str, text: str | None) -> None:
    assert beginning(body) == text
