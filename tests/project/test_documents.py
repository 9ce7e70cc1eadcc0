"""Documents that make a project hard: texts that would end the place where they stand, and types without an end."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import tomlkit
import yaml

from generator import ir
from generator.lower.expressions import source
from generator.lower.samples import NO_VALUE, Sampler
from generator.project import markdown
from tests.project.document import generate, shop

EVIL = "x\"'`|<!-- sdkgen:end --> \n```\n{{ x }} ${{ y }} \\ \u2028 <script>"


def test_no_text_of_a_document_ends_the_place_where_it_stands(tmp_path: Path) -> None:
    content = shop()
    content["info"] = {
        "title": EVIL,
        "version": EVIL,
        "license": {"name": EVIL, "url": EVIL},
        "contact": {"name": EVIL, "email": EVIL},
    }
    content["externalDocs"] = {"url": "https://x.example/" + EVIL}
    content["tags"] = [{"name": EVIL, "description": EVIL}]
    for item in content["paths"].values():
        for verb in item.values():
            if isinstance(verb, dict):
                verb.update(summary=EVIL, description=EVIL)
    content["paths"]['/odd/"quoted"`|<b>/{isbn}'] = content["paths"].pop("/books/{isbn}")
    generate(tmp_path, content, {"organization": {"name": "shop"}})
    project = tmp_path / "corner-shop"
    readme = (project / "README.md").read_text("utf-8")
    assert readme.count("<!-- sdkgen:begin") == readme.count("<!-- sdkgen:end") == 1
    build = tomlkit.parse((project / "pyproject.toml").read_text("utf-8")).unwrap()
    assert set(build["project"]["authors"][0]) == {"name"} and "license" not in build["project"]
    site = yaml.safe_load((project / "mkdocs.yml").read_text("utf-8"))
    assert site["site_name"].startswith("x\"'`|<!-- sdkgen:end -->")
    for path in project.glob("tests/**/*.py"):
        compile(path.read_text("utf-8"), str(path), "exec")
    for path in [project / "README.md", *project.glob("docs/**/*.md")]:
        assert "<script>" not in path.read_text("utf-8")


def test_an_sdk_whose_async_client_is_on_aiohttp_requires_it(tmp_path: Path) -> None:
    generate(tmp_path, shop(), {"settings": {"async_transport": "aiohttp"}})
    project = tmp_path / "corner-shop"
    build = tomlkit.parse((project / "pyproject.toml").read_text("utf-8")).unwrap()
    assert [item.partition(">")[0] for item in build["project"]["dependencies"]][:2] == ["aiohttp", "anyio"]
    assert "    uses_aiohttp=True,\n" in (project / "src/corner_shop/_client.py").read_text("utf-8")


def test_methods_that_take_webhooks_are_listed_and_not_called(tmp_path: Path) -> None:
    content = shop()
    event = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Book"}}}}}
    content["webhooks"] = {"added": {"post": {**event, "responses": {"200": {"description": "ok"}}}}}
    generate(tmp_path, content)
    project = tmp_path / "corner-shop"
    assert "[`client.webhooks.unwrap`](src/corner_shop/resources/webhooks.py)" in (project / "api.md").read_text(
        "utf-8"
    )
    assert "client.webhooks.unwrap(request.body" in (project / "docs/resources/webhooks.md").read_text("utf-8")
    assert not (project / "tests/resources/test_webhooks.py").exists()


def test_methods_of_the_client_itself_are_listed_and_called(tmp_path: Path) -> None:
    own = {"methods": {"add": "post /books"}}
    generate(tmp_path, shop(), {"resources": {"$client": own}})
    project = tmp_path / "corner-shop"
    for page in ("api.md", "llms.txt"):
        assert "client.add" in (project / page).read_text("utf-8")
    assert "](src/corner_shop/_client.py): `POST /books`" in (project / "api.md").read_text("utf-8")
    assert "::: corner_shop._client.CornerShop.add" in (project / "docs/client_methods.md").read_text("utf-8")
    assert "client_methods.md" in (project / "mkdocs.yml").read_text("utf-8")
    tests = (project / "tests/test_client_methods.py").read_text("utf-8")
    assert "client.add(" in tests and "await client.with_raw_response.add(" in tests


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a *b* _c_", r"a \*b\* \_c\_"), ("<b> & |", r"&lt;b&gt; &amp; \|"), ("a\n\n b", "a b"), (None, "")],
)
def test_a_text_is_no_markup(text: str | None, expected: str) -> None:
    assert markdown.plain(text) == expected


def test_a_quoted_text_means_the_same_everywhere() -> None:
    text = markdown.quoted(EVIL)
    assert json.loads(text) == yaml.safe_load(text) == tomlkit.parse(f"x = {text}")["x"]


LOOP = ir.Object("a", ir.Origin("A"), None, (ir.Field("a", ir.Named("a"), True, None, "a/a"),))
LIST = ir.Object("a", ir.Origin("A"), None, (ir.Field("a", ir.Array(ir.Named("a")), True, None, "a/a"),))
OTHER = ir.Object("b", ir.Origin("B"), None, (ir.Field("k", ir.STRING, True, None, "b/k"),))


@pytest.mark.parametrize(
    ("definitions", "type_", "expected"),
    [
        ([LOOP], ir.Named("a"), NO_VALUE),
        ([LOOP], ir.Nullable(ir.Named("a")), None),
        ([LOOP], ir.Array(ir.Named("a")), []),
        ([LOOP], ir.Union((ir.Named("a"), ir.STRING)), "word"),
        ([LIST], ir.Named("a"), {"a": []}),
        ([OTHER], ir.Union((ir.NULL, ir.Named("b")), tag=ir.Tag("k", ((), ("x",)))), {"k": "x"}),
        ([], ir.Tuple((ir.STRING, ir.Scalar(ir.ScalarKind.INTEGER))), ["word", 1]),
        ([], ir.Literals((None, "a")), "a"),
    ],
)
def test_values_have_an_end(definitions: list[ir.Object], type_: ir.Type, expected: Any) -> None:
    sampler = Sampler({item.key: item for item in definitions}, {}, ir.Role.RESPONSE)
    assert sampler.value(type_, "word") == expected


@pytest.mark.parametrize("value", [{"a": [1, 1.5, None, True, 'x"\n']}, ("a",), (), (1, [b"x"]), []])
def test_source_is_the_value(value: object) -> None:
    assert eval(source(value)) == value
