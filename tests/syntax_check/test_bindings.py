"""What names mean where they stand: faults that no compiler sees, and that only show when an SDK is used."""

from __future__ import annotations

import ast

import pytest

from generator.syntax_check.bindings import check_bindings
from generator.syntax_check.refusal import Refused


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("from ..err import Err\nErr = TypeAliasType('Err', 'Err | None')", "`Err` is bound a second time"),
        ("class A: pass\nclass A: pass", "`A` is bound a second time"),
        ("from .a import A\nfrom .b import A", "`A` is bound a second time"),
        ("A: TypeAlias = int\nA: TypeAlias = str", "`A` is bound a second time"),
        ("A = TypeAliasType('A', 'A | None')", "the alias `A` is one of itself"),
        ("A = TypeAliasType('A', 'Annotated[A | B, Field()] | None')", "the alias `A` is one of itself"),
        ("A: TypeAlias = list[A]", "the alias `A` is one of itself"),
        ("A: TypeAlias = int | B\nclass B: pass", "`B` is used before it is bound"),
        ("class A(B): pass\nclass B: pass", "`B` is used before it is bound"),
        ("class A:\n    x: int = B\nB: TypeAlias = int", "`B` is used before it is bound"),
        ("def a(x=B): pass\nfrom .b import B", "`B` is used before it is bound"),
        ("class A:\n    x: list[Exception]\nclass Exception: pass", "`Exception` is the builtin here"),
        ("class A:\n    x: list[Exception]\nfrom .b import Exception", "`Exception` is the builtin here"),
    ],
)
def test_a_name_that_means_something_else_is_refused(code: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason):
        check_bindings(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        "A = TypeAliasType('A', 'str | list[A]')",
        "A = TypeAliasType('A', 'str | list[B]')\nB: TypeAlias = dict[str, A]",
        "class A:\n    b: B\nclass B: pass\nA.model_rebuild()",
        "class Exception:\n    x: list[Exception]",
        "class Exception: pass\nclass A:\n    x: Exception",
        "W: T = Fields({'a': lambda: B})\nB: T = Fields({})",
        "def a():\n    return B\nfrom .b import B",
        "from .a import A as _A\nfrom .b import A",
    ],
)
def test_what_means_what_it_should_passes(code: str) -> None:
    check_bindings(ast.parse(code))
