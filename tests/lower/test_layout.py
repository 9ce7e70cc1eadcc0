"""What is too long for a line is broken where Black breaks it: Black leaves each of these as it is."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from generator import format
from generator.format import _format
from generator.lower.docs import one_line
from generator.lower.layout import laid_out, laid_out_constant
from generator.pymodel import Argument, CallArgument, Constant, Method, Signature
from tests.small_sdk import document, generate, operation, ref

LONG = [f"word_{number}" for number in range(20)]
SHORT = LONG[:8]


def quoted(words: list[str]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def pairs(words: list[str], value: str = "{}") -> str:
    return "{" + ", ".join(f'"{word}": {value.format(word)}' for word in words) + "}"


VALUES = [
    "short",
    pairs(LONG),
    pairs(LONG[:7]),
    f"to_wire({pairs(SHORT)}, ORDER_WIRE_NAMES)",
    f"to_wire({pairs(LONG)}, ORDER_WIRE_NAMES)",
    f"Encoder({pairs(LONG, 'Part(file=True)')})",
    f"Encoder({pairs(LONG, 'Part(file=True)')}, media_type=\"multipart/related\")",
    f"Encoder({pairs(SHORT, 'Part(content_type=' + chr(34) + 'text/plain; of=a-rather-long-name-of-some-kind; and=another-one' + chr(34) + ', file=True)')})",
    f'cast("type[{" | ".join(LONG[:6])}]", {" | ".join(LONG[:6])})',
    f"(({quoted(LONG)}), ())",
    'at_server(self._client, "https://uploads.example.com/with/a/long/path", path_template("/orders/{id}", id=id, kind=kind_of))',
    f'"{"no bracket at the end " * 8}"',
    f'f("{"a string that holds brackets ([{ " * 5}")',
    f"[{', '.join(LONG)}]",
    f"[{', '.join(LONG[:15])}]",
    f"({', '.join(LONG[:15])})",
    f"Literal[{', '.join(LONG[:15])}]",
    f"f({', '.join(LONG[:15])})",
]
ANNOTATIONS = [
    "str | Omit",
    f"Literal[{quoted(LONG)}]",
    f"Literal[{quoted(SHORT)}] | Omit",
    f"Literal[{quoted(LONG)}] | Omit",
    f"list[Literal[{quoted(LONG)}]] | dict[str, {' | '.join(LONG)}] | None | Omit",
    " | ".join(LONG),
    "dict[str, " + " | ".join(LONG[:9]) + "]",
]


def printed(method: Method) -> str:
    """A class with the method, as the template prints it."""
    signature = method.signature
    arguments = "".join(
        f"        {item.name}: {item.annotation}{f' = {item.default}' if item.default else ''},\n".replace(
            "\n", "\n        "
        ).removesuffix("        ")
        for item in signature.keyword
    )
    sent = "".join(
        f"            {item.name}={item.value},\n".replace("\n", "\n    ").removesuffix("    ")
        for item in method.arguments
    )
    return (
        f"class Orders:\n    def list(\n        self,\n        *,\n{arguments}    ) -> {signature.returns}:\n"
        f'        return self._request(\n            "GET",\n{sent}        )\n'
    )


def method(value: str, annotation: str, default: str) -> Method:
    signature = Signature((), (Argument("kind_of_order", annotation, default),), "Order")
    sent = (CallArgument("body", value),)
    return Method(
        "list", "def", "", one_line("x"), (), signature, "", "", False, "_request", '"GET"', '"/orders"', sent
    )


@pytest.mark.parametrize("value", VALUES)
def test_an_argument_of_the_call(value: str) -> None:
    text = printed(laid_out(method(value, "str", "")))
    assert _format(PurePosixPath("orders.py"), text) == text


@pytest.mark.parametrize("default", ["", "omit"])
@pytest.mark.parametrize("annotation", ANNOTATIONS)
def test_a_parameter(annotation: str, default: str) -> None:
    text = printed(laid_out(method("{}", annotation, default)))
    assert _format(PurePosixPath("orders.py"), text) == text


def test_what_fits_stays_in_its_line() -> None:
    given = method(pairs(LONG[:2]), "str | Omit", "omit")
    assert laid_out(given) == given


@pytest.mark.parametrize("annotation", ["", "Mapping[str, str]"])
@pytest.mark.parametrize("value", [value for value in VALUES if value[-1] in ")]}"])
def test_a_constant(value: str, annotation: str) -> None:
    constant = laid_out_constant(Constant("ORDER", annotation, value))
    text = f"ORDER{f': {annotation}' if annotation else ''} = {constant.value}\n"
    assert _format(PurePosixPath("orders.py"), text) == text


@pytest.mark.parametrize("options", [0, 1, 2])
def test_what_the_templates_print_stays_as_it_is(options: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Black formats a text again that it has changed: most of a run would be spent on that."""
    changed = []

    def formatted(path: PurePosixPath, text: str) -> str:
        result = _format(path, text)
        changed.extend([str(path)] if result != text else [])
        return result

    monkeypatch.setattr(format, "_format", formatted)
    generate(SHOP | {"security": [{"key": []}, {"token": []}][:options]}, tmp_path, CONFIGURATION)
    assert changed == []


TEXT = {"type": "string"}
NAMES = {f"{word}-name": {**TEXT, "description": "What it is."} for word in LONG[:8]}
SHOP = {
    **document({"Name": {"type": "object", "properties": NAMES}, "Page": {"type": "object", "properties": {}}}),
    "servers": [{"url": f"https://{place}.a-shop-with-a-long-name.example"} for place in ("north", "south", "west")],
}
SHOP["components"]["securitySchemes"] = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "token": {"type": "http", "scheme": "bearer"},
}
SHOP["paths"]["/names"] = {
    "get": operation({"type": "object", "properties": {"data": {"type": "array", "items": ref("Name")}, "next": TEXT}})
    | {"parameters": [{"name": "cursor", "in": "query", "schema": TEXT}]}
}
CONFIGURATION = {
    "pagination": [
        {
            "name": "cursor_of_names",
            "type": "cursor",
            "request": {"cursor": {**TEXT, "x-stainless-pagination-property": {"purpose": "next_cursor_param"}}},
            "response": {
                "data": {"type": "array", "items": {}, "description": "The names."},
                "next": {**TEXT, "x-stainless-pagination-property": {"purpose": "next_cursor_field"}},
            },
        }
    ]
}
