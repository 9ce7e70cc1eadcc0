"""docs/pagination.md: its configurations read as it says, and it names every type and purpose."""

from __future__ import annotations

import re
from typing import get_args

import pytest

from generator.config.model import PaginationType
from generator.config.page_roles import EXTENSION, USUAL_NAMES
from tests.config.faultless import read
from tests.readme.page import PROJECT

TEXT = (PROJECT / "docs" / "pagination.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("block", BLOCKS)
def test_its_configurations_are_right(block: str) -> None:
    config = read(block)
    assert config.pagination or config.resources


def test_it_names_everything() -> None:
    named = set(re.findall(r"`(\w+)", TEXT))
    assert {*get_args(PaginationType), *USUAL_NAMES} <= named
    assert EXTENSION in TEXT
