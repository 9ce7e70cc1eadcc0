"""The comparison of two SDKs, part by part."""

from __future__ import annotations

from dataclasses import replace

from generator.diff.change import Changes, Difference
from generator.diff.client import ClientComparison
from generator.diff.definitions import DefinitionComparison
from generator.diff.methods import MethodComparison, compare_resources
from generator.diff.renames import renames
from generator.diff.side import Side


def compare(old: Side, new: Side) -> Difference:
    """What changes for the users of the one SDK when it becomes the other."""
    changes = Changes()
    new = replace(new, renamed=renames(old, new))
    ClientComparison(old, new, changes).compare()
    compare_resources(old, new, changes)
    MethodComparison(old, new, changes).compare()
    DefinitionComparison(old, new, changes).compare()
    return changes.sorted()
