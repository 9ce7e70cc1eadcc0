"""The written models pass mypy --strict and pyright, and their types are the ones a user sees."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.pymodel import TypeAlias
from tests.models.conftest import write_package
from tests.models.models_in_short import INTEGER, STRING, docs, field, model, module, ref, required
from tests.models.test_cycles import NODES
from tests.models.test_tags import CAT, DOG, PETS

USE = """
from __future__ import annotations

import datetime
from typing import Literal

from typing_extensions import assert_type

from sdk.types.json import JSON, Box
from sdk.types.node import Branch, Leaf
from sdk.types.pets import Cat, Dog, Owner
from sdk.types.thing import Thing


def use(thing: Thing, owner: Owner, branch: Branch, box: Box) -> None:
    assert_type(box.value, JSON)
    assert_type(Box(value="x").value, JSON)
    box.value = ["a", {"b": [None]}]
    assert_type(box.sizes, 'list[Literal["s", "m"] | str] | None')
    assert_type(thing.object, Literal["thing"])
    assert_type(thing.date, "datetime.date | None")
    assert_type(thing.list, "list[str] | None")
    assert_type(thing.extra, "dict[str, object] | None")
    assert_type(thing.kind, 'str | Literal["a", "b"] | None')
    assert_type(thing.from_, str)
    assert_type(owner.pets, "list[Cat | Dog] | None")
    assert_type(branch.nodes, "list[Branch | Leaf] | None")
"""


JSON = "str | list[JSON] | dict[str, JSON] | None"


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    thing = model(
        "Thing",
        required("object", {"const": "thing"}),
        field("date", {"type": "string", "format": "date"}),
        field("list", {"type": "array", "items": STRING}, doc=docs("Names.")),
        field("extra", {"type": "object"}),
        field("kind", {"anyOf": [STRING, {"enum": ["a", "b"]}]}),
        required("from_", wire="from"),
        field("int", INTEGER),
        field("parts", {"type": "array", "items": ref("thing.Literal")}),
    )
    named = [model(name, required("kind", {"const": name})) for name in ("Literal", "Field", "BaseModel")]
    owner = model("Owner", field("pets", {"type": "array", "items": PETS}))
    aliases = (
        TypeAlias("JSON", JSON, docs("Any JSON value."), repr(JSON)),
        TypeAlias("Size", "Literal['s', 'm'] | str", None),
        TypeAlias("Sizes", "list[Size]", None),
    )
    json = module(
        "json", *aliases, model("Box", required("value", ref("json.JSON")), field("sizes", ref("json.Sizes")))
    )
    modules = [json, module("thing", thing, *named), module("pets", CAT, DOG, owner), NODES]
    folder = tmp_path_factory.mktemp("checked")
    write_package(folder / "sdk", modules, project)
    (folder / "sdk" / "py.typed").touch()
    (folder / "use.py").write_text(USE)
    return folder


def test_mypy(checked: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--python-version",
        "3.10",
        "use.py",
        "sdk/types",
    ]
    done = subprocess.run(command, cwd=checked, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_pyright(checked: Path) -> None:
    (checked / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["use.py", "sdk/types"]}')
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=checked, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
