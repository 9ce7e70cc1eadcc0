"""What an SDK knows that its document doesn't say: files, fixed headers, webhooks, and models that only users send."""

from __future__ import annotations

import json
from collections.abc import Mapping
from textwrap import dedent, indent
from typing import Any

import pytest
import yaml

from generator import pipeline
from generator.adopt.sdk import Client, HandWritten, Resource
from generator.adopt.unwrapping import is_unwrapping, unwrapping
from generator.diagnostics import Diagnostics, Location
from generator.diagnostics.codes import Adopt
from tests.adopt import bookshop
from tests.small_sdk import operation, ref

_METHODS = """
        def cover(self, book_id: str) -> BinaryAPIResponse:
            extra_headers = {"Accept": "image/png", "X-Paper": "thin", **(extra_headers or {})}
            return self._get(f"/books/{book_id}/cover", cast_to=BinaryAPIResponse)

        def renew(self, book_id: str) -> BookRenewResponse:
            return self._post(f"/books/{book_id}/renewal", cast_to=BookRenewResponse)

        def unwrap(self, payload: str, *, headers: Mapping[str, str], key: str | None = None) -> UnwrapWebhookEvent:
            key = key or self._client.shelf
            return cast(UnwrapWebhookEvent, construct_type(type_=UnwrapWebhookEvent, value=json.loads(payload)))

"""
_TYPES = {
    "book_renew_response": "class BookRenewResponse(BaseModel):\n    id: str\n    title: str\n    genre: str\n    author: Author\n",
    "either": "from .offer import Offer\nfrom .leaf import Leaf\nEither: TypeAlias = Union[Offer, Leaf]\n",
    "offer": "class Offer(BaseModel):\n    price: int\n    until: str\n",
    "offer_param": "class OfferParam(TypedDict):\n    code: str\n    wanted: int\n    name: str\n",
    "turn": "class Turn(BaseModel):\n    page: int\n    back: Leaf\n",
    "turn_param": "from .leaf_param import LeafParam\nclass TurnParam(TypedDict):\n    page: int\n    back: LeafParam\n",
    "leaf": "class Leaf(BaseModel):\n    number: int\n    torn: bool\n",
    "leaf_param": "class LeafParam(TypedDict):\n    number: int\n    torn: bool\n",
    "book_sold_webhook_event": "class BookSoldWebhookEvent(BaseModel):\n    sold: str\n    to: str\n",
}


def _schema(**kinds: str) -> dict[str, Any]:
    properties = {name: ref(kind) if kind[0].isupper() else {"type": kind} for name, kind in kinds.items()}
    return {"type": "object", "properties": properties}


def _document() -> Mapping[str, Any]:
    document = bookshop.document()
    cover = operation({"type": "string"}, parameters=[bookshop._path("bookId")])
    document["paths"]["/v2/books/{bookId}/cover"] = {"get": cover}
    renewal = operation(ref("StoredBook"), parameters=[bookshop._path("bookId")])
    document["paths"]["/v2/books/{bookId}/renewal"] = {"post": renewal}
    document["components"]["schemas"].update(
        Offer=_schema(price="integer", until="string"),
        OldOffer=_schema(price="integer", until="string"),
        WantedOffer=_schema(code="string", wanted="integer", name="string"),
        OldTurn=_schema(page="integer", back="Leaf"),
        Turn=_schema(page="integer", back="Leaf"),
        Leaf=_schema(number="integer", torn="boolean"),
    )
    sold = {"requestBody": {"content": {"application/json": {"schema": _schema(sold="string", to="string")}}}}
    document["webhooks"] = {"book.sold": {"post": sold}}
    return document


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Mapping[str, Any], Diagnostics]:
    folder = tmp_path_factory.mktemp("published")
    package = bookshop.write(folder)
    books = package / "resources" / "books" / "books.py"
    anchor = "    def wait_for"
    text = books.read_text("utf-8").replace(anchor, indent(dedent(_METHODS), "    ") + anchor)
    books.write_text("from ...types.book_renew_response import BookRenewResponse\n" + text, "utf-8")
    for name, text in _TYPES.items():
        (package / "types" / f"{name}.py").write_text(text, "utf-8")
    spec = folder / "openapi.json"
    spec.write_text(json.dumps(_document()), "utf-8")
    diagnostics = Diagnostics()
    return yaml.safe_load(pipeline.adopt(str(package), str(spec), diagnostics).configuration), diagnostics


