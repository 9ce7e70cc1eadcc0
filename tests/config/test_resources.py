"""What `resources` reads as: the tree, its models and its methods."""

from __future__ import annotations

from generator.config import Method, Model, Resource, Streaming, Unwrap
from tests.config.faultless import read


def test_methods_in_short_and_in_full() -> None:
    (resource,) = read("""
resources:
  files:
    methods:
      list: get /files
      send:
        endpoint: POST /files/{id}/send
        deprecated: {python: Use list., node: Use list instead.}
        positional_params: [id, kind]
        body_param_name: content
      watch:
        endpoint: get /files/watch
        streaming: {stream_event_model: files.event}
      old: {endpoint: get /old, deprecated: true}
""").resources
    base = "/resources/files/methods"
    assert resource.methods == (
        Method("list", "get", "/files", f"{base}/list"),
        Method(
            name="send",
            verb="post",
            path="/files/{id}/send",
            pointer=f"{base}/send",
            deprecated="Use list.",
            positional_params=("id", "kind"),
            body_param_name="content",
        ),
        Method(
            name="watch",
            verb="get",
            path="/files/watch",
            pointer=f"{base}/watch",
            streaming=Streaming(None, "files.event", f"{base}/watch/streaming"),
        ),
        Method("old", "get", "/old", f"{base}/old", deprecated="Deprecated."),
    )


def test_methods_that_take_webhooks() -> None:
    (resource,) = read("""
resources:
  events:
    methods:
      list: get /events
      unwrap: {type: webhook_unwrap}
      parse: {type: webhook_unwrap, discriminator: kind, webhook_key_opt: signing_key, mcp: false}
      other: {type: webhook_unwrap, skip: [python]}
""").resources
    base = "/resources/events/methods"
    assert resource.methods == (Method("list", "get", "/events", f"{base}/list"),)
    assert resource.unwraps == (
        Unwrap("unwrap", f"{base}/unwrap"),
        Unwrap("parse", f"{base}/parse", "kind", "signing_key"),
        Unwrap("other", f"{base}/other", skipped=True),
    )


def test_models_point_into_the_document() -> None:
    (resource,) = read("""
resources:
  pages:
    models:
      page: Page
      cell: "#/components/schemas/Cell%5Bint%5D"
      ratio: a/b~c
      inner: {openapi_uri: "#/components/schemas/Page/properties/inner"}
""").resources
    base = "/resources/pages/models"
    assert resource.models == (
        Model("page", "/components/schemas/Page", f"{base}/page"),
        Model("cell", "/components/schemas/Cell[int]", f"{base}/cell"),
        Model("ratio", "/components/schemas/a~1b~0c", f"{base}/ratio"),
        Model("inner", "/components/schemas/Page/properties/inner", f"{base}/inner"),
    )


def test_the_tree_of_resources_and_the_two_reserved_names() -> None:
    config = read("""
resources:
  chat:
    description: Talk.
    subresources:
      completions:
        methods: {create: post /chat/completions}
  $shared: {models: {error: Error}}
  $client: {methods: {ping: get /ping}}
""")
    assert [resource.name for resource in config.resources] == ["chat"]
    (completions,) = config.resources[0].subresources
    assert completions.pointer == "/resources/chat/subresources/completions"
    assert config.resources[0].description == "Talk."
    assert config.shared == Resource(
        "$shared",
        "/resources/$shared",
        models=(Model("error", "/components/schemas/Error", "/resources/$shared/models/error"),),
    )
    assert config.client_methods is not None
    assert [method.name for method in config.client_methods.methods] == ["ping"]


def test_what_is_not_for_python_is_left_out() -> None:
    resource, skipped, foreign = read("""
resources:
  kept:
    models:
      here: {openapi_uri: A, only: [python, go]}
      gone: {openapi_uri: B, skip: true}
    methods:
      here: {endpoint: get /a, skip: [node, java]}
      gone: {endpoint: get /b, skip: [python]}
      elsewhere: {endpoint: get /c, only: [node]}
  skipped: {skip: true, methods: {list: get /d}}
  foreign: {only: [terraform]}
""").resources
    assert resource.name == "kept"
    assert [model.name for model in resource.models] == ["here"]
    assert [method.name for method in resource.methods if not method.skipped] == ["here"]
    assert [method.name for method in resource.methods if method.skipped] == ["gone", "elsewhere"]
    assert [method.skipped for method in skipped.methods] == [True] and foreign.methods == ()
