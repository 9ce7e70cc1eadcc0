"""What the tests need is installed with them."""

from __future__ import annotations

from tests.readme.page import doc
from tests.structure.modules import PROJECT


def test_the_openai_package_of_the_comparison_is_among_the_tests_needs() -> None:
    _, different = doc("coming-from-openai").tables()
    name, version = different[0][1].split()
    series = version.rpartition(".")[0]
    pyproject = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    group = pyproject.partition("[dependency-groups]")[2].partition("test = [")[2].partition("\n]\n")[0]
    assert f'"{name}=={series}.*"' in group
