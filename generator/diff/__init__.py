"""What changes for the users of an SDK between two documents: found in the IR and the names, never in text."""

from __future__ import annotations

from generator.diff.change import Change, Difference
from generator.diff.compare import compare
from generator.diff.revisions import side_of
from generator.diff.rules import RULES, Rule, Severity
from generator.diff.side import Side

__all__ = ["Change", "Difference", "RULES", "Rule", "Severity", "Side", "compare", "side_of"]
