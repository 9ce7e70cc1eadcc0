"""Which modules of the runtime an SDK gets."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from generator.runtime_files import runtime_files

_RESOURCE = PurePosixPath("resources/deep/things.py")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from .._runtime.types import Omit\n", []),
        ("from ..._runtime.forms import FormEncoder\n", ["forms"]),
        ("from ..._runtime.multipart import MultipartEncoder\n", ["forms", "multipart"]),
        ("from ..._runtime.optional_body import optional_body\n", ["optional_body"]),
        ("from ..._runtime.types import (\n    Omit,\n)\n# from ..._runtime.forms import FormEncoder\n", []),
    ],
)
def test_modules_on_demand_come_with_what_imports_them(text: str, expected: list[str]) -> None:
    names = [path.stem for path in runtime_files("httpx", {_RESOURCE: text})]
    assert [name for name in names if name in ("forms", "multipart", "optional_body")] == expected
    assert {"body", "files", "transport"} <= {*names}
