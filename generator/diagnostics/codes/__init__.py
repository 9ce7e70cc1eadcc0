"""All codes of diagnostics, a class for each stage: `Parse.DanglingReference` is the code `DanglingReference`.

A code is part of what users rely on (`diagnostics.ignored`, scripts that read JSON): its name and meaning stay.
`generator/DIAGNOSTICS.md` is made of this list.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics.code import Code
from generator.diagnostics.codes.adopt import Adopt
from generator.diagnostics.codes.analyse import Analyse
from generator.diagnostics.codes.compare import Compare
from generator.diagnostics.codes.configure import Configure
from generator.diagnostics.codes.emit import Emit
from generator.diagnostics.codes.load import Load
from generator.diagnostics.codes.name import Name
from generator.diagnostics.codes.overlay import Overlay
from generator.diagnostics.codes.parse import Parse
from generator.diagnostics.codes.release import Release
from generator.diagnostics.codes.render import Render
from generator.diagnostics.codes.upgrade import Upgrade

__all__ = [
    "Adopt",
    "Analyse",
    "CODES",
    "Compare",
    "Configure",
    "Emit",
    "Load",
    "Name",
    "Overlay",
    "Parse",
    "Release",
    "Render",
    "STAGES",
    "Upgrade",
    "codes_of",
]

STAGES: tuple[type, ...] = (
    Load,
    Overlay,
    Configure,
    Upgrade,
    Parse,
    Analyse,
    Name,
    Render,
    Emit,
    Adopt,
    Compare,
    Release,
)
"""In the order of a run."""


def codes_of(stage: type) -> Iterator[Code]:
    """The codes of one stage, in the order in which they are written down."""
    return (code for code in vars(stage).values() if isinstance(code, Code))


CODES = {code.name: code for stage in STAGES for code in codes_of(stage)}
