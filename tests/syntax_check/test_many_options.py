"""A client with so many options that Black breaks the statement that forgets them."""

from __future__ import annotations

from pathlib import Path

from tests.small_sdk import PACKAGE, document, generate, run

OPTIONS = [f"option_with_a_long_name_{number}" for number in range(12)]


def test_a_client_with_many_options_is_generated(tmp_path: Path) -> None:
    options = {name: {"type": "string", "nullable": True, "send_in_header": f"X-{name}"} for name in OPTIONS}
    paths = {"/things": {"get": {"responses": {"204": {"description": "Done."}}}}}
    generate(document({}, paths), tmp_path, {"client_settings": {"opts": options}})
    assert "del (" in (tmp_path / PACKAGE / "_client.py").read_text("utf-8")
    program = f"import {PACKAGE}; print({PACKAGE}.Client({OPTIONS[3]}='x').{OPTIONS[3]})"
    assert run(program, tmp_path) == "x\n"
