"""docs/pagination.md names every type and purpose."""

from __future__ import annotations

import re
from typing import get_args

from generator.config.model import PaginationType
from generator.config.page_roles import EXTENSION, USUAL_NAMES
from tests.readme.page import doc


def test_it_names_everything() -> None:
    text = doc("pagination").text
    named = set(re.findall(r"`(\w+)", text))
    assert {*get_args(PaginationType), *USUAL_NAMES} <= named
    assert EXTENSION in text
