"""How the check says no."""

from __future__ import annotations

import ast
from pathlib import PurePosixPath


class UnexpectedCode(Exception):
    """A generated file holds what no template writes, which is a fault of the generator: file, line and what it is."""

    def __init__(self, path: PurePosixPath, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")


class Refused(Exception):
    """A node of a tree that may not be there."""

    def __init__(self, node: ast.AST, reason: str) -> None:
        super().__init__(reason)
        self.line: int = getattr(node, "lineno", 1)
        self.reason = reason
