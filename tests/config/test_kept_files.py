"""`keep_files`: where it stands, what it may hold, and that it reaches the disk."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from generator.config import read_config
from generator.diagnostics import Diagnostics
from generator.source import load_text
from tests.cli.test_process import start


def read(text: str) -> tuple[tuple[str, ...], list[str]]:
    """The paths of both places, and what is reported."""
    diagnostics = Diagnostics()
    config = read_config(load_text(text, "sdk.yaml", diagnostics), diagnostics)
    return (*config.python.keep_files, *config.settings.keep_files), list(map(str, diagnostics))


def test_both_places_are_read() -> None:
    assert read(
        "targets: {python: {keep_files: [lib/, README.md]}}\nsettings: {keep_files: ['resources/*.py', ./a]}"
    ) == (
        ("lib/", "README.md", "resources/*.py", "./a"),
        [],
    )
    assert read("settings: {keep_files: []}") == ((), [])


@pytest.mark.parametrize(
    "path", ["../up.py", "lib/../../up.py", "/etc/passwd", ".", "./", "''", "lib\\a.py", "C:/a.py", "3"]
)
def test_a_path_that_leaves_the_folder_is_an_error_at_its_place(path: str) -> None:
    kept, (report,) = read(f"settings:\n  keep_files:\n    - lib/\n    - {path}\n")
    assert kept == ("lib/",)
    assert report.startswith(
        "sdk.yaml:4:7: error[InvalidSetting]: each item of keep_files must be a path inside the SDK's folder"
    )


def test_a_list_that_is_none_is_an_error() -> None:
    _, (report,) = read("settings: {keep_files: lib/}")
    assert "keep_files must be a list, not 'lib/'" in report


def test_from_the_configuration_to_the_disk_and_back(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(project / "spec", tmp_path / "spec")
    monkeypatch.chdir(tmp_path)
    config, mine = Path("spec/sdk.yaml"), Path("generated/_constants.py")
    assert start("generate").returncode == 0
    generated, text = mine.read_text(encoding="utf-8"), config.read_text(encoding="utf-8")
    mine.write_text("MINE = 1\n", encoding="utf-8")

    refused = start("generate")
    assert refused.returncode == 1 and "settings: {keep_files: [_constants.py]}" in refused.stderr.replace('"', "")
    content = yaml.safe_load(text)
    content["settings"]["keep_files"] = ["_constants.py", "lib/"]
    config.write_text(yaml.safe_dump(content, sort_keys=False), encoding="utf-8")
    Path("generated/lib").mkdir()
    Path("generated/lib/own.py").write_text("own\n", encoding="utf-8")
    for options in ((), ("--force",), ()):  # the second without, from memory
        made = start("generate", *options)
        assert made.returncode == 0 and "1 kept as yours (_constants.py)" in made.stderr
    assert mine.read_text(encoding="utf-8") == "MINE = 1\n" and Path("generated/lib/own.py").exists()
    checked = start("check")
    assert (checked.returncode, checked.stdout) == (0, "")
    assert "1 kept as yours (_constants.py)" in checked.stderr

    mine.unlink()
    assert "generated/_constants.py:1:1: note[KeptFileMissing]" in start("check").stderr
    assert start("generate").returncode == 0 and not mine.exists()
    config.write_text(text, encoding="utf-8")
    assert start("generate").returncode == 0
    assert mine.read_text(encoding="utf-8") == generated and Path("generated/lib/own.py").exists()
