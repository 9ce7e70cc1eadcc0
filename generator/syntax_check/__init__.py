"""The last stage before anything is written: each Python file is compiled, and holds only what our templates can produce;
what it names in other files of the package is there.

Texts of a document are data. Should one ever get out of its quotes, what it says would stand in the tree as a call, an
import or a name that no template writes, and the run ends here as a fault of the generator.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from generator.files import Files
from generator.syntax_check.facts import FREE, Facts, facts_of
from generator.syntax_check.kinds import MACROS, TEMPLATES, kind_of
from generator.syntax_check.module import check_module
from generator.syntax_check.package import check_package
from generator.syntax_check.refusal import Refused, UnexpectedCode

__all__ = ["UnexpectedCode", "check_files", "check_package"]


def check_files(files: Files, templates: Path | None = None) -> Mapping[PurePosixPath, Facts]:
    """Raises UnexpectedCode for the first file that is not Python, or that holds more than its template can produce.

    Gives what `check_package` holds the files against each other by. Files made by a template in `templates`, which is the
    user's, may hold any code, and are only compiled.
    """
    free = _kinds_of(templates)
    return {path: _check(path, text, free) for path, text in files.items()}


def _kinds_of(templates: Path | None) -> frozenset[str]:
    """The kinds of files that the user's templates make."""
    if templates is None:
        return frozenset()
    shared = any((templates / name).is_file() for name in MACROS)
    return frozenset(
        kind.value
        for kind, name in TEMPLATES.items()
        if (templates / name).is_file() or shared and not name.startswith("models/")
    )


def _check(path: PurePosixPath, text: str, free: frozenset[str]) -> Facts:
    kind = kind_of(path)
    if kind is None:
        if text:
            raise UnexpectedCode(path, 1, "no template of ours writes this file")
        return Facts(frozenset(), {}, ())
    tree = _parsed(path, text)
    if free & kind.made_by:
        return FREE
    try:
        check_module(path, tree, kind)
        return facts_of(path, tree)
    except Refused as refused:
        raise UnexpectedCode(path, refused.line, refused.reason) from None


def _parsed(path: PurePosixPath, text: str) -> ast.Module:
    """The tree of a file, once it is known to compile. Bytes are parsed: a comment could name another encoding."""
    try:
        data = text.encode()
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # an escape that Python does not know, for one
            tree = ast.parse(data, str(path))
            compile(tree, str(path), "exec", dont_inherit=True)
    except SyntaxError as error:
        raise UnexpectedCode(path, error.lineno or 1, f"this is not Python: {error.msg}") from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise UnexpectedCode(path, 1, f"this is not Python: {error}") from None
    if _declares_encoding(data):
        raise UnexpectedCode(path, 1, "a comment declares an encoding")
    return tree


def _declares_encoding(data: bytes) -> bool:
    return any(line.lstrip().startswith(b"#") and _names_encoding(line) for line in data.split(b"\n", 2)[:2])


def _names_encoding(line: bytes) -> bool:
    return b"coding:" in line or b"coding=" in line