def _models(adopted: tuple[Mapping[str, Any], Diagnostics]) -> Mapping[str, Any]:
    models: Mapping[str, Any] = adopted[0]["resources"]["books"]["models"]
    return models


def test_a_file_that_the_document_calls_text(adopted: Any) -> None:
    methods = adopted[0]["resources"]["books"]["methods"]
    assert methods["cover"] == {"endpoint": "get /v2/books/{bookId}/cover", "binary_response": "image/png"}


def test_webhooks_are_unwrapped_and_their_events_are_models(adopted: Any) -> None:
    methods = adopted[0]["resources"]["books"]["methods"]
    assert methods["unwrap"] == {"type": "webhook_unwrap", "webhook_key_opt": "shelf"}
    pointer = "#/webhooks/book.sold/post/requestBody/content/application~1json/schema"
    assert _models(adopted)["book_sold_webhook_event"] == pointer
    assert not [item for item in adopted[1] if "unwrap" in item.message]


def test_two_types_are_not_forms_of_one(adopted: Any) -> None:
    models = _models(adopted)
    assert (models["offer"], models["offer_param"]) == (
        "#/components/schemas/Offer",
        {"openapi_uri": "#/components/schemas/WantedOffer", "sent": True},
    )


def test_of_models_that_only_users_send_the_outermost_says_so(adopted: Any) -> None:
    models = _models(adopted)
    assert models["turn"] == {"openapi_uri": "#/components/schemas/Turn", "sent": True}
    assert models["leaf"] == "#/components/schemas/Leaf"


def test_a_header_of_some_methods_is_reported(adopted: Any) -> None:
    (message,) = [item.message for item in adopted[1] if str(item.code) == "HeaderNotRecovered"]
    assert message == "`client.books.cover` always sends the header `X-Paper: thin`"
    assert "X-Paper" not in adopted[0]["client_settings"]["default_headers"]


def test_an_answer_with_a_class_of_its_own_gets_a_copy_of_the_model(adopted: Any) -> None:
    place = "$.paths['/v2/books/{bookId}/renewal'].post.responses['200'].content['application/json'].schema"
    copy = {"command": "copy", "args": {"from": "$.components.schemas.StoredBook", "to": place}}
    assert adopted[0]["openapi"] == {"transforms": [copy]}


def test_one_of_several_objects_is_no_choice_between_them(adopted: Any) -> None:
    assert "either" not in _models(adopted)
    assert [item.code for item in adopted[1] if "`Either`" in item.message] == [Adopt.ModelNotRecovered]


@pytest.mark.parametrize(
    ("signature", "expected"),
    [
        (
            "payload, headers, *, secret=None",
            {"positional_params": ["payload", "headers"], "webhook_key_argument": "secret"},
        ),
        ("payload, headers, *, key=None", {"positional_params": ["payload", "headers"]}),
        ("payload, *, headers, key=None", {}),
    ],
)
def test_arguments_of_a_method_that_takes_webhooks(signature: str, expected: dict[str, object]) -> None:
    resource, client = Resource(("webhooks",), "Webhooks", (), (_hand_written("unwrap", signature),)), _client()
    assert unwrapping(resource, client) == {"unwrap": {"type": "webhook_unwrap", **expected}}
    assert is_unwrapping(resource, resource.hand_written[0])


def test_a_method_beside_that_only_verifies() -> None:
    methods = (
        _hand_written("unwrap", "payload, headers, *, secret=None"),
        _hand_written("verify_signature", "payload, headers, *, secret=None, tolerance: int = 300"),
    )
    resource = Resource(("webhooks",), "Webhooks", (), methods)
    assert unwrapping(resource, _client())["unwrap"]["webhook_verify_method"] == "verify_signature"
    assert all(is_unwrapping(resource, method) for method in methods)
    assert not is_unwrapping(Resource(("webhooks",), "Webhooks", (), methods[1:]), methods[1])


def _hand_written(name: str, arguments: str) -> HandWritten:
    source = f"def {name}(self, {arguments}) -> UnwrapWebhookEvent: ..."
    return HandWritten(name, Location("webhooks.py", 1, 1, ""), source, (), "makes no request", False)


def _client() -> Client:
    return Client("Shop", Location("_client.py", 1, 1, ""))
