"""The union rules, one by one: what a choice between types amounts to, and how its members are told apart."""

from __future__ import annotations

import pytest

from generator import ir
from generator.analysis.unions import combine, discriminate

TEXT, WHOLE = ir.Scalar(ir.ScalarKind.STRING), ir.Scalar(ir.ScalarKind.INTEGER)
A, B = ir.Named("#/components/schemas/A"), ir.Named("#/components/schemas/B")


def constants(*values: str) -> ir.Literals:
    return ir.Literals(values)


def test_nothing_to_choose_from_is_any_value() -> None:
    assert combine([]) == ir.UNKNOWN


def test_one_member_left_is_that_member() -> None:
    assert combine([A]) == combine([A, A]) == A


def test_unions_within_are_flattened_and_equal_members_dropped() -> None:
    assert combine([A, ir.Union((B, A))]) == ir.Union((A, B))


def test_a_union_that_declares_its_discriminator_stays_one_member() -> None:
    inner = ir.Union((A, B), declared="kind")
    assert combine([TEXT, inner]) == ir.Union((TEXT, inner))


def test_null_is_taken_out() -> None:
    assert combine([A, ir.NULL, B]) == ir.Nullable(ir.Union((A, B)))
    assert combine([ir.Nullable(A), B]) == ir.Nullable(ir.Union((A, B)))
    assert combine([ir.NULL, ir.NULL]) == ir.NULL


def test_any_value_beside_others_is_any_value() -> None:
    assert combine([A, ir.UNKNOWN]) == combine([A, ir.UNKNOWN, ir.NULL]) == ir.UNKNOWN


def test_a_string_beside_known_strings_is_an_open_enum() -> None:
    assert combine([TEXT, constants("a", "b")]) == ir.OpenEnum(("a", "b"))
    assert combine([constants("a"), ir.OpenEnum(("b",))]) == ir.OpenEnum(("a", "b"))


def test_constants_are_one_set_at_the_place_of_the_first() -> None:
    assert combine([constants("a"), A, constants("b", "a")]) == ir.Union((constants("a", "b"), A))


def test_true_and_one_are_two_values() -> None:
    assert combine([ir.Literals((True,)), ir.Literals((1,))]) == ir.Literals((True, 1))


def an_object(key: str, **types: ir.Type) -> ir.Object:
    fields = tuple(
        ir.Field(wire, type_, required=True, docs=None, key=f"{key}/properties/{wire}") for wire, type_ in types.items()
    )
    return ir.Object(key=key, origin=ir.Origin(component=key.rpartition("/")[2]), docs=None, fields=fields)


def resolved(first: ir.Object, second: ir.Object, declared: str | None = None) -> ir.Union:
    definitions = {A.key: first, B.key: second}
    found = discriminate(ir.Union((A, B), declared=declared), definitions)
    assert isinstance(found, ir.Union)
    return found


@pytest.mark.parametrize("declared", ["kind", None])
def test_a_constant_in_each_member_is_the_tag(declared: str | None) -> None:
    union = resolved(an_object(A.key, kind=constants("a")), an_object(B.key, kind=constants("b")), declared)
    assert union.tag == ir.Tag("kind", (("a",), ("b",)))
    assert union.note is None


def test_a_constant_that_two_members_share_is_no_tag() -> None:
    union = resolved(an_object(A.key, kind=constants("a")), an_object(B.key, kind=constants("a", "b")))
    assert union.tag is None
    assert union.note == "members 1 and 2 of the union can't be told apart in JSON; the first that fits is taken"


def test_members_of_different_shapes_need_no_tag() -> None:
    found = discriminate(ir.Union((TEXT, WHOLE, ir.Array(TEXT))), {})
    assert isinstance(found, ir.Union)
    assert (found.tag, found.note) == (None, None)
