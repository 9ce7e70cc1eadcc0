"""The cache gives back what was put in, or nothing."""

from __future__ import annotations

import os
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cache import Cache, fingerprint, key, open_cache, prune, tool_version

posix = pytest.mark.skipif(os.name != "posix", reason="owners, permissions, links and pipes of POSIX")


def entries(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("??/*") if path.is_file())


def test_an_entry_comes_back_as_it_was(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put(key("a"), b"\x00value")
    assert cache.get(key("a")) == b"\x00value"
    assert cache.get(key("b")) is None


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 100])
def test_a_damaged_entry_is_a_miss_and_can_be_written_again(tmp_path: Path, damage: bytes) -> None:
    cache = Cache(tmp_path)
    cache.put(key("a"), b"value")
    entries(tmp_path)[0].write_bytes(damage)
    assert cache.get(key("a")) is None
    cache.put(key("a"), b"value")
    assert cache.get(key("a")) == b"value"


def test_an_entry_in_the_place_of_another_is_a_miss(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put(key("a"), b"value")
    (entry,) = entries(tmp_path)
    other = tmp_path / key("b")[:2] / key("b")[2:]
    other.parent.mkdir()
    entry.rename(other)
    assert cache.get(key("b")) is None


def test_without_a_folder_everything_is_a_miss() -> None:
    cache = Cache(None)
    cache.put(key("a"), b"value")
    assert cache.get(key("a")) is None


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file")
    cache.put(key("a"), b"value")
    assert cache.get(key("a")) is None


def test_no_temporary_file_stays(tmp_path: Path) -> None:
    Cache(tmp_path).put(key("a"), b"value")
    assert len(entries(tmp_path)) == 1


def test_the_environment_chooses_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDKGEN_CACHE", str(tmp_path))
    assert open_cache() == Cache(tmp_path)
    monkeypatch.setenv("SDKGEN_CACHE", "")
    assert open_cache() == Cache(None)
    monkeypatch.delenv("SDKGEN_CACHE")
    folder = open_cache().folder
    assert folder is not None and "sdkgen" in folder.parts


@pytest.mark.skipif(os.name != "posix", reason="the folder for caches of Linux and macOS")
@pytest.mark.parametrize(
    "variables", [{}, {"XDG_CACHE_HOME": "relative"}], ids=["no home", "a relative folder for caches"]
)
def test_a_cache_never_lands_in_the_current_folder(
    variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A user that the system does not know, as in containers, has no home; `~` would stand for a folder of that name."""

    def unknown(user: int) -> None:
        raise KeyError(user)

    for name in ("SDKGEN_CACHE", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("pwd.getpwuid", unknown)
    monkeypatch.chdir(tmp_path)
    cache = open_cache()
    cache.put(key("a"), b"value")
    assert cache.folder is None or cache.folder.is_absolute()
    assert not list(tmp_path.iterdir())


def test_pruning_keeps_what_was_used_last(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for age, name in enumerate(["new", "middle", "old"]):
        cache.put(key(name), b"x" * 1000)
        path = tmp_path / key(name)[:2] / key(name)[2:]
        os.utime(path, (1_000_000 - age, 1_000_000 - age))
    cache.get(key("old"))
    prune(tmp_path, 2200)
    assert [cache.get(key(name)) is not None for name in ("new", "middle", "old")] == [True, False, True]


@given(st.lists(st.text()), st.lists(st.text()))
def test_different_parts_give_different_keys(one: list[str], other: list[str]) -> None:
    assert (key(*one) == key(*other)) == (one == other)


def test_a_fingerprint_changes_with_names_and_content_and_not_with_caches(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("1")
    first = fingerprint(tmp_path)
    (tmp_path / "__pycache__").mkdir()
    (tmp_path / "__pycache__" / "a.pyc").write_text("")
    assert fingerprint(tmp_path) == first
    (tmp_path / "a.py").write_text("2")
    second = fingerprint(tmp_path)
    (tmp_path / "a.py").rename(tmp_path / "b.py")
    assert len({first, second, fingerprint(tmp_path)}) == 3


@pytest.mark.parametrize("distribution", ["black", "datamodel-code-generator", "Jinja2", "openapi_pydantic", "PyYAML"])
def test_versions_of_tools_are_those_of_their_metadata(distribution: str) -> None:
    assert tool_version(distribution) == version(distribution)


def test_a_tool_that_is_not_installed_has_no_version() -> None:
    with pytest.raises(PackageNotFoundError):
        tool_version("no-such-tool")


@posix
@pytest.mark.parametrize("which", ["cache", "shard", "entry"])
@pytest.mark.parametrize("mode", [0o020, 0o002], ids=["group", "others"])
def test_what_another_user_could_write_is_not_read(tmp_path: Path, which: str, mode: int) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put(key("a"), b"value")
    (entry,) = entries(tmp_path / "cache")
    place = {"cache": tmp_path / "cache", "shard": entry.parent, "entry": entry}[which]
    place.chmod(place.stat().st_mode | mode)
    assert cache.get(key("a")) is None
    cache.put(key("a"), b"value")  # as after an older version of the generator, with a umask of 002
    assert cache.get(key("a")) == b"value"


@posix
def test_what_another_user_owns_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put(key("a"), b"value")
    owner = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    assert cache.get(key("a")) is None


@posix
def test_a_folder_that_is_not_used_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shared = tmp_path / "the cache"
    cache = Cache(shared)
    assert cache.distrust() is None is Cache(None).distrust()
    cache.put(key("a"), b"value")
    shared.chmod(0o777)
    assert cache.distrust() is None  # an older version made it so; the next entry mends it
    (shared / "pruned").unlink()
    assert cache.distrust() == f"Run chmod go-w '{shared}', or set SDKGEN_CACHE to another folder."
    owner = os.geteuid()
    monkeypatch.setattr(os, "geteuid", lambda: owner + 1)
    assert cache.distrust() == "Set SDKGEN_CACHE to a folder of your own."


@posix
def test_a_folder_that_is_shared_on_purpose_keeps_its_permissions(tmp_path: Path) -> None:
    (tmp_path / "work of others").touch()
    tmp_path.chmod(0o777)
    cache = Cache(tmp_path)
    cache.put(key("a"), b"value")
    assert cache.get(key("a")) is None and not entries(tmp_path)
    assert tmp_path.stat().st_mode & 0o777 == 0o777


@posix
def test_permissions_do_not_depend_on_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        Cache(tmp_path / "cache").put(key("a"), b"value")
    finally:
        os.umask(before)
    (entry,) = entries(tmp_path / "cache")
    modes = [path.stat().st_mode & 0o777 for path in (tmp_path / "cache", entry.parent, entry)]
    assert modes == [0o700, 0o700, 0o600]


@posix
@pytest.mark.parametrize("kind", ["pipe", "link", "circle"])
def test_special_files_in_the_place_of_an_entry_are_a_miss(tmp_path: Path, kind: str) -> None:
    cache = Cache(tmp_path / "cache")
    cache.put(key("a"), b"value")
    (entry,) = entries(tmp_path / "cache")
    moved = entry.rename(tmp_path / "moved")
    if kind == "pipe":
        os.mkfifo(entry)
    else:
        entry.symlink_to(moved if kind == "link" else entry)
    assert cache.get(key("a")) is None


def test_a_clock_that_was_ahead_does_not_end_the_pruning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.cache.SIZE_LIMIT", 0)
    cache = Cache(tmp_path)
    cache.put(key("a"), b"value")
    (tmp_path / "pruned").touch()
    os.utime(tmp_path / "pruned", (2**32, 2**32))
    cache.put(key("b"), b"value")
    assert entries(tmp_path) == []
