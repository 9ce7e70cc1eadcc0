"""The `Link` header, by the examples and the grammar of RFC 8288."""

from __future__ import annotations

import pytest

from generator.runtime.web_links import next_link


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ('<https://a.example/?page=2>; rel="next"', "https://a.example/?page=2"),
        ("</TheBook/chapter4>; rel=next; title*=UTF-8'de'n%c3%a4chstes%20Kapitel", "/TheBook/chapter4"),
        ('</a>; rel="previous"; title="x, y; rel=next", </b>;rel="NEXT"', "/b"),
        ('</a>; title="a \\"next\\", <b>; rel=next"; rel=prev', None),
        ('</a>; rel="start http://example.net/relation/other next"', "/a"),
        ("</a> ; REL = next", "/a"),
        ('</a>; rel=prev; rel="next"', None),
        ('</a>; rel=next; anchor="#foo", </b>; rel=next', "/b"),
        ("</a,b;c>; rel=next", "/a,b;c"),
        (", ,</a>;;rel=next", "/a"),
        ("</a>; crossorigin; rel=next", "/a"),
        ("</a>", None),
        ("", None),
        ("no link; rel=next", None),
    ],
)
def test_the_next_one(header: str, expected: str | None) -> None:
    assert next_link(header) == expected
