"""What may be null in an existing SDK: whatever a part of an `allOf` says may be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.naming.documents import TEXT, document, files_of, obj, operation, ref

NULL_OR_NUMBER: Any = {"anyOf": [{"type": "integer"}, {"type": "null"}]}
SCHEMAS = {
    "base": obj(limit=NULL_OR_NUMBER, name={"type": ["string", "null"]}, kind=TEXT, place=obj(x=TEXT)),
    "expiry": obj(days={"type": "integer"}),
    "body": {
        "allOf": [
            ref("base"),
            obj(
                limit={"type": "integer", "minimum": 1},
                name=TEXT,
                kind={"type": "string", "maxLength": 3},
                expires={"allOf": [ref("expiry"), {"nullable": True}]},
                kept={"allOf": [ref("expiry"), {"description": "not null"}]},
            ),
        ]
    },
}
DOCUMENT = document({"/things": {"post": operation(takes=ref("body"), answers=TEXT)}}, SCHEMAS)
CLEAN: Any = {"organization": {"name": "any"}, "resources": {"things": {"methods": {"create": "post /things"}}}}
COMPATIBLE: Any = {**CLEAN, "targets": {"python": {"package_name": "sdk"}}}


@pytest.mark.parametrize(("config", "nulls"), [(COMPATIBLE, {"limit", "name", "expires"}), (CLEAN, {"expires"})])
def test_what_may_be_null(tmp_path: Path, config: Any, nulls: set[str]) -> None:
    files = files_of(DOCUMENT, tmp_path, config)
    text = next(text for path, text in files.items() if path.name == "thing_create_params.py")
    lines = [line.strip() for line in text.partition("class ThingCreateParams(")[2].splitlines()]
    names = {
        line.partition(":")[0]: line
        for line in lines
        if line.partition(":")[0] in SCHEMAS["body"]["allOf"][1]["properties"]
    }
    assert {name for name, line in names.items() if "| None" in line} == nulls
    assert len(names) == 5
