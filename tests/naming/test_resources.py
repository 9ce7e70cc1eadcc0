"""Resources have a file and a class each, whatever they are called and whatever stands beside them."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest

from generator.files import Files
from tests.naming.documents import document, files_of, modules


def _calls(files: Files) -> int:
    """How many operations the resources of an SDK call: the async side has one `await` each."""
    texts = [text for path, text in files.items() if path.parts[0] == "resources"]
    return sum(len(re.findall(r"return await self\._", text)) for text in texts)


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        pytest.param(
            {"/teams": "get post", "/teams/{a}/teams": "get", "/teams/{a}/members": "get"},
            ["teams/members", "teams/team_teams", "teams/teams"],
            id="like the parent",
        ),
        pytest.param(
            {"/teams": "get", "/teams/{a}/teams": "get", "/teams/{a}/teams/{b}/members": "get"},
            ["teams/team_teams/members", "teams/team_teams/team_teams", "teams/teams"],
            id="like the parent, with children",
        ),
        pytest.param(
            {"/x": "get", "/x/{a}/x": "get", "/x/{a}/x/{b}/x": "get", "/x/{a}/x/{b}/x/{c}/x": "get"},
            ["x/x", "x/x_x/x/x", "x/x_x/x/x_x", "x/x_x/x_x"],
            id="four levels of one name",
        ),
        pytest.param(
            {"/orgs/{a}/teams": "get", "/orgs/{a}/teams/{b}/Teams": "get"},
            ["orgs/orgs", "orgs/teams/team_teams", "orgs/teams/teams"],
            id="like the parent but for case",
        ),
        pytest.param(
            {"/teams": "get", "/teams/{a}/team": "get"},
            ["teams/team", "teams/teams"],
            id="like the parent but for number",
        ),
        pytest.param(
            {"/teams": "get", "/teams/{a}/teams": "get", "/teams/{a}/team-teams": "get"},
            ["teams/team_teams", "teams/teams", "teams/teams_resource"],
            id="what would be put in its place is there already",
        ),
        pytest.param(
            {"/teams": "get", "/teams/{a}/team-teams": "get", "/teams/{a}/teams": "get"},
            ["teams/team_teams", "teams/teams", "teams/teams_resource"],
            id="the same in another order",
        ),
        pytest.param({"/_init": "get", "/teams/{a}/__init__": "get"}, ["init", "teams/init", "teams/teams"], id="init"),
        pytest.param({"/resources": "get"}, ["resources"], id="resources"),
        pytest.param(
            {"/resources": "get", "/resources/{a}/resources": "get"},
            ["resources/resource_resources", "resources/resources"],
            id="resources twice",
        ),
        pytest.param({"/aux": "get", "/aux/{a}/aux": "get"}, ["aux_/aux_", "aux_/aux_aux"], id="a device"),
        pytest.param({"/用户": "get", "/用户/{a}/用户": "get"}, ["用户/用户", "用户/用户_用户"], id="without capitals"),
        pytest.param(
            {"/chat.post": "get", "/chat/post/{a}": "get", "/chat/post/{a}/x": "get"},
            ["chat/chat", "chat/post/post", "chat/post/x", "chat_post"],
            id="dots",
        ),
    ],
)
def test_each_resource_has_a_file_of_its_own(paths: dict[str, str], expected: list[str], tmp_path: Path) -> None:
    files = files_of(document(paths), tmp_path)
    assert modules(files, "resources") == expected
    assert _calls(files) == sum(len(verbs.split()) for verbs in paths.values())


def test_nothing_else_is_renamed(tmp_path: Path) -> None:
    """What a parent and its other children are called does not hang on a child of the parent's name."""
    paths = {"/teams": "get", "/teams/{a}/members": "get", "/users": "get"}
    before = files_of(document(paths), tmp_path)
    after = files_of(document({**paths, "/teams/{a}/teams": "get"}), tmp_path)
    assert set(before) - set(after) == set()
    for name in ("resources/teams/members.py", "resources/users.py", "types/__init__.py"):
        path = PurePosixPath(name)
        assert "types" in name or before[path] == after[path]


@pytest.mark.parametrize(
    ("paths", "class_names"),
    [
        ({"/teams": "get", "/teams/{a}/teams": "get"}, {"teams/teams": "Teams", "teams/team_teams": "TeamTeams"}),
        ({"/foo": "get", "/async_foo": "get"}, {"foo": "Foo", "async_foo": "AsyncFooResource"}),
        ({"/foo_with_raw_response": "get", "/foo": "get"}, {"foo": "FooResource"}),
        ({"/profile": "get", "/users/{a}/profile": "get"}, {"profile": "ProfileResource", "users/profile": "Profile"}),
        ({"/用户": "get"}, {"用户": "用户Resource"}),
    ],
)
def test_no_two_classes_of_a_package_have_one_name(
    paths: dict[str, str], class_names: dict[str, str], tmp_path: Path
) -> None:
    files = files_of(document(paths), tmp_path)
    for module, class_name in class_names.items():
        assert f"\nclass {class_name}(SyncResource):" in files[PurePosixPath("resources", f"{module}.py")]


@pytest.mark.parametrize(
    ("title", "client"),
    [
        ("Acme", "Acme"),
        ("API", "APIClient"),
        ("Stream", "StreamClient"),
        ("Rate limit", "RateLimitClient"),
        ("Client", "Client"),
        ("Async client", "AsyncClientClient"),
        ("Foo", "FooClient"),
        ("Foo with raw response", "FooWithRawResponseClient"),
    ],
)
def test_a_client_is_not_called_like_what_every_package_exports(title: str, client: str, tmp_path: Path) -> None:
    text = files_of(document({"/foo": "get"}, title=title), tmp_path)[PurePosixPath("_client.py")]
    assert f"\nclass {client}(SyncAPIClient):" in text
    assert f"\nclass Async{client}(" in text
