"""Names that no Python name can hold, or that become the same one: every property keeps its own, and comes back as it was sent."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from tests.hostile.building import build, install

FOLDER = Path(__file__).parent / "cases"


@pytest.fixture
def imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    before = set(sys.modules)
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in set(sys.modules) - before:
        if name.split(".")[0].startswith("names_"):
            del sys.modules[name]


@pytest.mark.parametrize("name", ["names_collide_properties", "names_empty_and_odd", "names_property_keywords"])
def test_each_property_comes_back_under_its_own_name(name: str, imported: Path) -> None:
    files = build(FOLDER / f"{name}.yaml", package=name).files
    assert files is not None
    install(files, imported / name)
    thing: type[BaseModel] = importlib.import_module(f"{name}.types.thing").Thing
    schema = yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8"))["components"]["schemas"]["Thing"]
    sent = {
        wire: 5 if part["type"] == "integer" else f"the value of {wire}" for wire, part in schema["properties"].items()
    }
    model = thing.model_validate(sent)
    assert model.model_dump(by_alias=True, exclude_unset=True) == sent
    reached = {
        name if field.alias is None else field.alias: getattr(model, name) for name, field in thing.model_fields.items()
    }
    assert reached == sent
