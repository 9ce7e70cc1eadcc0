"""`sdkgen adopt` writes the configuration that an SDK was made from, and says what it cannot recover."""

from __future__ import annotations

import ast
import json
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from typer.testing import CliRunner

from generator import pipeline
from generator.cli.commands import app
from generator.diagnostics import Diagnostics, GenerationStopped
from tests.adopt import bookshop


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return bookshop.write(tmp_path_factory.mktemp("published"))


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("document") / "openapi.json"
    path.write_text(json.dumps(bookshop.document()), "utf-8")
    return path


@pytest.fixture(scope="module")
def diagnostics() -> Diagnostics:
    return Diagnostics()


@pytest.fixture(scope="module")
def configuration(sdk: Path, spec: Path, diagnostics: Diagnostics) -> Any:
    return yaml.safe_load(pipeline.adopt(str(sdk), str(spec), diagnostics).configuration)


def test_the_tree_of_resources(configuration: Any) -> None:
    assert configuration["resources"] == {
        "$shared": {"models": {"money": "#/components/schemas/Money"}},
        "books": {
            "models": {
                "book": "#/components/schemas/StoredBook",
                "genre": "#/components/schemas/Genre",
                "summary_part": "#/components/schemas/SummaryChunk",
            },
            "methods": {
                "create": {"endpoint": "post /v2/books", "positional_params": ["title"]},
                "retrieve": {"endpoint": "get /v2/books/{bookId}", "deprecated": "Use list instead"},
                "list": {"endpoint": "get /v2/books", "paginated": "shelf_page"},
                "summarize": {
                    "endpoint": "post /v2/books/{bookId}/summary",
                    "streaming": {"param_discriminator": "stream", "stream_event_model": "books.summary_part"},
                },
            },
            "subresources": {"reviews": {"methods": {"retrieve": "get /v2/books/{bookId}/reviews/{reviewId}"}}},
        },
    }


def test_the_client(configuration: Any) -> None:
    assert configuration["organization"] == {"name": "book-shop"}
    assert configuration["environments"] == {
        "production": "https://api.bookshop.example",
        "sandbox": "https://sandbox.bookshop.example",
    }
    assert configuration["client_settings"] == {
        "default_env_prefix": "BOOKS",
        "opts": {
            "token": {
                "type": "string",
                "nullable": False,
                "read_env": "BOOKSHOP_TOKEN",
                "auth": {"security_scheme": "Token"},
            },
            "shelf": {
                "type": "string",
                "nullable": True,
                "read_env": "BOOKSHOP_SHELF",
                "send_in_header": "X-Shelf",
            },
        },
        "default_timeout": 600_000,
        "default_retries": {"max_retries": 3},
        "idempotency": {"header": "Idempotency-Key"},
        "default_headers": {"X-Api-Version": "2024-05"},
    }
    assert configuration["query_settings"] == {"array_format": "comma", "nested_format": "dots"}


def test_pages_and_settings(configuration: Any) -> None:
    role = "x-stainless-pagination-property"
    assert configuration["pagination"] == [
        {
            "name": "shelf_page",
            "type": "cursor",
            "request": {"cursor": {"type": "string", role: {"purpose": "next_cursor_param"}}},
            "response": {
                "entries": {"type": "array", role: {"purpose": "items"}},
                "next_cursor": {"type": "string", role: {"purpose": "next_cursor_field"}},
            },
        }
    ]
    assert configuration["settings"] == {
        "naming": "compatible",
        "resource_suffix": True,
        "raw_responses": "awaitable",
    }
    assert configuration["unspecified_endpoints"] == ["get /v2/status"]


def test_what_is_not_recovered_has_its_place(configuration: Any, diagnostics: Diagnostics, sdk: Path) -> None:
    places = {
        str(item.code): (Path(item.location.path).relative_to(sdk).as_posix(), item.location.line)
        for item in diagnostics
        if item.location and item.location.path.startswith(str(sdk))
    }
    texts = {code: path for code, (path, _) in places.items()}
    assert texts == {
        "OptionNotRecovered": "_client.py",
        "EndpointNotInDocument": "resources/books/reviews.py",
        "HandWrittenMethod": "resources/books/books.py",
        "ModelNotRecovered": "types/lost_thing.py",
    }
    for path, line in places.values():
        assert (sdk / path).read_text("utf-8").splitlines()[line - 1].strip()


