"""What the judges say of all pairs of SDKs: asked once, since it takes a while."""

from __future__ import annotations

import pytest

from tests.diff.judges import Verdicts, judge
from tests.diff.whole_cases import pairs


@pytest.fixture(scope="session")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Verdicts:
    return judge(tmp_path_factory.mktemp("judged"), pairs)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Lets one process of a parallel run ask the judges, for all tests that need them."""
    for item in items:
        if "verdicts" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("judges"))
