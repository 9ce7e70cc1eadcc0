"""Tagged unions: when pydantic is told to go by the tag, and when it cannot be."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.models.conftest import Install
from tests.models.models_in_short import NULL, STRING, field, model, module, ref, required, tagged

CAT = model("Cat", required("kind", {"const": "cat"}, wire="type"), required("lives", {"type": "integer"}))
DOG = model("Dog", required("kind", {"enum": ["dog", "puppy"]}, wire="type"))
PETS = tagged("pets.Cat", "pets.Dog")


def test_the_tag_decides_everywhere(install: Install) -> None:
    owner = model(
        "Owner",
        field("pet", PETS),
        field("maybe", {"anyOf": [*PETS["oneOf"], NULL], "discriminator": PETS["discriminator"]}),
        field("pets", {"type": "array", "items": PETS}),
        field("by_name", {"type": "object", "additionalProperties": {"anyOf": [PETS, NULL]}}),
    )
    pets = install(module("pets", CAT, DOG, owner)).load("pets")
    cat, dog = {"type": "cat", "lives": 9}, {"type": "puppy"}
    made = pets.Owner.model_validate({"pet": dog, "maybe": cat, "pets": [cat, dog], "by_name": {"a": dog, "b": None}})
    kinds = [type(value).__name__ for value in (made.pet, made.maybe, *made.pets, made.by_name["a"])]
    assert kinds == ["Dog", "Cat", "Cat", "Dog", "Dog"]
    assert made.by_name["b"] is None
    with pytest.raises(ValidationError) as failure:
        pets.Owner.model_validate({"pet": {"type": "cat"}})
    assert [error["loc"] for error in failure.value.errors()] == [
        ("pet", "cat", "lives")
    ]  # by the tag: Dog was not tried


UNSOUND: list[tuple[str, Any]] = [
    ("no constant", model("Dog", required("kind", STRING, wire="type"))),
    ("optional", model("Dog", field("kind", {"const": "dog"}, wire="type"))),
    ("null", model("Dog", required("kind", {"enum": ["dog", None]}, wire="type"))),
    ("the same constant", model("Dog", required("kind", {"const": "cat"}, wire="type"))),
    ("another Python name", model("Dog", required("sort", {"const": "dog"}, wire="type"))),
    ("no tag", model("Dog", required("name", STRING))),
]


@pytest.mark.parametrize("dog", [case for _, case in UNSOUND], ids=[name for name, _ in UNSOUND])
def test_tags_that_pydantic_would_refuse(install: Install, dog: Any) -> None:
    pets = install(module("pets", CAT, dog, model("Owner", required("pet", PETS)))).load("pets")
    assert type(pets.Owner.model_validate({"pet": {"type": "cat", "lives": 9}}).pet) is pets.Cat


def test_members_that_are_no_classes(install: Install) -> None:
    union = {"oneOf": [*PETS["oneOf"], STRING], "discriminator": {"propertyName": "type"}}
    pets = install(module("pets", CAT, DOG, model("Owner", required("pet", union)))).load("pets")
    assert pets.Owner.model_validate({"pet": "none"}).pet == "none"
    assert type(pets.Owner.model_validate({"pet": {"type": "dog"}}).pet) is pets.Dog
    assert ref("pets.Cat") in union["oneOf"]
