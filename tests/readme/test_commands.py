"""What the pages say of commands beyond their blocks: edits by hand, other options, what depends on the configuration."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.readme.page import README, doc
from tests.readme.shell import Shell

SHOP = {block.file: block.text for block in doc("your-document").blocks("yaml") if block.file}
CONFIG = {block.file: block.text for block in doc("configuration").blocks("yaml") if block.file}
FIXES = {block.file: block.text for block in doc("corrections").blocks("yaml") if block.file}


@pytest.fixture
def shop(tmp_path: Path) -> Shell:
    """A folder with the files of the pages on the book shop."""
    for name, text in {**SHOP, **CONFIG, **FIXES}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return Shell(tmp_path)


def changed_config(shop: Shell, name: str, **changes: object) -> None:
    config = yaml.safe_load((shop.folder / "sdk.yaml").read_text(encoding="utf-8"))
    (shop.folder / name).write_text(yaml.safe_dump({**config, **changes}), encoding="utf-8")


def test_the_install_command_takes_no_extra() -> None:
    assert README.blocks("sh")[0].text == "pip install .\n"


def test_edits_by_hand_stop_a_run(checkout: Shell) -> None:
    with (checkout.folder / "generated/_constants.py").open("a") as constants:
        constants.write("# by hand\n")
    assert "--force" in checkout.run("sdkgen generate", code=1)
    assert "edited by hand" in checkout.run("sdkgen check", code=1)
    checkout.run("sdkgen generate --force\nsdkgen check")
    assert checkout.run("git status --short") == ""


def test_every_target_is_listed(checkout: Shell) -> None:
    listed = checkout.run("make help")
    assert all(f"make {target} " in listed for target in ("generate", "check", "test", "demo"))


def test_what_init_writes_is_a_configuration(shop: Shell) -> None:
    shop.run("sdkgen init shop.yaml > first.yaml")
    first = (shop.folder / "first.yaml").read_text(encoding="utf-8")
    assert first.startswith("# yaml-language-server: $schema=") and "read_env: BOOK_SHOP_API_KEY" in first
    assert "warning[" not in shop.run("sdkgen generate --spec shop.yaml --config first.yaml --output first_shop")


def test_an_overlay_adds_what_it_says(shop: Shell) -> None:
    options = "--spec shop.yaml --config sdk.yaml --output more_shop"
    shop.run(f"sdkgen generate {options} --overlay fixes.yaml")
    assert "pages: int | None" in (shop.folder / "more_shop/types/book.py").read_text(encoding="utf-8")
    changed_config(shop, "with_overlay.yaml", openapi={"overlays": ["fixes.yaml"]})
    assert "up to date" in shop.run(f"sdkgen check {options} --config with_overlay.yaml")
    corrections = FIXES["fixes.yaml"].replace("schemas.Book.", "schemas.Boook.")
    (shop.folder / "fixes.yaml").write_text(corrections, encoding="utf-8")
    wrong = shop.run(f"sdkgen check {options} --overlay fixes.yaml", code=1)
    assert "fixes.yaml:4:5: error[NothingMatched]" in wrong


def test_templates_change_what_they_say(shop: Shell) -> None:
    (block,) = doc("templates").blocks("jinja")
    (shop.folder / "house").mkdir()
    (shop.folder / str(block.file)).write_text(block.text, encoding="utf-8")
    shop.run("sdkgen generate shop.yaml --output book_shop --templates house")
    assert "__author__" in (shop.folder / "book_shop/_version.py").read_text(encoding="utf-8")


def test_a_configuration_with_targets_keeps_names(shop: Shell) -> None:
    targets = {"python": {"package_name": "kept_shop"}, "typescript": {"package_name": "kept-shop"}}
    changed_config(shop, "stainless.yml", targets=targets, errors={"message_property": "detail"}, settings=None)
    printed = shop.run("sdkgen generate --spec shop.yaml --config stainless.yml --output kept_shop")
    assert "UnsupportedSetting" in printed and "`errors`" in printed and "typescript" not in printed
    resources = (shop.folder / "kept_shop/resources/books.py").read_text(encoding="utf-8")
    assert "class BooksResource(" in resources and "def get(\n        self,\n        isbn: str," in resources


def test_the_http_library_can_be_chosen(shop: Shell) -> None:
    changed_config(shop, "newer.yaml", settings={"naming": "clean", "http_library": "httpx2"})
    shop.run("sdkgen generate --spec shop.yaml --config newer.yaml --output newer_shop")
    transport = (shop.folder / "newer_shop/_runtime/transport.py").read_text(encoding="utf-8")
    assert "import httpx2" in transport and "import httpx " not in transport
