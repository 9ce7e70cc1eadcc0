"""What the stage refuses: faults of the stages before it, told apart from what a document may do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.files import Files
from generator.models import ModelsFault, write_models
from generator.models.batches import Batch
from generator.models.library import write_batches
from generator.pymodel import ModelModule
from tests.models.models_in_short import STRING, alias, array, model, module, ref

THING = module(
    "thing", model("Thing", {"name": STRING, "size": STRING}), model("Part"), alias("Parts", array(ref("thing.Part")))
)


FAULTS: list[tuple[list[ModelModule], str]] = [
    ([module("thing", model("Thing", {"other": ref("other.Other")}))], "types.thing.Thing names types.other.Other, which is not there"),
    ([module("thing", model("Thing"), model("Thing"))], "two definitions are called types.thing.Thing"),
    ([module("thing", model("Thing"), alias("Thing", STRING))], "two definitions are called types.thing.Thing"),
    ([module("thing", model("Literal", {"kind": {"const": "a"}}))], r"types/thing.py came out with \['LiteralModel'\]"),
    ([module("thing", model("Thing", {"str": array(STRING)}))], r"Thing in types/thing.py came out with \['str_'\]"),
    ([module("thing", model("Thing", {"Part": ref("thing.Part")}), model("Part"))], r"\['Part_1'\] instead of \['Part'\]"),
    ([module("thing", model("Thing", {"in": {"type": "object", "properties": {"a": STRING}}}))], "'special_names' is undefined"),
    (
        [module("a", model("A", {"b": ref("b.B")})), module("b", model("B", {"a": ref("a.A")}))],
        "modules that nobody asked for: types/_internal.py",
    ),
    ([module("thing", model("Thing", {"name": {"type": "string", "customTypePath": "1x"}}))], "datamodel-code-generator failed"),
]  # fmt: skip


@pytest.mark.parametrize(("modules", "message"), FAULTS)
def test_what_comes_out_otherwise_than_it_went_in(modules: list[ModelModule], message: str) -> None:
    with pytest.raises(ModelsFault, match=message):
        write_models(modules)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (r"class Thing\(", "class Thing1(", "Thing1"),
        ("    size:", "    size1:", "size1"),
        (r"class Thing\(", "class Extra:\n    pass\n\n\nclass Thing(", "Extra"),
        (r"class Thing\(", "class Thing(1x", "not Python"),
        ("Parts: .*", "", r"\['Part', 'Thing'\] instead of"),
    ],
)
def test_a_module_that_came_out_otherwise(old: str, new: str, message: str) -> None:
    def changed(group: Sequence[Batch], templates: Path) -> list[Files]:
        return [
            {path: re.sub(old, new, text) for path, text in files.items()} for files in write_batches(group, templates)
        ]

    with pytest.raises(ModelsFault, match=rf"(?s)types/thing.*{message}"):
        write_models([THING], writer=changed)


def test_a_module_that_was_left_out() -> None:
    with pytest.raises(ModelsFault, match="types/thing.py was not written"):
        write_models([THING], writer=lambda group, templates: [{} for _ in group])
