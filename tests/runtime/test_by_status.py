"""Answers that are read by the status of the response."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.by_status import ByStatus, by_status
from generator.runtime.types import NoneType
from tests.runtime.conftest import Runner
from tests.runtime.sdk.types.completion import Completion
from tests.runtime.server import COMPLETION, Server, answer

Serve = Callable[..., Server]

KINDS = {"200": Completion, "202": dict[str, int], "204": NoneType, "2XX": str}


@pytest.mark.parametrize(
    ("status", "kind"), [(200, Completion), (202, dict[str, int]), (204, NoneType), (201, str), (304, Completion)]
)
def test_kinds(status: int, kind: object) -> None:
    assert ByStatus(KINDS).kind(status) is kind or ByStatus(KINDS).kind(status) == kind


@pytest.mark.parametrize(
    ("said", "value"),
    [
        (answer(200, COMPLETION), "cmpl-1"),
        (answer(202, b'{"percent": 40}'), {"percent": 40}),
        (b"HTTP/1.1 204 No Content\r\n\r\n", None),
        (answer(201, b"made", kind="text/plain"), "made"),
    ],
)
def test_values(run: Runner, serve: Serve, said: bytes, value: object) -> None:
    def script(client: Any) -> Any:
        return client.completions._request("GET", "/either", cast_to=by_status(KINDS))

    result = run(serve(said), script)
    assert getattr(result, "id", result) == value


def test_a_raw_response_parses_alike(serve: Serve) -> None:
    from tests.runtime import sdk

    client = sdk.Acme(api_key="k", base_url=serve(answer(202, b'{"percent": 40}')).url)
    from generator.runtime.base_resource import rebound

    request = rebound(client.completions._request, "raw")
    response = request("GET", "/either", cast_to=by_status(KINDS))
    assert response.status_code == 202 and response.parse() == {"percent": 40}
    assert response.parse(to=str) == '{"percent": 40}'
