"""Names that mean something else too: what naming lets through comes out as it went in."""

from __future__ import annotations

import builtins
import datetime
import typing

import pydantic

from generator.identifiers import BUILTINS_OF_ANNOTATIONS, MODEL_ATTRIBUTES
from generator.models import write_models
from generator.naming.table import GENERATED_NAMES
from tests.models.conftest import Install
from tests.models.models_in_short import DATE, INTEGER, STRING, alias, array, model, module, ref, tagged

DATE_TIME = {"type": "string", "format": "date-time"}
ANY = {"type": "string", "x-python-type": "object"}
ANY_BESIDE_OBJECT = {"type": "string", "x-python-type": "_models.AnyJSON"}


def test_fields_called_like_the_types_of_other_fields(install: Install) -> None:
    shadowing = model(
        "Shadowing",
        {
            "object": {"type": "object", "additionalProperties": ANY_BESIDE_OBJECT},
            "any": ANY_BESIDE_OBJECT,
            "date": DATE,
            "datetime": DATE_TIME,
            "since": DATE,
            "Literal": {"enum": ["a"]},
            "set": array(STRING),
        },
    )
    thing = install(module("thing", shadowing, model("Other", {"any": ANY}))).load("thing")
    values = {"object": {"a": 1}, "any": [2], "date": "2024-05-06", "datetime": "2024-05-06T07:08:09Z", "Literal": "a"}
    made = thing.Shadowing.model_validate({**values, "since": "2024-05-07", "set": ["s"]})
    assert (made.date, made.since) == (datetime.date(2024, 5, 6), datetime.date(2024, 5, 7))
    assert made.datetime.tzinfo is not None
    assert (made.object, made.any, made.Literal, made.set) == ({"a": 1}, [2], "a", ["s"])
    assert thing.Shadowing.model_fields["object"].annotation == dict[str, object] | None


def test_any_value_is_the_builtin_where_nothing_hides_it() -> None:
    hidden = model("Hidden", {"object": STRING, "any": ANY_BESIDE_OBJECT})
    plain = model("Plain", {"any": ANY, "each": array(ANY)}, required=("any",))
    (text,) = write_models([module("thing", hidden, plain, alias("Whatever", ANY))]).values()
    assert "    any: AnyJSON | None = None\n" in text
    assert "    any: object\n    each: list[object] | None = None\n" in text
    assert "\nWhatever: TypeAlias = object\n" in text


def test_classes_of_any_name_that_naming_gives(install: Install) -> None:
    """Among them all of `typing`, pydantic and the builtins that a class can be called."""
    known = {*dir(typing), *dir(pydantic), *dir(builtins), "AwareDatetime", "Model", "RootModel"}
    names = [name for name in sorted(known - GENERATED_NAMES) if name[0].isupper() and name.isidentifier()]
    names = [name for name in names if name not in {"None", "True", "False"}]
    modules = [
        module(
            f"module_{index}",
            model(name, {"kind": {"const": "a"}, "on": DATE, "own": ref(f"module_{index}.{name}")}, required=("kind",)),
            model("Other", {"kind": {"const": "b"}, "any": ANY}, required=("kind",)),
            alias("Each", tagged("kind", a=f"module_{index}.{name}", b=f"module_{index}.Other")),
        )
        for index, name in enumerate(names)
    ]
    files = write_models(modules)  # which compares names itself
    assert len(names) > 250 and len(files) == len(names)
    package = install(*modules[:1])
    made = getattr(package.load("module_0"), names[0]).model_validate({"kind": "a", "on": "2024-05-06", "own": None})
    assert made.on == datetime.date(2024, 5, 6)


def test_fields_of_any_name_that_naming_gives() -> None:
    known = {*dir(builtins), *dir(typing), *dir(pydantic.BaseModel), "datetime", "date", "self", "cls", "field"}
    reserved = MODEL_ATTRIBUTES | BUILTINS_OF_ANNOTATIONS
    names = [name for name in sorted(known - reserved) if name[0].islower() and name.isidentifier()]
    fields = {name: {"anyOf": [array(INTEGER), ref("thing.Thing"), DATE]} for name in names if name != "object"}
    (text,) = write_models([module("thing", model("Thing", fields), model("Other", {"object": STRING}))]).values()
    assert len(fields) > 100
    assert text.count(": list[int] | Thing | date_aliased | None = None\n") == len(fields)


def test_classes_of_one_name_from_two_modules(install: Install) -> None:
    user = model("User", {name: ref(f"{name}.Message") for name in ("thing", "chat", "beta")})
    package = install(
        module("chat", model("Message", {"chat": STRING}, required=("chat",))),
        module("beta", model("Message", {"beta": STRING}, required=("beta",))),
        module("thing", model("Message", {"own": STRING}, required=("own",)), user),
    )
    values = {"thing": {"own": "1"}, "chat": {"chat": "2"}, "beta": {"beta": "3"}}
    made = package.load("thing").User.model_validate(values)
    assert (made.thing.own, made.chat.chat, made.beta.beta) == ("1", "2", "3")


WIRES = [
    "class", "a-b", "a.b", "a b", "", "$ref", "$id", "@type", "type", "properties", "allOf", "const", "x-python-type",
    "customTypePath", 'quo"te', "it's", "back\\slash", "new\nline", "{{ x }}", "é", "1st", "_private", "__class__",
]  # fmt: skip


def test_wire_names_of_every_kind(install: Install) -> None:
    names = {wire: f"name{index}_" for index, wire in enumerate(WIRES)}
    thing = model("Thing", dict.fromkeys(WIRES, STRING), required=tuple(WIRES), names=names)
    made = install(module("thing", thing)).load("thing").Thing.model_validate({wire: f"at {wire}" for wire in WIRES})
    assert [getattr(made, names[wire]) for wire in WIRES] == [f"at {wire}" for wire in WIRES]
    assert list(made.to_dict()) == WIRES


def test_fields_called_like_the_methods_of_a_dict_have_their_own_docs_or_none() -> None:
    """The template looks docs up by name, where Jinja would find methods next."""
    fields = {name: STRING for name in ("items", "values", "get", "pop")}
    (text,) = write_models([module("thing", model("Thing", fields))]).values()
    assert text.count("str | None = None\n") == 4 and "method" not in text
