"""How types are written down, by the way that they travel."""

from __future__ import annotations

import pytest

from generator import ir
from generator.lower.annotations import Annotator
from generator.lower.files import ImportCollector
from generator.naming import ClientName, NameTable

TEXT, MOMENT = ir.Scalar(ir.ScalarKind.STRING), ir.Scalar(ir.ScalarKind.DATE_TIME)
NAMES = NameTable(ClientName("shop", "Shop", "1", "Shop", "SHOP"), {}, {}, {}, frozenset(), {}, {})


def written(type_: ir.Type, role: ir.Role = ir.Role.RESPONSE, shadowed: frozenset[str] = frozenset()) -> str:
    return Annotator(NAMES, {}, ImportCollector(("types", "order")), role, shadowed).annotate(type_)


@pytest.mark.parametrize(
    ("type_", "sent", "answered"),
    [
        (TEXT, "str", "str"),
        (ir.Array(TEXT), "SequenceNotStr[str]", "list[str]"),
        (ir.Array(ir.Scalar(ir.ScalarKind.INTEGER)), "Iterable[int]", "list[int]"),
        (ir.Array(TEXT, is_unique=True), "SequenceNotStr[str] | AbstractSet[str]", "list[str]"),
        (ir.Array(ir.Scalar(ir.ScalarKind.INTEGER), is_unique=True), "Iterable[int]", "list[int]"),
        (ir.Map(TEXT), "Mapping[str, str]", "dict[str, str]"),
        (MOMENT, "str | datetime", "datetime"),
        (ir.Scalar(ir.ScalarKind.STRING, "uuid"), "str | UUID", "str"),
        (ir.Nullable(TEXT), "str | None", "str | None"),
        (ir.UNKNOWN, "object", "object"),
        (ir.Literals(("a", 1, None)), "Literal['a', 1, None]", "Literal['a', 1, None]"),
        (ir.OpenEnum(("a",)), "str | Literal['a']", "str | Literal['a']"),
        (ir.Union((TEXT, ir.Array(TEXT))), "str | SequenceNotStr[str]", "str | list[str]"),
    ],
)
def test_a_type_is_wide_where_it_is_sent_and_exact_where_it_is_answered(
    type_: ir.Type, sent: str, answered: str
) -> None:
    assert written(type_, ir.Role.REQUEST).replace('"', "'") == sent
    assert written(type_, ir.Role.RESPONSE).replace('"', "'") == answered


def test_what_a_method_of_that_name_hides_is_reached_through_its_module() -> None:
    assert written(ir.Array(TEXT), shadowed=frozenset({"list"})) == "builtins.list[str]"
    assert written(MOMENT, shadowed=frozenset({"datetime"})) == "dt.datetime"
