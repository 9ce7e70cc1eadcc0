"""Tries to make an SDK run code when it is imported, leave its folder, hide something or talk to another host."""

from __future__ import annotations

import ast
import importlib
import json
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.files import Files
from generator.identifiers import Casing
from generator.literals import comment, docstring_line, docstring_lines, literal
from tests.hostile.building import Outcome, build, check_outcome, import_failures, install

CODE = "__import__('pathlib').Path('pwned').touch()"
BREAKOUTS = [
    f'"""\n{CODE}\n"""',
    f'"\n{CODE}\n"',
    f"'''\n{CODE}\n'''",
    f"\\\n{CODE}\\",
    f'\\"""\n{CODE}\n#',
    f'""\\"\n{CODE}',
    f"\r{CODE}\r",
    f"\x0c{CODE}\x0c",
    f"\x0b{CODE}",
    f"\x85{CODE}",
    f"\u2028{CODE}",
    f"\x1c{CODE}",
    f"\0\n{CODE}",
    f"{{{CODE}}}",
    f"{{{{ {CODE} }}}}",
    f"{{% print({CODE}) %}}",
    f"\\N{{LINE FEED}}{CODE}",
    f"\\u000a{CODE}",
    f"# type: ignore\n{CODE}",
    f"coding: utf-7 +AAo-{CODE}",
    f"# -*- coding: utf_7 -*-\n+AAo-{CODE}",
    f"a\n)\n{CODE}\n(",
    f"x]\n{CODE}\n[",
    f"x: int = {CODE}",
]


def _document(**changes: Any) -> dict[str, Any]:
    answer = {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": {"responses": {"200": answer}}}},
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"id": {"type": "string"}}}}},
    }
    return {**document, **changes}


