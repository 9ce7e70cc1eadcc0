"""Request bodies as they arrive: JSON, forms, and what neither can hold."""

from __future__ import annotations

import datetime
import decimal
import io
import pathlib
import uuid
from collections.abc import Callable

import pytest

from generator.runtime.files import file_from_path
from generator.runtime.types import NOT_GIVEN, not_given
from tests.runtime import sdk
from tests.runtime.conftest import Runner, create
from tests.runtime.server import OK, Server

Serve = Callable[..., Server]


def test_the_body_is_compact_json(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    run(server, lambda client: create(client, prompt="é\u2028", best_of=None))
    assert server.requests[0].body == '{"model":"m","prompt":"é\u2028","best_of":null}'.encode()


@pytest.mark.parametrize("absent", [sdk.omit, sdk.Omit(), NOT_GIVEN, not_given])
def test_omitted_arguments_are_left_out(run: Runner, serve: Serve, absent: object) -> None:
    server = serve(OK)
    run(server, lambda client: create(client, best_of=absent, stream=absent))
    assert server.requests[0].json() == {"model": "m", "prompt": "p"}


def test_omitted_members_are_left_out_at_any_depth(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    extra = {"deep": {"a": sdk.omit, "b": [1, sdk.omit, {"c": NOT_GIVEN}]}, "gone": sdk.omit}
    run(server, lambda client: create(client, extra_body=extra))
    assert server.requests[0].json() == {"model": "m", "prompt": "p", "deep": {"b": [1, {}]}}


@pytest.mark.parametrize(
    "body",
    [{"x": float("nan")}, {"x": float("inf")}, {"x": "\ud800"}, {"x": object()}, {"x": b"raw"}, {"x": {1, object()}}],
)
def test_bodies_that_json_cannot_hold(run: Runner, serve: Serve, body: object) -> None:
    server = serve(OK)
    with pytest.raises((TypeError, ValueError)) as raised:
        run(server, lambda client: create(client, extra_body=body))
    assert not isinstance(raised.value, UnicodeError) and server.requests == []


@pytest.mark.parametrize(
    ("arguments", "kind", "text"),
    [
        ({"best_of": object()}, TypeError, "best_of: object is not JSON serializable"),
        ({"best_of": b"raw"}, TypeError, "best_of: bytes is not JSON serializable"),
        ({"prompt": ["a", {"deep": [1, object()]}]}, TypeError, "prompt[1].deep[1]: object is not JSON serializable"),
        ({"best_of": {(1, 2): 3}}, TypeError, "best_of: keys must be str"),
        ({"best_of": float("nan")}, ValueError, "best_of: Out of range float values are not JSON compliant"),
        ({"prompt": "\ud800"}, ValueError, "prompt: text that is not valid Unicode"),
        ({"extra_body": {"mine": {"x": 1j}}}, TypeError, "mine.x: complex is not JSON serializable"),
        ({"best_of": sdk.Completion.construct(id=object())}, ValueError, "best_of: Unable to serialize unknown type"),
    ],
)
def test_what_json_cannot_hold_is_named(
    run: Runner, serve: Serve, arguments: dict[str, object], kind: type[Exception], text: str
) -> None:
    server = serve(OK)
    with pytest.raises(kind) as raised:
        run(server, lambda client: create(client, **arguments))
    assert str(raised.value).startswith(text) and server.requests == []
    assert raised.value.__cause__ is None and raised.value.__suppress_context__


def test_an_error_of_the_caller_s_own_class_stays(run: Runner, serve: Serve) -> None:
    class Mine(ValueError):
        pass

    class Model:
        def model_dump(self, **options: object) -> object:
            raise Mine("no")

    with pytest.raises(Mine, match="^no$"):
        run(serve(OK), lambda client: create(client, best_of=Model()))


def test_a_body_that_holds_itself_or_is_too_deep(run: Runner, serve: Serve) -> None:
    server = serve(OK)
    circle: list[object] = []
    circle.append(circle)
    deep: object = 1
    for _ in range(100_000):
        deep = [deep]
    for value in (circle, deep):
        with pytest.raises(ValueError):
            run(server, lambda client: create(client, prompt=value))  # noqa: B023
    assert server.requests == []


def test_python_values_in_a_body(run: Runner, serve: Serve) -> None:
    moment = datetime.datetime(2024, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)
    key = uuid.uuid4()
    body = {
        "generator": (n for n in (1, 2)),
        "tuple": (1,),
        "moment": moment,
        "day": moment.date(),
        "model": sdk.Completion.construct(id="1", object_="text_completion"),
        "key": key,
        "items": {"a": 1}.items(),
        "naive": moment.astimezone().replace(tzinfo=None),
        "pause": datetime.timedelta(minutes=90),
        "prices": [decimal.Decimal("1.50"), decimal.Decimal("2.00")],
    }
    server = serve(OK)
    run(server, lambda client: client.post("/x", cast_to=object, body=body))
    assert server.requests[0].json() == {
        "generator": [1, 2],
        "tuple": [1],
        "moment": "2024-01-02T03:04:05+00:00",
        "day": "2024-01-02",
        "model": {"id": "1", "object": "text_completion"},
        "key": str(key),
        "items": [["a", 1]],
        "naive": moment.astimezone().isoformat(),
        "pause": "PT1H30M",
        "prices": [1.5, 2],
    }
    with pytest.raises(TypeError):
        run(server, lambda client: client.post("/x", cast_to=object, body=[object()]))


@pytest.mark.parametrize("body", [[1, 2], "text", 5, True])
def test_bodies_that_are_no_objects(run: Runner, serve: Serve, body: object) -> None:
    server = serve(OK)
    run(server, lambda client: client.put("/x", cast_to=object, body=body))
    assert server.requests[0].json() == body and server.requests[0].method == "PUT"


def test_files_make_a_form(run: Runner, serve: Serve, tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"from a path")
    files = {"one": b"bytes", "two": path, "three": ("n.json", io.BytesIO(b"{}"), "application/json")}
    server = serve(OK)
    fields = {"name": "n", "tags": ["x", "y"], "deep": {"k": True}, "gone": sdk.omit}
    run(server, lambda client: client.post("/x", cast_to=object, body=fields, files=files))
    request = server.requests[0]
    kind = request.header("Content-Type") or ""
    assert (
        kind.startswith("multipart/form-data; boundary=") and request.body.count(kind.partition("=")[2].encode()) == 8
    )
    for part in (
        b'name="name"\r\n\r\nn',
        b'name="tags[]"\r\n\r\nx',
        b'name="tags[]"\r\n\r\ny',
        b'name="deep[k]"\r\n\r\ntrue',
    ):
        assert part in request.body
    assert b'filename="a.txt"' in request.body and b"from a path" in request.body and b"gone" not in request.body
    assert file_from_path(path) == ("a.txt", b"from a path")
    with pytest.raises(TypeError):
        run(server, lambda client: client.post("/x", cast_to=object, files={"f": "a string"}))
