"""Every block of every page runs as it stands, in the order of its page, and does what the page says."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path

import pytest
import yaml

from tests.readme.asking import COMPLETION
from tests.readme.page import DOC_PAGES, PROJECT, README, Page, doc
from tests.readme.session import Reading, Session, Step
from tests.readme.shell import Shell
from tests.sdk.scripted_server import Reply, ScriptedServer, event_reply, json_reply

BOOK = {"isbn": "9780156001410", "title": "Blindness"}
SHOP = doc("your-document")


def completion(text: str = " Douro", **more: object) -> dict[str, object]:
    choice = {"text": text, "index": 0, "logprobs": None, "finish_reason": "stop"}
    return {**COMPLETION, "choices": [choice], **more}


PLAIN = json_reply(completion())
COUNTING = event_reply(completion(" one,"), completion(" two"))
NOT_FOUND = {"error": {"message": "no such model", "type": "t", "param": None, "code": "model_not_found"}}
RIVER = {"model": "gpt-3.5-turbo-instruct", "prompt": "Name a river in Portugal:"}
STREAMED = {"model": "gpt-3.5-turbo-instruct", "prompt": "Count to three:", "stream": True}


def page_of_books(number: int, *titles: str) -> Reply:
    return json_reply({"items": [{"title": title} for title in titles], "total": 2, "page": number, "pages": 2})


TWO_PAGES = (page_of_books(1, "Blindness"), page_of_books(2, "The Cave"))

LISTED = json.dumps({
    "openapi": "3.1.0",
    "info": {"title": "Book shop", "version": "1"},
    "paths": {
        "/books": {
            "get": {
                "parameters": [
                    {"name": name, "in": "query", "schema": {"type": "integer"}} for name in ("page", "size")
                ],
                "responses": {
                    "200": {
                        "description": "A page of books",
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "items": {
                                            "type": "array",
                                            "items": {"type": "object", "properties": {"title": {"type": "string"}}},
                                        },
                                        **{name: {"type": "integer"} for name in ("total", "page", "pages")},
                                    },
                                }
                            }
                        },
                    }
                },
            }
        }
    },
})  # fmt: skip
"""A document whose list has pages."""

STAINLESS = """\
organization: {name: honcho}
targets: {python: {package_name: honcho}, typescript: {package_name: honcho}}
resources:
  books: {methods: {list: get /books, retrieve: "get /books/{isbn}"}}
  orders: {methods: {retrieve: "get /orders/{id}"}}
