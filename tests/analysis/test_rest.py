"""What methods are called where the configuration does not say."""

from __future__ import annotations

import pytest

from generator.analysis.clashes import Place
from generator.analysis.listings import answers_many
from generator.analysis.rest import places
from generator.document.types import MediaType, Operation, Response, Schema


def methods(*operations: tuple[str, str]) -> list[Place]:
    """The places of operations, each a verb and a path."""
    return places([Operation(f"/paths/{index}", path, verb) for index, (verb, path) in enumerate(operations)])


def named(*operations: tuple[str, ...]) -> list[str]:
    """The same as dotted names; an operation may have its operationId third."""
    made = places([_operation(index, *operation) for index, operation in enumerate(operations)])
    return [".".join((*place.resource, place.method)) for place in made]


def _operation(index: int, verb: str, path: str, operation_id: str | None = None) -> Operation:
    return Operation(f"/paths/{index}", path, verb, operation_id)


@pytest.mark.parametrize(
    "noun", ["videos", "photos", "apis", "ids", "gpus", "isos", "floating_ips", "menus", "statuses", "heroes", "series"]
)
def test_a_plural_is_listed_and_what_is_below_it_retrieved(noun: str) -> None:
    made = methods(("get", f"/{noun}"), ("get", f"/{noun}/{{id}}"))
    assert made == [Place((noun,), "list"), Place((noun,), "retrieve")]


@pytest.mark.parametrize(
    "noun", ["status", "bonus", "campus", "virus", "menu", "gpu", "data", "dns", "metadata", "canvas"]
)
def test_a_singular_is_retrieved(noun: str) -> None:
    assert methods(("get", f"/{noun}")) == [Place((noun,), "retrieve")]


def test_a_plural_below_an_item_is_listed() -> None:
    assert methods(("get", "/servers/{id}/floating_ips")) == [Place(("servers", "floating_ips"), "list")]


def test_a_plural_behind_a_verb_makes_it_no_list() -> None:
    made = methods(("post", "/servers/{id}/change_alias_ips"))
    assert made == [Place(("servers",), "change_alias_ips")]


def test_what_stands_under_an_item_keeps_the_plain_name() -> None:
    assert named(
        ("get", "/certificates/actions"),
        ("get", "/certificates/actions/{id}"),
        ("get", "/certificates/{id}/actions"),
        ("get", "/certificates/{id}/actions/{action_id}"),
    ) == [
        "certificates.actions.list_all",
        "certificates.actions.retrieve_by_id",
        "certificates.actions.list",
        "certificates.actions.retrieve",
    ]


def test_the_deepest_item_keeps_the_plain_name() -> None:
    assert named(("get", "/repos/{owner}/issues/comments"), ("get", "/repos/{owner}/issues/{number}/comments")) == [
        "repos.issues.comments.list_all",
        "repos.issues.comments.list",
    ]


def test_what_is_sent_with_several_verbs_is_a_thing() -> None:
    assert named(("put", "/issues/{id}/lock"), ("delete", "/issues/{id}/lock"), ("post", "/issues/{id}/close")) == [
        "issues.lock.update",
        "issues.lock.delete",
        "issues.close",
    ]


@pytest.mark.parametrize(
    ("verb", "path", "own_id", "method"),
    [
        ("get", "/art/{id}/timeline", "listTimelineEvents", "art.timeline.list"),
        ("get", "/gists/starred", "gists/list-starred", "gists.starred.list"),
        ("get", "/stats", "retrieveStats", "stats.retrieve"),
        ("get", "/stats", "retrieve_stats_stats_get", "stats.retrieve"),
        ("get", "/stats", "getStats", "stats.list"),
        ("post", "/retention", "update-retention", "retention.update"),
        ("post", "/statuses/{sha}", "createStatus", "statuses.create"),
        ("put", "/secrets/{name}", "create-or-update-secret", "secrets.update"),
    ],
)
def test_the_operation_id_settles_what_a_verb_leaves_open(verb: str, path: str, own_id: str, method: str) -> None:
    assert named((verb, path, own_id)) == [method]


def test_a_plural_with_items_is_a_list_whatever_the_operation_id_says() -> None:
    assert named(("get", "/users", "retrieveUsers"), ("get", "/users/{id}", "retrieveUser")) == [
        "users.list",
        "users.retrieve",
    ]


def test_beside_a_patch_a_post_creates_whatever_the_operation_id_says() -> None:
    assert named(("post", "/retention", "updateNow"), ("patch", "/retention", "updateLater")) == [
        "retention.create",
        "retention.update",
    ]


