"""What methods are called where the configuration does not say."""

from __future__ import annotations

import pytest

from generator.analysis.rest import Place, places
from generator.document.types import Operation


def methods(*operations: tuple[str, str]) -> list[Place]:
    """The places of operations, each a verb and a path."""
    return places([Operation(f"/paths/{index}", path, verb) for index, (verb, path) in enumerate(operations)])


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
