"""What the stage refuses: faults of the stages before it, told apart from what a document may do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from generator.models import ModelsFault, write_models
from generator.models.class_writer import write_classes
from generator.models.definition import Definition
from generator.models.definitions import definitions
from tests.models.models_in_short import field, model, module, ref

THING = module("thing", model("Thing", field("name"), field("size")), model("Part"))


def test_a_reference_that_is_not_imported() -> None:
    with pytest.raises(ModelsFault, match=r"thing\.Thing.*other\.Other is used but not imported"):
        write_models(
            [module("thing", model("Thing", field("other", ref("other.Other")))), module("other", model("Other"))]
        )


def test_a_field_that_hides_the_class_it_refers_to() -> None:
    with pytest.raises(ModelsFault, match=r"Part hides the class thing\.Part"):
        write_models([module("thing", model("Thing", field("Part", ref("thing.Part"))), model("Part"))])


def test_two_classes_of_one_name_in_a_module() -> None:
    with pytest.raises(ModelsFault, match=r"thing\.Thing.*twice"):
        write_models([module("thing", model("Thing"), model("Thing"))])


def test_a_class_that_was_left_out() -> None:
    def forgetful(bundle: Sequence[Definition], templates: Path) -> Mapping[str, str]:
        return dict(list(write_classes(bundle, templates).items())[:1])

    with pytest.raises(ModelsFault, match=r"thing\.Part"):
        write_models([THING], writer=forgetful)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("class Thing(", "class Thing1(", "Thing1"),
        ("    size:", "    size1:", "size1"),
        ("    size: str", "    size: UUID", "UUID"),
        ("class Thing(", "class Extra:\n    pass\n\n\nclass Thing(", "Extra"),
        ("class Thing(", "class Thing(1x", "not Python"),
    ],
)
def test_a_class_that_came_out_otherwise(old: str, new: str, message: str) -> None:
    def changed(bundle: Sequence[Definition], templates: Path) -> Mapping[str, str]:
        return {key: text.replace(old, new) for key, text in write_classes(bundle, templates).items()}

    with pytest.raises(ModelsFault, match=rf"(?s)thing\.Thing.*{message}"):
        write_models([THING], writer=changed)


def test_a_schema_that_would_become_a_class_of_its_own(project: Path) -> None:
    thing, part = definitions([THING])
    inline = {"type": "object", "properties": {"field_0": {"type": "object", "properties": {"a": {"type": "string"}}}}}
    with pytest.raises(ModelsFault, match="made up a class"):
        write_classes([replace(thing, schema=inline), part], project / "templates" / "models")
