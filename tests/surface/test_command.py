"""`sdkgen diff` on packages: which forms they may have, what it prints, and what it says of what it cannot read."""

from __future__ import annotations

import io
import json
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from generator.cli.commands import app
from generator.diff import Difference
from generator.diff.change import Score, ScoreRow
from generator.report.diff import difference_json, difference_text
from tests.conftest import PROJECT
from tests.surface.packages import NAME, write

RAISES = "raise AssertionError('the package was imported')\n"
OLD = {
    "__init__.py": RAISES + "from ._books import find\n__all__ = ['find']",
    "_books.py": "def find(title: str, limit: int = 1) -> list[str]: ...",
    "_version.py": '__version__ = "2.1.0"',
}
NEW = {**OLD, "_books.py": "def find(title: str) -> list[str]: ...\ndef other(): ..."}


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, ["diff", *map(str, arguments)])


@pytest.fixture(name="sides")
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "old", OLD), write(tmp_path / "new", NEW)


def wheel(folder: Path) -> Path:
    path = folder.parent / "shop-2.1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as packed:
        for item in sorted(folder.rglob("*.py")):
            packed.write(item, item.relative_to(folder.parent))
        packed.writestr("shop-2.1.0.dist-info/METADATA", "Name: shop-sdk\n")
    return path


def sdist(folder: Path) -> Path:
    path = folder.parent / "shop-2.1.0.tar.gz"
    with tarfile.open(path, "w:gz") as packed:
        packed.add(folder, "shop-2.1.0/src/shop")
        test = tarfile.TarInfo("shop-2.1.0/tests/__init__.py")
        packed.addfile(test, io.BytesIO())
    return path


def repository(folder: Path) -> Path:
    return folder.parent


@pytest.mark.parametrize("form", [Path, wheel, sdist, repository], ids=["folder", "wheel", "sdist", "repository"])
def test_either_side_may_have_any_form(form: Callable[[Path], Path], sides: tuple[Path, Path]) -> None:
    old, new = sides
    result = run(form(old), new)
    assert "breaking[parameter-removed]: `shop.find(limit)` is gone\n" in result.stdout, result.output
    assert run(new, form(old)).stdout.startswith("compatible[parameter-added-optional]: `shop.find(limit)` is new\n")


