"""A project around the package: which files there are, whose they are, and what they say."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import tomlkit

from generator import pipeline
from generator.diagnostics import Diagnostics
from generator.emit import Status
from generator.project.facts import license_name, version_of
from tests.project.document import CONFIG, generate, request, shop


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project")
    assert generate(folder, shop()).written
    return folder / "corner-shop"


def test_the_package_stands_in_src(project: Path) -> None:
    assert (project / "src/corner_shop/_client.py").is_file()
    assert (project / "src/corner_shop/py.typed").is_file()
    assert not (project / "src/corner_shop/.sdkgen.json").exists()


def test_the_list_says_whose_the_files_are(project: Path) -> None:
    listed = json.loads((project / ".sdkgen.json").read_bytes())
    assert listed["marked"] == ["README.md"]
    assert listed["once"] == sorted([".gitignore", "CHANGELOG.md", "LICENSE", *_examples(project)])
    assert {"README.md", "api.md", "pyproject.toml", "tests/conftest.py"} <= listed["files"].keys()


def _examples(project: Path) -> list[str]:
    return [path.relative_to(project).as_posix() for path in (project / "examples").iterdir()]


def test_python_files_are_python(project: Path) -> None:
    files = [*project.glob("tests/**/*.py"), *project.glob("examples/*.py")]
    assert len(files) > 6
    for path in files:
        compile(path.read_text("utf-8"), str(path), "exec")


def test_the_build_file_says_what_the_package_is(project: Path) -> None:
    content = tomlkit.parse((project / "pyproject.toml").read_text("utf-8")).unwrap()
    about = content["project"]
    assert (about["name"], about["version"], about["license"]) == ("corner-shop", "1.4.0", "MIT")
    assert [item.partition(">")[0] for item in about["dependencies"]] == [
        "anyio",
        "httpx",
        "pydantic",
        "typing-extensions",
    ]
    assert content["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["src/corner_shop"]


def test_the_readme_shows_what_the_api_has(project: Path) -> None:
    readme = (project / "README.md").read_text("utf-8")
    assert readme.startswith("# Corner shop for Python\n")
    for text in (
        "response = client.books.list()",
        "client.answers.create_streaming(text=",
        "for item in client.orders.list():",
        'client.books.cover.update("isbn", file=',
        "CORNER_SHOP_API_KEY",
        "CornerShopError",
    ):
        assert text in readme, text


def test_methods_and_types_are_listed_with_their_files(project: Path) -> None:
    text = (project / "api.md").read_text("utf-8")
    assert "[`client.books.list`](src/corner_shop/resources/books/books.py): `GET /books`" in text
    links = [part.partition(")")[0] for part in text.split("](")[1:]]
    assert links and all((project / link).is_file() for link in links)


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    generate(tmp_path, shop())
    assert generate(tmp_path, shop()).changes == ()
    assert pipeline.check(request(tmp_path, shop()), Diagnostics()).up_to_date


def test_the_maintainers_files_stay(tmp_path: Path) -> None:
    generate(tmp_path, shop())
    project = tmp_path / "corner-shop"
    readme = project / "README.md"
    readme.write_text(readme.read_text("utf-8").replace("# Corner shop for Python", "# Our shop"), "utf-8")
    (project / "CHANGELOG.md").write_text("Ours.\n", "utf-8")
    (project / "LICENSE").unlink()
    assert pipeline.check(request(tmp_path, shop()), Diagnostics()).up_to_date
    other = shop()
    del other["paths"]["/answers"]
    changes = {str(change.path): change.status for change in generate(tmp_path, other).changes}
    assert changes["README.md"] is Status.CHANGED and changes["tests/resources/test_answers.py"] is Status.LEFT_OVER
    text = readme.read_text("utf-8")
    assert text.startswith("# Our shop\n") and "create_streaming" not in text
    assert (project / "CHANGELOG.md").read_text("utf-8") == "Ours.\n" and not (project / "LICENSE").exists()


def test_check_shows_an_edit_of_what_is_generated(tmp_path: Path) -> None:
    generate(tmp_path, shop())
    (tmp_path / "corner-shop/api.md").write_text("Mine.\n", "utf-8")
    report = pipeline.check(request(tmp_path, shop()), Diagnostics())
    assert {str(change.path): change.status for change in report.changes} == {"api.md": Status.EDITED}


@pytest.mark.parametrize(
    ("config", "package", "folder"),
    [
        (CONFIG, "acme.books", "src/acme/books"),
        ({"targets": {"python": {"package_name": "acme"}}, "resources": {}}, None, "src/acme"),
    ],
)
def test_the_package_has_the_name_that_is_asked_for(
    tmp_path: Path, config: dict[str, Any], package: str | None, folder: str
) -> None:
    content = shop()
    content["paths"] = {"/books": content["paths"]["/books"]}
    if "targets" in config:
        config = {**config, "resources": {"books": {"methods": {"list": "get /books", "create": "post /books"}}}}
    generate(tmp_path, content, config, package)
    assert (tmp_path / "corner-shop" / folder / "__init__.py").is_file()


def test_the_configuration_chooses_the_first_call_and_the_license(tmp_path: Path) -> None:
    requests = {"default": {"type": "request", "endpoint": "get /books", "params": {"author": "Woolf"}}}
    config = {
        **CONFIG,
        "readme": {"example_requests": requests},
        "settings": {"license": {"name": "LicenseRef-Ours", "contents": "Our terms."}},
    }
    generate(tmp_path, shop(), config)
    project = tmp_path / "corner-shop"
    assert 'client.books.list(author="Woolf")' in (project / "examples/first_call.py").read_text("utf-8")
    assert (project / "LICENSE").read_text("utf-8") == "Our terms.\n"


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("1.2.3", "1.2.3"),
        ("v2", "2"),
        ("1.0.0-beta", "1.0.0"),
        ("2024-01-31", "2024.1.31"),
        ("1.0rc1", "1.0rc1"),
        ("latest", "0.1.0"),
        ("", "0.1.0"),
    ],
)
def test_a_version_is_made_one_of_packages(version: str, expected: str) -> None:
    assert version_of(version) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("MIT", "MIT"),
        ("The MIT License", "MIT"),
        ("Apache 2.0", "Apache-2.0"),
        ("Apache License, Version 2.0", "Apache-2.0"),
        ("Our own", "Our own"),
    ],
)
def test_a_license_is_called_as_in_spdx(name: str, expected: str) -> None:
    assert license_name(name) == expected
