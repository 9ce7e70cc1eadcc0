"""The comparison of two SDKs, part by part."""

from __future__ import annotations

from dataclasses import replace

from generator.diff.change import Change, Changes, Difference
from generator.diff.client import ClientComparison
from generator.diff.definitions import DefinitionComparison
from generator.diff.methods import MethodComparison, compare_resources
from generator.diff.pages import PageComparison
from generator.diff.renames import renames
from generator.diff.side import Side
from generator.diff.webhooks import WebhookComparison


def compare(old: Side, new: Side) -> Difference:
    """What changes for the users of the one SDK when it becomes the other."""
    changes = Changes()
    new = replace(new, renamed=renames(old, new))
    ClientComparison(old, new, changes).compare()
    compare_resources(old, new, changes)
    MethodComparison(old, new, changes).compare()
    WebhookComparison(old, new, changes).compare()
    PageComparison(old, new, changes).compare()
    DefinitionComparison(old, new, changes).compare()
    found = tuple(_placed(change, old, new) for change in changes.sorted())
    return Difference(found, old.names.client.version)


def _placed(change: Change, old: Side, new: Side) -> Change:
    """A change with the place where the new document or configuration had what is gone, or what was around it."""
    if change.old is None or change.new is not None:
        return change
    pointer = change.old.pointer
    for before, after in ((old.locate, new.locate), (old.locate_config, new.locate_config)):
        if before(pointer) == change.old:
            return replace(change, near=after(pointer))
    return change
