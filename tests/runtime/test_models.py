"""Response models, and the lenient rules by which responses become models."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import warnings
from typing import Annotated, Any, Literal, Union

import pydantic
import pytest

from generator.runtime.models import BaseModel, Field
from generator.runtime.parsing import json_parser
from tests.runtime import sdk
from tests.runtime.sdk.types.choice import Choice


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    tricks: list[str]


class Zoo(BaseModel):
    name: str
    open_: bool = Field(alias="open")
    count: int
    ratio: float
    since: datetime.datetime
    day: datetime.date | None = None
    level: Literal["low", "high"]
    star: Cat
    animals: list[Cat]
    by_name: dict[str, Cat]
    either: Union[Cat, Dog]
    tagged: Annotated[Union[Cat, Dog], Field(discriminator="kind")]
    shape: Union[str, list[Cat], Cat]
    moment: Union[datetime.datetime, int]
    parent: Zoo | None = None
    note: Union[str, Literal["a", "b"], None] = None
    number: Union[int, float, None] = None
    pair: tuple[int, str] | None = None


def parse(data: object, kind: Any = Zoo) -> Any:
    return json_parser(kind, "body")(json.dumps(data).encode())


CAT = {"kind": "cat", "lives": 9}


def test_data_that_fits_is_typed() -> None:
    zoo = parse(
        {
            "name": "z",
            "open": True,
            "count": 1,
            "ratio": 2,
            "since": "2024-01-02T03:04:05Z",
            "day": "2024-01-02",
            "level": "low",
            "star": CAT,
            "animals": [CAT],
            "by_name": {"tom": CAT},
            "either": {"kind": "dog", "tricks": ["sit"]},
            "tagged": {"kind": "dog", "tricks": []},
            "shape": [CAT],
            "moment": "2024-01-02T03:04:05Z",
            "parent": {"name": "p"},
            "note": "c",
            "number": 1.5,
            "pair": [1, "x"],
        }
    )
    utc = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    assert (zoo.name, zoo.open_, zoo.count, zoo.ratio, type(zoo.ratio)) == ("z", True, 1, 2.0, float)
    assert (zoo.since, zoo.day, zoo.moment) == (utc, datetime.date(2024, 1, 2), utc)
    assert all(isinstance(value, Cat) for value in (zoo.star, zoo.animals[0], zoo.by_name["tom"], zoo.shape[0]))
    assert isinstance(zoo.either, Dog) and isinstance(zoo.tagged, Dog) and isinstance(zoo.parent, Zoo)
    assert (zoo.parent.name, zoo.note, zoo.number, zoo.pair) == ("p", "c", 1.5, (1, "x"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", 5),
        ("name", None),
        ("count", "5"),
        ("count", 5.5),
        ("open", "true"),
        ("ratio", "0.5"),
        ("since", 1700000000),
        ("since", "1700000000"),
        ("since", "yesterday"),
        ("day", "12"),
        ("level", "middle"),
        ("level", None),
        ("star", None),
        ("star", "cat"),
        ("animals", {"a": 1}),
        ("animals", [5, None]),
        ("by_name", []),
        ("either", {"kind": "cow"}),
        ("either", {"kind": "cat", "lives": "nine"}),
        ("tagged", {"kind": "cow", "x": [1]}),
        ("tagged", {"x": 1}),
        ("shape", 5),
        ("moment", "5"),
        ("moment", [1]),
        ("number", "5"),
        ("pair", [1]),
    ],
)
def test_what_does_not_fit_stays_as_it_came(field: str, value: object) -> None:
    zoo = parse({field: value})
    attribute = "open_" if field == "open" else field
    assert getattr(zoo, attribute) == value and type(getattr(zoo, attribute)) is type(value)
    assert zoo.model_fields_set == {attribute}


def test_one_bad_part_spoils_no_other() -> None:
    zoo = parse(
        {"star": {"kind": "lion", "lives": "x", "mane": True}, "animals": [CAT, 5, {"lives": None}], "count": 1}
    )
    assert isinstance(zoo.star, Cat) and zoo.star.to_dict(warnings=False) == {
        "kind": "lion",
        "lives": "x",
        "mane": True,
    }
    assert isinstance(zoo.animals[0], Cat) and zoo.animals[1] == 5 and isinstance(zoo.animals[2], Cat)
    assert parse({"tagged": {"kind": "cat", "lives": "x"}}).tagged == Cat.construct(kind="cat", lives="x")
    assert parse({"shape": [{"kind": "lion"}]}).shape[0].kind == "lion"


def test_missing_fields_read_as_none_and_are_not_set() -> None:
    zoo = parse({})
    assert zoo.name is None and zoo.star is None and zoo.animals is None and zoo.model_fields_set == set()
    assert zoo.to_dict() == {}
    with pytest.raises(AttributeError):
        zoo.unheard_of  # noqa: B018


def test_unknown_fields_are_kept_and_readable() -> None:
    zoo = parse({"new": {"deep": [1]}, "name": "z"})
    assert zoo.new == {"deep": [1]} and zoo.model_extra == {"new": {"deep": [1]}}
    assert zoo.to_dict() == {"name": "z", "new": {"deep": [1]}}


def test_the_outermost_value_must_have_its_shape() -> None:
    data: object
    for data in ([], None, "x", 5):
        with pytest.raises(pydantic.ValidationError):
            parse(data)
    assert parse([CAT, 5], list[Cat])[1] == 5
    assert parse({"kind": "dog", "tricks": 1}, Annotated[Union[Cat, Dog], Field(discriminator="kind")]).tricks == 1
    assert parse(None, Cat | None) is None and parse(5, int) == 5
    assert json_parser(Cat, "event")(b"[1]") == [1]


def test_json_that_python_reads_too() -> None:
    assert json_parser(Zoo, "body")(b'{"name": "a", "name": "b", "ratio": NaN}').name == "b"


def test_half_a_surrogate_pair_is_text_too() -> None:
    """Servers that write JSON in ASCII and cut text between two tokens send each half in an event of its own."""
    zoo = json_parser(Zoo, "event")(
        b'{"name": "\\ud83d", "since": "2024-01-02T03:04:05Z", "star": {"lives": "\\ude00"}}'
    )
    assert zoo.name + zoo.star.lives == "\ud83d\ude00" and zoo.since.year == 2024
    with pytest.raises(pydantic.ValidationError):
        json_parser(Zoo, "event")(b'{"name": "\\ud83d"')


def test_models_made_by_hand_are_validated() -> None:
    assert Cat(kind="cat", lives=9).lives == 9
    with pytest.raises(pydantic.ValidationError):
        Cat(kind="dog", lives=9)  # type: ignore[arg-type]
    by_alias = Choice.model_validate({"finish_reason": "stop", "index": 0, "text": "t", "new": 1})
    assert by_alias.text == "t" and by_alias.model_extra == {"new": 1}
    data = {"id": "1", "choices": [], "created": 1, "model": "m"}
    for name in ("object", "object_"):
        assert sdk.Completion.model_validate({**data, name: "text_completion"}).object_ == "text_completion"


def test_models_that_refer_to_each_other_resolve_on_first_use() -> None:
    choice = Choice.construct(parent={"id": "1", "choices": [{"text": "t"}], "usage": {"total_tokens": 1}})
    parent: Any = choice.parent
    assert isinstance(parent, sdk.Completion) and isinstance(parent.choices[0], Choice) and parent.to_dict()["usage"]


def test_construct_follows_the_rules_of_responses() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        zoo: Any = Zoo.construct(
            name=5, open=True, star={"lives": "x"}, since="2024-01-02T03:04:05Z", either=Cat(kind="cat", lives=1), new=1
        )
    assert (zoo.name, zoo.open_, zoo.star.lives, zoo.new) == (5, True, "x", 1)
    assert isinstance(zoo.star, Cat) and isinstance(zoo.since, datetime.datetime) and isinstance(zoo.either, Cat)
    assert Zoo.construct(open_=False).open_ is False
    assert Zoo.construct({"name"}, name="z", count=1).model_fields_set == {"name"}


class _Whole(BaseModel):
    number: int


class _Text(BaseModel):
    text: str


class _Wrong(BaseModel):
    """Fields for what callers build by hand and is of another type than the field."""

    either: Union[_Whole, _Text, None]
    lists: Union[list[_Text], list[_Whole]]
    maps: Union[dict[str, _Text], dict[str, _Whole]]
    items: list[int]
    weight: float


def test_construct_keeps_what_is_wrong() -> None:
    built: Any = _Wrong.construct(either={"number": "1"}, items={1}, weight=2**53 + 1)
    assert isinstance(built.either, _Whole) and built.either.number == 1
    assert built.items == {1} and isinstance(built.weight, int) and built.weight == 2**53 + 1
    built = _Wrong.construct(either={"text": 3}, lists=[{"text": "a"}, {"number": 1}], items=(1,), weight=10)
    assert built.either.text == 3 and isinstance(built.either, _Whole)  # the first, where none fits
    assert [type(item) for item in built.lists] == [_Text, _Text] and built.lists[1].number == 1
    assert built.items == (1,) and isinstance(built.weight, float)
    built = _Wrong.construct(either=True, maps={"a": {"text": "x"}, "b": {"number": 1}}, weight=1.5)
    assert built.either is True and isinstance(built.maps["b"], _Text) and built.weight == 1.5
    built = _Wrong.construct(weight=False)
    assert built.weight is False and built.either is None


def test_to_dict_and_to_json() -> None:
    zoo: Any = parse({"open": True, "since": "2024-01-02T03:04:05Z", "name": None})
    assert zoo.to_dict() == {"open": True, "since": zoo.since, "name": None}
    assert zoo.to_dict(mode="json", use_api_names=False, exclude_none=True) == {
        "open_": True,
        "since": "2024-01-02T03:04:05Z",
    }
    assert len(zoo.to_dict(exclude_unset=False, warnings=False)) == len(Zoo.model_fields)
    assert zoo.to_json() == '{\n  "name": null,\n  "open": true,\n  "since": "2024-01-02T03:04:05Z"\n}'
    assert zoo.to_json(indent=None, exclude_none=True) == '{"open":true,"since":"2024-01-02T03:04:05Z"}'
    assert zoo.model_dump_json(exclude_unset=True).startswith('{"name":null')


def test_text_copies_and_pickles() -> None:
    cat: Any = json_parser(Cat, "body")(b'{"kind": "cat", "lives": 9, "new": 1}')
    assert str(cat) == repr(cat) == "Cat(kind='cat', lives=9, new=1)"
    cat.__remember_request_id__("req_1")
    for other in (copy.copy(cat), copy.deepcopy(cat), cat.model_copy(), pickle.loads(pickle.dumps(cat))):
        assert other == cat and other.new == 1 and other._request_id == "req_1"
        assert other.model_fields_set == cat.model_fields_set
    assert Cat(kind="cat", lives=1)._request_id is None
    assert "req_1" not in repr(cat) and cat.to_dict() == {"kind": "cat", "lives": 9, "new": 1}


def test_no_python_runs_between_bytes_and_model(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither `__init__` nor a post-init hook of a model is called: pydantic-core builds it alone."""

    class Watched(Cat):
        def __setattr__(self, name: str, value: Any) -> None:
            raise AssertionError(name)

    cat = json_parser(Watched, "body")(b'{"kind": "lion", "lives": null, "x": 1}')
    assert cat.kind == "lion" and Cat.__pydantic_post_init__ is None and not Cat.__pydantic_custom_init__
