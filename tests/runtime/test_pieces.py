"""The small pure modules: paths, queries, wire names, required arguments, lazy exports."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections import UserList, UserString, deque
from typing import Any

import pytest

from generator.runtime.arguments import required_args
from generator.runtime.exports import lazy_exports
from generator.runtime.headers import HeaderSet
from generator.runtime.paths import path_template
from generator.runtime.profile import QueryFormat
from generator.runtime.query import query_string
from generator.runtime.types import NOT_GIVEN, Omit, SequenceNotStr, omit
from generator.runtime.wire import Each, Field, Fields, Values, WireNames, to_wire
from tests.runtime import sdk

MOMENT = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("plain-._~", "plain-._~"),
        ("a/b", "a%2Fb"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("é ", "%C3%A9%20"),
        ("%2e", "%252e"),
        (5, "5"),
        (True, "true"),
        (["a,b", None, 1], "a%2Cb,1"),
        (MOMENT, "2024-01-02T03%3A04%3A05%2B00%3A00"),
    ],
)
def test_path_parameters_stay_one_segment(value: object, segment: str) -> None:
    assert path_template("/x/{id}/y", id=value) == f"/x/{segment}/y"


def test_a_path_may_have_several_parameters() -> None:
    assert path_template("/{template}/{b}", template="{b}", b=2) == "/%7Bb%7D/2"


NESTED = {"a": [1, "x y"], "o": {"k": True, "l": [1, 2]}, "n": None, "t": MOMENT, "e": [], "gone": omit}


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (QueryFormat("brackets", "comma"), "a=1%2Cx%20y&o[k]=true&o[l]=1%2C2&t=2024-01-02T03%3A04%3A05%2B00%3A00"),
        (QueryFormat("dots", "repeat"), "a=1&a=x%20y&o.k=true&o.l=1&o.l=2&t=2024-01-02T03%3A04%3A05%2B00%3A00"),
        (
            QueryFormat("brackets", "brackets"),
            "a[]=1&a[]=x%20y&o[k]=true&o[l][]=1&o[l][]=2&t=2024-01-02T03%3A04%3A05%2B00%3A00",
        ),
        (
            QueryFormat("dots", "indices"),
            "a[0]=1&a[1]=x%20y&o.k=true&o.l[0]=1&o.l[1]=2&t=2024-01-02T03%3A04%3A05%2B00%3A00",
        ),
    ],
)
def test_query_formats(style: QueryFormat, text: str) -> None:
    assert query_string(NESTED, style) == text


@pytest.mark.parametrize(
    "items", [[1, 2], (1, 2), deque([1, 2]), UserList([1, 2]), range(1, 3), {1: "a", 2: "b"}.keys()]
)
def test_any_collection_is_an_array_in_a_url_and_in_a_header(items: object) -> None:
    assert query_string({"a": items}, QueryFormat(arrays="repeat")) == "a=1&a=2"
    assert path_template("/{a}", a=items) == "/1,2"
    headers = HeaderSet()
    headers.merge({"A": items})
    assert list(headers.values()) == [(b"A", b"1,2")]


@pytest.mark.parametrize("value", [b"ab", bytearray(b"ab"), memoryview(b"ab"), UserString("ab"), iter("ab"), object()])
def test_what_is_neither_a_scalar_nor_a_collection_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        query_string({"a": value}, QueryFormat())
    with pytest.raises(TypeError, match=type(value).__name__):
        path_template("/{a}", a=value)


def test_a_query_that_is_no_text() -> None:
    with pytest.raises(ValueError) as raised:
        query_string({"a": "\ud800"}, QueryFormat())
    assert not isinstance(raised.value, UnicodeError)


TREE: WireNames = Fields({"id_": "id", "children": Each(lambda: TREE)})
NAMES: WireNames = Fields(
    {
        "from_": "from",
        "class_": Field("class", Fields({"id_": "id"})),
        "items": Each(Fields({"id_": "id"})),
        "by_key": Values(Fields({"id_": "id"})),
        "tree": TREE,
    }
)


def test_wire_names_are_put_in_place() -> None:
    value = {
        "from_": 1,
        "class_": {"id_": 2, "other_": 3},
        "items": ({"id_": n} for n in (4,)),
        "by_key": {"id_": {"id_": 5}},
        "tree": {"id_": 1, "children": [{"id_": 2, "children": []}]},
        "plain": {"id_": 6},
    }
    assert to_wire(value, NAMES) == {
        "from": 1,
        "class": {"id": 2, "other_": 3},
        "items": [{"id": 4}],
        "by_key": {"id_": {"id": 5}},
        "tree": {"id": 1, "children": [{"id": 2, "children": []}]},
        "plain": {"id_": 6},
    }
    assert value["class_"] == {"id_": 2, "other_": 3}


@pytest.mark.parametrize("value", [None, "text", 5, ["list"]])
def test_values_of_another_shape_are_left_alone(value: object) -> None:
    assert to_wire(value, NAMES) is value
    assert to_wire({"class_": value, "items": None}, NAMES) == {"class": value, "items": None}


def test_required_arguments() -> None:
    @required_args(("a",), ("b", "c"))
    def function(self: object, a: Any = omit, *, b: Any = omit, c: Any = omit) -> tuple[Any, Any, Any]:
        return a, b, c

    assert function(None, 1) == (1, omit, omit) and function(None, b=1, c=2)[1:] == (1, 2)
    assert function(None, a=None)[0] is None
    for arguments in ({}, {"b": 1}, {"a": omit}, {"a": NOT_GIVEN, "b": 1}):
        with pytest.raises(TypeError, match="either 'a', or 'b' and 'c'"):
            function(None, **arguments)
    with pytest.raises(TypeError, match="required argument: 'x'"):
        required_args(("x",))(lambda **_: None)()


def test_nothing_is_false() -> None:
    assert not omit and not NOT_GIVEN and repr(Omit()) == "omit" and repr(NOT_GIVEN) == "NOT_GIVEN"


def test_a_string_is_no_sequence_of_strings_to_a_type_checker() -> None:
    names: SequenceNotStr[str] = ["a", "b"]
    more: SequenceNotStr[str] = ("a",)
    assert len(names) + len(more) == 3


def test_lazy_exports() -> None:
    assert sdk.Completion.__name__ == "Completion" and {"Acme", "Completion", "AcmeError"} <= set(dir(sdk))
    package: Any = sdk
    assert package.Client is sdk.Acme and package.types.__name__ == "tests.runtime.sdk.types"
    with pytest.raises(AttributeError, match="Nothing"):
        package.Nothing  # noqa: B018
    load, listed = lazy_exports("tests.runtime.sdk", {"Acme": "._client"})
    assert load("Acme") is sdk.Acme and "Acme" in listed()


def test_a_client_needs_neither_models_nor_async_libraries_to_be_made() -> None:
    code = (
        "import sys, tests.runtime.sdk as s; s.Acme(api_key='k');"
        "print([m for m in ('pydantic.main', 'generator.runtime.models', 'generator.runtime.lenient', 'json.tool',"
        " 'tests.runtime.sdk.types.completion', 'email.utils', 'uuid') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name for name in eval(done.stdout) if name not in ("uuid", "email.utils")] == []
