"""Two things of an API that would have one file or one exported name stop the run, and both are named."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from generator import lower, pipeline, pymodel
from generator.diagnostics import Diagnostics
from generator.lower.unique import TwoOfOneName, check_unique
from generator.naming import NameTable, TypeName

PROJECT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def lowered() -> tuple[pymodel.Package, NameTable]:
    """What the SDK in `generated/` is made of, and its names."""
    spec, config = (str(PROJECT / "spec" / name) for name in ("openapi.yaml", "sdk.yaml"))
    request = pipeline.Request(spec, config, (), PROJECT / "generated", None, None)
    diagnostics = Diagnostics()
    api, names = pipeline._understand(request, pipeline._load(request, diagnostics), diagnostics)
    return lower.lower(api, names), names


def test_the_sdk_has_one_of_each(lowered: tuple[pymodel.Package, NameTable]) -> None:
    check_unique(lowered[0])


def test_two_resources_of_one_file(lowered: tuple[pymodel.Package, NameTable]) -> None:
    package, _ = lowered
    (resource,) = package.resources
    broken = replace(package, resources=(resource, replace(resource, pointer="others")))
    with pytest.raises(TwoOfOneName) as refused:
        check_unique(broken)
    expected = "resources/completions.py is made for the resource completions and for the resource others"
    assert str(refused.value) == expected


def test_a_file_of_params_and_one_of_models(lowered: tuple[pymodel.Package, NameTable]) -> None:
    package, _ = lowered
    broken = replace(package, models=(replace(package.models[0], path=package.params[0].path), *package.models))
    with pytest.raises(
        TwoOfOneName, match=r"^types/\w+\.py is made for what is sent at .* and for what is answered at "
    ):
        check_unique(broken)


def test_two_exports_of_one_name(lowered: tuple[pymodel.Package, NameTable]) -> None:
    package, _ = lowered
    types = next(item for item in package.packages if item.path == PurePosixPath("types/__init__.py"))
    broken = replace(types, exports=(*types.exports, pymodel.Export("Completion", ".other", "Completion", ".other")))
    with pytest.raises(TwoOfOneName, match=r"^types/__init__.py exports Completion from .completion and from .other$"):
        check_unique(replace(package, packages=(broken,)))


def test_a_name_table_with_one_module_for_the_params_of_two_methods(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(
        """
openapi: 3.1.0
info: {title: Things, version: "1"}
paths:
  /things:
    get: &listed
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses: {"204": {description: Done.}}
  /others: {get: *listed}
""",
        "utf-8",
    )
    request = pipeline.Request(str(tmp_path / "openapi.yaml"), None, (), tmp_path / "sdk", None, None)
    diagnostics = Diagnostics()
    api, names = pipeline._understand(request, pipeline._load(request, diagnostics), diagnostics)
    shared = TypeName(("types", "params"), "Params", "")
    methods = {key: replace(method, params=shared) for key, method in names.methods.items()}
    with pytest.raises(
        TwoOfOneName, match="types/params.py is made for what 'get /things' takes and for .*'get /others'"
    ):
        lower.lower(api, replace(names, methods=methods))
