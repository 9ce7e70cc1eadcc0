"""What one file of a package names in another is there: each way to name something is refused where it leads nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import pytest

from generator.syntax_check import UnexpectedCode, check_files, check_package
from tests.hostile.test_syntax_check import PROJECT, SDK

RUNTIME = {
    PurePosixPath("_runtime", path.name): path.read_text("utf-8")
    for path in sorted((PROJECT / "generator" / "runtime").glob("*.py"))
}
RESOURCE, MODEL, PACKAGE = "resources/completions.py", "types/completion.py", "types/__init__.py"
PARAMS = "types/completion_create_params.py"


def _check(files: Mapping[PurePosixPath, str], templates: Path | None = None) -> None:
    check_package(check_files(files, templates), {**files, **RUNTIME})


def _changed(path: str, old: str, new: str) -> dict[PurePosixPath, str]:
    text = SDK[PurePosixPath(path)]
    assert old in text
    return {**SDK, PurePosixPath(path): text.replace(old, new)}


def test_the_sdk_passes() -> None:
    _check(SDK)


@pytest.mark.parametrize(
    ("path", "old", "new", "missing"),
    [
        (RESOURCE, "import Completion\n", "import Completions as Completion\n", "types.completion.Completions"),
        (RESOURCE, "create_params.StreamOptions", "create_params.Options", "types.completion_create_params.Options"),
        (RESOURCE, "..types import completion_create_params", "..types import create as completion_create_params", "types.create"),
        (RESOURCE, " async_raw, ", " async_row as async_raw, ", "_runtime.resource.async_row"),
        (MODEL, "from ._models", "from ._model", "types._model"),
        (PACKAGE, '"Completion": ".completion"', '"Completion": ".completions"', "types.completions"),
        (PACKAGE, '"Completion": ".completion"', '"Completion": ".completion:Other"', "types.completion.Other"),
        (PACKAGE, "from .completion import Completion as", "from .completions import Completion as", "types.completions"),
        ("_client.py", "from .resources.completions import Completions", "from .resources.c import Completions", "resources.c"),
    ],
)  # fmt: skip
def test_a_name_that_is_not_there_is_refused(path: str, old: str, new: str, missing: str) -> None:
    files = _changed(path, old, new)
    with pytest.raises(UnexpectedCode, match=rf"^{path}:\d+: `{missing}` is nowhere in the package$"):
        _check(files)


@pytest.mark.parametrize(
    ("path", "code", "reason"),
    [
        (MODEL, "class Completion(BaseModel):\n    x: int", "`Completion` is bound a second time"),
        (MODEL, "class Other(BaseModel):\n    x: int\n    x: str", "`x` is bound a second time"),
        (
            RESOURCE,
            "class X:\n    def f(self) -> None: ...\n    def f(self) -> None: ...",
            "`f` is bound a second time",
        ),
        (MODEL, "from .choice import Choice as BaseModel", "`BaseModel` is bound a second time"),
    ],
)
def test_a_name_that_is_bound_twice_is_refused(path: str, code: str, reason: str) -> None:
    with pytest.raises(UnexpectedCode, match=reason):
        check_files({PurePosixPath(path): f"{SDK[PurePosixPath(path)]}\n{code}\n"})


def test_an_export_that_stands_twice_is_refused() -> None:
    files = _changed(PACKAGE, '"Completion": ".completion"', '"Completion": ".completion", "Completion": ".x"')
    with pytest.raises(UnexpectedCode, match="`Completion` is exported twice"):
        check_files(files)


def test_a_public_name_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnexpectedCode, match="`__all__` has `Nothing`, which is not there"):
        check_files(_changed(PARAMS, "__all__ = [", '__all__ = ["Nothing", '))


def test_a_module_that_a_package_does_not_export_is_found_by_imports_alone() -> None:
    """`from .completion import Completion` finds the file; `types.completion.Completion` needs the package to lead there."""
    files = _changed(RESOURCE, "cast_to=Completion,", "cast_to=types.completion.Completion,")
    files = {
        path: text.replace("from ..types import c", "from .. import types\nfrom ..types import c")
        for path, text in files.items()
    }
    _check(files)
    path = PurePosixPath(PACKAGE)
    hidden = files[path].replace('"Completion": ".completion",', "")
    with pytest.raises(UnexpectedCode, match=r"^resources/completions.py:\d+: `types.completion` is nowhere"):
        _check({**files, path: hidden})


def test_a_type_in_quotes_is_looked_for_too() -> None:
    gone = "completion_create_params.Gone"
    files = _changed(RESOURCE, "cast_to=Completion,", f'cast_to=cast("type[{gone}]", Completion),')
    with pytest.raises(UnexpectedCode, match=f"`types.{gone}`"):
        _check({path: text.replace("import Literal, ", "import Literal, cast, ") for path, text in files.items()})


def test_files_of_the_users_templates_may_name_anything(tmp_path: Path) -> None:
    (tmp_path / "resource.py.jinja").write_text("", "utf-8")
    files = {**SDK, PurePosixPath(RESOURCE): "from ..mine import Thing\nfrom .. import types as _t\n\nx = _t.y\n"}
    _check(files, templates=tmp_path)


def test_modules_that_load_each_other_are_refused() -> None:
    """Whichever is imported first would find the other without its names."""
    back = "from .completion import Completion\n"
    path = PurePosixPath("types/completion_choice.py")
    files = {**SDK, path: SDK[path].replace("from ._models", f"{back}from ._models", 1)}
    with pytest.raises(UnexpectedCode, match="need each other to be loaded first"):
        _check(files)


def test_modules_that_need_each_other_for_type_checkers_pass() -> None:
    back = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .completion import Completion as Whole\n"
    path = PurePosixPath("types/completion_choice.py")
    _check({**SDK, path: SDK[path].replace("from typing import Literal\n", f"from typing import Literal\n{back}", 1)})
