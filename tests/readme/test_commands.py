"""Every shell block of the page runs in a checkout, with the files and changes that the page shows before it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from tests.readme.conftest import Checkout
from tests.readme.page import Block, blocks
from tests.sdk.scripted_server import ScriptedServer, json_reply

INSTALL = "pip install '.[generator]'"
BOOK = {"isbn": "9780156001410", "title": "Blindness"}


def test_the_two_commands(checkout: Checkout) -> None:
    commands, install = [block.text for block in blocks("sh", "Two commands")]
    assert "generated is up to date" in checkout.run(commands)
    assert install.strip() == INSTALL
    assert checkout.run("git status --short") == ""


def test_the_program_can_be_installed(checkout: Checkout, tmp_path: Path) -> None:
    program = INSTALL.replace("pip", f"{sys.executable} -m pip", 1)
    pip = {"PIP_TARGET": str(tmp_path), "PIP_NO_DEPS": "1", "PIP_NO_INDEX": "1", "PIP_NO_BUILD_ISOLATION": "0"}
    checkout.run(program, environment=pip)
    listed = checkout.run(f"{sys.executable} -m generator --version", environment={"PYTHONPATH": str(tmp_path)})
    assert listed.startswith("sdkgen ")
    assert (tmp_path / "generator/_templates/client.py.jinja").is_file()


def test_every_target_is_listed(checkout: Checkout) -> None:
    listed = checkout.run("make help")
    assert "make generate" in listed and "make check" in listed


def test_changing_the_spec(checkout: Checkout) -> None:
    chapter = blocks(chapter="Changing the spec")
    assert [block.language for block in chapter] == ["diff", "sh", "text", "sh", "text"]
    change, commands, output, compare, difference = [block.text for block in chapter]
    subprocess.run(["git", "apply", "-"], cwd=checkout.folder, input=change, text=True, check=True)
    assert "is not what the document says" in checkout.run("sdkgen check", code=1)
    printed = checkout.run(commands)
    assert_shown(output, printed)
    assert "generated is up to date" in printed
    assert checkout.run(compare) == difference
    with (checkout.folder / "generated/_constants.py").open("a") as constants:
        constants.write("# by hand\n")
    assert "--force" in checkout.run("make generate", code=2)
    assert "edited by hand" in checkout.run("sdkgen check", code=1)
    checkout.run("make generate ARGS=--force && make check")
    checkout.run("git checkout -q . && git status --short | grep . && exit 1 || exit 0")


@pytest.fixture(scope="module")
def shop(checkout: Checkout, tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A folder of its own for the document of the chapter."""
    return replace(checkout, folder=tmp_path_factory.mktemp("shop"))


def write(shop: Checkout, block: Block) -> None:
    assert block.file is not None
    path = shop.folder / block.file
    path.parent.mkdir(exist_ok=True)
    path.write_text(block.text, encoding="utf-8")


def test_your_own_document(shop: Checkout, server: ScriptedServer) -> None:
    chapter = blocks(chapter="Your own document")
    server.answer(json_reply([BOOK]), json_reply(BOOK))
    environment = {"BOOK_SHOP_BASE_URL": server.base_url, "BOOK_SHOP_API_KEY": "a-key"}
    printed = ""
    for block in chapter:
        match block.language:
            case "yaml" | "jinja":
                write(shop, block)
            case "sh":
                printed = shop.run(block.text)
            case "text":
                assert_shown(block.text, printed)
            case "python":
                (shop.folder / "example.py").write_text(block.text, encoding="utf-8")
                assert shop.run("python example.py", environment=environment) == "Blindness\n"
            case language:
                raise AssertionError(language)
    assert [request.path for request in server.received] == ["/v1/books?author=Saramago", "/v1/books/9780156001410"]
    assert [request.headers["authorization"] for request in server.received] == ["Bearer a-key"] * 2
    assert "__author__" in (shop.folder / "book_shop/_version.py").read_text(encoding="utf-8")


def test_what_init_writes_is_a_configuration(shop: Checkout) -> None:
    for block in blocks("yaml", "Your own document"):
        write(shop, block)
    shop.run("sdkgen init shop.yaml > first.yaml")
    assert "read_env: BOOK_SHOP_API_KEY" in (shop.folder / "first.yaml").read_text(encoding="utf-8")
    printed = shop.run("sdkgen generate --spec shop.yaml --config first.yaml --output first_shop")
    assert "warning[" not in printed


def test_an_overlay_adds_what_it_says(shop: Checkout) -> None:
    for block in blocks("yaml", "Your own document"):
        write(shop, block)
    options = "--spec shop.yaml --config sdk.yaml --output more_shop"
    shop.run(f"sdkgen generate {options} --overlay fixes.yaml")
    assert "pages: int | None" in (shop.folder / "more_shop/types/book.py").read_text(encoding="utf-8")
    config = (shop.folder / "sdk.yaml").read_text(encoding="utf-8")
    (shop.folder / "with_overlay.yaml").write_text(config + "openapi: {overlays: [fixes.yaml]}\n", encoding="utf-8")
    assert "up to date" in shop.run(f"sdkgen check {options} --config with_overlay.yaml")
    corrections = (shop.folder / "fixes.yaml").read_text(encoding="utf-8").replace("schemas.Book.", "schemas.Boook.")
    (shop.folder / "fixes.yaml").write_text(corrections, encoding="utf-8")
    wrong = shop.run(f"sdkgen check {options} --overlay fixes.yaml", code=1)
    assert "fixes.yaml:4:5: error[NothingMatched]" in wrong


def test_a_configuration_with_targets_keeps_names(shop: Checkout) -> None:
    for block in blocks("yaml", "Your own document"):
        write(shop, block)
    config = yaml.safe_load((shop.folder / "sdk.yaml").read_text(encoding="utf-8"))
    config["targets"] = {"python": {"package_name": "book_shop"}, "typescript": {"package_name": "book-shop"}}
    config["errors"] = {"message_property": "detail"}
    del config["settings"]
    (shop.folder / "stainless.yml").write_text(yaml.safe_dump(config), encoding="utf-8")
    printed = shop.run("sdkgen generate --spec shop.yaml --config stainless.yml --output kept_shop")
    assert "UnsupportedSetting" in printed and "`errors`" in printed and "typescript" not in printed
    (shop.folder / "kept.py").write_text(KEPT_NAMES, encoding="utf-8")
    assert shop.run("python kept.py") == "isbn\n"


def test_the_http_library_can_be_chosen(shop: Checkout) -> None:
    for block in blocks("yaml", "Your own document"):
        write(shop, block)
    config = yaml.safe_load((shop.folder / "sdk.yaml").read_text(encoding="utf-8"))
    config["settings"]["http_library"] = "httpx2"
    (shop.folder / "newer.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    shop.run("sdkgen generate --spec shop.yaml --config newer.yaml --output newer_shop")
    transport = (shop.folder / "newer_shop/_runtime/transport.py").read_text(encoding="utf-8")
    assert "import httpx2" in transport and "import httpx " not in transport


KEPT_NAMES = """\
from inspect import signature
from kept_shop.resources import BooksResource
print(list(signature(BooksResource.get).parameters)[1])
"""


def assert_shown(shown: str, printed: str) -> None:
    """What the page shows was printed; `...` stands for any lines."""
    for part in shown.split("...\n"):
        assert part in printed, printed
