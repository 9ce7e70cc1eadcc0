"""What `pagination` reads as: which parameter and field of a scheme does what, said by purpose or by name."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from generator.config import Pagination
from generator.config.reading import read_config
from generator.diagnostics import Diagnostics
from generator.source import load_text
from tests.config.faultless import read
from tests.config.test_faults import read as read_with_faults

PURPOSE = "x-stainless-pagination-property"


def scheme(text: str) -> Pagination:
    """The one scheme of a text that is expected to have no fault."""
    (found,) = read(f"pagination: {text}").pagination
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{type: cursor, request: {pageToken: {}}, response: {results: {type: array}, nextPageToken: {}}}",
            {"items": "results", "parameter": "pageToken", "value": "nextPageToken"},
        ),
        (
            "{type: cursor, request: {after: {}, before: {}}, response: {data: {type: array}, next: {}, previous: {}}}",
            {
                "items": "data",
                "parameter": "after",
                "back_parameter": "before",
                "value": "next",
                "back_value": "previous",
            },
        ),
        (
            "{type: cursor_id, request: {starting_after: {}}, response: {has_more: {}, things: {type: array}}}",
            {"items": "things", "parameter": "starting_after", "value": "id", "has_next": "has_more"},
        ),
        (
            "{type: cursor_url, response: {items: {type: array}, links: {type: object, properties: {next: {}}}}}",
            {"items": "items", "value": "links.next"},
        ),
        (
            "{type: offset, request: {skip: {}, limit: {}}, response: {items: {type: array}, totalCount: {}, skip: {}}}",
            {"items": "items", "parameter": "skip", "start": "skip", "total": "totalCount"},
        ),
        (
            "{type: page_number, request: {page: {}}, response: {data: {type: array}, page: {}, total_pages: {}}}",
            {"items": "data", "parameter": "page", "start": "page", "total": "total_pages"},
        ),
        ("{type: fake_page, response: {a: {type: string}, b: {type: array}}}", {"items": "b"}),
    ],
)
def test_usual_names_need_no_purpose(text: str, expected: Mapping[str, str]) -> None:
    found = scheme(text.replace("{type", "{name: x, type", 1))
    assert {slot: ".".join(path) for slot, path in found.slots.items()} == expected


def test_a_purpose_goes_before_a_name() -> None:
    found = scheme(f"""
  - name: x
    type: cursor_id
    param_location: body
    continue_on_empty_items: true
    description: Words.
    request:
      next: {{type: string, {PURPOSE}: {{purpose: next_cursor_id_param, required: false}}}}
      starting_after: {{}}
    response:
      items: {{type: array}}
      rest:
        anyOf: [{{type: array, items: {{type: object, properties: {{key: {{{PURPOSE}: {{purpose: cursor_item_id}}}}}}}}}}, {{type: "null"}}]
        {PURPOSE}: {{purpose: items, is_top_level_array: true}}
      more: {{type: [boolean, "null"], default: true, {PURPOSE}: {{purpose: has_next_page, from_header: X-More}}}}
""")
    assert found.slots == {"items": ("rest",), "parameter": ("next",), "value": ("key",), "has_next": ("more",)}
    assert found.in_body and found.is_array and found.continues_when_empty and found.description == "Words."
    rest, more = found.response[1:]
    assert (rest.type, rest.nullable, more.type, more.nullable) == ("array", True, "boolean", True)
    assert more.header == "X-More" and [item.required for item in found.request] == [False, True]


def test_schemes_keep_their_order() -> None:
    text = "{name: %s, type: fake_page, response: {data: {type: array}}}"
    found = read(f"pagination: [{text % 'b'}, {text % 'a'}]").pagination
    assert [item.name for item in found] == ["b", "a"]
    assert read("pagination: null").pagination == ()


def test_how_a_method_is_paginated() -> None:
    methods = "a: {endpoint: get /a, paginated: true}, b: {endpoint: get /b, paginated: x}, c: get /c"
    (resource,) = read(f"resources: {{r: {{methods: {{{methods}}}}}}}").resources
    assert [method.paginated for method in resource.methods] == [True, "x", None]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[{type: cursor}]", "needs a `name`"),
        ("{name: x}", "needs a `type`"),
        ("{name: x, type: curser}", "Did you mean `cursor`?"),
        (
            "{name: x, type: offset, response: {items: {type: array}}}",
            "Write it under `request`: offset: {type: integer",
        ),
        ("{name: x, type: fake_page, response: {data: {type: string}}}", "purpose `items`"),
        (
            f"{{name: x, type: fake_page, response: {{data: {{type: string, {PURPOSE}: {{purpose: items}}}}}}}}",
            "must be an array; `data` is of type `string`",
        ),
        (
            f"{{name: x, type: offset, request: {{page: {{{PURPOSE}: {{purpose: page_number_param}}}}}}}}",
            "belongs to schemes of type `page_number`, not `offset`",
        ),
        (
            f"{{name: x, type: offset, request: {{o: {{{PURPOSE}: {{purpose: offset_count_parm}}}}}}}}",
            "Did you mean `offset_count_param`?",
        ),
        (f"{{name: x, type: cursor, request: {{o: {{{PURPOSE}: {{purpose: items}}}}}}}}", "belongs under `response`"),
        (
            f"{{name: x, type: cursor, response: {{a: {{type: array, {PURPOSE}: {{purpose: items}}}},"
            f" b: {{type: array, {PURPOSE}: {{purpose: items}}}}}}}}",
            "is also that of `a`",
        ),
        (
            f"{{name: x, type: cursor, response: {{n: {{{PURPOSE}:"
            " {purpose: next_cursor_field, from_header: link}}}}",
            "Use `type: cursor_url`.",
        ),
        (
            "[{name: my page, type: fake_page, response: {a: {type: array}}}, {name: my_page, type: fake_page,"
            " response: {a: {type: array}}}]",
            "two schemes of the name `my_page`",
        ),
        ("{name: x, type: fake_page, param_location: header, response: {a: {type: array}}}", "query, body"),
    ],
)
def test_what_is_wrong_says_what_to_write(text: str, message: str) -> None:
    reports = read_with_faults(f"pagination: {text}")[1]
    assert any("error[InvalidSetting]" in report and message in report for report in reports), reports


def test_what_a_scheme_cannot_say_is_a_warning() -> None:
    text = "{name: x, type: fake_page, response: {a: {type: array, allOf: []}}, pages: 1}"
    reports = read_with_faults(f"pagination: {text}")[1]
    assert ["UnknownKey" in reports[0], "UnsupportedSetting" in reports[1]] == [True, True], reports


def test_a_hint_works_when_it_is_pasted() -> None:
    diagnostics = Diagnostics()
    read_config(load_text("pagination: {name: x, type: fake_page}", "sdk.yaml", diagnostics), diagnostics)
    (report,) = diagnostics
    line = (report.hint or "").partition("`response`: ")[2]
    assert scheme(f"{{name: x, type: fake_page, response: {{{line}}}}}").slots == {"items": ("items",)}
