"""What the SDKs of whole documents send over a socket, and that it is what Swagger 2.0 says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Severity
from tests.golden.answering_server import serving
from tests.small_sdk import PACKAGE, generate, run

_DOCUMENTS = Path(__file__).parent / "documents"

_PROGRAM = f"""
import asyncio, datetime
import {PACKAGE} as sdk

CALLS = [CALLS_OF_THE_DOCUMENT]

async def call_all():
    async with sdk.AsyncCLIENT(api_key="k", base_url=URL, max_retries=0) as client:
        for call in CALLS:
            await call(client)

with sdk.CLIENT(api_key="k", base_url=URL, max_retries=0) as client:
    for call in CALLS:
        call(client)
asyncio.run(call_all())
"""


@pytest.fixture(scope="module")
def sdks(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, tuple[Path, list[str]]]:
    """The folder of each document's SDK, and what was warned of: `Code pointer`."""
    made = {}
    for name in ("chat", "cluster", "meetings", "pets"):
        folder = tmp_path_factory.mktemp(name)
        diagnostics = generate(_document(name), folder)
        warnings = [item for item in diagnostics if item.severity is Severity.WARNING]
        made[name] = folder, [f"{item.code} {item.location.pointer}" for item in warnings if item.location]
    return made


def _document(name: str) -> dict[str, Any]:
    content = yaml.safe_load((_DOCUMENTS / f"{name}.yaml").read_text("utf-8"))
    assert isinstance(content, dict)
    return content


_CALLS = {
    ("chat", "Chat", "conversations_list.retrieve(token='t', limit=2, exclude_archived=True)"): [
        "GET /base/conversations.list?token=t&limit=2&exclude_archived=true",
        "authorization: Bearer k",
    ],
    (
        "meetings",
        "MeetingsClient",
        "users.meetings.list('me', type='live', page_size=3, from_=datetime.date(2026, 1, 2))",
    ): ["GET /base/users/me/meetings?access_token=k&type=live&page_size=3&from=2026-01-02"],
    ("meetings", "MeetingsClient", "users.meetings.create('me', topic='T', settings={'audio': 'voip'})"): [
        "POST /base/users/me/meetings?access_token=k",
        '{"topic": "T", "settings": {"audio": "voip"}}',
    ],
    ("meetings", "MeetingsClient", "meetings.delete(7, x_reason='late')"): [
        "DELETE /base/meetings/7?access_token=k",
        "accept: */*",
        "x-reason: late",
    ],
    ("cluster", "Cluster", "namespaces.pods.list('default', watch=False, pretty='true')"): [
        "GET /base/api/v1/namespaces/default/pods?pretty=true&watch=false",
        "accept: application/json, application/json; stream=watch",
        "authorization: k",
    ],
    (
        "cluster",
        "Cluster",
        "namespaces.pods.create('default', metadata={'name': 'p', 'labels': {'a': 'b'}}, port='80', dry_run='All')",
    ): [
        "POST /base/api/v1/namespaces/default/pods?dryRun=All",
        "authorization: k",
        '{"metadata": {"name": "p", "labels": {"a": "b"}}, "port": "80"}',
    ],
    ("pets", "Pets", "pet.create(name='n', photo_urls=['u'], id=2)"): [
        "POST /base/pet",
        "accept: */*",
        "authorization: Bearer t",
        '{"id": 2, "name": "n", "photoUrls": ["u"]}',
    ],
    ("pets", "Pets", "pet.find_by_status(status=['available', 'sold'])"): [
        "GET /base/pet/findByStatus?status=available&status=sold",
    ],
    ("chat", "Chat", "chat_post_message.create(token='t', channel='c & d', as_user=True)"): [
        "POST /base/chat.postMessage",
        "authorization: Bearer k",
        "content-type: application/x-www-form-urlencoded",
        "token: t",
        "channel=c+%26+d&as_user=true",
    ],
    ("pets", "Pets", "pet.update(5, name='n', tags=['a', 'b'])"): [
        "POST /base/pet/5",
        "accept: */*",
        "content-type: application/x-www-form-urlencoded",
        "name=n&tags=a%7Cb",
    ],
    ("pets", "Pets", "pet.upload_image(5, additional_metadata='m', file=('f.png', b'png'))"): [
        "POST /base/pet/5/uploadImage",
        "content-type: multipart/form-data; boundary=<boundary>",
        "--<boundary>",
        'Content-Disposition: form-data; name="additionalMetadata"',
        "",
        "m",
        "--<boundary>",
        'Content-Disposition: form-data; name="file"; filename="f.png"',
        "Content-Type: image/png",
        "",
        "png",
        "--<boundary>--",
    ],
    ("pets", "Pets", "pet.retrieve(5)"): ["GET /base/pet/5", "api_key: k"],
}


@pytest.fixture(scope="module")
def sent(sdks: Mapping[str, tuple[Path, list[str]]]) -> Mapping[tuple[str, str, str], list[list[str]]]:
    """The lines of the requests that each call makes, of the sync client and of the async one."""
    requests: dict[tuple[str, str, str], list[list[str]]] = {case: [] for case in _CALLS}
    groups: dict[tuple[str, str, bool], list[tuple[str, str, str]]] = {}
    for document, client, call in _CALLS:
        groups.setdefault((document, client, "find_by" in call), []).append((document, client, call))
    for (document, client, is_list), cases in groups.items():
        for case, request in zip([*cases, *cases], _sent(client, cases, is_list, sdks[document][0]), strict=True):
            requests[case].append([line.strip() for line in request.split("\n")])
    return requests


def _sent(client: str, cases: Sequence[tuple[str, str, str]], is_list: bool, folder: Path) -> list[str]:
    keys = 'api_key="k", petstore_auth_key="t"' if client == "Pets" else 'api_key="k"'
    calls = ", ".join(f"lambda client: client.{call}" for _, _, call in cases)
    program = _PROGRAM.replace("CLIENT", client).replace("CALLS_OF_THE_DOCUMENT", calls).replace('api_key="k"', keys)
    with serving() as server:
        server.answer_json([] if is_list else {})
        run(program.replace("URL", repr(f"{server.base_url}/base")), folder)
        return server.seen


@pytest.mark.parametrize(("document", "client", "call"), _CALLS)
def test_a_call_sends_what_the_document_says(
    document: str, client: str, call: str, sent: Mapping[tuple[str, str, str], list[list[str]]]
) -> None:
    sync, asynchronous = sent[document, client, call]
    assert sync == asynchronous == _CALLS[document, client, call]


_LOSSES = {
    "chat": [
        "MediaTypeLeftOut /paths/~1chat.postMessage/post/consumes/1",
    ],
    "cluster": [],
    "meetings": [],
    "pets": [
        "ServerNotConfigured /schemes/1",
    ],
}


@pytest.mark.parametrize("document", _LOSSES)
def test_what_is_not_sent_as_the_document_says_is_reported(
    document: str, sdks: Mapping[str, tuple[Path, list[str]]]
) -> None:
    assert sorted(place.removesuffix("/collectionFormat") for place in sdks[document][1]) == sorted(_LOSSES[document])
