"""How an SDK writes words: what `custom_casings` is to say."""

from __future__ import annotations

from pathlib import Path

from generator.adopt.package import read_package
from generator.adopt.reading import read_sdk
from generator.adopt.spellings import custom_casings
from generator.diagnostics import Diagnostics
from generator.identifiers import Casing
from tests.adopt import bookshop

_MARK = """
from typing_extensions import Literal, TypeAlias

from .._models import BaseModel


class MarkEAN(BaseModel):
    kind: Literal["code/ean"]


class MarkCodeEAN(BaseModel):
    kind: Literal["code/ean"]


class MarkDotCode(BaseModel):
    kind: Literal["dotcode"]


class MarkQr(BaseModel):
    kind: Literal["qr"]


class MarkOldQR(BaseModel):
    kind: Literal["old_qr"]


class MarkOther(BaseModel):
    kind: Literal["GS1", "code39"]


Mark: TypeAlias = Union[MarkEAN, MarkCodeEAN, MarkDotCode, MarkQr, MarkOldQR, MarkOther]
"""


def test_words_of_classes_within_others(tmp_path: Path) -> None:
    """A constant tells the words of a member's class. A word that is also written as usual stays as usual."""
    package = bookshop.write(tmp_path)
    (next(package.rglob("types")) / "mark.py").write_text(_MARK, "utf-8")
    diagnostics = Diagnostics()
    sdk, shapes = read_sdk(read_package(str(package), diagnostics), diagnostics)
    casings = custom_casings(sdk, Casing(), shapes)
    assert {word: casings.get(word) for word in ("ean", "dotcode", "qr", "old", "code")} == {
        "ean": {"initialism": True},
        "dotcode": {"pascal": "DotCode"},
        "qr": None,
        "old": None,
        "code": None,
    }