def test_an_installed_package_is_read_and_not_imported(
    sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    old, new = sides
    monkeypatch.syspath_prepend(str(old.parent))
    (old.parent / "shop_sdk-2.1.0.dist-info").mkdir()
    (old.parent / "shop_sdk-2.1.0.dist-info" / "METADATA").write_text("Metadata-Version: 2.1\nName: shop-sdk\n")
    (old.parent / "shop_sdk-2.1.0.dist-info" / "top_level.txt").write_text("shop\n")
    for name in (NAME, "shop-sdk"):
        assert "`shop.find(limit)` is gone" in run(name, new).stdout
    assert NAME not in sys.modules


def test_the_current_folder_has_its_own_name(sides: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch) -> None:
    old, _ = sides
    monkeypatch.chdir(old)
    assert run(old, ".").stdout.startswith("nothing changes for users of the SDK\n")


def test_text(sides: tuple[Path, Path]) -> None:
    result = run(*sides)
    assert result.exit_code == 0
    assert result.stdout == (
        "breaking[parameter-removed]: `shop.find(limit)` is gone\n"
        f"  {sides[0]}/_books.py:1:22\n"
        "1 breaking; suggested version bump: major\n"
        "kept: 1 of 1 imports, 1 of 2 arguments\n"
        "score: 2 of 3 names kept (66.66 %), 2 of these unchanged (100.00 %)\n"
    )


def test_json(sides: tuple[Path, Path]) -> None:
    read = json.loads(run(*sides, "--format", "json").stdout)
    assert [change["name"] for change in read["changes"]] == ["shop.find(limit)"]
    assert read["bump"] == "major"
    assert read["score"] == {
        "names": {"total": 3, "kept": 2, "unchanged": 2},
        "imports": {"total": 1, "kept": 1, "unchanged": 1},
        "arguments": {"total": 2, "kept": 1, "unchanged": 1},
        "left_out": 0,
    }


def test_the_other_formats(sides: tuple[Path, Path]) -> None:
    markdown = run(*sides, "--format", "markdown").stdout
    assert "score: 2 of 3 names kept" in markdown and "### Breaks callers\n\n- `shop.find(limit)` is gone" in markdown
    notice, error = run(*sides, "--format", "github").stdout.splitlines()
    assert notice.startswith("::notice") and "2 of 3 names kept" in notice
    assert error.startswith("::error") and error.endswith("title=parameter-removed::`shop.find(limit)` is gone")
    assert run(*sides, "--changelog").stdout == (
        "## [Unreleased]\n\n### Removed\n\n- **Breaking:** `shop.find(limit)` is gone\n"
    )
    new_name = run(sides[1], write(sides[0].parent / "more", {**NEW, "extra.py": "LIMIT = 1"}), "--changelog")
    assert "### Added\n\n- `shop.extra` is new" in new_name.stdout


def test_exit_codes(sides: tuple[Path, Path]) -> None:
    assert run(*sides, "--fail-on", "breaking").exit_code == 1
    assert run(*reversed(sides), "--fail-on", "breaking").exit_code == 0


def test_left_out(sides: tuple[Path, Path]) -> None:
    Path("left-out.txt").write_text("# limits\nshop.find(limit)  # the server decides now\n\nshop.sell\n")
    result = run(*sides, "--left-out", "left-out.txt", "--fail-on", "breaking")
    assert result.exit_code == 0
    assert result.stdout.endswith("2 of 2 names kept (100.00 %), 2 of these unchanged (100.00 %); 1 left out\n")
    assert "left-out.txt:4:1: warning[LeftOutNotThere]: shop.sell covers no name that is compared" in result.stderr


def test_what_breaks_nobody_is_cut_short() -> None:
    from generator.diff import Change

    changes = tuple(
        Change("export-added", f"shop.N{index}", f"`shop.N{index}` is new", None, None) for index in range(12)
    )
    lines = "".join(text for text, _ in difference_text(Difference(changes, score=Score(()))))
    assert "`shop.N9` is new\ncompatible: 2 more; --format json has all\n12 compatible" in lines


def test_a_score_is_never_rounded_up() -> None:
    score = Score((ScoreRow("imports", 99_999, 99_999, 100_000),))
    assert "(99.99 %)" in "".join(text for text, _ in difference_text(Difference((), score=score)))
    assert difference_json(Difference((), score=Score((), 2)))["score"] == {
        "names": {"total": 0, "kept": 0, "unchanged": 0},
        "left_out": 2,
    }


def broken_wheel(folder: Path) -> Path:
    path = wheel(folder)
    data = bytearray(path.read_bytes())
    data[60:75] = bytes(15)  # within the first file, which no longer has its checksum
    path.write_bytes(data)
    return path


def cut_sdist(folder: Path) -> Path:
    path = sdist(folder)
    path.write_bytes(path.read_bytes()[:-60])
    return path


def no_archive(folder: Path) -> Path:
    path = folder.parent / "shop.whl"
    path.write_text("404: not found")
    return path


def empty_folder(folder: Path) -> Path:
    path = folder.parent / "empty"
    path.mkdir()
    return path


@pytest.mark.parametrize(
    ("side", "message"),
    [
        (broken_wheel, "cannot be unpacked: "),
        (cut_sdist, "cannot be unpacked: "),
        (no_archive, "is neither a wheel nor a source distribution, or it is damaged"),
        (empty_folder, "holds no Python package: there is no `__init__.py`"),
        (lambda _: "not_installed_here", "there is no file, folder or installed package 'not_installed_here'"),
        (lambda _: "not-installed-here", "there is no file, folder or installed package 'not-installed-here'"),
        (lambda _: "gone/shop.whl", "there is no file, folder or installed package 'gone/shop.whl'"),
    ],
)
def test_what_cannot_be_read(side: Callable[[Path], object], message: str, sides: tuple[Path, Path]) -> None:
    result = run(str(side(sides[0])), sides[1])
    assert result.exit_code == 1 and "error[NotAnSDK]: " in result.stderr and message in result.stderr
    assert "hint: Pass the name of an installed package" in result.stderr


def test_a_module_that_is_not_python_is_passed_over(sides: tuple[Path, Path]) -> None:
    (sides[1] / "broken.py").write_text("def (")
    result = run(*sides)
    assert result.exit_code == 0 and "warning[ModuleNotRead]: broken.py is not read" in result.stderr


def test_a_document_and_a_package(sides: tuple[Path, Path]) -> None:
    Path("openapi.yaml").write_text("openapi: 3.1.0\n")
    for arguments, command in (
        ((sides[0], "openapi.yaml"), f"sdkgen diff {sides[0]} compared/shop"),
        (("openapi.yaml", sides[0]), f"sdkgen diff compared/shop {sides[0]}"),
    ):
        result = run(*arguments)
        assert result.exit_code == 1 and "error[DocumentAgainstPackage]" in result.stderr
        assert f"sdkgen generate openapi.yaml --output compared/shop\n        {command}\n" in result.stderr


@pytest.mark.parametrize("option", ["--config", "--old-config", "--package", "--allow-remote"])
def test_options_of_documents_are_refused_for_packages(option: str, sides: tuple[Path, Path]) -> None:
    result = run(*sides, option, "value")
    assert result.exit_code == 2 and f"{option}: it has no effect on two packages" in result.stderr.replace("'", "")


def test_options_of_packages_are_refused_for_documents(sides: tuple[Path, Path]) -> None:
    result = run("old.yaml", "new.yaml", "--left-out", sides[0] / "__init__.py")
    assert result.exit_code == 2 and "--left-out: it has no effect on two documents" in result.stderr.replace("'", "")


@pytest.mark.parametrize("package", ["httpx", "typer", str(PROJECT / "generated")], ids=["httpx", "typer", "generated"])
def test_nothing_changes_between_a_package_and_itself(package: str) -> None:
    result = run(package, package)
    lines = result.stdout.splitlines()
    assert lines[0] == "nothing changes for users of the SDK" and lines[-1].count("(100.00 %)") == 2, result.stdout


def test_the_committed_sdk_has_what_users_call() -> None:
    read = json.loads(run(PROJECT / "generated", PROJECT / "generated", "--format", "json").stdout)
    assert read["score"]["methods and attributes"]["total"] > 80 and read["score"]["fields"]["total"] > 20
