"""The written models pass mypy --strict and pyright, and their types are the ones a user sees."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.models.conftest import write_package
from tests.models.models_in_short import DATE, INTEGER, STRING, alias, array, docs, model, module, ref, tagged
from tests.models.test_cycles import JSON, NODES
from tests.models.test_names import ANY, ANY_BESIDE_OBJECT

pytestmark = pytest.mark.lint

USE = """
from __future__ import annotations

import datetime
from typing import Literal

from typing_extensions import assert_type

from sdk.types.json import JSON, Box
from sdk.types.node import Branch, Leaf
from sdk.types.pets import Cat, Dog, Owner
from sdk.types.thing import Plain, Thing


def use(thing: Thing, plain: Plain, owner: Owner, branch: Branch, box: Box) -> None:
    assert_type(box.value, JSON)
    assert_type(Box(value="x").value, JSON)
    box.value = ["a", {"b": [None]}]
    assert_type(box.sizes, 'list[Literal["s", "m"] | str] | None')
    assert_type(thing.object, Literal["thing"])
    assert_type(thing.date, "datetime.date | None")
    assert_type(thing.extra, "dict[str, object] | None")
    assert_type(plain.extra, "dict[str, object] | None")
    assert_type(thing.kind, 'str | Literal["a", "b"] | None')
    assert_type(thing.from_, str)
    assert_type(owner.pets, "list[Cat | Dog] | None")
    assert_type(branch.nodes, "list[Branch | Leaf] | None")
"""


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory, project: Path) -> Path:
    thing = model(
        "Thing",
        {
            "object": {"const": "thing"},
            "date": DATE,
            "extra": {"type": "object", "additionalProperties": ANY_BESIDE_OBJECT},
            "kind": {"anyOf": [STRING, {"enum": ["a", "b"]}]},
            "from": STRING,
            "set": INTEGER,
        },
        required=("object", "from"),
        names={"from": "from_"},
        field_docs={"date": docs("When.")},
    )
    plain = model("Plain", {"extra": {"type": "object", "additionalProperties": ANY}, "date": DATE})
    cat = model("Cat", {"kind": {"const": "cat"}}, required=("kind",))
    dog = model("Dog", {"kind": {"enum": ["dog", "puppy"]}}, required=("kind",))
    pet = alias("Pet", tagged("kind", cat="pets.Cat", dog="pets.Dog", puppy="pets.Dog"))
    owner = model("Owner", {"pets": array(ref("pets.Pet"))})
    size = alias("Size", {"anyOf": [{"enum": ["s", "m"]}, STRING]})
    box = model("Box", {"value": ref("json.JSON"), "sizes": ref("json.Sizes")}, required=("value",))
    json = module("json", JSON, size, alias("Sizes", array(ref("json.Size"))), box)
    folder = tmp_path_factory.mktemp("checked")
    write_package(
        folder / "sdk", [json, module("thing", thing, plain), module("pets", cat, dog, pet, owner), NODES], project
    )
    (folder / "sdk" / "py.typed").touch()
    (folder / "use.py").write_text(USE)
    return folder


def test_mypy(checked: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10", "use.py", "sdk/types"]
    done = subprocess.run(command, cwd=checked, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_pyright(checked: Path) -> None:
    (checked / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["use.py", "sdk/types"]}')
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    done = subprocess.run(command, cwd=checked, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
