"""How long the path of a generated file may be: Windows takes 260 characters for all of it, and the package stands deep."""

from __future__ import annotations

from generator.naming.table import ModulePath

MAX_PATH = 150
"""Bytes of a path within the package."""

_LEAST = 12
"""Bytes that a name keeps whatever stands around it."""


def fitting(folder: ModulePath, stem: str) -> str:
    """The name of a file in a folder, without the last of its words where it would be too long."""
    return _cut(stem, _room_in(folder))


def fitting_folder(parent: ModulePath, name: str) -> str:
    """The name of a folder, cut like that of a file: two thirds of the room are for what stands in it."""
    return _cut(name, _room_in(parent) // 3)


def _room_in(folder: ModulePath) -> int:
    return MAX_PATH - len("/".join(folder).encode()) - len("/.py")


def _cut(name: str, room: int) -> str:
    """A name that fits, cut between words where there are some."""
    limit = max(room, _LEAST)
    if len(name.encode()) <= limit:
        return name
    head = name.encode()[: limit + 1].decode(errors="ignore")
    words = head.rpartition("_")[0]
    return words if len(words) > limit // 2 else head.encode()[:limit].decode(errors="ignore").rstrip("_")
