"""A changelog gets a release: what was unreleased, and what changed for users."""

from __future__ import annotations

import pytest

from generator.release.changelog import releases, unreleased, with_release

ENTRY = {"Added": ["- `client.books.list(author)` is new"], "Removed": ["- **Breaking:** `client.shop` is gone"]}
ITEMS = """\
### Added

- `client.books.list(author)` is new

### Removed

- **Breaking:** `client.shop` is gone
"""


def test_without_unreleased_the_release_stands_above_the_others() -> None:
    text = "# Changelog\n\nHow it is written.\n\n## 0.1.0\n\nThe first version.\n"
    assert with_release(text, "0.2.0", "2026-11-28", ENTRY) == (
        f"# Changelog\n\nHow it is written.\n\n## 0.2.0 - 2026-11-28\n\n{ITEMS}\n## 0.1.0\n\nThe first version.\n"
    )


def test_the_first_release_stands_at_the_end() -> None:
    assert with_release("# Changelog\n", "1.0.0", "2026-11-28", ENTRY) == (
        f"# Changelog\n\n## 1.0.0 - 2026-11-28\n\n{ITEMS}"
    )


def test_what_was_unreleased_is_released_and_nothing_stands_twice() -> None:
    text = """\
# Changelog

## [Unreleased]

Thanks to all who wrote.

### Fixed

- Mine.

### Added

- `client.books.list(author)` is new

## [1.0.0] - 2026-01-01

- First.

[1.0.0]: https://example.com/1.0.0
"""
    assert unreleased(text).startswith("Thanks") and unreleased(text).endswith("is new")
    assert with_release(text, "1.1.0", "2026-11-28", ENTRY) == """\
# Changelog

## [Unreleased]

## [1.1.0] - 2026-11-28

Thanks to all who wrote.

### Fixed

- Mine.

### Added

- `client.books.list(author)` is new

### Removed

- **Breaking:** `client.shop` is gone

## [1.0.0] - 2026-01-01

- First.

[1.0.0]: https://example.com/1.0.0
"""


def test_links_stay_at_the_end() -> None:
    text = "# Changelog\n\n## Unreleased\n\n- Mine.\n\n[a]: https://example.com\n"
    assert with_release(text, "1.0.0", "2026-11-28", {}) == (
        "# Changelog\n\n## Unreleased\n\n## 1.0.0 - 2026-11-28\n\n- Mine.\n\n[a]: https://example.com\n"
    )


def test_a_release_that_is_there_stays_as_it_is() -> None:
    text = "# Changelog\n\n## v1.1.0 (yesterday)\n\nMine.\n"
    assert releases(text) == [(3, "1.1.0")]
    assert with_release(text, "1.1.0", "2026-11-28", ENTRY) == text


def test_code_has_no_headings() -> None:
    text = "# Changelog\n\n```md\n## 9.0.0\n```\n\n## 1.0.0\n"
    assert releases(text) == [(7, "1.0.0")]


@pytest.mark.parametrize("entry", [{}, {"Added": []}])
def test_a_release_without_items_says_so(entry: dict[str, list[str]]) -> None:
    assert with_release("# Changelog\n", "1.0.1", "2026-11-28", entry).endswith("\n\nNothing changes for users.\n")