def test_a_method_for_many_gives_way_to_that_for_one() -> None:
    assert named(
        ("put", "/assets"),
        ("delete", "/assets"),
        ("post", "/assets"),
        ("put", "/assets/{id}"),
        ("delete", "/assets/{id}"),
    ) == ["assets.update_many", "assets.delete_many", "assets.create", "assets.update", "assets.delete"]


def test_one_that_is_no_plural_keeps_its_name_before_its_item() -> None:
    assert named(("put", "/pet"), ("post", "/pet/{id}")) == ["pet.update", "pet.update_by_id"]


def test_an_api_may_create_by_put_and_update_by_post() -> None:
    assert named(("put", "/labels"), ("post", "/labels/{id}")) == ["labels.create", "labels.update"]


def test_a_later_version_says_so_in_the_name_of_its_resource() -> None:
    assert named(
        ("get", "/api/v10/genres"),
        ("get", "/api/v2/genres"),
        ("get", "/api/v1/genres"),
        ("get", "/api/v2/genres/{id}/books"),
        ("get", "/api/v2/authors"),
    ) == ["genres_v10.list", "genres_v2.list", "genres.list", "genres_v2.books.list", "authors.list"]


def test_a_version_that_is_no_release_gives_way_to_one_that_is() -> None:
    assert named(("get", "/v1beta1/jobs"), ("get", "/v1/jobs"), ("get", "/jobs")) == [
        "jobs_v1beta1.list",
        "jobs_v1.list",
        "jobs.list",
    ]


def test_versions_of_different_operations_are_one_resource() -> None:
    assert named(("get", "/v1/jobs"), ("post", "/v2/jobs"), ("get", "/v2/jobs/{id}")) == [
        "jobs.list",
        "jobs.create",
        "jobs.retrieve",
    ]


def test_a_flag_in_the_query_is_a_resource_of_its_own() -> None:
    assert named(("get", "/answers"), ("get", "/answers?beta=true"), ("post", "/answers/{id}/cancel?beta=true")) == [
        "answers.list",
        "beta.answers.list",
        "beta.answers.cancel",
    ]


def test_another_fixed_query_stands_behind_the_method() -> None:
    assert named(("post", "/orders"), ("post", "/orders?type=express")) == [
        "orders.create",
        "orders.create_type_express",
    ]


def test_a_variant_is_a_method_where_it_is_an_act() -> None:
    assert named(
        ("post", "/talks"), ("post", "/talks#stream"), ("get", "/talks/{id}#byId"), ("get", "/talks/{id}#byName")
    ) == ["talks.create", "talks.stream", "talks.retrieve", "talks.retrieve_byName"]


@pytest.mark.parametrize("many", [True, False])
def test_a_singular_with_items_is_listed_where_it_answers_many(many: bool) -> None:
    operations = [Operation("/a", "/art", "get"), Operation("/b", "/art/{id}", "get")]
    made = places(operations, answers_many=lambda operation: many and operation.pointer == "/a")
    assert [place.method for place in made] == (["list", "retrieve"] if many else ["retrieve", "retrieve_by_id"])


def test_a_singular_without_items_is_retrieved_also_where_it_answers_many() -> None:
    assert [place.method for place in places([Operation("/a", "/art", "get")], answers_many=lambda _: True)] == [
        "retrieve"
    ]


_ITEM = Schema("/item", properties=(("id", Schema("/item/id", types=("string",))),))
_TEXTS = Schema("/texts", types=("array",), items=Schema("/text", types=("string",)))
_ITEMS = Schema("/items", types=("array",), items=Schema("/ref", ref="/item"))


@pytest.mark.parametrize(
    ("schema", "many"),
    [
        (_TEXTS, True),
        (Schema("/page", properties=(("data", _ITEMS), ("labels", _TEXTS))), True),
        (Schema("/two", properties=(("data", _ITEMS), ("more", _ITEMS))), False),
        (Schema("/one", properties=(("labels", _TEXTS),)), False),
        (Schema("/ref", ref="/item"), False),
    ],
)
def test_many_is_an_array_or_an_object_around_the_only_one(schema: Schema, many: bool) -> None:
    success = Response("/200", "200", content=(MediaType("/200/json", "application/json", schema),))
    error = Response("/400", "400", content=(MediaType("/400/json", "application/json", _ITEMS),))
    operation = Operation("/a", "/art", "get", responses=(error, success))
    assert answers_many({"/item": _ITEM}.__getitem__)(operation) is many