def test_generating_again_gives_the_names_that_users_have(
    configuration: Any, spec: Path, sdk: Path, tmp_path: Path
) -> None:
    config = tmp_path / "sdk.yaml"
    config.write_text(yaml.safe_dump(configuration), "utf-8")
    package = tmp_path / bookshop.PACKAGE
    request = pipeline.Request(str(spec), str(config), (), package, None, None)
    pipeline.generate(request, Diagnostics(), force=True)
    lost = {"LostThing", "vote", "wait_for"}
    for path in sorted(sdk.rglob("*.py")):
        name = path.relative_to(sdk)
        if name.parts[0] in ("types", "resources") and name.stem not in ("__init__", "lost_thing"):
            assert dict(_public(path)).keys() - lost <= dict(_public(package / name)).keys(), name
    published = dict(_public(sdk / "resources" / "books" / "books.py"))
    generated = dict(_public(package / "resources" / "books" / "books.py"))
    for method in ("create", "retrieve", "list", "summarize"):
        assert [*generated[method]][: len(published[method])] == published[method]


def _public(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The names that a module defines, methods among them, with the arguments of these but for those of every method."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)) and not node.name.startswith("_"):
            arguments = [*node.args.args, *node.args.kwonlyargs] if isinstance(node, ast.FunctionDef) else []
            yield node.name, [item.arg for item in arguments if item.arg not in ("timeout", "extra_headers")]
        elif isinstance(node, (ast.Assign, ast.AnnAssign)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            yield from ((item.id, []) for item in targets if isinstance(item, ast.Name) and item.id[0].isupper())


def test_a_wheel_and_a_source_archive_give_the_same(configuration: Any, sdk: Path, spec: Path, tmp_path: Path) -> None:
    wheel, archive = tmp_path / "bookshop-1.0-py3-none-any.whl", tmp_path / "bookshop-1.0.tar.gz"
    with zipfile.ZipFile(wheel, "w") as packed:
        for path in sorted(sdk.rglob("*.py")):
            packed.write(path, f"bookshop/{path.relative_to(sdk).as_posix()}")
        packed.writestr("bookshop-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: book-shop-sdk\n")
    with tarfile.open(archive, "w:gz") as written:
        written.add(sdk, "bookshop-1.0/src/bookshop")
    of_wheel, of_archive = (
        yaml.safe_load(pipeline.adopt(str(path), str(spec), Diagnostics()).configuration) for path in (wheel, archive)
    )
    assert of_archive == configuration
    assert of_wheel.pop("targets") == {"python": {"package_name": "bookshop", "project_name": "book-shop-sdk"}}
    assert of_wheel == {name: value for name, value in configuration.items() if name != "targets"}


@pytest.mark.parametrize("name", ["no_such_package_at_all", "."])
def test_what_is_no_sdk(name: str, spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    diagnostics = Diagnostics()
    with pytest.raises(GenerationStopped):
        pipeline.adopt(name, str(spec), diagnostics)
    assert [str(item.code) for item in diagnostics] == ["NotAnSDK"]


def test_hand_written_methods_are_copied_and_nothing_is_written_over(sdk: Path, spec: Path, tmp_path: Path) -> None:
    command = ["adopt", str(sdk), str(spec), "--lib", str(tmp_path / "lib")]
    result = CliRunner().invoke(app, command)
    assert result.exit_code == 0, result.stderr
    copied = (tmp_path / "lib" / "books.py").read_text("utf-8")
    functions = [node.name for node in ast.walk(ast.parse(copied)) if isinstance(node, ast.FunctionDef)]
    assert functions == ["wait_for"] and "Waits until a book has arrived." in copied
    assert yaml.safe_load(result.stdout)["settings"]["naming"] == "compatible"
    again = CliRunner().invoke(app, command)
    assert again.exit_code == 1 and "CannotWrite" in again.stderr
