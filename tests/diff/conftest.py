"""What the judges say of all pairs of SDKs: asked once, since it takes a while."""

from __future__ import annotations

import pytest

from tests.diff.judges import Verdicts, judge
from tests.diff.whole_cases import pairs


@pytest.fixture(scope="session")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Verdicts:
    return judge(tmp_path_factory.mktemp("judged"), pairs)