def _everywhere(text: str) -> dict[str, Any]:
    """A document with a text at every place at which one may stand."""
    thing = {
        "type": "object",
        "title": text,
        "description": text,
        "properties": {
            text: {"type": "string", "description": text, "default": text, "pattern": text, "example": text, "format": text},
            "kind": {"enum": [text, "b"], "x-enum-varnames": [text, "b"]},
            "const": {"const": text},
            "nested": {"type": "object", "title": text, "properties": {text: {"type": "integer"}}},
            "list": {"type": "array", "items": {"enum": [text]}},
            "choice": {"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}], "discriminator": {"propertyName": text}},
        },
        "required": [text],
    }  # fmt: skip
    member = {"type": "object", "properties": {text: {"const": text}, "x": {"type": "string"}}, "required": [text]}
    other = {"type": "object", "properties": {text: {"const": "b"}, "y": {"type": "string"}}, "required": [text]}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": text}}
    parameters = [
        {"name": text, "in": "query", "description": text, "schema": {"enum": [text], "default": text}},
        {"name": "p", "in": "query", "description": text, "schema": {"type": "array", "items": {"type": "string"}}},
    ]
    operation = {
        "summary": text,
        "description": text,
        "tags": [text],
        "deprecated": True,
        "parameters": parameters,
        "requestBody": {"description": text, "content": content},
        "responses": {"200": {"description": text, "content": content}, "400": {"description": text}},
    }
    return _document(
        info={
            "title": text,
            "version": text,
            "description": text,
            "license": {"name": text},
            "contact": {"name": text},
        },
        servers=[{"url": "https://api.example.com", "description": text}],
        tags=[{"name": text, "description": text}],
        paths={
            f"/things/{text.replace('{', '').replace('}', '')}": {"post": operation},
            "/things": {"post": operation},
        },
        components={"schemas": {"Thing": thing, "A": member, "B": other}},
    )


def _built(document: Mapping[str, Any], folder: Path, package: str = "sdk", config: Any = None) -> Outcome:
    spec = folder / f"{package}.json"
    spec.write_text(json.dumps(document), "utf-8")
    settings = folder / f"{package}.config.json" if config is not None else None
    if settings is not None:
        settings.write_text(json.dumps(config), "utf-8")
    found = build(spec, package, settings)
    check_outcome(found)
    return found


def _files(document: Mapping[str, Any], folder: Path, config: Any = None) -> Files:
    found = _built(document, folder, config=config)
    assert found.files is not None, found.errors
    return found.files


@pytest.mark.parametrize(
    "texts", [BREAKOUTS[::3], pytest.param(BREAKOUTS, marks=pytest.mark.hostile)], ids=["some", "all"]
)
def test_no_text_gets_out_of_its_place(texts: Sequence[str], tmp_path: Path) -> None:
    """Every way to close a string, a docstring or a comment, at every place at which a document has text."""
    packages = []
    for number, text in enumerate(texts):
        found = _built(_everywhere(text), tmp_path, f"sdk_{number}")
        if found.files is not None:
            packages.append(f"sdk_{number}")
            install(found.files, tmp_path / "sdks" / packages[-1])
    assert len(packages) > len(texts) * 2 / 3
    assert import_failures(tmp_path / "sdks", packages, tmp_path / "empty") == {}


@pytest.mark.parametrize("text", BREAKOUTS)
def test_the_encoders_give_back_what_they_were_given(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    line = ast.parse(f'"""{docstring_line(text)}"""').body
    assert len(line) == 1 and isinstance(line[0], ast.Expr) and isinstance(line[0].value, ast.Constant)
    lines = ast.parse('"""' + "\n".join(docstring_lines(text)) + '\n"""').body
    assert len(lines) == 1 and isinstance(lines[0], ast.Expr) and isinstance(lines[0].value, ast.Constant)
    assert ast.parse(f"# {comment(text)}\n".encode()).body == []


HIDDEN = ["\u202e", "\u2066", "\u200b", "\u200d", "\ufeff", "\u3164", "\u00ad", "\u115f", "\ufff9", "\U000e0041", "\U000e0100", "\ufe01", "\x7f", "\x9b"]  # fmt: skip


@pytest.mark.parametrize("character", HIDDEN)
def test_nothing_that_cannot_be_seen_is_written(character: str, tmp_path: Path) -> None:
    files = _files(_everywhere(f"a{character}b"), tmp_path, {"settings": {"file_header": f"a{character}b"}})
    for path, text in files.items():
        assert character not in text and character not in str(path), path


def test_names_that_look_alike_are_told_apart(tmp_path: Path) -> None:
    """Two properties, one with a letter that nobody sees: no two names of Python may look the same."""
    properties = {name: {"type": "string"} for name in ("user", "user\u3164", "us\u200ber", "user\u115f")}
    schemas = {"Thing": {"type": "object", "properties": properties}}
    found = _built(_document(components={"schemas": schemas}), tmp_path)
    if found.files is not None:
        text = next(text for path, text in found.files.items() if path.name == "thing.py")
        names = [node.target.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)]  # fmt: skip
        assert len(set(names)) == len(names) == 4 and all(name.isascii() for name in names)


@pytest.mark.parametrize(
    "place", ["/coding:utf-7/{id}", "/x-coding=utf_7", "/vim: set fileencoding=utf-7 :", "/-*- coding: utf-7 -*-"]
)
def test_no_comment_declares_an_encoding(place: str, tmp_path: Path) -> None:
    """In UTF-7 `+ACI-` closes a string: a file of harmless text would become one of code."""
    item = _document()["paths"]["/things"]["get"]
    parameters = (
        [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}] if "{id}" in place else []
    )
    operation = {**item, "parameters": [*parameters, {"name": "q", "in": "query", "schema": {"type": "string"}}]}
    document = _document(paths={place: {"get": operation}})
    document["components"]["schemas"]["coding:utf-7"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    header = {"settings": {"file_header": "coding: utf-7"}}
    for files in (_files(document, tmp_path), _files(document, tmp_path, header)):
        for path, text in files.items():
            if path.suffix == ".py":
                assert ast.dump(ast.parse(text.encode())) == ast.dump(ast.parse("# -*- coding: utf-8 -*-\n" + text))
                assert "coding:utf" not in "".join(text.splitlines()[:2])


DEVICES = ["con", "aux", "nul", "prn", "com1", "lpt9"]


def test_no_file_has_the_name_of_a_device(tmp_path: Path) -> None:
    answer = {"description": "d", "content": {"application/json": {"schema": {"type": "object", "properties": {name: {"$ref": f"#/components/schemas/{name}"} for name in DEVICES}}}}}  # fmt: skip
    schemas = {name: {"type": "object", "properties": {name: {"type": "string"}}} for name in DEVICES}
    paths = {f"/{name}/{name}/x": {"post": {"responses": {"200": answer}}} for name in DEVICES}
    files = _files(_document(paths=paths, components={"schemas": schemas}), tmp_path)
    assert not [path for path in files for part in path.parts if part.partition(".")[0] in DEVICES]
    install(files, tmp_path / "sdks" / "sdk")
    assert import_failures(tmp_path / "sdks", ["sdk"], tmp_path / "empty") == {}
    assert Casing().snake("aux") == "aux", "a field may have the name"


RUNTIME = Path(__file__).parents[2] / "generator" / "runtime"
FOLDERS = [
    "../x",
    "/etc/x",
    "..\\x",
    "C:\\x",
    "~/x",
    ".",
    "..",
    "_runtime",
    "__init__",
    "_client",
    "__pycache__",
    "types",
    "resources",
    "site-packages",
    ".git/hooks/pre-commit",
    "sitecustomize",
    "conftest",
    "a/../../b",
    "%2e%2e/x",
    "x\0y",
]


@pytest.mark.parametrize(
    "folders", [pytest.param(FOLDERS[:4], id="some"), pytest.param(FOLDERS, id="all", marks=pytest.mark.hostile)]
)
def test_no_name_leads_out_of_the_folder(folders: list[str], tmp_path: Path) -> None:
    """Names of paths, tags, components, resources, models and of the package itself, as folders and files."""
    packages = []
    runs: list[tuple[dict[str, Any], Any]] = []
    everything: dict[str, Any] = {"paths": {}, "components": {"schemas": {}}}
    for name in folders:
        safe = name.replace("{", "").replace("\\", "/")
        schemas = {
            **_document()["components"]["schemas"],
            name: {"type": "object", "properties": {"a": {"type": "string"}}},
        }
        operation = {**_document()["paths"]["/things"]["get"], "tags": [name], "operationId": name}
        document = _document(paths={f"/{safe.lstrip('/')}": {"get": operation}}, components={"schemas": schemas})
        config = {
            "organization": {"name": name},
            "targets": {"python": {"package_name": name, "project_name": name}},
            "resources": {
                name: {"models": {name: "#/components/schemas/Thing"}, "methods": {"list": f"get /{safe.lstrip('/')}"}}
            },
        }
        everything["paths"].update(document["paths"])
        everything["components"]["schemas"].update(schemas)
        runs.append((document, config))
    for number, (document, settings) in enumerate([(_document(**everything), None), *runs]):
        found = _built(document, tmp_path, f"sdk_{number}", settings)
        if found.files is not None:
            own = _runtime_of(found.files)
            assert own == {path: (RUNTIME / path.name).read_text("utf-8") for path in own}, "a file is another"
            packages.append(f"sdk_{number}")
            install(found.files, tmp_path / "sdks" / packages[-1])
    assert "sdk_0" in packages and len(packages) > 1
    assert import_failures(tmp_path / "sdks", packages, tmp_path / "empty") == {}


def _runtime_of(files: Files) -> Files:
    return {path: text for path, text in files.items() if path.parts[0] == "_runtime"}


SHADOWS = "str int list dict bool float object type super builtins dt typing pydantic Literal Annotated Field BaseModel Any Optional cast self cls None True property _types deprecated overload path_template omit not_given raw streaming NOT_GIVEN Omit Timeout Stream timeout extra_headers cached_property".split()  # fmt: skip


def test_no_name_shadows_what_annotations_mean(tmp_path: Path) -> None:
    """Properties, parameters, components, methods and resources with the names that generated code itself refers to."""
    moments = {"type": "array", "items": {"type": "string", "format": "date-time"}}
    properties = {name: moments for name in SHADOWS}
    schemas: dict[str, Any] = {name: {"type": "object", "properties": {name: moments}} for name in SHADOWS}
    schemas["All"] = {"type": "object", "properties": properties}
    parameters = [
        {"name": name, "in": "query", "schema": {"type": "array", "items": {"type": "string"}}} for name in SHADOWS
    ]
    references = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    content = {"application/json": {"schema": {"type": "object", "properties": properties}}}
    paths: dict[str, Any] = {
        f"/{name}/{name}": {"get": _answering(reference)} for name, reference in references.items()
    }
    paths["/str/str"]["post"] = {"parameters": parameters, **_answering({"type": "object", "properties": references})}
    paths["/list/list"]["post"] = {"requestBody": {"content": content}, **_answering(references["list"])}
    found = _built(_document(paths=paths, components={"schemas": schemas}), tmp_path)
    assert found.files is not None, found.errors
    install(found.files, tmp_path / "sdks" / "sdk")
    assert import_failures(tmp_path / "sdks", ["sdk"], tmp_path / "empty") == {}


def _answering(schema: object) -> dict[str, Any]:
    """An operation that answers with a schema."""
    return {"responses": {"200": {"description": "d", "content": {"application/json": {"schema": schema}}}}}


def _urls(paths: Sequence[str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where the SDK of these paths sends its key."""
    answer = {
        "description": "d",
        "content": {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}},
    }
    operations = {
        path: {"get": {"operationId": f"get{number}", "tags": ["x"], "responses": {"200": answer}}}
        for number, path in enumerate(paths)
    }
    schemes = {"Key": {"type": "http", "scheme": "bearer"}}
    document = _document(paths=operations, servers=[{"url": "http://api.example.com"}], security=[{"Key": []}])
    document["components"]["securitySchemes"] = schemes
    methods = {f"get_{number}": f"get {path}" for number, path in enumerate(paths)}
    config = {"client_settings": {"default_client_name": "Things", "opts": {"api_key": {"auth": {"security_scheme": "Key"}}}}, "resources": {"things": {"methods": methods}}}  # fmt: skip
    install(_files(document, folder, config), folder / "attacked_sdk")
    monkeypatch.syspath_prepend(folder)
    sdk = importlib.import_module("attacked_sdk")
    try:
        with listening_proxy() as (proxy, asked), httpx.Client(proxy=proxy) as http:
            client = sdk.Client(api_key="secret", http_client=http)
            for number in range(len(paths)):
                getattr(client.things, f"get_{number}")()
    finally:
        for name in [name for name in sys.modules if name.split(".")[0] == "attacked_sdk"]:
            del sys.modules[name]
    return asked


@contextmanager
def listening_proxy() -> Iterator[tuple[str, list[str]]]:
    """An HTTP proxy on the loopback interface that answers for every host, and the whole URLs that it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing on standard error."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.shutdown()
            thread.join()


def test_no_path_leads_to_another_host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [
        "//evil.example/x",
        "///evil.example/x",
        "/\\evil.example/x",
        "/@evil.example",
        "/x/../../y",
        "/:80@evil.example",
    ]
    urls = _urls(paths, tmp_path, monkeypatch)
    assert len(urls) == len(paths)
    assert {httpx.URL(url).host for url in urls} == {"api.example.com"}