"""
COMPARED = "sdkgen diff published honcho --left-out left-out.txt --fail-on breaking"
PUBLISHED = {
    "published/honcho/__init__.py": "",
    "published/honcho/lib/__init__.py": "",
    "published/honcho/lib/ext/__init__.py": "",
    "published/honcho/lib/ext/langchain.py": "def messages_to_langchain(): ...\ndef langchain_to_messages(): ...\n",
}
"""What counts for the page of the package that it downloads."""
AUTHOR = "-c user.name=A -c user.email=a@example.org"

READINGS: dict[Page, Reading] = {
    README: Reading(
        {
            # tests/packaging installs it, into an environment of its own.
            "sh Generate an SDK from your document": Step(instead="true"),
            "python Generate an SDK from your document": Step(
                [json_reply([BOOK])], "Blindness\n", sends=["/v1/books?author=Saramago"]
            ),
            "sh Work in this repository": Step(instead="make --dry-run generate test"),
            # tests/sdk runs it.
            "sh Work in this repository 1": Step(instead="make --dry-run --always-make demo"),
            "python Work in this repository": Step([PLAIN], " Douro\n", sends=[RIVER]),
        },
        in_checkout=True,
        addresses=("https://shop.example/api", "http://127.0.0.1:8080/v1"),
    ),
    SHOP: Reading(
        {
            "python How do I generate an SDK from my document?": Step(
                [json_reply([BOOK])], "Blindness\n", sends=["/v1/books?author=Saramago"]
            )
        }
    ),
    doc("configuration"): Reading(
        {
            "python How do I write one?": Step(
                [json_reply(BOOK)], "Blindness\n", sends=["/v1/books/9780156001410"]
            )
        },
        after=(SHOP,),
    ),
    doc("corrections"): Reading(after=(SHOP,)),
    doc("templates"): Reading(after=(SHOP,)),
    doc("messages"): Reading(),
    doc("changing-the-spec"): Reading(in_checkout=True),
    doc("diff"): Reading(
        {"sh How do I compare two packages?": Step(instead="sdkgen diff generated generated --fail-on breaking")},
        in_checkout=True,
    ),
    doc("moving-from-stainless"): Reading(
        {"sh 2. Compare": Step(instead="sdkgen diff published honcho"), "sh 2. Compare 1": Step(instead=COMPARED)},
        files={
            "openapi.json": json.dumps(yaml.safe_load(SHOP.blocks("yaml")[0].text)),
            "stainless.yml": STAINLESS,
            **PUBLISHED,
        },
        before=f"git init -q && git add -A && git {AUTHOR} commit -q -m Start",
    ),
    doc("using-the-sdk"): Reading(
        {
            "python How do I use the SDK?": Step([PLAIN], " Douro\n", sends=[{**RIVER, "max_tokens": 8}]),
            "python Async": Step([PLAIN], " Douro\n", sends=[RIVER]),
            "python Streaming": Step([COUNTING], " one, two\ncomplete: True\n", sends=[STREAMED]),
            "python Streaming 1": Step([COUNTING], "1\n1\n", sends=[STREAMED]),
            "python Raw responses": Step([json_reply(completion(), x_request_id="req_1")], "200 req_1 0\n Douro\n"),
            "python Raw responses 1": Step([json_reply({"a": 1})], 'application/json\n{"a": 1}\n'),
            "python Errors": Step(
                [json_reply(NOT_FOUND, 404, x_request_id="req_1")],
                "404 model_not_found req_1\nError code: 404 - no such model\n",
                sends=[{"model": "no-such-model"}],
            ),
            "python Retries and timeouts": Step([PLAIN], "5 0\n"),
            "python Retries and timeouts 1": Step([PLAIN], "cmpl-1\n"),
            "python Your own HTTP client": Step([PLAIN], "POST /v1/completions 200\n"),
            "python Many requests at once": Step([PLAIN] * 20, " Douro\n" * 20),
            "python What the document does not describe": Step(
                [json_reply({"data": []})], "{'data': []}\n", sends=["/v1/models"]
            ),
            "python What the document does not describe 1": Step(
                [json_reply(completion(served_by="b"))], "{'served_by': 'b'}\n", sends=[{"top_k": 40}]
            ),
        }
    ),
    doc("project"): Reading(
        {
            # `make project` runs it.
            "sh How do I get a whole project around the SDK? 1": Step(instead="true")
        },
        after=(SHOP,),
    ),
    doc("testing"): Reading(),
    doc("logging"): Reading(
        {
            "python How do I see what the SDK sends?": Step([json_reply(completion(), x_request_id="req_1")]),
            "python How do I trace requests?": Step([PLAIN]),
            "python How do I trace requests? 1": Step([json_reply(completion(), x_request_id="req_1")]),
        }
    ),
    doc("notebooks"): Reading(
        {
            "python Does the SDK work in notebooks?": Step([PLAIN], "", sends=[RIVER]),
            "python Does the SDK work in notebooks? 1": Step([PLAIN], " Douro\n", sends=[RIVER]),
            "python How do I print a stream while it arrives?": Step([COUNTING], " one, two", sends=[STREAMED]),
            "python How do I get a table?": Step(prints=" Douro stop\n"),
        }
    ),
    doc("pagination"): Reading(
        {
            "python How does the SDK go through the pages of a list?": Step(
                TWO_PAGES, "Blindness\nThe Cave\n", sends=["/v1/books?size=50", "/v1/books?page=2&size=50"]
            ),
            "python How does the SDK go through the pages of a list? 1": Step(
                (*TWO_PAGES, TWO_PAGES[0]), "Blindness\nThe Cave\n1 2\n"
            ),
        },
        files={"paged.json": LISTED},
        before="sdkgen init paged.json > paged.yaml\nsdkgen generate paged.json --config paged.yaml --output book_shop",
    ),
}  # fmt: skip
"""How each page is read. The blocks of CI's page are run by test_ci.py, the picture of the design is read by test_page.py."""


@pytest.mark.parametrize("page", READINGS, ids=lambda page: page.name)
def test_a_page_does_what_it_says(
    page: Page,
    request: pytest.FixtureRequest,
    tmp_path: Path,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reading = READINGS[page]
    for prefix in ("OPENAI", "BOOK_SHOP"):
        monkeypatch.setenv(f"{prefix}_API_KEY", "a-key")
        monkeypatch.setenv(f"{prefix}_BASE_URL", server.base_url)
    shell = request.getfixturevalue("checkout") if reading.in_checkout else Shell(tmp_path)
    session = Session(shell, server, reading, monkeypatch)
    logger = logging.getLogger("openai-completions")
    monkeypatch.setattr(logger, "handlers", [])
    try:
        session.follow(page)
    finally:
        session.close()
        logger.setLevel(logging.NOTSET)


def test_every_page_with_blocks_is_read() -> None:
    """By a reading above, or by a test that names the page."""
    files = sorted((PROJECT / "tests").rglob("test_*.py"))
    tests = "".join(path.read_text(encoding="utf-8") for path in files if path != Path(__file__))
    waiting = [page for page in (README, *DOC_PAGES) if page.blocks() and page not in READINGS]
    assert [page for page in waiting if f'doc("{page.path.stem}")' not in tests and page.name not in tests] == []


@pytest.mark.lint
def test_the_blocks_are_typed(tmp_path: Path) -> None:
    """Those that use the committed SDK, each behind the first one of its page."""
    from mypy import api

    for page in (doc("using-the-sdk"), doc("testing"), doc("logging")):
        first, *others = [block.text for block in page.blocks("python")]
        # The blocks of the page on tests go on from each other.
        programs = (
            ["".join((first, *others))] if page == doc("testing") else [first, *(first + text for text in others)]
        )
        for number, text in enumerate(programs):
            (tmp_path / f"{page.path.stem.replace('-', '_')}_{number}.py").write_text(text, encoding="utf-8")
    options = ["--strict", "--python-executable", sys.executable]
    config = ["--config-file", str(PROJECT / "pyproject.toml")]
    output, errors, code = api.run([*options, *config, *map(str, sorted(tmp_path.glob("*.py")))])
    assert (code, errors) == (0, ""), output
