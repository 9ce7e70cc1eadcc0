"""Fields, classes and imports whose names mean something else too."""

from __future__ import annotations

import datetime

from generator.models import write_models
from generator.pymodel import TypeAlias
from tests.models.conftest import Install
from tests.models.models_in_short import INTEGER, STRING, field, model, module, ref, required

DATE = {"type": "string", "format": "date"}
DATE_TIME = {"type": "string", "format": "date-time"}
ANY_OBJECT = {"type": "object"}


def test_fields_called_like_the_types_of_other_fields(install: Install) -> None:
    shadowing = model(
        "Shadowing",
        field("list", {"type": "array", "items": STRING}),
        field("names", {"type": "array", "items": STRING}),
        field("object", {"const": "thing"}),
        field("date", DATE),
        field("datetime", DATE_TIME),
        field("int", INTEGER),
        field("str", STRING),
        field("extra", ANY_OBJECT),
        field("Literal", {"enum": ["a"]}),
        required("ok", {"type": "boolean"}),
    )
    thing = install(module("thing", shadowing)).load("thing")
    values = {
        "list": ["a"],
        "names": ["b"],
        "object": "thing",
        "date": "2024-05-06",
        "datetime": "2024-05-06T07:08:09Z",
    }
    made = thing.Shadowing.model_validate(
        {**values, "int": 1, "str": "s", "extra": {"a": 1}, "Literal": "a", "ok": True}
    )
    assert made.date == datetime.date(2024, 5, 6)
    assert made.datetime.tzinfo is not None
    assert (made.list, made.names, made.object, made.int, made.extra) == (["a"], ["b"], "thing", 1, {"a": 1})
    assert thing.Shadowing.model_validate({"ok": True}).date is None


def test_fields_called_like_the_modules_of_hidden_types(install: Install) -> None:
    fields = [
        field("date", DATE),
        field("dt", DATE),
        field("list", {"type": "array"}),
        field("builtins", {"type": "array"}),
    ]
    thing = install(module("thing", model("Thing", *fields))).load("thing")
    made = thing.Thing.model_validate({"date": "2024-05-06", "dt": "2024-05-07", "list": [1], "builtins": [2]})
    assert (made.date.day, made.dt.day, made.list, made.builtins) == (6, 7, [1], [2])


def test_names_are_written_plainly_where_nothing_hides_them() -> None:
    classes = [model("One", field("list", {"type": "array"})), model("Two", field("names", {"type": "array"}))]
    (text,) = write_models([module("thing", *classes)]).values()
    assert "    list: builtins.list[object] | None = None\n" in text
    assert "    names: list[object] | None = None\n" in text


def test_classes_called_like_what_the_file_imports(install: Install) -> None:
    names = ["Literal", "Any", "Field", "BaseModel", "Annotated", "RootModel", "Model", "Optional"]
    classes = [model(name, required("kind", {"const": name}), field("on_", DATE, wire="on")) for name in names]
    alias = TypeAlias("TypeAlias", "Any | BaseModel", None)
    thing = install(module("thing", *classes, alias)).load("thing")
    for name in names:
        made = getattr(thing, name).model_validate({"kind": name, "on": "2024-05-06"})
        assert (made.kind, made.on_) == (name, datetime.date(2024, 5, 6))
        assert type(made).__name__ == name
    assert thing.TypeAlias == thing.Any | thing.BaseModel


def test_classes_of_one_name_from_two_modules(install: Install) -> None:
    user = model(
        "User",
        field("own", ref("thing.Message")),
        field("chat", ref("chat.Message")),
        field("beta", ref("beta.Message")),
    )
    package = install(
        module("chat", model("Message", required("chat"))),
        module("beta", model("Message", required("beta"))),
        module(
            "thing",
            model("Message", required("own")),
            user,
            imports={".chat": "Message as ChatMessage", ".beta": "Message as BetaMessage"},
        ),
    )
    made = package.load("thing").User.model_validate(
        {"own": {"own": "1"}, "chat": {"chat": "2"}, "beta": {"beta": "3"}}
    )
    assert (made.own.own, made.chat.chat, made.beta.beta) == ("1", "2", "3")


def test_wire_names_of_every_kind(install: Install) -> None:
    wires = [
        "class",
        "a-b",
        "a b",
        "$ref",
        "@type",
        'quo"te',
        "it's",
        "back\\slash",
        "new\nline",
        "{{ x }}",
        "é",
        "1st",
    ]
    fields = [required(f"name{index}_", wire=wire) for index, wire in enumerate(wires)]
    thing = install(module("thing", model("Thing", *fields))).load("thing")
    made = thing.Thing.model_validate({wire: str(index) for index, wire in enumerate(wires)})
    assert [getattr(made, f"name{index}_") for index in range(len(wires))] == [
        str(index) for index in range(len(wires))
    ]
    assert list(made.to_dict()) == wires
