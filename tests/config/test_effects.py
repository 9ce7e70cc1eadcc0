"""Keys that change what a run says or writes at its end: ignored diagnostics and the header of files."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from generator import pipeline
from generator.config.ignoring import Ignored, is_ignored
from generator.diagnostics import Diagnostic, Diagnostics, GenerationStopped, Location
from generator.diagnostics.codes import Analyse
from generator.file_header import with_header
from generator.files import Files

DOCUMENT = """\
openapi: 3.1.0
info: {title: Plants, version: "1"}
paths:
  /plants: {get: {responses: {"204": {description: x}}}}
  /trees/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get: {responses: {"204": {description: x}}}
    put: {responses: {"204": {description: x}}}
"""
CONFIG = "targets: {python: {}}\nresources: {plants: {methods: {list: get /plants}}}\nreadmee: 1\n"


def run(folder: Path, config: str) -> tuple[Files, list[str]]:
    (folder / "openapi.yaml").write_text(DOCUMENT, encoding="utf-8")
    (folder / "sdk.yaml").write_text(config, encoding="utf-8")
    diagnostics = Diagnostics()
    request = pipeline.Request(
        str(folder / "openapi.yaml"), str(folder / "sdk.yaml"), (), folder / "plants", None, None
    )
    try:
        files: Files = pipeline.build(request, diagnostics)
    except GenerationStopped:
        files = {}
    return files, [f"{item.code.name} {item.location.pointer}" for item in diagnostics if item.location]


@pytest.mark.parametrize(
    ("ignored", "left"),
    [
        ("{}", ["UnknownKey /readmee", *(f"EndpointNotConfigured /paths/~1trees~1{{id}}/{v}" for v in ("get", "put"))]),
        ("{UnknownKey: true, EndpointNotConfigured: true}", []),
        (
            '{UnknownKey: true, Endpoint/NotConfigured: ["get /trees/{id}"]}',
            ["EndpointNotConfigured /paths/~1trees~1{id}/put"],
        ),
        ('{UnknownKey: ["/readmee"], EndpointNotConfigured: ["#/paths/~1trees~1{id}"]}', []),
        ('{UnknownKey: ["#/readme"], EndpointNotConfigured: true}', ["UnknownKey /readmee"]),
        ("{UnknownKey: false, EndpointNotConfigured: true}", ["UnknownKey /readmee"]),
    ],
)
def test_ignored_warnings_are_left_out(tmp_path: Path, ignored: str, left: list[str]) -> None:
    assert run(tmp_path, f"{CONFIG}diagnostics: {{ignored: {ignored}}}\n")[1] == left


def test_an_error_cannot_be_ignored(tmp_path: Path) -> None:
    config = (
        CONFIG.replace("/plants", "/plant") + "diagnostics: {ignored: {EndpointNotFound: true, UnknownKey: true}}\n"
    )
    files, left = run(tmp_path, config)
    assert not files
    assert "EndpointNotFound /resources/plants/methods/list" in left


@pytest.mark.parametrize(("place", "expected"), [("#/a", True), ("#/a/b", True), ("#/a/b/c", False), ("#/", True)])
def test_a_place_stands_for_all_below_it(place: str, expected: bool) -> None:
    ignored: Ignored = {"UntaggedUnion": (place,)}
    assert is_ignored(Diagnostic(Analyse.UntaggedUnion, "", Location("f", 1, 1, "/a/b")), ignored) is expected
    assert not is_ignored(Diagnostic(Analyse.UntaggedUnion, ""), ignored)


def test_the_header_stands_at_the_top_of_each_generated_file(tmp_path: Path) -> None:
    files, _ = run(tmp_path, CONFIG + 'settings: {file_header: "Made by Plants, Inc.\\n\\n  All rights reserved."}\n')
    plain, _ = run(tmp_path, CONFIG)
    top = "# Made by Plants, Inc.\n#\n# All rights reserved.\n"
    for path, text in plain.items():
        copied = path.suffix != ".py" or path.parts[0] == "_runtime"
        assert files[path] == (text if copied else top + text)


@pytest.mark.parametrize("header", ["-*- coding: nonsense -*-", "a\x0craise SystemExit", "a\u2028raise SystemExit"])
def test_a_header_is_nothing_but_a_comment(tmp_path: Path, header: str) -> None:
    ((_, text),) = with_header({PurePosixPath("a.py"): "x = 1\n"}, header).items()
    module = tmp_path / "a.py"
    module.write_text(text, encoding="utf-8")
    found: dict[str, object] = {}
    exec(compile(module.read_bytes(), str(module), "exec"), found)
    assert found["x"] == 1
