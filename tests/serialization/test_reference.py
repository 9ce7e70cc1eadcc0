"""The reference agrees with the tables in the texts that it is made from."""

from __future__ import annotations

import pytest

from tests.serialization.reference import RESERVED, UNRESERVED, Value, deep_object, delimited, expand

COLOURS: Value = ["blue", "black", "brown"]
RGB: Value = {"R": 100, "G": 200, "B": 150}


@pytest.mark.parametrize(
    ("style", "explode", "empty", "text", "array", "object_"),
    [
        ("matrix", False, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        ("matrix", True, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        ("label", False, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        ("label", True, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        ("simple", False, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        ("simple", True, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
        ("form", False, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        ("form", True, "color=", "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ],
)
def test_the_table_of_openapi(style: str, explode: bool, empty: str, text: str, array: str, object_: str) -> None:
    """OpenAPI 3.1.1, 4.8.12.6, Style Examples."""
    values: list[Value] = ["", "blue", COLOURS, RGB]
    assert [expand("color", value, style, explode) for value in values] == [empty, text, array, object_]


def test_the_other_rows_of_the_table() -> None:
    assert delimited("color", COLOURS, "%20") == "color=blue%20black%20brown"
    assert delimited("color", RGB, "%20") == "color=R%20100%20G%20200%20B%20150"
    assert delimited("color", COLOURS, "%7C") == "color=blue%7Cblack%7Cbrown"
    assert deep_object("color", RGB) == "color[R]=100&color[G]=200&color[B]=150"


def test_the_examples_of_rfc_6570() -> None:
    """Section 3.2: `{;hello}`, `{+path}`, `{;keys*}` and others with what the variables of the RFC give."""
    keys: Value = {"semi": ";", "dot": ".", "comma": ","}
    assert expand("hello", "Hello World!", "simple", False) == "Hello%20World%21"
    assert expand("path", "/foo/bar", "simple", False, UNRESERVED + RESERVED) == "/foo/bar"
    assert expand("keys", keys, "matrix", True) == ";semi=%3B;dot=.;comma=%2C"
    assert expand("keys", keys, "form", False) == "keys=semi,%3B,dot,.,comma,%2C"
