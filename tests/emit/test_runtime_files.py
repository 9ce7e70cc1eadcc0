"""Which modules of the runtime an SDK gets."""

from __future__ import annotations

import ast
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


def test_errors_of_earlier_sdks_have_their_statuses_in_their_types() -> None:
    """As published SDKs have them: seven classes, and not those that stand for many statuses."""
    ours, theirs = (
        runtime_files("httpx", {}, literal)[PurePosixPath("_runtime/errors.py")] for literal in (False, True)
    )
    assert "Literal" not in ours
    tree = ast.parse(theirs)
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    literals = {
        node.name: ast.unparse(item)
        for node in classes
        for item in node.body
        if isinstance(item, ast.AnnAssign) and "Literal" in ast.unparse(item)
    }
    assert literals == {
        "BadRequestError": "status_code: Literal[400] = 400",
        "AuthenticationError": "status_code: Literal[401] = 401",
        "PermissionDeniedError": "status_code: Literal[403] = 403",
        "NotFoundError": "status_code: Literal[404] = 404",
        "ConflictError": "status_code: Literal[409] = 409",
        "UnprocessableEntityError": "status_code: Literal[422] = 422",
        "RateLimitError": "status_code: Literal[429] = 429",
    }
    assert "from typing import Any, Literal\n" in theirs
