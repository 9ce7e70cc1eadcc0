"""English plurals: the nouns of plurals.txt (plural, singular) and the words of singulars.txt, which are no plurals."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.plurals import is_plural, singular

FOLDER = Path(__file__).parent
PAIRS = dict(line.split() for line in (FOLDER / "plurals.txt").read_text(encoding="utf-8").splitlines())
SINGULARS = (FOLDER / "singulars.txt").read_text(encoding="utf-8").split()
SAME = ["aircraft", "deer", "fish", "media", "offspring", "series", "sheep", "spacecraft", "species", "timeseries"]
"""Nouns that are the same in the plural."""


def test_plurals_have_their_singular() -> None:
    assert {plural: singular(plural) for plural in PAIRS} == PAIRS


def test_singulars_stay() -> None:
    words = [*PAIRS.values(), *SINGULARS, *SAME]
    assert [singular(word) for word in words] == words


def test_plurals_are_plural() -> None:
    assert [word for word in [*PAIRS, *SAME] if not is_plural(word)] == ["metrics"]  # as `statistics`: one thing


def test_singulars_are_not_plural() -> None:
    assert [word for word in [*PAIRS.values(), *SINGULARS] if is_plural(word)] == []


@pytest.mark.parametrize(
    "name", ["floating_ips", "userIDs", "VoiceAPIs", "mail-addresses", "s3 buckets", "job_statuses"]
)
def test_the_last_word_of_a_name_counts(name: str) -> None:
    assert is_plural(name)


@pytest.mark.parametrize("name", ["ips_of_host", "users_me", "accounts-status", "APIKey", "v2", "", "-"])
def test_other_words_of_a_name_do_not_count(name: str) -> None:
    assert not is_plural(name)


def test_capitals_stay_where_the_ending_alone_changes() -> None:
    assert (singular("Companies"), singular("Status")) == ("Company", "Status")
